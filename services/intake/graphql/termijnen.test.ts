import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { Melding } from '../domain/melding.ts';
import { asInwoner, kernteamlidElst, kernteamlidHeteren, poort, poortHollandsKroon } from '../testing/actors.ts';
import { day } from '../testing/fixtures.ts';
import { asked, registered, sent } from '../testing/residents.ts';
import { intakeService, type TestService } from '../testing/service.ts';

let service: TestService;
let melding: Melding;
let later: Melding;

// Today is Wednesday 10 June 2015. The first was asked on Monday and sent at once; its term to be taken up ends on Saturday.
beforeAll(async () => {
  service = await intakeService();
  const { id } = await registered(service);
  melding = await sent(service, await asked(service, id));
  later = await asked(service, (await registered(service)).id, { occurredOn: day('2015-06-09') });
  const aansluiting = newId();
  await service.tell('nl.aansluitingen.aansluiting-started.v1', aansluiting, {
    ...{ aansluiting, organisatie: 'stuw', since: '2015-01-01', functie: 'kernteamlid', kernteam: 'elst-noord' },
    professional: kernteamlidElst.subject,
  });
});
afterAll(() => service.stop());

const ask = async (query: string, variables: object = {}, as = poort): Promise<Record<string, unknown>> => {
  const { data, errors } = await service.ask(query, { as, variables: { ...variables } });
  expect(errors).toBeUndefined();
  return data ?? {};
};
const TERMS = '{ code naam artikel startedOn dueOn daysLeft status doneOn by bevestigd }';

interface WorkList {
  readonly termijnenPoort: {
    readonly edges: readonly { readonly node: { readonly termijn: { readonly code: string; readonly dueOn: string } } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const workList = async (variables: object = {}, as = poort): Promise<WorkList['termijnenPoort']> => {
  const query = `query ($first: Int, $after: String, $status: [TermijnStatus!]) {
    termijnenPoort(gemeente: "1734", first: $first, after: $after, status: $status) {
      edges { node { termijn { code dueOn } melding { id } traject { id hop } } } pageInfo { hasNextPage endCursor } } }`;
  return ((await ask(query, variables, as)) as unknown as WorkList).termijnenPoort;
};
const codes = ({ edges }: WorkList['termijnenPoort']): string[] => edges.map(({ node }) => `${node.termijn.code} ${node.termijn.dueOn}`);

const ALL = [
  'traject-oppakken 2015-06-13',
  'wmo-persoonlijk-plan 2015-06-15',
  'wmo-persoonlijk-plan 2015-06-16',
  'wmo-onderzoek 2015-07-20',
  'wmo-onderzoek 2015-07-21',
];

describe('the terms of a melding', () => {
  it('are read by due date, with their article and the days that are left, by the resident as well', async () => {
    const query = `query ($id: ID!) { melding(id: $id) { termijnen ${TERMS} trajecten { termijn { code dueOn } } } }`;
    const expected = {
      termijnen: [
        { code: 'traject-oppakken', artikel: 'gemeenteprofiel', dueOn: '2015-06-13', daysLeft: 3, status: 'LOOPT' },
        { code: 'wmo-persoonlijk-plan', artikel: 'Wmo 2015 art. 2.3.2 lid 2', dueOn: '2015-06-15', daysLeft: 5, doneOn: null, by: null },
        { code: 'wmo-onderzoek', artikel: 'Wmo 2015 art. 2.3.2 lid 1', startedOn: '2015-06-08', dueOn: '2015-07-20', bevestigd: true },
      ],
      trajecten: [{ termijn: { code: 'traject-oppakken', dueOn: '2015-06-13' } }],
    };
    const person = melding.betrokkenen[0]?.inwoner;
    for (const as of [poort, asInwoner(person ?? newId())])
      expect(await ask(query, { id: melding.id }, as)).toMatchObject({ melding: expected });
  });
});

describe('the work list of a poort', () => {
  it('has what somebody must still do, the first due first, page by page', async () => {
    expect(codes(await workList())).toEqual(ALL);
    const first = await workList({ first: 2 });
    const second = await workList({ first: 3, after: first.pageInfo.endCursor });
    expect([...codes(first), ...codes(second)]).toEqual(ALL);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('leads to the melding, and to the traject whose receiver must act', async () => {
    const { edges } = await workList({ first: 1 });
    expect(edges).toMatchObject([{ node: { melding: { id: melding.id }, traject: { id: melding.trajecten[0]?.id, hop: 1 } } }]);
  });

  it('shows a team the terms of what it has in hand, another team and another gemeente nothing', async () => {
    expect(codes(await workList({}, kernteamlidElst))).toEqual(ALL.filter((each) => !/-16$|-21$/.test(each)));
    expect(codes(await workList({}, kernteamlidHeteren))).toEqual([]);
    expect(codes(await workList({}, poortHollandsKroon))).toEqual([]);
  });

  it('keeps a missed term until what it asks is done', async () => {
    service.moveTo('2015-07-21T10:00:00.000Z' as Instant);
    await service.sweepDeadlines();
    expect(codes(await workList({ status: ['GEMIST'] }))).toEqual(['traject-oppakken 2015-06-13', 'wmo-onderzoek 2015-07-20']);
    expect(codes(await workList({ status: ['LOOPT'] }))).toEqual(['wmo-onderzoek 2015-07-21']);
    expect(await ask('query ($id: ID!) { melding(id: $id) { termijnen { code daysLeft } } }', { id: later.id })).toMatchObject({
      melding: { termijnen: [{ daysLeft: null }, { code: 'wmo-onderzoek', daysLeft: 0 }] },
    });
  });
});
