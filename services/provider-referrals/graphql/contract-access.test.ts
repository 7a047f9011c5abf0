import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { contractAggregate } from '../database/contract.ts';
import { insertBesteding } from '../database/contract-reads.ts';
import { providerAggregate } from '../database/provider.ts';
import {
  aBehandelaar,
  aConsulent,
  aKernteamlid,
  aResident,
  aWijkteamlid,
  beheerder,
  beleidsadviseur,
  migratie,
  migratieElders,
  poort,
} from '../testing/actors.ts';
import { aBehandelteam, aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { giveCasus, givePlace } from '../testing/known.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const subcontractor = aProvider({ organisatie: 'onderaannemer', naam: 'Onderaannemer' });
const provider = aProvider({
  onderaannemers: [{ provider: subcontractor.id, percentage: 12.5, since: day('2026-01-01'), until: null }],
});
const lumpSums = [{ jaar: 2026, bedrag: 100_000, besteed: 95_000, signaal: 'NADERT' }] as const;
/** Of one gemeente alone. */
const own = contractOf(provider, {
  bekostiging: 'TAAKGERICHT',
  lumpSums,
  capaciteit: 1,
  bezet: 2,
  wachttijd: { dagen: 42, on: day('2026-03-01') },
});
/** Of two. */
const shared = contractOf(provider, { gemeenten: ['1911', '1734'], producten: ['jeugd-behandeling'], capaciteit: null });
const other = contractOf(subcontractor, { producten: ['dagbesteding'] });

const [inwoner, lead, partner, left] = [newId(), newId(), newId(), newId()];
const since = day('2026-03-01');
const leden = [
  { professional: lead, organisatie: 'incluzio', trekker: true, since, until: null },
  { professional: partner, organisatie: 'opvoedpoli', trekker: false, since, until: null },
  { professional: left, organisatie: 'opvoedpoli', trekker: false, since, until: day('2026-03-09') },
];
const team = aBehandelteam({ inwoner, leden });
const [wijkteam, buurteam, loket] = [newId(), newId(), newId()];

beforeAll(async () => {
  test = await startTestService();
  await test.given(providerAggregate, subcontractor, provider);
  await test.given(contractAggregate, own, shared, other);
  await test.given(behandelteamAggregate, team);
  const { manager } = test.dataSource;
  await insertBesteding(manager, own, newId(), { on: day('2026-02-01'), doel: 'intervisie', bedrag: 95_000 });
  await givePlace(manager, wijkteam, { gemeente: '1911', kernteam: 'wijkteam', functie: 'kernteamlid' });
  await givePlace(manager, buurteam, { gemeente: '1911', kernteam: 'buurtteam', functie: 'kernteamlid' });
  await givePlace(manager, loket, { gemeente: '1911' });
  const { casus, melding } = team;
  if (casus === null || melding === null) throw new Error('A team of a casus');
  await giveCasus(manager, { inwoner, kernteam: 'wijkteam', casus, melding, gemeente: '1911' });
});
afterAll(() => test.stop());

/** How often an answer to a query names something. */
async function ways(query: string, id: string, as: Actor): Promise<number> {
  const { data } = await test.ask(query, { as });
  return JSON.stringify(data).split(id).length - 1;
}

const contractQuery = (id: string, gemeente: string): string => `{ contract(id: "${id}") { id }
  contracts(gemeente: "${gemeente}") { edges { node { id } } } provider(id: "${provider.id}") { contracten { id } }
  _entities(representations: [{ __typename: "Contract", id: "${id}" }]) { ... on Contract { id bezet } } }`;

describe('A contract', () => {
  it.each<[string, Actor, number, number]>([
    ['the beheerder of the gemeente', { ...beheerder, gemeenten: ['1911'] }, 4, 4],
    ['the beheerder of a gemeente that it serves', { ...beheerder, gemeenten: ['1734'] }, 0, 4],
    ['a member of the wijkteam', aWijkteamlid(), 4, 4],
    ['a member of a kernteam of a gemeente that it serves', aKernteamlid(), 0, 4],
    ['a consulent there', aConsulent(), 0, 4],
    ['the policy adviser', beleidsadviseur, 4, 4],
    ['the staff of its provider', aBehandelaar(), 4, 4],
    ['the staff of another provider', aBehandelaar('onderaannemer'), 0, 0],
    ['a provider without an organisation in its identity', without(aBehandelaar()), 0, 0],
    ['a resident', aResident(newId()), 0, 0],
    ['the poort', poort, 0, 0],
    ['who loads history', migratie, 4, 4],
  ])('is found by %s', async (_, as, alone, both) => {
    expect(await ways(contractQuery(own.id, '1911'), own.id, as)).toBe(alone);
    expect(await ways(contractQuery(shared.id, as.gemeenten.includes('1911') ? '1911' : '1734'), shared.id, as)).toBe(both);
  });

  it('tells what it holds', async () => {
    const query = `{ contract(id: "${own.id}") { version gemeente { code naam } gemeenten { code } producten { code naam } bekostiging since until
      capaciteit bezet vrij wachttijdDagen wachttijdOp provider { naam organisatie agb onderaannemers { percentage since until provider { naam } } }
      lumpSums { jaar bedrag besteed resterend percentage signaal bestedingen { on bedrag doel { code naam } } } } }`;
    expect(await test.data(query, { as: migratie })).toEqual({
      contract: {
        version: 1,
        gemeente: { code: '1911', naam: 'Hollands Kroon' },
        gemeenten: [{ code: '1911' }],
        producten: [{ code: 'jeugd-begeleiding', naam: 'Begeleiding voor jeugdigen' }],
        ...{ bekostiging: 'TAAKGERICHT', since: '2026-01-01', until: '2026-12-31' },
        ...{ capaciteit: 1, bezet: 2, vrij: 0, wachttijdDagen: 42, wachttijdOp: '2026-03-01' },
        provider: {
          ...{ naam: 'Opvoedpoli', organisatie: 'opvoedpoli', agb: null },
          onderaannemers: [{ percentage: 12.5, since: '2026-01-01', until: null, provider: { naam: 'Onderaannemer' } }],
        },
        lumpSums: [
          {
            ...{ jaar: 2026, bedrag: 100_000, besteed: 95_000, resterend: 5_000, percentage: 95, signaal: 'NADERT' },
            bestedingen: [{ on: '2026-02-01', bedrag: 95_000, doel: { code: 'intervisie', naam: 'Intervisie' } }],
          },
        ],
      },
    });
  });

  it('shows its money to who spends and who steers, and not to who refers', async () => {
    const query = `{ contract(id: "${own.id}") { capaciteit lumpSums { bedrag } } }`;
    for (const as of [aBehandelaar(), beleidsadviseur, beheerder])
      expect(await test.data(query, { as })).toEqual({ contract: { capaciteit: 1, lumpSums: [{ bedrag: 100_000 }] } });
    const { data, errors } = await test.ask(query, { as: aWijkteamlid() });
    expect(data).toEqual({ contract: { capaciteit: 1, lumpSums: null } });
    expect(errors).toMatchObject([{ path: ['contract', 'lumpSums'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is listed by page and by product', async () => {
    const query = `query ($after: String) { contracts(gemeente: "1911", first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    type Page = { contracts: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = await test.data<Page>(query, { as: migratie });
    const second = await test.data<Page>(query, { as: migratie, variables: { after: first.contracts.pageInfo.endCursor } });
    const found = [...first.contracts.edges, ...second.contracts.edges].map((edge) => edge.node.id);
    expect(found.sort()).toEqual([own.id, shared.id, other.id].sort());
    expect([first.contracts.pageInfo.hasNextPage, second.contracts.pageInfo.hasNextPage]).toEqual([true, false]);
    const ofProduct = '{ contracts(gemeente: "1734", product: "jeugd-behandeling") { edges { node { id } } } }';
    expect(await test.data(ofProduct, { as: aKernteamlid() })).toEqual({ contracts: { edges: [{ node: { id: shared.id } }] } });
  });
});

describe('A provider', () => {
  it('is known to everyone, its contracts are not', async () => {
    const query = `{ provider(id: "${provider.id}") { naam contracten { id } } providers(gemeente: "1911") { edges { node { naam } } } }`;
    const { data, errors } = await test.ask(query);
    expect(data).toMatchObject({ provider: { naam: 'Opvoedpoli', contracten: null } });
    expect(errors).toMatchObject([{ path: ['provider', 'contracten'], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((data as { providers: { edges: unknown[] } }).providers.edges).toHaveLength(2);
  });
});

const TEAM = `{ behandelteam(id: "${team.id}") { id }
  _entities(representations: [{ __typename: "Behandelteam", id: "${team.id}" }, { __typename: "Casus", id: "${team.casus}" }]) {
    ... on Behandelteam { id status } ... on Casus { behandelteams { id } } } }`;

describe('A Behandelteam', () => {
  it.each<[string, Actor, number]>([
    ['the team that has the casus', aWijkteamlid(wijkteam), 3],
    ['one of it in another function', aWijkteamlid(wijkteam, { function: 'kernteam-vrijwilliger' }), 0],
    ['another team', aWijkteamlid(buurteam), 0],
    ['a member from another team', aWijkteamlid(lead), 3],
    ['a consulent of the loket', aConsulent(loket, { gemeenten: ['1911'] }), 3],
    ['a consulent of another gemeente', aConsulent(loket), 0],
    ['a member of the partner', aBehandelaar('opvoedpoli', { subject: partner }), 3],
    ['who left it yesterday', aBehandelaar('opvoedpoli', { subject: left }), 0],
    ['a colleague who is not in it', aBehandelaar(), 0],
    ['the resident', aResident(inwoner, { gemeenten: ['1911'] }), 3],
    ['another resident', aResident(newId(), { gemeenten: ['1911'] }), 0],
    ['the poort', poort, 0],
    ['the policy adviser', beleidsadviseur, 0],
    ['who loads history', migratie, 3],
    ['everything that another gemeente allows', { ...migratieElders, gemeenten: ['1734'] }, 0],
  ])('is found by %s', async (_, as, found) => {
    expect(await ways(TEAM, team.id, as)).toBe(found);
  });

  it('tells who treat her together', async () => {
    const query = `{ behandelteam(id: "${team.id}") { inwoner { id } melding { id } casus { id } status since until uithuisplaatsingVoorkomenOp
      leden { professional { id } organisatie trekker until } } }`;
    const { melding, casus } = team;
    expect(await test.data(query, { as: aBehandelaar('opvoedpoli', { subject: partner }) })).toEqual({
      behandelteam: {
        ...{ inwoner: { id: inwoner }, melding: { id: melding }, casus: { id: casus }, status: 'ACTIEF', since: '2026-03-01', until: null },
        uithuisplaatsingVoorkomenOp: null,
        leden: [
          { professional: { id: lead }, organisatie: 'incluzio', trekker: true, until: null },
          { professional: { id: partner }, organisatie: 'opvoedpoli', trekker: false, until: null },
          { professional: { id: left }, organisatie: 'opvoedpoli', trekker: false, until: '2026-03-09' },
        ],
      },
    });
  });

  it('and a contract are unknown to the public on every way', async () => {
    for (const [query, id] of [
      [TEAM, team.id],
      [contractQuery(own.id, '1911'), own.id],
    ] as const) {
      const { data, errors = [] } = await test.ask(query);
      expect(JSON.stringify(data)).not.toContain(id);
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
    }
  });
});

describe('A command', () => {
  const run = (name: string, input: string, as: Actor) =>
    test.ask(`mutation { ${name}(input: { commandId: "${newId()}" ${input} occurredOn: "2026-03-10" }) { id version } }`, { as });
  const onContract = `contract: "${own.id}" expectedVersion: 1`;
  const onTeam = `behandelteam: "${team.id}" expectedVersion: 1`;
  const lid = `{ professional: "${newId()}" organisatie: "mee" }`;

  it.each<[string, string]>([
    ['registerProvider', 'gemeente: "1911" organisatie: "x" naam: "x"'],
    [
      'addSubcontractor',
      `provider: "${provider.id}" expectedVersion: 1 subcontractor: "${subcontractor.id}" percentage: 1 since: "2026-03-10"`,
    ],
    ['endSubcontractor', `provider: "${provider.id}" expectedVersion: 1 subcontractor: "${subcontractor.id}" until: "2026-03-10"`],
    [
      'agreeContract',
      `provider: "${provider.id}" gemeente: "1911" gemeenten: [] producten: ["rolstoel"] bekostiging: OUTPUT since: "2026-03-10"`,
    ],
    ['endContract', `${onContract} until: "2026-03-10"`],
    ['setLumpSum', `${onContract} jaar: 2026 bedrag: 1`],
  ])("%s is the beheerder's", async (name, input) => {
    for (const as of [aBehandelaar(), aWijkteamlid(wijkteam), aConsulent(loket), aResident(inwoner), poort, beleidsadviseur]) {
      const { errors } = await run(name, input, as);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it.each<[string, string]>([
    ['changeCapacity', `${onContract} capaciteit: 1`],
    ['reportWaitingTime', `${onContract} dagen: 1`],
    ['spendLumpSum', `${onContract} doel: "hulp" bedrag: 1`],
  ])("%s is the provider's own", async (name, input) => {
    const { errors } = await run(name, input, aBehandelaar('onderaannemer'));
    expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }]);
    for (const as of [aWijkteamlid(wijkteam), aConsulent(loket), aResident(inwoner), beleidsadviseur]) {
      const closed = await run(name, input, as);
      expect(closed.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it.each<[string, string]>([
    ['joinBehandelteam', `${onTeam} lid: ${lid}`],
    ['leaveBehandelteam', `${onTeam} professional: "${partner}"`],
    ['changeLead', `${onTeam} professional: "${partner}"`],
    ['endBehandelteam', onTeam],
    ['recordAvertedUithuisplaatsing', onTeam],
  ])('%s is of the team and its members', async (name, input) => {
    for (const as of [aWijkteamlid(buurteam), aBehandelaar(), aBehandelaar('opvoedpoli', { subject: left })]) {
      const { errors } = await run(name, input, as);
      expect(errors).toMatchObject([{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }]);
    }
    for (const as of [aConsulent(loket), aResident(inwoner), poort, beheerder]) {
      const closed = await run(name, input, as);
      expect(closed.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    }
  });

  it('from the first to the last passes through the graph', async () => {
    const answer = async <Answer>(name: string, input: string, as: Actor): Promise<Answer> => {
      const { data, errors } = await run(name, input, as);
      expect(errors).toBeUndefined();
      return (data as Record<string, Answer>)[name] as Answer;
    };
    const { id } = await answer<{ id: string }>('registerProvider', 'gemeente: "1911" organisatie: "nieuw" naam: "Nieuw"', beheerder);
    const agreed = `provider: "${id}" gemeente: "1911" gemeenten: ["1734"] producten: ["rolstoel"] bekostiging: TAAKGERICHT since: "2026-01-01"`;
    const contract = await answer<{ id: string }>('agreeContract', agreed, beheerder);
    const on = (version: number) => `contract: "${contract.id}" expectedVersion: ${version}`;
    await answer('setLumpSum', `${on(1)} jaar: 2026 bedrag: 100`, beheerder);
    await answer('spendLumpSum', `${on(2)} doel: "intervisie" bedrag: 100`, aBehandelaar('nieuw'));
    const { data } = await test.ask(`{ contract(id: "${contract.id}") { until vrij lumpSums { signaal resterend } } }`, { as: beheerder });
    expect(data).toEqual({ contract: { until: null, vrij: null, lumpSums: [{ signaal: 'UITGEPUT', resterend: 0 }] } });
    const members = `leden: [{ professional: "${wijkteam}" organisatie: "incluzio" }, { professional: "${partner}" organisatie: "opvoedpoli" }]`;
    const formed = await answer<{ id: string }>(
      'formBehandelteam',
      `gemeente: "1911" inwoner: "${inwoner}" ${members} trekker: "${wijkteam}"`,
      aWijkteamlid(wijkteam),
    );
    expect(
      await answer('recordAvertedUithuisplaatsing', `behandelteam: "${formed.id}" expectedVersion: 1`, aWijkteamlid(wijkteam)),
    ).toEqual({
      id: formed.id,
      version: 2,
    });
  });
});

function without({ organisation: _, ...actor }: Actor): Actor {
  return actor;
}
