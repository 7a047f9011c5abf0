import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { budgetAggregate } from '../database/budget.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import {
  aBezwaarbehandelaar,
  aConsulent,
  aKernteamlid,
  aResident,
  beheerder,
  beleidsadviseur,
  migratie,
  migratieElders,
  poort,
} from '../testing/actors.ts';
import { aBeschikking, anAanvraag, aToegekend, day } from '../testing/besluit-fixtures.ts';
import { researched } from '../testing/besluit-steps.ts';
import { giveCasus, givePlace, giveRepresentative } from '../testing/known.ts';
import { aBekendgemaakte, aBezwaar, aBudget, aVoorziening } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [ouder, ouderVanMeerderjarige] = [newId(), newId()];
const [inwoner, mentor] = [newId(), newId()];
const onderzoek = researched({ inwoner });
const { melding } = onderzoek;
const aanvraag = anAanvraag({ inwoner, melding, onderzoek: onderzoek.id });
const [first, now] = [aToegekend(), aToegekend()];
const besluit = aBekendgemaakte({ inwoner, melding, onderzoek: onderzoek.id, onderdelen: [first] });
const revision = aBekendgemaakte({ inwoner, melding, onderdelen: [now] });
const voorziening = aVoorziening({
  inwoner,
  melding,
  beschikking: revision.id,
  onderdeel: now.id,
  eerder: [first.id],
  status: 'GEWIJZIGD',
});
const ingebrekestelling = { receivedOn: day('2026-02-20'), dwangsomVanaf: day('2026-03-07') };
const bezwaar = aBezwaar({ inwoner, melding, beschikking: besluit.id, indiener: inwoner, ingebrekestelling });
/** Of another question, against which nobody objects. */
const quiet = researched({ inwoner: newId() });
const budget = aBudget({ jaar: 2026, vastgelegd: 95_000, signaal: 'NADERT' });

const [anna, oud, driel, heteren, behandelaar, vertrokken] = [newId(), newId(), newId(), newId(), newId(), newId()];

beforeAll(async () => {
  test = await startTestService();
  await test.given(onderzoekAggregate, onderzoek, quiet);
  await test.given(aanvraagAggregate, aanvraag);
  await test.given(beschikkingAggregate, besluit, revision);
  await test.given(voorzieningAggregate, voorziening);
  await test.given(bezwaarAggregate, bezwaar);
  await test.given(budgetAggregate, budget);
  const { manager } = test.dataSource;
  await givePlace(manager, anna);
  await givePlace(manager, oud, { until: '2026-03-09' });
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, heteren, { kernteam: 'heteren', functie: 'kernteamlid' });
  await givePlace(manager, behandelaar, { functie: 'bezwaarbehandelaar' });
  await givePlace(manager, vertrokken, { functie: 'bezwaarbehandelaar', until: '2026-03-09' });
  await giveCasus(manager, melding, 'driel');
  await giveCasus(manager, melding, 'heteren', { until: '2026-03-01' });
  await giveRepresentative(manager, inwoner, mentor);
  await giveRepresentative(manager, inwoner, ouder, '2026-03-10');
  await giveRepresentative(manager, inwoner, ouderVanMeerderjarige, '2026-03-09');
});
afterAll(() => test.stop());

/** How often an answer to a query names something. */
async function ways(query: string, id: string, as: Actor): Promise<number> {
  const { data } = await test.ask(query, { as });
  return JSON.stringify(data).split(id).length - 1;
}

const VOORZIENING = `{ voorziening(id: "${voorziening.id}") { id }
  inwoner(id: "${inwoner}") { voorzieningen { edges { node { id } } } }
  _entities(representations: [{ __typename: "Voorziening", id: "${voorziening.id}" }, { __typename: "OnderdeelToegekend", id: "${first.id}" },
    { __typename: "OnderdeelToegekend", id: "${now.id}" }]) {
    ... on Voorziening { id } ... on OnderdeelToegekend { voorziening { id } } } }`;

