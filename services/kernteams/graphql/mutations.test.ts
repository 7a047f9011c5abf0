import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { aConsulent, aKernteamlid, beheerder, poort, vrijwilliger } from '../testing/actors.ts';
import { anAangeboden } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

interface Position {
  readonly source: string;
  readonly aggregate: string;
  readonly sequence: number;
}

/** One mutation; `fields` are asked of what it answers. */
async function mutate(name: string, input: object, as: Actor, fields: string = 'id version status') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, errors, extensions } = await test.ask(query, { as, variables: { input: { commandId: newId(), ...input } } });
  return { answer: data?.[name], errors, position: extensions?.position as readonly Position[] | undefined };
}

const SECRET = 'Mevrouw Jansen drinkt te veel';

describe('One casus from offer to oplossing', () => {
  const [anna, bert, consulent] = [newId(), newId(), aConsulent('jeugd')];
  const lid = aKernteamlid(anna);
  const casus = anAangeboden();
  let version = 1;

  const step = async (name: string, input: object, as: Actor = lid, fields?: string): Promise<unknown> => {
    const on = { casus: casus.id, expectedVersion: version, occurredOn: '2026-03-10', ...input };
    const { answer, errors, position } = await mutate(name, on, as, fields);
    expect(errors).toBeUndefined();
    version += 1;
    expect(position).toEqual([{ source: 'kernteams.casus', aggregate: casus.id, sequence: version - 1 }]);
    return answer;
  };

  beforeAll(async () => {
    await test.given(casus);
    await test.givenPlace(parseUuid(consulent.subject), { kernteam: null, organisatie: 'loket', functie: 'consulent-jeugd' });
    for (const subject of [anna, bert]) {
      const recorded = await mutate(
        'registerProfessional',
        { gemeente: '1734', subject, naam: 'Anna de Wit' },
        beheerder,
        'id naam version',
      );
      expect(recorded.answer).toEqual({ id: subject, naam: 'Anna de Wit', version: 1 });
      const place = {
        professional: subject,
        gemeente: '1734',
        kernteam: 'elst-noord',
        organisatie: 'stuw',
        functie: 'kernteamlid',
        since: '2026-01-01',
      };
      const fields = 'professional { naam } kernteam { naam } organisatie { naam } functie { naam } gemeente { naam } since until';
      expect((await mutate('startAansluiting', place, beheerder, fields)).answer).toEqual({
        professional: { naam: 'Anna de Wit' },
        kernteam: { naam: 'Elst Noord' },
        organisatie: { naam: 'STUW' },
        functie: { naam: 'Beroepskracht in het kernteam' },
        gemeente: { naam: 'Overbetuwe' },
        since: '2026-01-01',
        until: null,
      });
    }
  });

  it('is taken up, worked on with a consulent and closed; the team sees all of it, others are told each step and nothing of what was said', async () => {
    expect(await step('acceptCasus', {}, lid, 'status regievoerder { id }')).toEqual({ status: 'OPGEPAKT', regievoerder: { id: anna } });
    await step('recordLeefgebieden', { leefgebieden: ['geld', 'meedoen'] });
    await step('recordZrm', {
      versie: 'ZRM_2013',
      respondent: 'HUISHOUDEN',
      scores: [{ domein: 'justitie', score: 4 }, { domein: 'financien' }],
    });
    await step('recordActiviteit', { taak: 'vrijwillige-hulp', toelichting: SECRET });
    await step('assignCasus', { professional: bert });
    const asked = await step('askConsulent', { aan: 'JEUGD', vraag: SECRET }, lid, 'consulentvragen { id }');
    const [vraag] = (asked as { consulentvragen: { id: Uuid }[] }).consulentvragen;
    await step('answerVraag', { vraag: vraag?.id, antwoord: SECRET }, consulent);
    const visit = { plannedOn: '2026-03-12', samenMet: 'JEUGD', meerwaarde: SECRET };
    const planned = await step('planHuisbezoek', visit, lid, 'huisbezoeken { id }');
    const [huisbezoek] = (planned as { huisbezoeken: { id: Uuid }[] }).huisbezoeken;
    await step('recordHuisbezoek', { huisbezoek: huisbezoek?.id, consulent: consulent.subject, verslag: SECRET });
    await step('transferCasus', { professional: bert });
    await step('closeCasus', { oplossing: 'vrijwillige-hulp' });
    await showsAll();
    await tellsEachStep();
  });

  const showsAll = async (): Promise<void> => {
    const query = `query ($id: ID!) { casus(id: $id) { status version oplossing { naam soort } leefgebieden { naam } regievoerder { id } medewerkers { id }
      zrm { versie respondent scores { domein score } } activiteiten { taak { naam } toelichting }
      huisbezoeken { plannedOn madeOn samenMet meerwaarde verslag } consulentvragen { aan vraag answeredOn antwoord } } }`;
    const { casus: shown } = await test.data<{ casus: unknown }>(query, { as: lid, variables: { id: casus.id } });
    expect(shown).toEqual({
      status: 'AFGESLOTEN',
      version,
      oplossing: { naam: 'Vrijwillige hulp', soort: 'VOORLIGGEND' },
      leefgebieden: [{ naam: 'Geld' }, { naam: 'Meedoen/maatschappelijke participatie' }],
      regievoerder: { id: bert },
      medewerkers: [],
      zrm: [
        {
          versie: 'ZRM_2013',
          respondent: 'HUISHOUDEN',
          scores: [
            { domein: 'justitie', score: 4 },
            { domein: 'financien', score: null },
          ],
        },
      ],
      activiteiten: [{ taak: { naam: 'Vrijwillige hulp zoeken' }, toelichting: SECRET }],
      huisbezoeken: [{ plannedOn: '2026-03-12', madeOn: '2026-03-10', samenMet: 'JEUGD', meerwaarde: SECRET, verslag: SECRET }],
      consulentvragen: [{ aan: 'JEUGD', vraag: SECRET, answeredOn: '2026-03-10', antwoord: SECRET }],
    });
  };

  const tellsEachStep = async (): Promise<void> => {
    const rows = await test.dataSource.query<{ envelope: string; type: string }[]>(
      'SELECT type, envelope FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq',
      [casus.id],
    );
    const steps = rows.map(({ type, envelope }) => JSON.parse(envelope).data.step ?? type.split('.')[2]);
    const work = [
      'LEEFGEBIEDEN',
      'ZRM',
      'ACTIVITEIT',
      'MEDEWERKER',
      'consulent-asked',
      'ANTWOORD',
      'visit-planned',
      'HUISBEZOEK',
      'REGIEVOERDER',
    ];
    expect(steps).toEqual(['casus-accepted', ...work, 'casus-closed']);
    const told = rows.map(({ envelope }) => envelope).join('\n') + test.lines.join('\n');
    for (const secret of ['Jansen', 'geld', 'justitie', anna, bert, 'Anna de Wit']) expect(told).not.toContain(secret);
  };
});

