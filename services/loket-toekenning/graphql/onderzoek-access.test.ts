import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { vervallen } from '../domain/publish-beschikking.ts';
import {
  aBezwaarbehandelaar,
  aConsulent,
  aKernteamlid,
  aResident,
  beleidsadviseur,
  migratie,
  migratieElders,
  poort,
} from '../testing/actors.ts';
import { aBeschikking, aToegekend } from '../testing/besluit-fixtures.ts';
import { aGesprek, anOpenOnderzoek, anOvergenomenVoorwerk, aReadyDossier } from '../testing/fixtures.ts';
import { giveCasus, givePlace, giveRepresentative, giveVoorwerk } from '../testing/known.ts';
import { aBekendgemaakte, aBezwaar } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [ouder, ouderVanMeerderjarige] = [newId(), newId()];
const [inwoner, mentor, anna, driel, heteren] = [newId(), newId(), newId(), newId(), newId()];
const [oud, elders, bezwaar] = [newId(), newId(), newId()];
const taken = anOvergenomenVoorwerk();
const onderzoek = anOpenOnderzoek({ inwoner, dossier: aReadyDossier({ gesprekken: [aGesprek()], voorwerk: taken }) });
const besluit = aBeschikking({ inwoner, melding: onderzoek.melding, onderzoek: onderzoek.id });
const traject = onderzoek.herkomst.soort === 'MELDING' ? onderzoek.herkomst.traject : '';

beforeAll(async () => {
  test = await startTestService();
  await test.given(onderzoekAggregate, onderzoek);
  await test.given(beschikkingAggregate, besluit);
  const { manager } = test.dataSource;
  await givePlace(manager, anna);
  await givePlace(manager, oud, { until: '2026-03-09' });
  await givePlace(manager, elders, { gemeente: '1911' });
  await givePlace(manager, bezwaar, { functie: 'bezwaarbehandelaar' });
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, heteren, { kernteam: 'heteren', functie: 'kernteamlid' });
  await giveCasus(manager, onderzoek.melding, 'driel');
  await giveRepresentative(manager, inwoner, mentor);
  await giveRepresentative(manager, inwoner, ouder, '2026-03-10');
  await giveRepresentative(manager, inwoner, ouderVanMeerderjarige, '2026-03-09');
});
afterAll(() => test.stop());

const PATHS = `query ($onderzoek: ID!, $inwoner: ID!, $melding: ID!, $traject: ID!) {
  onderzoek(id: $onderzoek) { id }
  onderzoeken(gemeente: "1734", status: [OPEN]) { edges { node { id } } }
  inwoner(id: $inwoner) { onderzoeken { edges { node { id } } } }
  _entities(representations: [{ __typename: "Onderzoek", id: $onderzoek }, { __typename: "Melding", id: $melding }, { __typename: "Traject", id: $traject }]) {
    ... on Onderzoek { id } ... on Melding { onderzoeken { id } } ... on Traject { onderzoek { id } } } }`;
const variables = { onderzoek: onderzoek.id, inwoner, melding: onderzoek.melding, traject };
const ALL = 6;

/** How many of the six ways to an onderzoek lead this caller to it. */
async function waysFor(as: Actor): Promise<number> {
  const { data } = await test.ask(PATHS, { as, variables });
  return JSON.stringify(data).split(onderzoek.id).length - 1;
}