const BEZWAAR = `{ bezwaar(id: "${bezwaar.id}") { id } bezwaren(gemeente: "1734") { edges { node { id } } }
  beschikking(id: "${besluit.id}") { bezwaren { id } }
  _entities(representations: [{ __typename: "Bezwaar", id: "${bezwaar.id}" }, { __typename: "Beschikking", id: "${besluit.id}" }]) {
    ... on Bezwaar { id } ... on Beschikking { bezwaren { id } } } }`;

describe('A voorziening and a bezwaar', () => {
  it.each<[string, Actor, number, number]>([
    ['a consulent of the loket', aConsulent(anna), 5, 5],
    ['one whose place ended yesterday', aConsulent(oud), 0, 0],
    ['one who sits at the loket in another function', aConsulent(anna, { function: 'consulent-jeugd' }), 0, 0],
    ['the team that has a casus of it', aKernteamlid(driel), 5, 0],
    ['a team that let go of it', aKernteamlid(heteren), 0, 0],
    ['who judges the bezwaar', aBezwaarbehandelaar(behandelaar), 5, 5],
    ['one who judged bezwaren until yesterday', aBezwaarbehandelaar(vertrokken), 0, 0],
    ['the resident', aResident(inwoner), 5, 5],
    ['who represents her', aResident(mentor), 5, 5],
    ['a parent on the day before she comes of age', aResident(ouder), 5, 5],
    ['a parent on the day that she comes of age', aResident(ouderVanMeerderjarige), 0, 0],
    ['another resident', aResident(newId()), 0, 0],
    ['the poort', poort, 0, 0],
    ['the policy adviser', beleidsadviseur, 0, 0],
    ['the beheerder', beheerder, 0, 0],
    ['who loads history', migratie, 5, 5],
    ['everything that another gemeente allows', migratieElders, 0, 0],
  ])('are found by %s', async (_, as, voorzieningen, bezwaren) => {
    expect(await ways(VOORZIENING, voorziening.id, as)).toBe(voorzieningen);
    expect(await ways(BEZWAAR, bezwaar.id, as)).toBe(bezwaren);
  });

  it('tell of each part of a besluit whether it was revised or withdrawn, whatever became of the others', async () => {
    const parts = [aToegekend({ product: 'dagbesteding' }), aToegekend({ product: 'rolstoel' }), aToegekend()] as const;
    const several = aBekendgemaakte({ onderdelen: parts });
    const of = { inwoner: several.inwoner, beschikking: several.id };
    const [ended, runs] = [aVoorziening({ ...of, onderdeel: parts[0].id }), aVoorziening({ ...of, onderdeel: parts[1].id })];
    await test.given(beschikkingAggregate, several);
    await test.given(voorzieningAggregate, { ...ended, status: 'BEEINDIGD', eindgrond: 'wmo-2.3.10-b' }, runs);
    const status = async (id: string) =>
      (await test.data<{ _entities: [object] }>(STATUS, { as: aResident(inwoner), variables: { id } }))._entities[0];
    const STATUS = `query ($id: ID!) { _entities(representations: [{ __typename: "OnderdeelToegekend", id: $id }]) {
      ... on OnderdeelToegekend { status } } }`;
    expect([await status(first.id), await status(now.id)]).toEqual([{ status: 'HERZIEN' }, { status: 'BEKENDGEMAAKT' }]);
    const query = 'query ($id: ID!) { beschikking(id: $id) { status onderdelen { ... on OnderdeelToegekend { status } } } }';
    const onderdelen = [{ status: 'INGETROKKEN' }, { status: 'BEKENDGEMAAKT' }, { status: 'BEKENDGEMAAKT' }];
    expect(await test.data(query, { as: migratie, variables: { id: several.id } })).toEqual({
      beschikking: { status: 'BEKENDGEMAAKT', onderdelen },
    });
  });

  it('are unknown to the public on every way', async () => {
    for (const [query, id] of [
      [VOORZIENING, voorziening.id],
      [BEZWAAR, bezwaar.id],
    ] as const) {
      const { data, errors = [] } = await test.ask(query);
      expect(JSON.stringify(data)).not.toContain(id);
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
    }
  });
});

