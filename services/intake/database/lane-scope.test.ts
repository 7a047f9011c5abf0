import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantedScope, type Scope, systemScope } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { tiedScope } from '@kerngraaf/platform/testing/tied-scope.ts';
import type { EntityManager } from 'typeorm';
import type { Inwoner } from '../domain/inwoner.ts';
import { kernteamlidElst, poort } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { jeugd, lane, placed, poortLoket, type Received, received } from '../testing/lane.ts';
import { registered } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';
import { uitgaandeAggregate, uitgaandeOrder, uitgaandePage } from './uitgaande-melding.ts';
import { veiligThuisAggregate } from './veilig-thuis.ts';
import * as veiligThuisReads from './veilig-thuis-reads.ts';

let service: TestService;
let child: Inwoner;
let melding: Received;
let uitgaand: string;
const on = day('2015-06-10');
beforeAll(async () => {
  service = await intakeService();
  for (const each of [poortLoket, jeugd]) await placed(service, each);
  child = await registered(service);
  melding = await received(service, child.id, { melder: { naam: 'Meeuw' } });
  const report = { gemeente: '1734', betrokkenen: [{ inwoner: child.id, rol: 'KIND' }], toelichting: 'Zorgen' };
  const { data } = await lane(service, 'registerOutgoingMelding', report, poort);
  uitgaand = { id: '', ...(data?.result as object | undefined) }.id;
});
afterAll(() => service.stop());

type Read = (manager: EntityManager, scope: Scope) => Promise<unknown>;
const page = { order: veiligThuisReads.veiligThuisOrder, first: 20, after: null };
const reads: Readonly<Record<string, Read>> = {
  veiligThuisByIds: (manager, scope) => veiligThuisReads.veiligThuisByIds(manager, scope, [melding.id]),
  veiligThuisPage: (manager, scope) =>
    veiligThuisReads.veiligThuisPage(manager, scope, { gemeente: '1734', status: null, teLaat: false }, page),
  veiligThuisPagesOfInwoners: async (manager, scope) =>
    [...(await veiligThuisReads.veiligThuisPagesOfInwoners(manager, scope, [child.id], page)).values()].flat(),
  meldersOf: (manager, scope) => veiligThuisReads.meldersOf(manager, scope, [melding.id]),
  lock: (manager, scope) => manager.transaction((own) => veiligThuisAggregate.lock(own, scope, melding.id)),
};
const manager = (): EntityManager => service.dataSource.manager;
const isNothing = (found: unknown): boolean => found === null || found === false || (Array.isArray(found) && found.length === 0);

describe('The reads of the lane of Veilig Thuis', () => {
  it('are all tried here', () => {
    const exported = Object.entries(veiligThuisReads).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(Object.keys({ ...reads, holdsPlace: null })).toEqual(expect.arrayContaining(exported));
  });

  describe.each(Object.entries(reads))('%s', (_, read) => {
    it('finds the row by the rule of the lane in its own gemeente, and nothing by another', async () => {
      const scope = (gemeenten: readonly string[], own = jeugd) => grantedScope({ ...own, gemeenten }, 'lane', on);
      expect(isNothing(await read(manager(), scope(['1734'])))).toBe(false);
      expect(isNothing(await read(manager(), scope(['1911'])))).toBe(true);
      expect(isNothing(await read(manager(), scope(['1734'], kernteamlidElst)))).toBe(true);
      expect(isNothing(await read(manager(), grantedScope(jeugd, 'lane', on, { inwoners: [newId()] })))).toBe(true);
      expect(isNothing(await read(manager(), grantedScope(jeugd, 'lane', on, { inwoners: [child.id] })))).toBe(false);
    });

    it('has no rows for the rules of anything else', async () => {
      for (const rows of ['gemeente', 'team', 'consulent', 'self', 'aanbieder', 'any'])
        await expect(async () => read(manager(), grantedScope(jeugd, rows, on))).rejects.toThrow('No SQL');
      await expect(async () => read(manager(), tiedScope(poort, on))).rejects.toThrow('No SQL');
      expect(isNothing(await read(manager(), systemScope({ subject: 'system:intake', role: 'system', gemeenten: ['1734'] }, on)))).toBe(
        false,
      );
    });
  });

  it('know a place in the gemeente that is asked for', async () => {
    const scope = grantedScope({ ...jeugd, gemeenten: ['1734', '1911'] }, 'lane', on);
    expect(await veiligThuisReads.holdsPlace(manager(), scope, '1734')).toBe(true);
    expect(await veiligThuisReads.holdsPlace(manager(), scope, '1911')).toBe(false);
  });
});

describe('The reads of what a professional reports', () => {
  it('find it for her alone, in its own gemeente', async () => {
    const own = manager();
    const outgoing = { ...page, order: uitgaandeOrder };
    const scope = (actor = poort) => grantedScope(actor, 'uitgaand', on);
    for (const [actor, none] of [[poort, false] as const, [{ ...poort, gemeenten: ['1911'] }, true] as const, [jeugd, true] as const]) {
      expect(isNothing(await uitgaandePage(own, scope(actor), outgoing))).toBe(none);
      expect(isNothing(await own.transaction((tx) => uitgaandeAggregate.lock(tx, scope(actor), uitgaand as typeof child.id)))).toBe(none);
    }
  });
});
