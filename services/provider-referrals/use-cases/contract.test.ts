import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { contractAggregate } from '../database/contract.ts';
import { providerAggregate } from '../database/provider.ts';
import type { Contract } from '../domain/contract.ts';
import type { Provider } from '../domain/provider.ts';
import { aBehandelaar, beheerder } from '../testing/actors.ts';
import { aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { agreement, onContract, onProvider } from '../testing/contract-steps.ts';
import { type TestUseCases, TODAY, testUseCases } from '../testing/use-cases.ts';
import { addSubcontractorUseCase } from './add-subcontractor.ts';
import { type AgreeContractInput, agreeContractUseCase } from './agree-contract.ts';
import { changeCapacityUseCase } from './change-capacity.ts';
import { endContractUseCase } from './end-contract.ts';
import { endSubcontractorUseCase } from './end-subcontractor.ts';
import { registerProviderUseCase } from './register-provider.ts';
import { reportWaitingTimeUseCase } from './report-waiting-time.ts';
import { setLumpSumUseCase } from './set-lump-sum.ts';
import { spendLumpSumUseCase } from './spend-lump-sum.ts';

let test: TestUseCases;
beforeAll(async () => {
  test = await testUseCases();
});
afterAll(() => test.stop());

const inHollandsKroon: Actor = { ...beheerder, gemeenten: ['1911'] };

const register = (organisatie: string, own: object = {}, as: Actor = beheerder): Promise<Provider> => {
  const input = { commandId: newId(), gemeente: '1911', organisatie, naam: 'Opvoedpoli', agb: '12345678', occurredOn: TODAY, ...own };
  return registerProviderUseCase(test.service, test.command('registerProvider', input, as));
};
const agree = (provider: Provider, own: Partial<AgreeContractInput> = {}, as: Actor = beheerder): Promise<Contract> =>
  agreeContractUseCase(test.service, test.command('agreeContract', agreement(provider, own), as));
const setLumpSum = (contract: Contract, bedrag: number, jaar = 2026): Promise<Contract> =>
  setLumpSumUseCase(test.service, test.command('setLumpSum', onContract(contract, { jaar, bedrag }), beheerder));
const spend = (contract: Contract, bedrag: number, doel = 'hulp', as: Actor = beheerder): Promise<Contract> =>
  spendLumpSumUseCase(test.service, test.command('spendLumpSum', onContract(contract, { bedrag, doel }), as));
const capacity = (contract: Contract, capaciteit: number | null, as: Actor = beheerder): Promise<Contract> =>
  changeCapacityUseCase(test.service, test.command('changeCapacity', onContract(contract, { capaciteit }), as));

let number = 0;
/** Of an organisation of its own. */
async function given(own: Partial<Provider> = {}): Promise<Provider> {
  number += 1;
  const provider = aProvider({ organisatie: `aanbieder-${number}`, ...own });
  await test.given(providerAggregate, provider);
  return provider;
}
async function agreed(own: Partial<Contract> = {}): Promise<Contract> {
  const contract = contractOf(await given(), own);
  await test.given(contractAggregate, contract);
  return contract;
}

describe('A provider', () => {
  it('is registered once in a gemeente, also by two at once, and again in another', async () => {
    for (let round = 0; round < 5; round += 1) {
      const outcomes = await Promise.allSettled([register(`eenmaal-${round}`), register(`eenmaal-${round}`)]);
      expect(outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason.reason] : []))).toEqual(['PROVIDER_ALREADY_REGISTERED']);
    }
    const elsewhere = await register('eenmaal-0', { gemeente: '1734' });
    expect(elsewhere).toMatchObject({ gemeente: '1734', version: 1, registeredOn: TODAY });
    expect(await test.told(elsewhere.id)).toEqual(['nl.providers.provider-registered.v1']);
  });

  it('is registered by who has a right in the gemeente, with a sound code and name', async () => {
    await expect(register('opvoedpoli', { gemeente: '1734' }, inHollandsKroon)).rejects.toMatchObject({ reason: 'GEMEENTE_WITHOUT_RIGHT' });
    await expect(register('opvoedpoli', { gemeente: '0001' })).rejects.toMatchObject({ reason: 'GEMEENTE_UNKNOWN' });
    await expect(register('Opvoedpoli')).rejects.toMatchObject({ reason: 'ORGANISATIE_MALFORMED' });
    await expect(register('opvoedpoli', { agb: '123' })).rejects.toMatchObject({ reason: 'AGB_MALFORMED' });
    await expect(register('opvoedpoli', { naam: ' ' })).rejects.toMatchObject({ reason: 'TEXT_EMPTY' });
    await expect(register('opvoedpoli', { occurredOn: day('2026-03-11') })).rejects.toMatchObject({ reason: 'OCCURRED_IN_FUTURE' });
  });

  it('has subcontractors whose shares are 100 percent together at most', async () => {
    const [main, sub, other] = [await given(), await given(), await given()];
    const add = (provider: Provider, subcontractor: string, percentage: number) =>
      addSubcontractorUseCase(
        test.service,
        test.command('addSubcontractor', onProvider(provider, { subcontractor, percentage, since: TODAY }), beheerder),
      );
    await expect(add(main, sub.id, 101)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'PERCENTAGE_OVER_100' });
    await expect(add(main, main.id, 10)).rejects.toMatchObject({ reason: 'SUBCONTRACTOR_IS_PROVIDER' });
    await expect(add(main, newId(), 10)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    const first = await add(main, sub.id, 60);
    await expect(add(first, other.id, 41)).rejects.toMatchObject({ code: 'REFUSED', reason: 'SHARES_OVER_100' });
    const end = onProvider(first, { subcontractor: sub.id, until: day('2026-03-09') });
    const ending = (input: typeof end) => endSubcontractorUseCase(test.service, test.command('endSubcontractor', input, beheerder));
    await expect(ending(end)).rejects.toMatchObject({ reason: 'PERIOD_REVERSED' });
    const ended = await ending({ ...end, commandId: newId(), until: TODAY });
    expect(ended.onderaannemers).toEqual([{ provider: sub.id, percentage: 60, since: TODAY, until: TODAY }]);
    expect(await test.told(main.id)).toEqual(['nl.providers.subcontractor-added.v1', 'nl.providers.subcontractor-ended.v1']);
  });
});

