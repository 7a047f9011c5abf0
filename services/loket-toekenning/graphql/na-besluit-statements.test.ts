import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { bezwaarAggregate } from '../database/bezwaar.ts';
import { budgetAggregate } from '../database/budget.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { migratie } from '../testing/actors.ts';
import { aToegekend } from '../testing/besluit-fixtures.ts';
import { anOpenOnderzoek } from '../testing/fixtures.ts';
import { aBekendgemaakte, aBezwaar, aBudget, aVoorziening } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const VOORZIENING = `id product { naam } eindgrond { naam } termijnen { naam } melding { id } inwoner { voorzieningen(first: 5) { edges { node { id } } } }
  beschikking { id onderdelen { id ... on OnderdeelToegekend { voorziening { id } } } bezwaren { id } } heronderzoeken { id heronderzoekVan { id } }`;
const period = '(van: "2026-01", tot: "2026-12")';

const queries: Readonly<Record<string, string>> = {
  'a list of bezwaren with all their references': `{ bezwaren(gemeente: "1734", first: 100) { edges { node { id termijnen { naam } ingebrekestelling { bedrag }
    beschikking { id bezwaren { id } onderdelen { ... on OnderdeelToegekend { voorziening { ${VOORZIENING} } } } } } } } }`,
  'all figures and budgets': `{ gemeente(code: "1734") { budgetten(jaar: 2026) { product { naam } percentage } besluiten${period} { onderdelen }
    termijnenGehaald${period} { rijen { code } } kernteamAanbod${period} { ja } doorlooptijdVoorwerk${period} { metVoorwerk { aantal } } } }`,
};

let jaar = 2015;
async function add(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    const whose = { inwoner: newId(), melding: newId() };
    const onderdelen = [aToegekend(), aToegekend({ product: 'rolstoel' })];
    const beschikking = aBekendgemaakte({ ...whose, onderdelen });
    await test.given(beschikkingAggregate, beschikking);
    for (const { id: onderdeel, product } of onderdelen) {
      const voorziening = aVoorziening({ ...whose, beschikking: beschikking.id, onderdeel, product });
      await test.given(voorzieningAggregate, voorziening);
      await test.given(onderzoekAggregate, anOpenOnderzoek({ ...whose, herkomst: { soort: 'HERONDERZOEK', voorziening: voorziening.id } }));
    }
    await test.given(bezwaarAggregate, aBezwaar({ ...whose, beschikking: beschikking.id, indiener: whose.inwoner }));
    await test.given(budgetAggregate, aBudget({ jaar }));
    jaar += 1;
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
    await add(19);
    expect(await measure()).toEqual(withOne);
    expect(Math.max(...Object.values(withOne))).toBeLessThanOrEqual(12);
  });

  it('do not grow with the references that a gateway asks at once', async () => {
    await add(3);
    const rows = await test.dataSource.query<{ voorziening: string; inwoner: string; bezwaar: string; onderdeel: string }[]>(
      'SELECT v.id AS voorziening, v.inwoner, v.onderdeel, z.id AS bezwaar FROM voorziening v JOIN bezwaar z ON z.beschikking = v.beschikking',
    );
    const budgets = await test.dataSource.query<{ id: string }[]>('SELECT id FROM budget');
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Voorziening { status product { naam } } ... on Bezwaar { opTijd }
      ... on Budget { resterend } ... on OnderdeelToegekend { voorziening { id } } ... on Inwoner { page: voorzieningen { edges { node { id } } } } } }`;
    const statements = (some: typeof rows, own: typeof budgets) => {
      const all = some.flatMap(({ voorziening, inwoner, bezwaar, onderdeel }) => [
        { __typename: 'Voorziening', id: voorziening },
        { __typename: 'Inwoner', id: inwoner },
        { __typename: 'Bezwaar', id: bezwaar },
        { __typename: 'OnderdeelToegekend', id: onderdeel },
      ]);
      const representations = [...all, ...own.map(({ id }) => ({ __typename: 'Budget', id }))];
      return test.statements(query, { as: migratie, variables: { all: representations } });
    };
    const many = await statements(rows.slice(0, 20), budgets.slice(0, 15));
    expect(many).toBe(await statements(rows.slice(0, 1), budgets.slice(0, 1)));
    // A read per kind of reference, and the line in the log of reads.
    expect(many).toBe(6 + 1);
  });
});
