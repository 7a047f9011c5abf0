import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import { aCoordinator, aKernteamlid, aResident, beleidsadviseur } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, NOW } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const lid = newId();
const request = aRequest({ status: 'MATCHING' });
const neighbour = aRequest({ status: 'MATCHING' });
const volunteer = aVolunteer();
const match = aMatch(request, volunteer, { status: 'VOORGESTELD' });
const mentor = newId();

beforeAll(async () => {
  test = await startTestService();
  await test.given(request, neighbour, volunteer, match);
  await test.givenPlace(lid, { functie: 'kernteamlid', kernteam: 'elst-noord' });
  await test.dataSource.query(
    `INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since) VALUES ('1734', $1, $2, 'MENTOR', '2026-01-01')`,
    [request.inwoner, mentor],
  );
});
afterAll(() => test.stop());

const fg: Actor = { subject: newId(), role: 'functionaris-gegevensbescherming', gemeenten: ['1734'] };
const INZAGEN = `query ($of: ID!, $van: Datum, $tot: Datum, $first: Int, $after: String) { inwoner(id: $of) {
  volunteerInzagen(van: $van, tot: $tot, first: $first, after: $after) {
    edges { node { recordedAt organisatie { code naam } functie rol verwerkingsactiviteit hoedanigheid } } pageInfo { endCursor hasNextPage } } } }`;

interface Page {
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}
async function inzagen(as: Actor, own: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const { inwoner } = await test.data<{ inwoner: { volunteerInzagen: Page } }>(INZAGEN, { as, variables: { of: request.inwoner, ...own } });
  return inwoner.volunteerInzagen;
}
const nodes = ({ edges }: Page) => edges.map(({ node }) => node);
const forget = () => test.dataSource.query('DELETE FROM read_log');
const linesOf = async (subject: string): Promise<number> =>
  (await test.dataSource.query('SELECT FROM read_log WHERE subject = $1', [subject])).length;

describe('What a resident is told of who read her data', () => {
  it('is the organisation, the function and the activity, newest first, and never who it was', async () => {
    await forget();
    await test.ask('query ($id: ID!) { volunteerRequest(id: $id) { status } }', { as: aKernteamlid(lid), variables: { id: request.id } });
    test.moveTo('2026-03-10T09:00:01.000Z' as Instant);
    await test.ask('query ($id: ID!) { volunteerMatch(id: $id) { status } }', { as: aCoordinator(), variables: { id: match.id } });
    const page = await inzagen(aResident(request.inwoner));
    expect(nodes(page)).toEqual([
      {
        recordedAt: '2026-03-10T09:00:01.000Z',
        organisatie: { code: 'vrijwilligerssteunpunt', naam: 'Vrijwilligerssteunpunt van STUW' },
        ...{ functie: null, rol: 'vrijwilligerscoordinator', verwerkingsactiviteit: null, hoedanigheid: null },
      },
      {
        recordedAt: NOW,
        organisatie: { code: 'stuw', naam: expect.stringMatching(/stuw/i) },
        ...{ functie: 'kernteamlid', rol: 'kernteamlid', verwerkingsactiviteit: null, hoedanigheid: null },
      },
    ]);
    expect(JSON.stringify(page)).not.toContain(lid);
    test.moveTo(NOW);
  });

  it('has her own look and that of who represents her, each once it was answered', async () => {
    await forget();
    expect(nodes(await inzagen(aResident(request.inwoner)))).toEqual([]);
    await test.ask('query ($id: ID!) { volunteerRequest(id: $id) { status } }', { as: aResident(mentor), variables: { id: request.id } });
    await inzagen(aResident(request.inwoner));
    expect(
      nodes(await inzagen(aResident(mentor)))
        .map(({ hoedanigheid }) => hoedanigheid)
        .sort(),
    ).toEqual(['VERTEGENWOORDIGER', 'ZELF']);
  });

  it('names the activity for which it was read', async () => {
    await forget();
    const as: Actor = { ...aCoordinator(), purpose: { activity: 'vrijwilligers-bemiddelen' } };
    await test.data('query ($id: ID!) { volunteerMatch(id: $id) { status } }', { as, variables: { id: match.id } });
    expect(nodes(await inzagen(aResident(request.inwoner)))).toMatchObject([{ verwerkingsactiviteit: 'vrijwilligers-bemiddelen' }]);
  });

  it('comes in pages and by days of Amsterdam', async () => {
    await forget();
    for (const at of ['2026-02-28T22:59:59.999Z', '2026-02-28T23:00:00.000Z', '2026-03-01T22:59:59.999Z', '2026-03-01T23:00:00.000Z']) {
      test.moveTo(at as Instant);
      await test.ask('query ($id: ID!) { volunteerRequest(id: $id) { status } }', { as: aKernteamlid(lid), variables: { id: request.id } });
    }
    test.moveTo(NOW);
    const as = aResident(request.inwoner);
    const day = nodes(await inzagen(as, { van: '2026-03-01', tot: '2026-03-01' })).map(({ recordedAt }) => recordedAt);
    expect(day).toEqual(['2026-03-01T22:59:59.999Z', '2026-02-28T23:00:00.000Z']);
    const first = await inzagen(as, { first: 2, tot: '2026-03-02' });
    const rest = await inzagen(as, { first: 2, tot: '2026-03-02', after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(nodes(first).length + nodes(rest).length).toBe(4);
    const reversed = await test.ask(INZAGEN, { as, variables: { of: request.inwoner, van: '2026-03-02', tot: '2026-03-01' } });
    expect(reversed.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'PERIOD_REVERSED' } }]);
  });
});

