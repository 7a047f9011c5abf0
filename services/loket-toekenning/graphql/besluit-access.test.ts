import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { keepBrief } from '../database/brief.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
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
import { aBekendgemaakte } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [ouder, ouderVanMeerderjarige] = [newId(), newId()];
const [inwoner, mentor] = [newId(), newId()];
const onderzoek = researched({ inwoner });
const about = { inwoner, melding: onderzoek.melding, onderzoek: onderzoek.id };
const granted = aToegekend();
const refused = { ...aToegekend({ product: 'dagbesteding', grond: 'wmo-2.3.5-lid-6-wlz' }), uitkomst: 'AFGEWEZEN' as const };
const beschikkingId = newId();
const open = anAanvraag({ ...about, producten: ['huishoudelijke-hulp', 'dagbesteding'] });
const aanvraag: Aanvraag = { ...open, status: 'BESLIST', since: day('2026-03-10'), beschikking: beschikkingId, kernteamAangeboden: null };
const beschikking = aBekendgemaakte({
  ...about,
  id: beschikkingId,
  aanleiding: { soort: 'TOEKENNING', aanvraag: aanvraag.id },
  onderdelen: [granted, refused],
});

const [anna, oud, elders, driel, heteren, los, bezwaar] = [newId(), newId(), newId(), newId(), newId(), newId(), newId()];

beforeAll(async () => {
  test = await startTestService();
  await test.given(onderzoekAggregate, onderzoek);
  await test.given(aanvraagAggregate, aanvraag);
  await test.given(beschikkingAggregate, beschikking);
  await keepBrief(test.dataSource.manager, '1734', { beschikking: beschikkingId, html: '<p>Brief</p>', sha256: beschikking.briefHash });
  const { manager } = test.dataSource;
  await givePlace(manager, anna);
  await givePlace(manager, oud, { until: '2026-03-09' });
  await givePlace(manager, elders, { gemeente: '1911' });
  await givePlace(manager, driel, { kernteam: 'driel', functie: 'kernteamlid' });
  await givePlace(manager, heteren, { kernteam: 'heteren', functie: 'kernteamlid' });
  await givePlace(manager, los, { kernteam: 'oosterhout-slijk-ewijk', functie: 'kernteamlid' });
  await givePlace(manager, bezwaar, { functie: 'bezwaarbehandelaar' });
  await giveCasus(manager, onderzoek.melding, 'driel');
  await giveCasus(manager, onderzoek.melding, 'heteren', { until: '2026-03-01' });
  await giveRepresentative(manager, inwoner, mentor);
  await giveRepresentative(manager, inwoner, ouder, '2026-03-10');
  await giveRepresentative(manager, inwoner, ouderVanMeerderjarige, '2026-03-09');
});
afterAll(() => test.stop());

const PATHS = `query ($aanvraag: ID!, $beschikking: ID!, $inwoner: ID!, $melding: ID!, $granted: ID!, $refused: ID!) {
  aanvraag(id: $aanvraag) { id beschikking { id } }
  aanvragen(gemeente: "1734") { edges { node { id } } }
  beschikking(id: $beschikking) { id aanvraag { id } onderdelen { id } }
  beschikkingen(gemeente: "1734") { edges { node { id } } }
  inwoner(id: $inwoner) { aanvragen { edges { node { id } } } beschikkingen { edges { node { id } } } }
  _entities(representations: [{ __typename: "Aanvraag", id: $aanvraag }, { __typename: "Beschikking", id: $beschikking },
    { __typename: "Melding", id: $melding }, { __typename: "OnderdeelToegekend", id: $granted }, { __typename: "OnderdeelAfgewezen", id: $refused },
    { __typename: "Besluitonderdeel", id: $granted }]) {
    ... on Aanvraag { id } ... on Beschikking { id } ... on Melding { aanvragen { id } beschikkingen { id } } ... on Besluitonderdeel { id } } }`;

const ids = {
  aanvraag: aanvraag.id,
  beschikking: beschikkingId,
  inwoner,
  melding: onderzoek.melding,
  granted: granted.id,
  refused: refused.id,
};

/** How many of the seventeen ways to what was asked and decided lead this caller to it. */
async function waysFor(as: Actor): Promise<number> {
  const { data } = await test.ask(PATHS, { as, variables: ids });
  const text = JSON.stringify(data);
  return [aanvraag.id, beschikkingId, granted.id, refused.id].reduce((ways, id) => ways + text.split(id).length - 1, 0);
}
const ALL = 17;

