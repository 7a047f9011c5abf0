import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { aBehandelteam, aProvider, contractOf } from '../testing/contract-fixtures.ts';
import { everything, type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { behandelteamAggregate } from './behandelteam.ts';
import * as behandelteamReads from './behandelteam-reads.ts';
import { contractAggregate } from './contract.ts';
import * as contractReads from './contract-reads.ts';
import { providerAggregate } from './provider.ts';
import * as providerReads from './provider-reads.ts';

const provider = aProvider();
const contract = contractOf(provider);
const shared = contractOf(provider, { gemeenten: ['1911', '1734'] });
const team = aBehandelteam();

let test: TestUseCases;
beforeAll(async () => {
  test = await testUseCases();
  await test.given(providerAggregate, provider);
  await test.given(contractAggregate, contract, shared);
  await test.given(behandelteamAggregate, team);
  for (const each of [contract, shared])
    await contractReads.insertBesteding(test.dataSource.manager, each, newId(), { on: TODAY, doel: 'hulp', bedrag: 1 });
});
afterAll(() => test.stop());

const page = (order: typeof contractReads.contractOrder) => ({ order, first: 10, after: null });
const serving = { gemeente: '1911', product: null };

/** Every read and lock of contracts and Behandelteams, each with arguments that find something in the own gemeente. */
const reads: Readonly<Record<string, (manager: EntityManager, scope: Scope) => Promise<unknown>>> = {
  isRegistered: (manager, scope) => providerReads.isRegistered(manager, scope, provider),
  contractsByIds: (manager, scope) => contractReads.contractsByIds(manager, scope, [contract.id]),
  contractsOfProviders: async (manager, scope) =>
    (await contractReads.contractsOfProviders(manager, scope, [provider.id])).filter(({ id }) => id === contract.id),
  runningContracts: async (manager, scope) =>
    (await contractReads.runningContracts(manager, scope, '1911')).filter(({ id }) => id === contract.id),
  contractPage: async (manager, scope) =>
    (await contractReads.contractPage(manager, scope, serving, page(contractReads.contractOrder))).filter(({ id }) => id === contract.id),
  overlapsContract: (manager, scope) => contractReads.overlapsContract(manager, scope, { ...contract, id: newId() }),
  bestedingenOf: (manager, scope) => contractReads.bestedingenOf(manager, scope, [contract.id]),
  behandelteamsByIds: (manager, scope) => behandelteamReads.behandelteamsByIds(manager, scope, [team.id]),
  behandelteamsOfCasussen: (manager, scope) => behandelteamReads.behandelteamsOfCasussen(manager, scope, [team.casus ?? '']),
  holdActive: (manager, scope) => behandelteamReads.holdActive(manager, scope, team),
  'provider.lock': (manager, scope) => providerAggregate.lock(manager, scope, provider.id),
  'contract.lock': (manager, scope) => contractAggregate.lock(manager, scope, contract.id),
  'behandelteam.lock': (manager, scope) => behandelteamAggregate.lock(manager, scope, team.id),
};

/** Public reference data, or written and not read. */
const elsewhere = ['providersByIds', 'providerPage', 'insertBesteding'];

const exported = [providerReads, contractReads, behandelteamReads].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' && !elsewhere.includes(name) ? [name] : [])),
);

const isNothing = (found: unknown): boolean => (Array.isArray(found) ? found.length === 0 : !found);
const run = (name: string, scope: Scope): Promise<unknown> =>
  test.dataSource.transaction(async (manager) => (await reads[name]?.(manager, scope)) ?? null);

describe('Reads', () => {
  it('all stand in this test', () => {
    expect(Object.keys(reads)).toEqual(expect.arrayContaining(exported));
  });

  it.each(Object.keys(reads).filter((name) => name !== 'overlapsContract'))(
    "%s finds something with the own gemeente's scope and nothing with another's",
    async (name) => {
      expect(isNothing(await run(name, everything('1911')))).toBe(false);
      expect(isNothing(await run(name, everything('1734')))).toBe(true);
    },
  );

  it('find a contract of several in each that it serves, and its overlap there', async () => {
    for (const gemeente of ['1911', '1734']) {
      const scope = everything(gemeente);
      expect(await contractReads.contractsByIds(test.dataSource.manager, scope, [shared.id])).toHaveLength(1);
      expect(await contractReads.bestedingenOf(test.dataSource.manager, scope, [shared.id])).toHaveLength(1);
      expect(await run('overlapsContract', scope)).toBe(true);
    }
    expect(await run('overlapsContract', everything('0001'))).toBe(false);
  });
});
