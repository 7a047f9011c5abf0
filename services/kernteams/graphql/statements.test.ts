import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { migratie } from '../testing/actors.ts';
import { aDossier, anOpgepakt } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { aGeplandeBespreking, aPlan, geboden } from '../testing/voorwerk-fixtures.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const CASUS = `id inwoner { id casussen { edges { node { id regievoerder { naam aansluitingen { kernteam { naam } } } } } } }
  kernteam { naam samenstelling { op } casussen(first: 5) { edges { node { id } } } }
  regievoerder { naam version } medewerkers { naam } leefgebieden { naam } gemeente { naam }
  melding { casussen { id } } traject { casus { id } } vrijwilligerToegestaan bezoekenElders { plannedOn } plan { doelen }
  voorwerk { status versies { hash plan { doelen } } casus { id } } besprekingen { besluit casusbespreking { version } casus { id } }`;

const queries: Readonly<Record<string, string>> = {
  'a list with all its references': `{ casussen(gemeente: "1734", first: 100) { edges { node { ${CASUS} } } } }`,
  'a list of a team': `{ kernteam(gemeente: "1734", code: "elst-noord") { casussen(first: 100) { edges { node { ${CASUS} } } } } }`,
  'the meetings of a team': `{ kernteam(gemeente: "1734", code: "elst-noord") { casusbesprekingen(first: 100) { edges { node {
    deelnemers { naam } consulent { naam } agenda { casus { id voorwerk { id } } acties { wie { naam } } } } } } } }`,
  'the teams with their members and casussen':
    '{ gemeente(code: "1734") { kernteams { samenstelling { op } casussen { edges { node { id } } } } } }',
  'all figures': `{ gemeente(code: "1734") { leefgebieden(van: "2026-01", tot: "2026-12") { casussen rijen { totaal } } caseload { teams { perLid } }
    samenstelling { teams { samenstelling { op } } } weigeringen(van: "2026-01", tot: "2026-12") { teller } voorwerk(van: "2026-01", tot: "2026-12") { aangeboden } } }`,
};

async function add(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    const [regievoerder, medewerker] = [newId(), newId()];
    await test.givenPlace(regievoerder, {});
    await test.givenPlace(medewerker, { kernteam: 'elst-oost' });
    const dossier = aDossier({ regievoerder, medewerkers: [medewerker], leefgebieden: ['geld'], plan: aPlan() });
    const casus = anOpgepakt({ dossier });
    await test.given(casus);
    await test.givenVoorwerk(geboden(casus));
    const agenda = [{ casus: casus.id, toelichting: null }];
    await test.givenBespreking(aGeplandeBespreking({ agenda, deelnemers: [regievoerder], consulent: medewerker }));
  }
}

describe('Statements of an operation', () => {
  it('do not grow with the rows', async () => {
    await add(1);
    const names = Object.keys(queries);
    const measure = async () => {
      const counts: [string, number][] = [];
      for (const name of names) counts.push([name, await test.statements(queries[name] ?? '', { as: migratie })]);
      return Object.fromEntries(counts);
    };
    const withOne = await measure();
    await add(19);
    expect(await measure()).toEqual(withOne);
    expect(Math.max(...Object.values(withOne))).toBeLessThanOrEqual(18);
  });

  it('do not grow with the references that a gateway asks at once', async () => {
    await add(3);
    const rows = await test.dataSource.query<{ id: string; inwoner: string; melding: string; traject: string }[]>(
      'SELECT id, inwoner, melding, traject FROM casus',
    );
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Casus { status kernteam { naam } } ... on Melding { casussen { id } }
      ... on Traject { casus { id } } ... on Inwoner { page: casussen { edges { node { id } } } } } }`;
    const statements = (some: typeof rows) => {
      const all = some.flatMap(({ id, inwoner, melding, traject }) => [
        { __typename: 'Casus', id },
        { __typename: 'Melding', id: melding },
        { __typename: 'Traject', id: traject },
        { __typename: 'Inwoner', id: inwoner },
      ]);
      return test.statements(query, { as: migratie, variables: { all } });
    };
    expect(await statements(rows)).toBe(await statements(rows.slice(0, 1)));
    // A read per kind of reference, and the line in the log of reads.
    expect(await statements(rows)).toBe(4 + 1);
  });
});
