import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { onderdelen } from '../domain/onderzoek.ts';
import { aBezwaarbehandelaar, aConsulent, aResident, beheerder, beleidsadviseur, poort } from '../testing/actors.ts';
import { anAangebodenOnderzoek } from '../testing/fixtures.ts';
import { givePlace } from '../testing/known.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [anna, bert] = [aConsulent(), aConsulent()];
beforeAll(async () => {
  test = await startTestService();
  for (const { subject } of [anna, bert]) await givePlace(test.dataSource.manager, subject);
});
afterAll(() => test.stop());

/** One mutation; `fields` are asked of what it answers. */
async function mutate(name: string, input: object, as: Actor, fields: string = 'id version status') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, errors, extensions } = await test.ask(query, { as, variables: { input: { commandId: newId(), ...input } } });
  return { answer: data?.[name], errors, position: extensions?.position };
}

const SECRET = 'Mevrouw Jansen vergeet haar pillen';

describe('One onderzoek from offer to oplossing', () => {
  const onderzoek = anAangebodenOnderzoek();
  let version = 1;

  const step = async (name: string, input: object, as: Actor = anna, fields?: string): Promise<unknown> => {
    const on = { onderzoek: onderzoek.id, expectedVersion: version, occurredOn: '2026-03-10', ...input };
    const { answer, errors, position } = await mutate(name, on, as, fields);
    expect(errors).toBeUndefined();
    version += 1;
    expect(position).toEqual([{ source: 'loket-toekenning.onderzoek', aggregate: onderzoek.id, sequence: version - 1 }]);
    return answer;
  };

  it('is taken up, done with a colleague and closed; the loket sees all of it, others are told each step and nothing of what was said', async () => {
    await test.given(onderzoekAggregate, onderzoek);
    const fields = 'status wet behandelaar { id }';
    expect(await step('acceptOnderzoek', {}, anna, fields)).toEqual({ status: 'OPEN', wet: 'WMO', behandelaar: { id: anna.subject } });
    const planned = await step('planGesprek', { plannedOn: '2026-03-12', kernteam: 'driel' }, anna, 'gesprekken { id }');
    const [gesprek] = (planned as { gesprekken: { id: Uuid }[] }).gesprekken;
    await step('recordKeukentafelgesprek', { gesprek: gesprek?.id, verslag: SECRET });
    const parts = onderdelen.map((onderdeel) =>
      onderdeel === 'D_MANTELZORGER' ? { onderdeel, geenReden: SECRET } : { onderdeel, tekst: SECRET },
    );
    await step('recordOnderzoeksonderdeel', { onderdelen: parts });
    await step('recordPersoonlijkPlan', { ontvangen: true });
    await step('explainPgb', {});
    const asked = await step('requestAdvies', { soort: 'COLLEGA', vraag: SECRET }, anna, 'adviezen { id }');
    const [advies] = (asked as { adviezen: { id: Uuid }[] }).adviezen;
    await step('recordAdvies', { advies: advies?.id, tekst: SECRET }, bert);
    await step('sendVerslag', { tekst: SECRET });
    await step('closeOnderzoek', { oplossing: 'eigen-kracht', kernteamAangeboden: { antwoord: 'NEE', reden: SECRET } });
    await showsAll();
    await tellsEachStep();
  });

  const showsAll = async (): Promise<void> => {
    const query = `query ($id: ID!) { onderzoek(id: $id) { version status soort hop offeredOn since betreftJeugdige pgbUitgelegdOp persoonlijkPlan afbreekreden
      gemeente { naam } onderdelen { onderdeel recordedOn tekst geenReden } gesprekken { plannedOn heldOn samenMet { code } verslag }
      adviezen { soort askedOn vraag givenOn advies } verslag { sentOn tekst } voorwerk { hash } oplossing { naam } kernteamAangeboden { antwoord kernteam { code } reden } } }`;
    const { onderzoek: shown } = await test.data<{ onderzoek: unknown }>(query, { as: anna, variables: { id: onderzoek.id } });
    const on = '2026-03-10';
    expect(shown).toEqual({
      ...{ version, status: 'AFGEROND', soort: 'MELDING', hop: 1, offeredOn: '2026-03-02', since: on, betreftJeugdige: false },
      ...{ pgbUitgelegdOp: on, persoonlijkPlan: 'ONTVANGEN', afbreekreden: null, gemeente: { naam: 'Overbetuwe' }, voorwerk: null },
      onderdelen: onderdelen.map((onderdeel) => ({
        ...{ onderdeel, recordedOn: on },
        ...(onderdeel === 'D_MANTELZORGER' ? { tekst: null, geenReden: SECRET } : { tekst: SECRET, geenReden: null }),
      })),
      gesprekken: [{ plannedOn: '2026-03-12', heldOn: on, samenMet: { code: 'driel' }, verslag: SECRET }],
      adviezen: [{ soort: 'COLLEGA', askedOn: on, vraag: SECRET, givenOn: on, advies: SECRET }],
      verslag: { sentOn: on, tekst: SECRET },
      oplossing: { naam: 'Op eigen kracht of met het eigen netwerk' },
      kernteamAangeboden: { antwoord: 'NEE', kernteam: null, reden: SECRET },
    });
  };

  const tellsEachStep = async (): Promise<void> => {
    const rows = await test.dataSource.query<{ envelope: string; type: string }[]>(
      'SELECT type, envelope FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq',
      [onderzoek.id],
    );
    const steps = rows.map(({ type, envelope }) => JSON.parse(envelope).data.step ?? type.split('.')[2]);
    const work = ['GESPREK', 'ONDERDEEL', 'PERSOONLIJK_PLAN', 'PGB_UITLEG', 'ADVIES', 'ADVIES', 'VERSLAG'];
    expect(steps).toEqual(['onderzoek-accepted', 'gesprek-planned', ...work, 'onderzoek-closed']);
    const told = rows.map(({ envelope }) => envelope).join('\n') + test.lines.join('\n');
    for (const secret of ['Jansen', 'pillen', anna.subject, bert.subject]) expect(told).not.toContain(secret);
  };
});

