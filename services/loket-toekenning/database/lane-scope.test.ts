import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantedScope, type Scope, systemScope } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { aConsulent } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { givePlace } from '../testing/known.ts';
import { givenVeiligThuis, openVeiligThuis } from '../testing/lane.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { veiligThuisAggregate, veiligThuisByIds, veiligThuisOfMeldingen, veiligThuisOrder, veiligThuisPage } from './veilig-thuis.ts';

let test: TestService;
const anna = newId();
const work = openVeiligThuis(anna);
const on = day('2026-03-10');
beforeAll(async () => {
  test = await startTestService();
  await givePlace(test.dataSource.manager, anna);
  await givenVeiligThuis(test, work);
});
afterAll(() => test.stop());

const page = { order: veiligThuisOrder, first: 20, after: null };
const reads: Readonly<Record<string, (manager: EntityManager, scope: Scope) => Promise<unknown>>> = {
  veiligThuisByIds: (manager, scope) => veiligThuisByIds(manager, scope, [work.id]),
  veiligThuisOfMeldingen: (manager, scope) => veiligThuisOfMeldingen(manager, scope, [work.veiligThuisMelding]),
  veiligThuisPage: (manager, scope) => veiligThuisPage(manager, scope, { gemeente: '1734', status: null }, page),
  lock: (manager, scope) => manager.transaction((own) => veiligThuisAggregate.lock(own, scope, work.id)),
};
const isNothing = (found: unknown): boolean => found === null || (Array.isArray(found) && found.length === 0);

describe.each(Object.entries(reads))('%s', (_, read) => {
  it('finds the row by the rule of the lane in its own gemeente, and nothing by another or by a purpose that is tied to a resident', async () => {
    const { manager } = test.dataSource;
    const scope = (own: object, tied: readonly ReturnType<typeof newId>[] | null = null) =>
      grantedScope({ ...aConsulent(anna), ...own }, 'lane', on, { inwoners: tied });
    expect(isNothing(await read(manager, scope({})))).toBe(false);
    expect(isNothing(await read(manager, scope({ gemeenten: ['1911'] })))).toBe(true);
    expect(isNothing(await read(manager, scope({ gemeenten: [] })))).toBe(true);
    expect(isNothing(await read(manager, scope({ subject: newId() })))).toBe(true);
    expect(isNothing(await read(manager, scope({}, [newId()])))).toBe(true);
    expect(isNothing(await read(manager, scope({}, work.inwoners)))).toBe(false);
  });

  it('has no rows for the rules of anything else', async () => {
    const { manager } = test.dataSource;
    for (const rows of ['gemeente', 'team', 'consulent', 'self', 'bezwaar', 'any'])
      await expect(async () => read(manager, grantedScope(aConsulent(anna), rows, on))).rejects.toThrow('No SQL');
    const system = { subject: 'system:loket-toekenning', role: 'system', gemeenten: ['1734'] };
    expect(isNothing(await read(manager, systemScope(system, on)))).toBe(false);
  });
});
