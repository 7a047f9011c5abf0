import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aConsulent, aKernteamlid, aResident, beleidsadviseur, migratieElders, poort, vrijwilliger } from '../testing/actors.ts';
import { aDossier, anAfgesloten, anOpgepakt, aTeruggegeven, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const inwoner = newId();
const samen = { soort: 'JEUGD', meerwaarde: 'Kent het gezin' } as const;
const huisbezoeken = [{ status: 'GEPLAND', id: newId(), plannedOn: day('2026-03-20'), samen, vrijwilliger: null } as const];
const vragen = [{ id: newId(), aan: 'JEUGD', askedOn: day('2026-03-09'), vraag: 'Kan dit?', antwoord: null, termijn: null } as const];
const casus = anOpgepakt({ inwoner, dossier: aDossier({ leefgebieden: ['geld'], huisbezoeken, vragen }) });
const ended = [anAfgesloten, aTeruggegeven].map((end) => end({ dossier: casus.dossier }));

const [elst, heteren, vertrokken, toekomstig, alsVrijwilliger] = [newId(), newId(), newId(), newId(), newId()];
const [jeugd, wmo, jeugdVertrokken, jeugdElders] = [newId(), newId(), newId(), newId()];
const loket = { kernteam: null, organisatie: 'loket' } as const;

beforeAll(async () => {
  test = await startTestService();
  await test.given(casus, ...ended);
  await test.givenPlace(elst, {});
  await test.givenPlace(heteren, { kernteam: 'heteren' });
  await test.givenPlace(vertrokken, { until: day('2026-03-09') });
  await test.givenPlace(toekomstig, { since: day('2026-03-11') });
  await test.givenPlace(alsVrijwilliger, { functie: 'kernteam-vrijwilliger', organisatie: 'vrijwilligers' });
  await test.givenPlace(jeugd, { ...loket, functie: 'consulent-jeugd' });
  await test.givenPlace(wmo, { ...loket, functie: 'consulent-wmo' });
  await test.givenPlace(jeugdVertrokken, { ...loket, functie: 'consulent-jeugd', until: day('2026-03-09') });
  await test.givenPlace(jeugdElders, { ...loket, functie: 'consulent-jeugd', gemeente: '1911' });
});
afterAll(() => test.stop());

const PATHS = `query ($casus: ID!, $inwoner: ID!, $melding: ID!, $traject: ID!) {
  casus(id: $casus) { id }
  casussen(gemeente: "1734") { edges { node { id } } }
  kernteam(gemeente: "1734", code: "elst-noord") { casussen { edges { node { id } } } }
  inwoner(id: $inwoner) { casussen { edges { node { id } } } }
  _entities(representations: [{ __typename: "Casus", id: $casus }, { __typename: "Melding", id: $melding }, { __typename: "Traject", id: $traject }]) {
    ... on Casus { id } ... on Melding { casussen { id } } ... on Traject { casus { id } } } }`;

const variables = { casus: casus.id, inwoner, melding: casus.melding, traject: casus.traject };

const { function: _, ...inNoFunction } = aKernteamlid(elst);

/** How many of the seven ways to a casus lead this caller to it. */
async function waysFor(as: Actor): Promise<number> {
  const { data } = await test.ask(PATHS, { as, variables });
  return JSON.stringify(data).split(casus.id).length - 1;
}

describe('A casus', () => {
  it.each([
    ['the team that has it', aKernteamlid(elst), 7],
    ['someone of the same role in another team', aKernteamlid(heteren), 0],
    ['someone whose place ended yesterday', aKernteamlid(vertrokken), 0],
    ['someone whose place begins tomorrow', aKernteamlid(toekomstig), 0],
    ['someone who sits in the team in another function', aKernteamlid(alsVrijwilliger), 0],
    ['someone who acts in no function', inNoFunction, 0],
    ['someone whose identity is no uuid', { ...aKernteamlid(elst), subject: 'elst' }, 0],
    ['a volunteer of the team', { ...vrijwilliger, subject: alsVrijwilliger }, 0],
    ['the poort', poort, 7],
    ['the kind of consulent that was asked', aConsulent('jeugd', jeugd), 7],
    ['the other kind of consulent', aConsulent('wmo', wmo), 0],
    ['a consulent who sits at the loket as another kind', aConsulent('jeugd', wmo), 0],
    ['a consulent without a place', aConsulent('jeugd'), 0],
    ['a consulent whose place ended yesterday', aConsulent('jeugd', jeugdVertrokken), 0],
    ['a consulent whose place is in another gemeente', { ...aConsulent('jeugd', jeugdElders), gemeenten: ['1734', '1911'] }, 0],
    ['the resident', aResident(inwoner), 7],
    ['another resident', aResident(newId()), 0],
    ['the policy adviser', beleidsadviseur, 0],
    ['everything that another gemeente allows', migratieElders, 0],
  ] as const)('is found by %s', async (_, as, ways) => {
    expect(await waysFor(as)).toBe(ways);
  });

  it('is closed to the consulent who was asked once it ended; the team still reads it', async () => {
    const query = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Casus { id } } }`;
    const asked = { ids: ended.map(({ id }) => ({ __typename: 'Casus', id })) };
    expect(await test.data(query, { as: aKernteamlid(elst), variables: asked })).toEqual({ _entities: ended.map(({ id }) => ({ id })) });
    expect(await test.data(query, { as: aConsulent('jeugd', jeugd), variables: asked })).toEqual({ _entities: [null, null] });
  });

  it('is unknown to the public on every way, and says so', async () => {
    const { data, errors = [] } = await test.ask(PATHS, { variables });
    expect(JSON.stringify(data)).not.toContain(casus.id);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
    expect(errors).toHaveLength(7);
  });
});

const CONTENT = `query ($casus: ID!) { casus(id: $casus) {
  status weigerreden { code } teruggaveReden leefgebieden { code } zrm { on } activiteiten { on } consulentvragen { vraag }
  huisbezoeken { plannedOn samenMet meerwaarde verslag } regievoerder { id naam } } }`;

const forbiddenTo = async (as: Actor): Promise<readonly string[]> => {
  const { data, errors = [] } = await test.ask(CONTENT, { as, variables });
  expect(data?.casus).toMatchObject({ status: 'OPGEPAKT', huisbezoeken: [{ plannedOn: '2026-03-20', samenMet: 'JEUGD' }] });
  expect(errors.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true);
  return errors.map(({ path = [] }) => path.filter((part) => typeof part === 'string').join('.')).sort();
};

describe('What is in a casus', () => {
  it('is open to the team', async () => {
    expect(await forbiddenTo(aKernteamlid(elst))).toEqual([]);
  });

  it('is no concern of the poort, which sees that a visit is planned', async () => {
    const closed = ['activiteiten', 'consulentvragen', 'huisbezoeken.meerwaarde', 'huisbezoeken.verslag', 'leefgebieden', 'zrm'];
    expect(await forbiddenTo(poort)).toEqual(closed.map((field) => `casus.${field}`));
  });

  it('is open to the resident, but for what professionals say among themselves', async () => {
    const closed = ['consulentvragen', 'teruggaveReden', 'weigerreden'];
    expect(await forbiddenTo(aResident(inwoner))).toEqual(closed.map((field) => `casus.${field}`));
  });

  it('is decided by the row rule of the casus: no field of it has another', () => {
    const policy = readPolicy(`${import.meta.dirname}/../../../schema/access/policy.json`, 'kernteams', 'development');
    const fields = ['leefgebieden', 'zrm', 'activiteiten', 'consulentvragen', 'huisbezoeken', 'weigerreden', 'teruggaveReden', 'oplossing'];
    for (const role of policy.roles) {
      for (const field of fields) {
        const rule = policy.rule(role, `Casus.${field}`);
        if (rule !== null) expect(rule).toBe(policy.rule(role, 'Query.casus'));
      }
    }
  });
});

describe('Public reference data', () => {
  it('needs no token, and no more than that is open', async () => {
    const query = `{ gemeenten { code naam kernen { code } } gemeente(code: "1734") {
      kernteams { code naam bedient { naam } rapportagegroep { naam } } } kernteam(gemeente: "1911", code: "wijkteam") { naam } }`;
    const { gemeente, gemeenten, kernteam } = await test.data<Record<string, never>>(query);
    expect(gemeenten).toMatchObject([
      { code: '1734', naam: 'Overbetuwe' },
      { code: '1911', naam: 'Hollands Kroon' },
    ]);
    expect(gemeente).toMatchObject({
      kernteams: expect.arrayContaining([expect.objectContaining({ code: 'elst-noord', naam: 'Elst Noord' })]),
    });
    expect(gemeente).toHaveProperty('kernteams.length', 8);
    expect(kernteam).toEqual({ naam: 'Wijkteam Hollands Kroon' });
  });

  it.each([
    ['Gemeente.leefgebieden', '{ gemeente(code: "1734") { leefgebieden(van: "2015-01", tot: "2015-05") { vermeldingen } } }'],
    ['Gemeente.caseload', '{ gemeente(code: "1734") { caseload { op } } }'],
    ['Kernteam.samenstelling', '{ kernteam(gemeente: "1734", code: "driel") { samenstelling { op } } }'],
    [
      'Professional.naam',
      `{ _entities(representations: [{ __typename: "Professional", id: "${elst}" }]) { ... on Professional { naam } } }`,
    ],
    ['Aansluiting', `{ _entities(representations: [{ __typename: "Aansluiting", id: "${elst}" }]) { ... on Aansluiting { since } } }`],
    [
      'Mutation.closeCasus',
      'mutation { closeCasus(input: { commandId: "x", expectedVersion: 1, casus: "x", occurredOn: "2026-03-10", oplossing: "x" }) { id } }',
    ],
  ])('%s is not public', async (_, query) => {
    const { errors } = await test.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_REQUIRED' } }]);
  });

  it('answers a stub for any well-formed key, and refuses any other', async () => {
    const known = await test.data(
      `{ inwoner(id: "${newId()}") { id } gemeente(code: "0000") { code naam } kernteam(gemeente: "1734", code: "x") { code } }`,
    );
    expect(known).toMatchObject({ inwoner: { id: expect.any(String) }, gemeente: { code: '0000', naam: null }, kernteam: null });
    const { errors } = await test.ask('{ inwoner(id: "x") { id } gemeente(code: "x") { code } }', { as: poort });
    expect(errors?.map(({ extensions }) => extensions.reason)).toEqual(['ID_MALFORMED', 'ID_MALFORMED']);
  });
});
