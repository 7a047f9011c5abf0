import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { contractAggregate } from '../database/contract.ts';
import { insertBesteding } from '../database/contract-reads.ts';
import { providerAggregate } from '../database/provider.ts';
import { migratie } from '../testing/actors.ts';
import { aBehandelteam, aProvider, contractOf, day } from '../testing/contract-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { TODAY } from '../testing/use-cases.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const CONTRACT = `id vrij wachttijdDagen gemeenten { code naam } producten { naam } lumpSums { percentage bestedingen { bedrag doel { naam } } }
  provider { naam onderaannemers { provider { naam contracten { id } } } contracten { id provider { naam } } }`;

const queries: Readonly<Record<string, string>> = {
  'contracts with all their references': `{ contracts(gemeente: "1911", first: 100) { edges { node { ${CONTRACT} } } } }`,
  'providers with all their contracts': `{ providers(gemeente: "1911", first: 100) { edges { node { naam contracten { ${CONTRACT} } } } } }`,
  'the figures of all contracts': `{ gemeente(code: "1911") { referralContracten { definitie rijen { bezet uitputting contract { ${CONTRACT} } } } } }`,
};

let made = 0;
async function add(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    made += 1;
    const sub = aProvider({ organisatie: `onderaannemer-${made}` });
    const onderaannemers = [{ provider: sub.id, percentage: 10, since: day('2026-01-01'), until: null }];
    const provider = aProvider({ organisatie: `aanbieder-${made}`, onderaannemers });
    await test.given(providerAggregate, sub, provider);
    const lumpSums = [{ jaar: 2026, bedrag: 100, besteed: 50, signaal: 'GEEN' }] as const;
    const contract = contractOf(provider, { bekostiging: 'TAAKGERICHT', lumpSums });
    await test.given(contractAggregate, contract, contractOf(sub));
    await insertBesteding(test.dataSource.manager, contract, newId(), { on: TODAY, doel: 'hulp', bedrag: 50 });
    await test.given(behandelteamAggregate, aBehandelteam());
  }
}

describe('Statements of an operation', () => {
  it('do not grow with the rows', async () => {
    await add(1);
    const measure = async () => {
      const counts: [string, number][] = [];
      for (const [name, query] of Object.entries(queries)) counts.push([name, await test.statements(query, { as: migratie })]);
      return Object.fromEntries(counts);
    };
    const withOne = await measure();
    await add(14);
    expect(await measure()).toEqual(withOne);
    expect(Math.max(...Object.values(withOne))).toBeLessThanOrEqual(7);
  });

  it('do not grow with the references that a gateway asks at once', async () => {
    await add(3);
    const ids = async (table: string, column = 'id'): Promise<readonly string[]> =>
      (await test.dataSource.query<{ id: string }[]>(`SELECT ${column} AS id FROM ${table}`)).map(({ id }) => id);
    const [providers, contracts, teams, casussen] = await Promise.all([
      ids('provider'),
      ids('contract'),
      ids('behandelteam'),
      ids('behandelteam', 'casus'),
    ]);
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Provider { naam contracten { id } }
      ... on Contract { bezet lumpSums { bestedingen { bedrag } } } ... on Behandelteam { status leden { trekker } } ... on Casus { behandelteams { id } } } }`;
    const statements = (count: number) => {
      const of = (__typename: string, all: readonly string[]) => all.slice(0, count).map((id) => ({ __typename, id }));
      const all = [...of('Provider', providers), ...of('Contract', contracts), ...of('Behandelteam', teams), ...of('Casus', casussen)];
      return test.statements(query, { as: migratie, variables: { all } });
    };
    expect(await statements(3)).toBe(await statements(1));
    // A read per kind of reference, and the line in the log of reads.
    expect(await statements(3)).toBe(6 + 1);
  });
});