describe('A command on an onderzoek', () => {
  const input = { onderzoek: newId(), expectedVersion: 1, occurredOn: '2026-03-10' };

  it.each([
    ['the poort', poort],
    ['the resident', aResident(newId())],
    ['who judges a bezwaar', aBezwaarbehandelaar()],
    ['an administrator', beheerder],
    ['a policy adviser', beleidsadviseur],
  ] as const)('is closed to %s', async (_, as) => {
    const { errors } = await mutate('explainPgb', input, as);
    expect(errors).toMatchObject([{ path: ['explainPgb'], extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
  });

  it.each([
    ['an id that is none', { onderzoek: 'x' }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
    ['an id that is unknown', {}, 'REFUSED', 'NOT_FOUND'],
    ['a command id that is none', { commandId: 'x' }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
    ['a version that cannot be', { expectedVersion: 0 }, 'BAD_USER_INPUT', 'EXPECTED_VERSION_MALFORMED'],
    ['a date that is none', { occurredOn: '2026-02-30' }, 'BAD_USER_INPUT', 'DATE_MALFORMED'],
  ] as const)('with %s is refused', async (_, own, code, reason) => {
    const { errors } = await mutate('explainPgb', { ...input, ...own }, anna);
    expect(errors).toMatchObject([{ extensions: { code, reason } }]);
  });
});

describe('A list of onderzoeken', () => {
  it('comes in pages, newest first, without a row twice', async () => {
    await test.given(onderzoekAggregate, ...Array.from({ length: 5 }, () => anAangebodenOnderzoek()));
    type Page = { onderzoeken: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const query = `query ($after: String) { onderzoeken(gemeente: "1734", first: 2, after: $after, status: [AANGEBODEN]) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const [ids, sizes]: [string[], number[]] = [[], []];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await test.data<Page>(query, { as: anna, variables: { after } });
      const { edges, pageInfo } = page.onderzoeken;
      ids.push(...edges.map(({ node }) => node.id));
      sizes.push(edges.length);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(sizes).toEqual([2, 2, 1]);
    expect(new Set(ids).size).toBe(5);
  });

  it.each([
    ['onderzoeken', 'first: 0', 'FIRST_OUT_OF_RANGE'],
    ['onderzoeken', 'first: 101', 'FIRST_OUT_OF_RANGE'],
    ['onderzoeken', 'after: "x"', 'CURSOR_MALFORMED'],
    ['termijnenLoket', 'first: 101', 'FIRST_OUT_OF_RANGE'],
    ['termijnenLoket', 'after: "x"', 'CURSOR_MALFORMED'],
  ])('%s refuses %s', async (field, page, reason) => {
    const { errors } = await test.ask(`{ ${field}(gemeente: "1734", ${page}) { edges { cursor } } }`, { as: anna });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
  });
});
