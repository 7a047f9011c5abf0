import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Asking } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aConsulent, aKernteamlid, beleidsadviseur } from '../testing/actors.ts';
import { aDossier, anOpgepakt } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { aGehoudenBespreking, aPlan } from '../testing/voorwerk-fixtures.ts';

let test: TestService;
const [elst, jeugd] = [newId(), newId()];
const [ans, bea] = [newId(), newId()];
const casus = anOpgepakt({ inwoner: ans, dossier: aDossier({ plan: aPlan() }) });
const other = anOpgepakt({ inwoner: bea });
const nameless = anOpgepakt({ inwoner: null });
const bespreking = aGehoudenBespreking({
  consulent: jeugd,
  agenda: [casus, other].map(({ id }) => ({ casus: id, toelichting: 'Lukt het?' })),
  besluiten: [],
});

beforeAll(async () => {
  test = await startTestService();
  await test.given(casus, other, nameless);
  await test.givenBespreking(bespreking);
  await test.givenPlace(elst, {});
  await test.givenPlace(jeugd, { kernteam: null, organisatie: 'loket', functie: 'consulent-jeugd' });
});
beforeEach(() => test.dataSource.query('DELETE FROM read_log'));
afterAll(() => test.stop());

const team = aKernteamlid(elst);
async function readOf(query: string, asking: Asking): Promise<readonly string[]> {
  const { errors } = await test.ask(query, asking);
  expect(errors).toBeUndefined();
  const rows = await test.dataSource.query<{ subject: string }[]>('SELECT subject FROM read_log');
  const names = new Map<string, string>([
    [ans, 'ans'],
    [bea, 'bea'],
  ]);
  return rows.map(({ subject }) => names.get(subject) ?? subject).sort();
}

describe('The log of reads of the kernteams', () => {
  it('has each person of a list of casussen once, and no line where nobody is known', async () => {
    const query = '{ casussen(gemeente: "1734") { edges { node { status kernteam { naam } leefgebieden { code } } } } }';
    expect(await readOf(query, { as: team })).toEqual(['ans', 'bea']);
  });

  it('has of a meeting whom its agenda is about, though the reader sees none of their casussen', async () => {
    const query = 'query ($id: ID!) { casusbespreking(id: $id) { agenda { toelichting casus { id } } } }';
    const as = aConsulent('jeugd', jeugd);
    expect(await readOf(query, { as, variables: { id: bespreking.id } })).toEqual(['ans', 'bea']);
  });

  it('has nobody of a meeting of which only the day is read', async () => {
    const query = 'query ($id: ID!) { casusbespreking(id: $id) { plannedOn deelnemers { id } } }';
    expect(await readOf(query, { as: team, variables: { id: bespreking.id } })).toEqual([]);
  });

  it('has of what was said of one casus the person of that casus alone', async () => {
    const query = 'query ($id: ID!) { casus(id: $id) { besprekingen { toelichting on } } }';
    expect(await readOf(query, { as: team, variables: { id: other.id } })).toEqual(['bea']);
  });

  it('has nobody of staff and of figures', async () => {
    const query = '{ kernteam(gemeente: "1734", code: "elst-noord") { naam samenstelling { organisaties { organisatie { naam } } } } }';
    expect(await readOf(query, { as: beleidsadviseur })).toEqual([]);
  });
});