describe('Who judges a bezwaar', () => {
  it('reads what it rests on (Awb art. 7:4), and nothing of another question', async () => {
    const query = `{ beschikking(id: "${besluit.id}") { id } aanvraag(id: "${aanvraag.id}") { id }
      onderzoek(id: "${onderzoek.id}") { id verslag { tekst } } elders: onderzoek(id: "${quiet.id}") { id } }`;
    expect(await test.data(query, { as: aBezwaarbehandelaar(behandelaar) })).toEqual({
      beschikking: { id: besluit.id },
      aanvraag: { id: aanvraag.id },
      onderzoek: { id: onderzoek.id, verslag: { tekst: 'Hulp is nodig' } },
      elders: null,
    });
  });

  it('sees the new besluit that is drawn up, the resident once it is made known', async () => {
    const founded = { status: 'BESLIST', uitkomst: 'GEGROND', overwegingen: 'x', decidedBy: behandelaar } as const;
    const answers = async (nieuw: Beschikking, as: Actor): Promise<unknown> => {
      const objection: Bezwaar = { ...aBezwaar({ inwoner, melding, beschikking: besluit.id }), ...founded, nieuwBesluit: nieuw.id };
      await test.given(beschikkingAggregate, nieuw);
      await test.given(bezwaarAggregate, objection);
      return test.data(`{ bezwaar(id: "${objection.id}") { nieuwBesluit { id soort } } }`, { as });
    };
    const taken = () => {
      const onderdelen = [aToegekend()];
      return { inwoner, melding, onderdelen, aanleiding: { soort: 'BEZWAAR' as const, bezwaar: newId(), vervangt: besluit.id } };
    };
    const [judged, waiting, known] = [aBeschikking(taken()), aBeschikking(taken()), aBekendgemaakte(taken())];
    const shown = (id: string) => ({ bezwaar: { nieuwBesluit: { id, soort: 'BEZWAAR' } } });
    expect(await answers(judged, aBezwaarbehandelaar(behandelaar))).toEqual(shown(judged.id));
    expect(await answers(waiting, aResident(inwoner))).toEqual({ bezwaar: { nieuwBesluit: null } });
    expect(await answers(known, aResident(inwoner))).toEqual(shown(known.id));
  });

  it('sees what a late decision costs so far', async () => {
    const query = `{ bezwaar(id: "${bezwaar.id}") { opTijd gronden ingebrekestelling { receivedOn dwangsomVanaf dagen bedrag } } }`;
    expect(await test.data(query, { as: aBezwaarbehandelaar(behandelaar) })).toEqual({
      bezwaar: { opTijd: true, gronden: 'Het is niet genoeg', ingebrekestelling: { ...ingebrekestelling, dagen: 4, bedrag: 9_200 } },
    });
  });
});

