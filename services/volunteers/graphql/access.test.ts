import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import {
  aConsulent,
  aCoordinator,
  aKernteamlid,
  aResident,
  aVolunteerActor,
  beleidsadviseur,
  kernteamVrijwilliger,
  migratie,
  migratieElders,
  poort,
} from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [elst, driel, heteren, weg, wmo] = [newId(), newId(), newId(), newId(), newId()];
const [vertegenwoordiger, ander] = [newId(), newId()];
const volunteer = aVolunteer();
const request = aRequest({ status: 'MATCHING' });
const match = aMatch(request, volunteer, { status: 'WACHT_OP_TOESTEMMING' });
/** Of the loket. */
const loket = aRequest({ kernteam: null, casus: null, askedBy: 'LOKET' });

beforeAll(async () => {
  test = await startTestService();
  await test.given(volunteer, aVolunteer({ naam: 'Femke Vrij' }), aVolunteer({ organisatie: 'kernteam', naam: 'Karel Kuiper' }));
  await test.given(request, loket, match);
  const lid = { functie: 'kernteamlid' };
  await test.givenPlace(elst, { ...lid, kernteam: 'elst-noord' });
  await test.givenPlace(driel, { ...lid, kernteam: 'driel' });
  await test.givenPlace(heteren, { ...lid, kernteam: 'heteren' });
  await test.givenPlace(weg, { ...lid, kernteam: 'elst-noord', until: day('2026-03-09') });
  await test.givenPlace(wmo, { functie: 'consulent-wmo', kernteam: null });
  // The question travelled on: another team has it in hand, as another melding that this one goes on as by way of a third.
  const [between, goesOnAs] = [newId(), newId()];
  await test.dataSource.query(`INSERT INTO samenvoeging (gemeente, melding, goes_on_as) VALUES ('1734', $1, $2), ('1734', $2, $3)`, [
    ...[request.melding, between, goesOnAs],
  ]);
  await test.givenCasus({ casus: newId(), melding: goesOnAs, kernteam: 'driel' });
  await test.dataSource.query(
    `INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since) VALUES ('1734', $1, $2, 'MENTOR', '2026-01-01')`,
    [request.inwoner, vertegenwoordiger],
  );
});
afterAll(() => test.stop());

const variables = (of: typeof request) => ({
  ...{ request: of.id, match: match.id, inwoner: of.inwoner, melding: of.melding, casus: of.casus ?? newId(), volunteer: volunteer.id },
});

/** The ways to a request, by root, list, nesting and key. */
const REQUEST = `query ($request: ID!, $match: ID!, $inwoner: ID!, $melding: ID!, $casus: ID!) {
  volunteerRequest(id: $request) { id }
  volunteerRequests(gemeente: "1734") { edges { node { id } } }
  volunteerMatch(id: $match) { request { id } }
  inwoner(id: $inwoner) { volunteerRequests { edges { node { id } } } }
  byKey: _entities(representations: [{ __typename: "VolunteerRequest", id: $request }]) { ... on VolunteerRequest { id } }
  ofMelding: _entities(representations: [{ __typename: "Melding", id: $melding }]) { ... on Melding { volunteerRequests { id } } }
  ofCasus: _entities(representations: [{ __typename: "Casus", id: $casus }]) { ... on Casus { volunteerRequests { id } } } }`;

/** The ways to a match. */
const MATCH = `query ($request: ID!, $match: ID!, $volunteer: ID!) {
  volunteerMatch(id: $match) { id }
  volunteerRequest(id: $request) { matches { id } }
  volunteerRequests(gemeente: "1734") { edges { node { matches { id } } } }
  volunteer(id: $volunteer) { matches { edges { node { id } } } }
  byKey: _entities(representations: [{ __typename: "VolunteerMatch", id: $match }]) { ... on VolunteerMatch { id } } }`;

/** The ways to a volunteer's name. */
const NAME = `query ($match: ID!, $request: ID!, $volunteer: ID!) {
  volunteer(id: $volunteer) { naam }
  volunteers(gemeente: "1734") { edges { node { naam } } }
  volunteerMatch(id: $match) { volunteer { naam } }
  volunteerRequest(id: $request) { kandidaten { volunteer { naam } } matches { volunteer { naam } } }
  byKey: _entities(representations: [{ __typename: "Volunteer", id: $volunteer }]) { ... on Volunteer { naam } } }`;

async function ways(query: string, what: string, as: Actor, of: typeof request = request): Promise<number> {
  const { data } = await test.ask(query, { as, variables: variables(of) });
  return JSON.stringify(data).split(what).length - 1;
}