describe('What was asked and decided', () => {
  it.each<[string, Actor, number]>([
    ['a consulent of the loket', aConsulent(anna), ALL],
    ['one whose place ended yesterday', aConsulent(oud), 0],
    ['one without a place', aConsulent(), 0],
    ['one who sits at the loket in another function', aConsulent(anna, { function: 'consulent-jeugd' }), 0],
    ['one of another gemeente', aConsulent(elders, { gemeenten: ['1734', '1911'] }), 0],
    ['the team that has a casus of it', aKernteamlid(driel), ALL],
    ['a team that let go of it', aKernteamlid(heteren), 0],
    ['a team that never had it', aKernteamlid(los), 0],
    ['who judges bezwaren, before there is one', aBezwaarbehandelaar(bezwaar), 0],
    ['the resident', aResident(inwoner), ALL],
    ['who represents her', aResident(mentor), ALL],
    ['a parent on the day before she comes of age', aResident(ouder), ALL],
    ['a parent on the day that she comes of age', aResident(ouderVanMeerderjarige), 0],
    ['another resident', aResident(newId()), 0],
    ['the poort', poort, 0],
    ['the policy adviser', beleidsadviseur, 0],
    ['the beheerder', beheerder, 0],
    ['who loads history', migratie, ALL],
    ['everything that another gemeente allows', migratieElders, 0],
  ])('is found by %s', async (_, as, ways) => {
    expect(await waysFor(as)).toBe(ways);
  });

  it('is unknown to the public on every way, and says so', async () => {
    const { data, errors = [] } = await test.ask(PATHS, { variables: ids });
    expect(JSON.stringify(data)).not.toContain(aanvraag.id);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
  });

  it('is read in whole by the resident: her letter, the ground and why', async () => {
    const query = `query ($id: ID!) { beschikking(id: $id) { brief briefHash bezwaarTot bekendmaking { wijze } mandaat { functie grond aanname }
      termijnen { code dueOn } gemeente { code } onderdelen { __typename product { naam } grond { artikel bevestigd } motivering { trede tekst }
      ... on OnderdeelToegekend { leveringsvorm since until omvang bedrag pgb { bekwaam } } } } }`;
    const { beschikking: seen } = await test.data<{ beschikking: object }>(query, {
      as: aResident(inwoner),
      variables: { id: beschikkingId },
    });
    expect(seen).toMatchObject({
      brief: '<p>Brief</p>',
      briefHash: beschikking.briefHash,
      mandaat: { functie: 'Wmo-consulent', aanname: false },
      onderdelen: [
        { __typename: 'OnderdeelToegekend', product: { naam: 'Huishoudelijke hulp' }, leveringsvorm: 'ZIN', bedrag: 312_005, pgb: null },
        { __typename: 'OnderdeelAfgewezen', grond: { artikel: 'Wmo 2015 art. 2.3.5 lid 6', bevestigd: false } },
      ],
    });
  });

  it('tells the resident of an offer of the kernteam, and so of a refusal, not before the besluit is made known', async () => {
    const own = { ...about, inwoner: newId() };
    const id = newId();
    const kernteamAangeboden = { antwoord: 'NEE' as const, kernteam: null, reden: 'Wil niet' };
    const decided: Aanvraag = { ...anAanvraag(own), status: 'BESLIST', since: day('2026-03-10'), beschikking: id, kernteamAangeboden };
    await test.given(aanvraagAggregate, decided);
    await test.given(beschikkingAggregate, aBeschikking({ ...own, id, aanleiding: { soort: 'TOEKENNING', aanvraag: decided.id } }));
    const query = 'query ($id: ID!) { aanvraag(id: $id) { kernteamAangeboden { antwoord } } }';
    const seenBy = (as: Actor) => test.data(query, { as, variables: { id: decided.id } });
    expect(await seenBy(aResident(own.inwoner))).toEqual({ aanvraag: { kernteamAangeboden: null } });
    expect(await seenBy(aConsulent(anna))).toEqual({ aanvraag: { kernteamAangeboden: { antwoord: 'NEE' } } });
  });

  it('has each part under its own outcome only', async () => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "OnderdeelAfgewezen", id: $id }]) { __typename } }`;
    const answer = await test.data(query, { as: migratie, variables: { id: granted.id } });
    expect(answer).toEqual({ _entities: [null] });
  });
});

describe('A command', () => {
  const mutations: readonly [string, string][] = [
    ['takeUpAanvraag', `aanvraag: "${aanvraag.id}" expectedVersion: 1`],
    ['resumeAanvraag', `aanvraag: "${aanvraag.id}" expectedVersion: 1`],
    ['suspendAanvraag', `aanvraag: "${aanvraag.id}" expectedVersion: 1 grond: OVERMACHT`],
    ['requestAanvulling', `aanvraag: "${aanvraag.id}" expectedVersion: 1 vraag: "x"`],
    ['announceDelay', `aanvraag: "${aanvraag.id}" expectedVersion: 1 nieuweDatum: "2027-01-01"`],
    ['leaveUntreated', `aanvraag: "${aanvraag.id}" expectedVersion: 1 reden: "x"`],
    ['withdrawAanvraag', `aanvraag: "${aanvraag.id}" expectedVersion: 1 reden: "x"`],
    [
      'publishBeschikking',
      `beschikking: "${beschikkingId}" expectedVersion: 1 wijze: POST geadresseerde: { naam: "x" adresregels: ["x"] }`,
    ],
  ];
  const run = (name: string, input: string, as: Actor) =>
    test.ask(`mutation { ${name}(input: { commandId: "${newId()}" ${input} occurredOn: "2026-03-10" }) { id } }`, { as });

  it.each(mutations)('%s is not there for who may not see it, and is closed to other roles', async (name, input) => {
    const unseen = await run(name, input, aConsulent(oud));
    expect(unseen.errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }]);
    for (const as of [poort, beleidsadviseur, beheerder]) {
      const { errors } = await run(name, input, as);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it('is decided and made known for her, by whoever may see it', async () => {
    const { errors } = await run('takeUpAanvraag', `aanvraag: "${aanvraag.id}" expectedVersion: 1`, aConsulent(anna));
    expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'AANVRAAG_ENDED' } }]);
    const own = await run('publishBeschikking', mutations.at(-1)?.[1] ?? '', aResident(inwoner));
    expect(own.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