describe('A budget', () => {
  const query = `{ _entities(representations: [{ __typename: "Budget", id: "${budget.id}" }]) { ... on Budget { vastgelegd signaal } } }`;

  it.each<[string, Actor, number | null]>([
    ['a consulent', aConsulent(anna), 95_000],
    ['the beheerder, who does not see what was granted to so few', beheerder, null],
    ['the policy adviser, who does not either', beleidsadviseur, null],
  ])('is read by %s', async (_, as, vastgelegd) => {
    expect(await test.data(query, { as })).toEqual({ _entities: [{ vastgelegd, signaal: 'NADERT' }] });
  });

  it("is nobody else's", async () => {
    expect(await test.data(query, { as: migratieElders })).toEqual({ _entities: [null] });
    for (const as of [aResident(inwoner), aKernteamlid(driel), aBezwaarbehandelaar(behandelaar), poort]) {
      const { errors } = await test.ask(query, { as });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });
});

describe('A command', () => {
  const toekenning = '{ leveringsvorm: ZIN since: "2026-03-10" until: "2026-12-31" omvang: "x" bedrag: 1 }';
  const onderdeel = `{ product: "huishoudelijke-hulp" uitkomst: TOEGEKEND grond: "wmo-2.3.10-c" motivering: [] toekenning: ${toekenning} }`;
  const about = `voorziening: "${voorziening.id}"`;
  const mutations: readonly [string, string, Actor][] = [
    ['reviseVoorziening', `${about} onderdeel: ${onderdeel}`, aConsulent(oud)],
    ['endVoorziening', `${about} expectedVersion: 1 grond: "verhuizing" until: "2026-03-31" toelichting: "x"`, aConsulent(oud)],
    ['startHeronderzoek', about, aConsulent(oud)],
    ['registerBezwaar', `beschikking: "${revision.id}" gronden: "x"`, aResident(newId())],
    ['admitBezwaar', `bezwaar: "${bezwaar.id}" expectedVersion: 1`, aBezwaarbehandelaar(vertrokken)],
    ['postponeBezwaar', `bezwaar: "${bezwaar.id}" expectedVersion: 1`, aBezwaarbehandelaar(vertrokken)],
    ['decideBezwaar', `bezwaar: "${bezwaar.id}" expectedVersion: 1 uitkomst: GEGROND overwegingen: "x"`, aBezwaarbehandelaar(vertrokken)],
    ['withdrawBezwaar', `bezwaar: "${bezwaar.id}" expectedVersion: 1`, aResident(newId())],
    ['receiveIngebrekestelling', `aanvraag: "${aanvraag.id}" expectedVersion: 1`, aResident(newId())],
    ['receiveIngebrekestellingBezwaar', `bezwaar: "${bezwaar.id}" expectedVersion: 1`, aResident(newId())],
  ];
  const run = (name: string, input: string, as: Actor) =>
    test.ask(`mutation { ${name}(input: { commandId: "${newId()}" ${input} occurredOn: "2026-03-10" }) { id } }`, { as });

  it.each(mutations)('%s is not there for who may not see it, and is closed to other roles', async (name, input, stranger) => {
    const { errors } = await run(name, input, stranger);
    expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }]);
    for (const as of [poort, beleidsadviseur, beheerder]) {
      const closed = await run(name, input, as);
      expect(closed.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it("on a budget is the beheerder's, in the own gemeente", async () => {
    const set = (as: Actor, gemeente = '1734') => run('setBudget', `gemeente: "${gemeente}" product: "rolstoel" jaar: 2026 bedrag: 1`, as);
    expect((await set(beheerder)).errors).toBeUndefined();
    expect((await set(aConsulent(anna))).errors).toMatchObject([{ extensions: { reason: 'ROLE_WITHOUT_RIGHT' } }]);
    expect((await set(migratieElders)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'GEMEENTE_WITHOUT_RIGHT' } }]);
  });

  it.each([
    ['ID_MALFORMED', 'endVoorziening', 'voorziening: "x" expectedVersion: 1 grond: "verhuizing" until: "2026-03-31" toelichting: "x"'],
    ['EXPECTED_VERSION_MALFORMED', 'withdrawBezwaar', `bezwaar: "${bezwaar.id}" expectedVersion: 0`],
    ['TEXT_EMPTY', 'endVoorziening', `${about} expectedVersion: 1 grond: "verhuizing" until: "2026-03-31" toelichting: "  "`],
    ['TEXT_BIDI', 'registerBezwaar', `beschikking: "${revision.id}" indiener: "${inwoner}" gronden: "\\u202Ex"`],
    ['EXCUSE_NOT_ALLOWED', 'admitBezwaar', `bezwaar: "${bezwaar.id}" expectedVersion: 1 verschoonbaar: "x"`],
    ['GRANT_INCOMPLETE', 'reviseVoorziening', `${about} onderdeel: ${onderdeel.replace(`toekenning: ${toekenning}`, '')}`],
    ['NEGATIVE_AMOUNT', 'reviseVoorziening', `${about} onderdeel: ${onderdeel.replace('bedrag: 1', 'bedrag: -1')}`],
    ['GROND_NOT_ALLOWED', 'reviseVoorziening', `${about} onderdeel: ${onderdeel.replace('2.3.10-c', '2.3.3')}`],
  ])('with %s is bad input', async (reason, name, input) => {
    const { errors } = await run(name, input, migratie);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
  });
});