const callers = (): readonly (readonly [string, Actor, number, number, number])[] => [
  ['the team that asked', aKernteamlid(elst), 7, 4, 0],
  ['the team that has the question in hand since, as another', aKernteamlid(driel), 7, 4, 0],
  ['another team', aKernteamlid(heteren), 0, 0, 0],
  ['someone whose place ended yesterday', aKernteamlid(weg), 0, 0, 0],
  ['someone without a place', aKernteamlid(), 0, 0, 0],
  ['a consulent, of what a team asked', aConsulent(wmo), 0, 0, 0],
  ['the resident', aResident(request.inwoner), 7, 4, 0],
  ['who represents her', aResident(vertegenwoordiger), 7, 4, 0],
  ['another resident', aResident(ander), 0, 0, 0],
  ['the coordinator of the volunteer', aCoordinator(), 4, 5, 5],
  ['the coordinator of another organisation', aCoordinator('kernteam'), 3, 0, 0],
  ['a coordinator of an organisation that has no volunteers here', aCoordinator('rode-kruis'), 0, 0, 0],
  ['the volunteer', aVolunteerActor(volunteer.id), 4, 5, 5],
  ['another volunteer', aVolunteerActor(newId()), 0, 0, 0],
  ['a volunteer of a kernteam, who is another thing', kernteamVrijwilliger, 0, 0, 0],
  ['the poort', poort, 0, 0, 0],
  ['the policy adviser', beleidsadviseur, 0, 0, 0],
  ['who loads history', migratie, 7, 5, 5],
  ['everything that another gemeente allows', migratieElders, 0, 0, 0],
];

describe('A request, a match and the name of a volunteer', () => {
  it.each(callers())('are found by %s in %#', async (_, as, requests, matches, names) => {
    expect({
      requests: await ways(REQUEST, `"${request.id}"`, as),
      matches: await ways(MATCH, `"${match.id}"`, as),
      names: await ways(NAME, volunteer.naam, as),
    }).toEqual({ requests, matches, names });
  });

  it('of the loket are found by a consulent with a place there, and by no team', async () => {
    const root = `query ($request: ID!) { volunteerRequest(id: $request) { id } }`;
    const seen = (as: Actor) => ways(root, `"${loket.id}"`, as, loket);
    expect(await seen(aConsulent(wmo))).toBe(1);
    expect(await seen(aConsulent())).toBe(0);
    expect(await seen(aKernteamlid(elst))).toBe(0);
  });
});

describe('Whom a request is for', () => {
  const closed = ['inwoner { id }', 'melding { id }', 'casus { id }', 'toelichting', 'uitsluitingen { id }', 'nietUitEigenKern', 'askedBy'];

  it.each(closed)('is not told to the side of the volunteer: %s', async (field) => {
    for (const as of [aCoordinator(), aVolunteerActor(volunteer.id)]) {
      const query = `query ($id: ID!) { volunteerRequest(id: $id) { ${field} } }`;
      const { errors } = await test.ask(query, { as, variables: { id: request.id } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it('shows by no field that both sides see', async () => {
    const query = `query ($id: ID!, $match: ID!) { volunteerRequest(id: $id) { id version status since requestedOn taak { naam } kern { naam } dagen
      urenPerWeek from until aantal herzienOp termijnen { code dueOn } kernteam { code } gemeente { code } kandidaten { score delen { uitleg } } }
      volunteerMatch(id: $match) { id status rol score organisatie { naam } volunteer { id naam } termijnen { code } } }`;
    const data = await test.data(query, { as: aCoordinator(), variables: { id: request.id, match: match.id } });
    const text = JSON.stringify(data);
    for (const secret of [request.inwoner, request.melding, request.casus, request.toelichting, request.telefoon]) {
      expect(text).not.toContain(secret);
    }
    expect(data).toMatchObject({ volunteerRequest: { kandidaten: [{ score: 90 }] } });
  });

  it('nor whom she does not want shows to the side of the volunteer by why a match is over', async () => {
    const unwanted = aMatch(request, volunteer, { status: 'AFGEWEZEN', reden: 'UITGESLOTEN' });
    await test.given(unwanted);
    const reden = async (as: Actor) => {
      const query = 'query ($id: ID!) { volunteerMatch(id: $id) { reden } }';
      return (await test.data<{ volunteerMatch: { reden: string } }>(query, { as, variables: { id: unwanted.id } })).volunteerMatch.reden;
    };
    for (const as of [aCoordinator(), aVolunteerActor(volunteer.id)]) expect(await reden(as)).toBe('INWONER_WIL_NIET');
    for (const as of [aResident(request.inwoner), aKernteamlid(elst)]) expect(await reden(as)).toBe('UITGESLOTEN');
  });
});

describe('A figure', () => {
  const query = `{ gemeente(code: "1734") { volunteerSignaalcijfers { totaal } volunteerTekort { op } } }`;

  it('is for the own gemeente, and not for residents and volunteers', async () => {
    // States of a day are hers at the end of a month (decision 19).
    expect(await test.data(query, { as: beleidsadviseur })).toMatchObject({ gemeente: { volunteerTekort: { op: '2026-02-28' } } });
    expect(await test.data(query, { as: migratieElders })).toEqual({ gemeente: { volunteerSignaalcijfers: null, volunteerTekort: null } });
    for (const as of [aResident(request.inwoner), aVolunteerActor(volunteer.id as Uuid)]) {
      const { errors } = await test.ask(query, { as });
      expect(errors).toHaveLength(2);
    }
  });
});