describe('An onderzoek', () => {
  it.each<[string, Actor, number]>([
    ['a consulent of the loket', aConsulent(anna), ALL],
    ['a consulent without a place', aConsulent(), 0],
    ['a consulent whose place ended yesterday', aConsulent(oud), 0],
    ['a consulent of another gemeente', aConsulent(elders, { gemeenten: ['1734', '1911'] }), 0],
    ['who judges bezwaren, where there is none', aBezwaarbehandelaar(bezwaar), 0],
    ['the team that has a casus of it', aKernteamlid(driel), ALL],
    ['a team that has not', aKernteamlid(heteren), 0],
    ['the poort', poort, ALL],
    ['the resident', aResident(inwoner), ALL],
    ['who represents her', aResident(mentor), ALL],
    ['a parent on the day before she comes of age', aResident(ouder), ALL],
    ['a parent on the day that she comes of age', aResident(ouderVanMeerderjarige), 0],
    ['another resident', aResident(newId()), 0],
    ['the policy adviser', beleidsadviseur, 0],
    ['who loads history', migratie, ALL],
    ['everything that another gemeente allows', migratieElders, 0],
  ])('is found by %s', async (_, as, ways) => {
    expect(await waysFor(as)).toBe(ways);
  });

  it('shows the poort where it stands and not what was found', async () => {
    const query = 'query ($id: ID!) { onderzoek(id: $id) { status onderdelen { tekst } gesprekken { plannedOn } verslag { tekst } } }';
    const { data, errors = [] } = await test.ask(query, { as: poort, variables: { id: onderzoek.id } });
    expect(data).toEqual({ onderzoek: { status: 'OPEN', onderdelen: null, gesprekken: null, verslag: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('is found by the voorwerk that it took over, but not by the poort', async () => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Voorwerk", id: $id }]) { ... on Voorwerk { onderzoek { id } } } }`;
    const found = (as: Actor) => test.ask(query, { as, variables: { id: taken.voorwerk } });
    for (const as of [aConsulent(anna), aKernteamlid(driel), aResident(inwoner)])
      expect((await found(as)).data).toEqual({ _entities: [{ onderzoek: { id: onderzoek.id } }] });
    for (const as of [aConsulent(), aKernteamlid(heteren), aResident(newId()), migratieElders])
      expect((await found(as)).data).toEqual({ _entities: [{ onderzoek: null }] });
    expect((await found(poort)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is found by the team whose voorwerk it took over, until it ends', async () => {
    const [own, about, of] = [anOvergenomenVoorwerk(), newId(), newId()];
    const resting = anOpenOnderzoek({
      inwoner: about,
      herkomst: { soort: 'MELDING', traject: of, hop: 1 },
      dossier: aReadyDossier({ voorwerk: own }),
    });
    const { id, melding } = resting;
    await test.given(onderzoekAggregate, resting);
    await giveVoorwerk(test.dataSource.manager, own.voorwerk, melding, 'heteren');
    const ways = async (who: Uuid): Promise<number> => {
      const ids = { onderzoek: id, inwoner: about, melding, traject: of };
      const { data } = await test.ask(PATHS, { as: aKernteamlid(who), variables: ids });
      return JSON.stringify(data).split(id).length - 1;
    };
    expect(await ways(heteren)).toBe(ALL);
    expect(await ways(driel)).toBe(0);
    const ended = { ...resting, status: 'AFGEROND', oplossing: 'maatwerkvoorziening', kernteamAangeboden: null } as const;
    await onderzoekAggregate.update(test.dataSource.manager, ended);
    expect(await ways(heteren)).toBe(0);
    // What was taken over is answered: another onderzoek of the question does not open it again.
    await test.given(onderzoekAggregate, anOpenOnderzoek({ melding, herkomst: { soort: 'MELDING', traject: newId(), hop: 1 } }));
    expect(await ways(heteren)).toBe(0);
  });

  it('is open to who judges a bezwaar as long as there is one on what came of it (Awb art. 7:4)', async () => {
    const [objected, about] = [anOpenOnderzoek(), newId()];
    const contested = aBekendgemaakte({ inwoner: about, melding: objected.melding, onderzoek: objected.id });
    await test.given(onderzoekAggregate, objected);
    await test.given(beschikkingAggregate, contested);
    const objection = aBezwaar({ inwoner: about, melding: objected.melding, beschikking: contested.id });
    await test.given(bezwaarAggregate, objection);
    const query = `query ($id: ID!) { onderzoek(id: $id) { status adviezen { advies } } onderzoeken(gemeente: "1734") { edges { node { id } } }
      bezwaar(id: "${objection.id}") { id } }`;
    const seen = () => test.data(query, { as: aBezwaarbehandelaar(bezwaar), variables: { id: objected.id } });
    const found = { edges: [{ node: { id: objected.id } }] };
    expect(await seen()).toEqual({ onderzoek: { status: 'OPEN', adviezen: [] }, onderzoeken: found, bezwaar: { id: objection.id } });
    await bezwaarAggregate.update(test.dataSource.manager, { ...objection, status: 'INGETROKKEN' });
    expect(await seen()).toEqual({ onderzoek: null, onderzoeken: { edges: [] }, bezwaar: { id: objection.id } });
  });
});

describe('A besluit', () => {
  it('is known to the resident when it is made known, and to the loket before', async () => {
    const query = 'query ($id: ID!) { beschikking(id: $id) { status } }';
    const seen = (as: Actor) => test.data(query, { as, variables: { id: besluit.id } });
    expect(await seen(aResident(inwoner))).toEqual({ beschikking: null });
    expect(await seen(aConsulent(anna))).toEqual({ beschikking: { status: 'VASTGESTELD' } });
  });

  it('that lapsed before it was made known is known to the loket alone', async () => {
    const query = 'query ($id: ID!) { beschikking(id: $id) { status bekendmaking { on } bezwaarTot brief } }';
    const lapsed = { ...besluit, id: newId(), aanleiding: { soort: 'HERZIENING', voorziening: newId(), vervangt: besluit.id } } as const;
    await test.given(beschikkingAggregate, vervallen({ ...lapsed, onderdelen: [aToegekend()] }));
    const seen = (as: Actor) => test.data(query, { as, variables: { id: lapsed.id } });
    expect(await seen(aResident(inwoner))).toEqual({ beschikking: null });
    const beschikking = { status: 'VERVALLEN', bekendmaking: null, bezwaarTot: null, brief: null };
    expect(await seen(aConsulent(anna))).toEqual({ beschikking });
  });
});