describe('The log of reads', () => {
  it('has a line for each person of a list, and for nobody of a figure', async () => {
    await forget();
    await test.data('{ volunteerRequests(gemeente: "1734") { edges { node { status } } } }', { as: aCoordinator() });
    expect([await linesOf(request.inwoner), await linesOf(neighbour.inwoner)]).toEqual([1, 1]);
    await test.data('{ gemeente(code: "1734") { volunteerTekort { op } } }', { as: beleidsadviseur });
    expect(await test.dataSource.query('SELECT FROM read_log')).toHaveLength(2);
  });

  it('is open to herself and to who guards it, and that look is a line as well', async () => {
    await forget();
    await test.data('query ($id: ID!) { volunteerRequest(id: $id) { status } }', { as: aKernteamlid(lid), variables: { id: request.id } });
    expect(nodes(await inzagen(fg))).toHaveLength(1);
    expect(
      nodes(await inzagen(fg))
        .map(({ rol }) => rol)
        .sort(),
    ).toEqual(['functionaris-gegevensbescherming', 'kernteamlid']);
    expect(nodes(await inzagen({ ...fg, gemeenten: ['1911'] }))).toEqual([]);
    expect(nodes(await inzagen(aResident(neighbour.inwoner)))).toEqual([]);
    for (const as of [aKernteamlid(lid), aCoordinator(), beleidsadviseur]) {
      const { errors } = await test.ask(INZAGEN, { as, variables: { of: request.inwoner } });
      expect(errors).toMatchObject([{ path: ['inwoner', 'volunteerInzagen'], extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('opens no dossier to who guards it', async () => {
    const { data, errors } = await test.ask('query ($of: ID!) { inwoner(id: $of) { volunteerRequests { edges { node { id } } } } }', {
      as: fg,
      variables: { of: request.inwoner },
    });
    expect(data).toEqual({ inwoner: { volunteerRequests: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('shows a line of what must seem not to be there to who guards it alone', async () => {
    await forget();
    await test.data('query ($id: ID!) { volunteerRequest(id: $id) { status } }', { as: aKernteamlid(lid), variables: { id: request.id } });
    await test.dataSource.query('UPDATE read_log SET absent = true');
    expect(nodes(await inzagen(aResident(request.inwoner)))).toEqual([]);
    expect(nodes(await inzagen(aResident(mentor)))).toEqual([]);
    expect(nodes(await inzagen(fg))).toHaveLength(1);
  });

  it('is read by one statement for many residents, by its own index', async () => {
    const of = (ids: readonly string[]) => ({
      as: fg,
      variables: { all: ids.map((id) => ({ __typename: 'Inwoner', id })) },
    });
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Inwoner { volunteerInzagen { edges { node { rol } } } } } }`;
    const one = await test.statements(query, of([request.inwoner]));
    expect(await test.statements(query, of([request.inwoner, neighbour.inwoner, newId()]))).toBe(one);
    const plan = await test.dataSource.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN SELECT * FROM read_log WHERE subject = '${request.inwoner}' ORDER BY recorded_at DESC, span_id DESC LIMIT 21`,
    );
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index Scan Backward/);
  });
});