describe('A command', () => {
  it.each([
    ['the poort', poort],
    ['a volunteer', vrijwilliger],
    ['an administrator', beheerder],
  ] as const)('of a kernteam is closed to %s', async (_, as) => {
    const input = { casus: newId(), expectedVersion: 1, occurredOn: '2026-03-10', oplossing: 'eigen-kracht' };
    const { errors } = await mutate('closeCasus', input, as);
    expect(errors).toMatchObject([{ path: ['closeCasus'], extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
  });

  it.each([
    ['an id that is none', { casus: 'x' }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
    ['an id that is unknown', {}, 'REFUSED', 'NOT_FOUND'],
    ['a command id that is none', { commandId: 'x' }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
    ['a version that cannot be', { expectedVersion: 0 }, 'BAD_USER_INPUT', 'EXPECTED_VERSION_MALFORMED'],
    ['a date that is none', { occurredOn: '2026-02-30' }, 'BAD_USER_INPUT', 'DATE_MALFORMED'],
  ] as const)('with %s is refused', async (_, own, code, reason) => {
    const input = { casus: newId(), expectedVersion: 1, occurredOn: '2026-03-10', oplossing: 'eigen-kracht', ...own };
    const { errors } = await mutate('closeCasus', input, aKernteamlid());
    expect(errors).toMatchObject([{ extensions: { code, reason } }]);
  });
});

describe('A list of casussen', () => {
  it('comes in pages, newest first, without a row twice', async () => {
    await test.given(...Array.from({ length: 5 }, () => anAangeboden({ kernteam: 'driel' })));
    type Page = { kernteam: { casussen: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } };
    const query = `query ($after: String) { kernteam(gemeente: "1734", code: "driel") {
      casussen(first: 2, after: $after, status: [AANGEBODEN]) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
    const [ids, sizes]: [string[], number[]] = [[], []];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await test.data<Page>(query, { as: poort, variables: { after } });
      const { edges, pageInfo } = page.kernteam.casussen;
      ids.push(...edges.map(({ node }) => node.id));
      sizes.push(edges.length);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(sizes).toEqual([2, 2, 1]);
    expect(new Set(ids).size).toBe(5);
  });

  it.each([
    ['first: 0', 'FIRST_OUT_OF_RANGE'],
    ['first: 101', 'FIRST_OUT_OF_RANGE'],
    ['after: "x"', 'CURSOR_MALFORMED'],
  ])('refuses %s', async (page, reason) => {
    const { errors } = await test.ask(`{ casussen(gemeente: "1734", ${page}) { edges { cursor } } }`, { as: poort });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
  });
});