describe('A contract', () => {
  it('is agreed for the gemeente that leads it and others, with what it gives', async () => {
    const provider = await given();
    const contract = await agree(provider, { gemeenten: ['1734'] });
    expect(contract).toMatchObject({
      gemeente: '1911',
      gemeenten: ['1911', '1734'],
      organisatie: provider.organisatie,
      bezet: 0,
      version: 1,
    });
    expect(await test.told(contract.id)).toEqual(['nl.contracts.contract-agreed.v1']);
    expect(await test.stored(contractAggregate, contract.id)).toEqual(contract);
  });

  it('shares no gemeente, product and day with another of the organisation, also of one that another gemeente leads', async () => {
    const provider = await given();
    const sameElsewhere = await given({ gemeente: '1734', organisatie: provider.organisatie });
    await agree(provider, { gemeenten: ['1734'], producten: ['jeugd-begeleiding', 'jeugd-behandeling'] });
    const overlapping: readonly [Provider, Partial<AgreeContractInput>][] = [
      [provider, { since: day('2026-12-31'), until: null }],
      [provider, { since: day('2025-01-01'), until: day('2026-01-01'), producten: ['jeugd-behandeling', 'dagbesteding'] }],
      [sameElsewhere, {}],
    ];
    for (const [by, own] of overlapping)
      await expect(agree(by, own)).rejects.toMatchObject({ code: 'REFUSED', reason: 'CONTRACT_OVERLAPS' });
    await agree(provider, { since: day('2027-01-01'), until: null });
    await agree(provider, { producten: ['dagbesteding'] });
    await agree(await given());
  });

  it('is not for a provider of another gemeente, nor for a gemeente without right', async () => {
    const provider = await given();
    await expect(agree(provider, { gemeente: '1734' })).rejects.toMatchObject({ code: 'REFUSED', reason: 'GEMEENTE_NOT_SERVED' });
    await expect(agree(provider, { gemeenten: ['1734'] }, inHollandsKroon)).rejects.toMatchObject({ reason: 'GEMEENTE_WITHOUT_RIGHT' });
    await expect(agree(provider, { gemeenten: ['0001'] })).rejects.toMatchObject({ reason: 'GEMEENTE_UNKNOWN' });
    await expect(agree(provider, { provider: newId() })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it.each([
    ['places below zero', { capaciteit: -1 }, 'CAPACITY_BELOW_ZERO'],
    ['an unknown product', { producten: ['vakantie'] }, 'PRODUCT_UNKNOWN'],
    ['a last day before the first', { until: day('2025-12-31') }, 'PERIOD_REVERSED'],
  ])('has no %s', async (_, own, reason) => {
    await expect(agree(await given(), own)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it('changes its places, waiting time and end by the gemeente that leads it or its own provider', async () => {
    const contract = await agreed({ gemeenten: ['1911', '1734'], bezet: 2 });
    await expect(capacity(contract, -1)).rejects.toMatchObject({ reason: 'CAPACITY_BELOW_ZERO' });
    await expect(capacity(contract, 1, { ...beheerder, gemeenten: ['1734'] })).rejects.toMatchObject({ reason: 'GEMEENTE_WITHOUT_RIGHT' });
    await expect(capacity(contract, 1, aBehandelaar('ander'))).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    const fewer = await capacity(contract, 1, aBehandelaar(contract.organisatie));
    expect(fewer).toMatchObject({ capaciteit: 1, bezet: 2 });
    const wait = (dagen: number) =>
      reportWaitingTimeUseCase(
        test.service,
        test.command('reportWaitingTime', onContract(fewer, { dagen }), aBehandelaar(contract.organisatie)),
      );
    await expect(wait(-1)).rejects.toMatchObject({ reason: 'WAITING_TIME_BELOW_ZERO' });
    const waiting = await wait(42);
    expect(waiting.wachttijd).toEqual({ dagen: 42, on: TODAY });
    const end = (until: typeof TODAY) =>
      endContractUseCase(test.service, test.command('endContract', onContract(waiting, { until }), beheerder));
    await expect(end(day('2026-03-09'))).rejects.toMatchObject({ reason: 'PERIOD_REVERSED' });
    await expect(end(day('2027-01-01'))).rejects.toMatchObject({ reason: 'CONTRACT_ENDED' });
    expect(await end(TODAY)).toMatchObject({ until: TODAY, bezet: 2 });
    const told = ['contract-changed', 'contract-changed', 'contract-ended'].map((event) => `nl.contracts.${event}.v1`);
    expect(await test.told(contract.id)).toEqual(told);
    await expect(capacity(contract, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('A lump sum', () => {
  it('is spent on what the profile names, intervisie among it, and each threshold is told', async () => {
    const contract = await agreed({ bekostiging: 'TAAKGERICHT', capaciteit: null });
    const set = await setLumpSum(contract, 100_000);
    const spent = await spend(set, 90_000, 'intervisie', aBehandelaar(contract.organisatie));
    expect(spent.lumpSums).toEqual([{ jaar: 2026, bedrag: 100_000, besteed: 90_000, signaal: 'NADERT' }]);
    const all = await spend(spent, 10_000);
    await expect(spend(all, 1)).rejects.toMatchObject({ code: 'REFUSED', reason: 'LUMP_SUM_EXCEEDED' });
    await expect(spend(all, 0)).rejects.toMatchObject({ reason: 'AMOUNT_NOT_POSITIVE' });
    await expect(spend(all, 1, 'borrel')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'DOEL_UNKNOWN' });
    const rows = await test.dataSource.query('SELECT doel, bedrag::integer FROM besteding WHERE contract = $1 ORDER BY bedrag', [
      contract.id,
    ]);
    expect(rows).toEqual([
      { doel: 'hulp', bedrag: 10_000 },
      { doel: 'intervisie', bedrag: 90_000 },
    ]);
    const told = ['contract-changed', 'contract-changed', 'lump-sum-signalled', 'contract-changed', 'lump-sum-signalled'];
    expect(await test.told(contract.id)).toEqual(told.map((event) => `nl.contracts.${event}.v1`));
  });

  it('is of a taakgericht contract, of a year that it runs in, and not below what is spent', async () => {
    await expect(setLumpSum(await agreed(), 1)).rejects.toMatchObject({ reason: 'CONTRACT_NOT_TAAKGERICHT' });
    await expect(spend(await agreed(), 1)).rejects.toMatchObject({ reason: 'CONTRACT_NOT_TAAKGERICHT' });
    const contract = await agreed({ bekostiging: 'TAAKGERICHT' });
    await expect(spend(contract, 1)).rejects.toMatchObject({ reason: 'LUMP_SUM_NOT_SET' });
    await expect(setLumpSum(contract, 1, 2027)).rejects.toMatchObject({ reason: 'YEAR_OUT_OF_RANGE' });
    await expect(setLumpSum(contract, -1)).rejects.toMatchObject({ reason: 'NEGATIVE_AMOUNT' });
    const spent = await spend(await setLumpSum(contract, 10), 6);
    await expect(setLumpSum(spent, 5)).rejects.toMatchObject({ reason: 'LUMP_SUM_BELOW_SPENT' });
    const later = await agreed({ bekostiging: 'TAAKGERICHT', since: day('2026-03-11') });
    await expect(spend(await setLumpSum(later, 10), 1)).rejects.toMatchObject({ reason: 'CONTRACT_NOT_RUNNING' });
  });
});
