import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { VeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';
import {
  aBezwaarbehandelaar,
  aConsulent,
  aKernteamlid,
  aResident,
  beheerder,
  beleidsadviseur,
  poort as kernteamPoort,
  migratie,
} from '../testing/actors.ts';
import { givePlace } from '../testing/known.ts';
import { givenVeiligThuis, lane, offeredVeiligThuis, openVeiligThuis } from '../testing/lane.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [anna, berber, carla, oud, driel, bezwaar] = [newId(), newId(), newId(), newId(), newId(), newId()];
const poort: Actor = { ...kernteamPoort, subject: newId(), organisation: 'loket' };
const ofKernteams: Actor = { ...kernteamPoort, organisation: 'stuw' };
const offered = offeredVeiligThuis();
const open = openVeiligThuis(anna, berber);
const orphan = openVeiligThuis(oud);

beforeAll(async () => {
  test = await startTestService();
  const { manager } = test.dataSource;
  for (const each of [anna, berber, carla]) await givePlace(manager, each);
  for (const { subject } of [poort, ofKernteams]) await givePlace(manager, subject, { functie: 'vraagverhelderaar' });
  await givePlace(manager, oud, { until: '2026-03-09' });
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, bezwaar, { functie: 'bezwaarbehandelaar' });
  for (const each of [offered, open, orphan]) await givenVeiligThuis(test, each);
});
afterAll(() => test.stop());

const PATHS = `query ($id: ID!, $melding: ID!) {
  veiligThuisOnderzoek(id: $id) { id status kring { professional { id } } toelichting }
  veiligThuisOnderzoeken(gemeente: "1734", first: 100) { edges { node { id } } }
  _entities(representations: [{ __typename: "VeiligThuisMelding", id: $melding }]) { ... on VeiligThuisMelding { onderzoek { id } } } }`;
const ask = (as: Actor, { id, veiligThuisMelding: melding }: Pick<VeiligThuisOnderzoek, 'id' | 'veiligThuisMelding'>) =>
  test.ask(PATHS, { as, variables: { id, melding } });
async function waysFor(as: Actor, work: VeiligThuisOnderzoek): Promise<number> {
  const { data, errors } = await ask(as, work);
  expect(errors).toBeUndefined();
  return JSON.stringify(data).split(`"id":"${work.id}"`).length - 1;
}
const ALL = 3;

describe('The work on what Veilig Thuis transferred', () => {
  it.each<[string, Actor, VeiligThuisOnderzoek, number]>([
    ['found by a consulent of the loket while nobody took it up', aConsulent(carla), offered, ALL],
    ['found by the poort of the loket while nobody took it up', poort, offered, ALL],
    ['found by who took it up', aConsulent(anna), open, ALL],
    ['found by who was named', aConsulent(berber), open, ALL],
    ['hidden from a colleague once it is taken up', aConsulent(carla), open, 0],
    ['hidden from the poort of the loket once it is taken up', poort, open, 0],
    ['found again by the receiver when nobody of it works there any more', aConsulent(carla), orphan, ALL],
    ['hidden from who took it up and left', aConsulent(oud), orphan, 0],
  ])('is %s', async (_, as, work, ways) => {
    expect(await waysFor(as, work)).toBe(ways);
  });

  it.each<[string, Actor]>([
    ['a kernteamlid', aKernteamlid(driel)],
    ['the poort of the kernteams', ofKernteams],
    ['a consulent without a place', aConsulent()],
    ['a consulent whose place ended yesterday', aConsulent(oud)],
    ['a consulent for another organisation', aConsulent(anna, { organisation: 'stuw' })],
    ['a consulent in another function', aConsulent(anna, { function: 'vraagverhelderaar' })],
    ['a consulent of another gemeente', aConsulent(anna, { gemeenten: ['1911'] })],
    ['the policy adviser', beleidsadviseur],
    ['the administrator', beheerder],
    ['who loads history', migratie],
    ['who judges bezwaren', aBezwaarbehandelaar(bezwaar)],
    ['a resident', aResident(newId())],
  ])('is not there for %s, and answers as what does not exist', async (_, as) => {
    for (const each of [offered, open]) {
      const unknown = { id: newId(), veiligThuisMelding: newId() };
      expect(await waysFor(as, each)).toBe(0);
      expect(await ask(as, each)).toEqual(await ask(as, unknown));
      expect(await counted(as, each)).toBe(await counted(as, unknown));
      for (const [name, more] of COMMANDS)
        for (const { id } of [each, unknown])
          expect(await lane(test, name, { veiligThuisOnderzoek: id, expectedVersion: 1, ...more }, as)).toMatchObject({
            data: { result: null },
            errors: [{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }],
          });
    }
  });

  it('answers who may not know it as what does not exist, with as many statements', async () => {
    const unknown = { id: newId(), veiligThuisMelding: newId() };
    const [hidden, absent] = [await ask(aConsulent(carla), open), await ask(aConsulent(carla), unknown)];
    expect(hidden).toEqual(absent);
    expect(await counted(aConsulent(carla), open)).toBe(await counted(aConsulent(carla), unknown));
  });

  it('is nothing that anything else of the loket lists', async () => {
    const everything = `{ onderzoeken(gemeente: "1734", first: 100) { edges { node { id } } } termijnenLoket(gemeente: "1734") { edges { node { bij } } }
      loketSignals(gemeente: "1734") { edges { node { soort } } } gemeente(code: "1734") { loketSignaalcijfers { totaal } } }`;
    expect((await test.ask(everything, { as: aConsulent(anna) })).data).toEqual({
      onderzoeken: { edges: [] },
      termijnenLoket: { edges: [] },
      loketSignals: { edges: [] },
      gemeente: { loketSignaalcijfers: { totaal: 0 } },
    });
  });
});

const COMMANDS: readonly (readonly [string, object])[] = [
  ['acceptVeiligThuisMelding', {}],
  ['nameToVeiligThuisOnderzoek', { professionals: [] }],
  ['closeVeiligThuisOnderzoek', { resultaat: 'hulp-gestart' }],
];

async function counted(as: Actor, { id, veiligThuisMelding: melding }: { id: Uuid; veiligThuisMelding: Uuid }): Promise<number> {
  return test.statements(PATHS, { as, variables: { id, melding } });
}
