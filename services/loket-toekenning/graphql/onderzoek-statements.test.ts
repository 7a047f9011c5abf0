import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { migratie } from '../testing/actors.ts';
import { anAanvraag } from '../testing/besluit-fixtures.ts';
import { aGesprek, anOpenOnderzoek, anOvergenomenVoorwerk, aReadyDossier, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const ONDERZOEK = `id behandelaar { id } onderdelen { tekst } gesprekken { plannedOn samenMet { code } } adviezen { advies } verslag { tekst }
  termijnen { code naam dueOn daysLeft } bezoekenElders { plannedOn kernteam { code } } voorwerkAangeboden { gelezen voorwerk { id onderzoek { id } } }
  voorwerk { inhoud voorwerk { onderzoek { id } } } aanvragen { id status termijnen { naam } } heronderzoekVan { id }
  traject { onderzoek { id } } melding { onderzoeken { id } } inwoner { onderzoeken(first: 5) { edges { node { id status } } } }`;
const TERMIJN = 'bij termijn { naam daysLeft } bezwaar { id } voorziening { id }';

const queries: Readonly<Record<string, string>> = {
  'a list of onderzoeken with all their references': `{ onderzoeken(gemeente: "1734", first: 100) { edges { node { ${ONDERZOEK} } } } }`,
  'the work list with what each term belongs to': `{ termijnenLoket(gemeente: "1734", first: 100) { edges { node { ${TERMIJN}
    onderzoek { ${ONDERZOEK} } aanvraag { id onderzoek { ${ONDERZOEK} } } } } } }`,
};

async function add(count: number): Promise<void> {
  const on = day('2026-03-09');
  const { manager } = test.dataSource;
  for (let each = 0; each < count; each += 1) {
    const dossier = aReadyDossier({ gesprekken: [aGesprek({ kernteam: 'driel' })], voorwerk: anOvergenomenVoorwerk() });
    const onderzoek = anOpenOnderzoek({ dossier });
    const { melding, inwoner } = onderzoek;
    await test.given(onderzoekAggregate, onderzoek);
    const termijnen = [startTermijn(termOn('wmo-beschikking', on), on, on)];
    await test.given(aanvraagAggregate, anAanvraag({ melding, onderzoek: onderzoek.id, inwoner: inwoner ?? newId(), termijnen }));
    await manager.query(
      `INSERT INTO melding_termijn (gemeente, melding, code, started_on, due_on, status) VALUES ('1734', $1, 'wmo-onderzoek', $2, '2026-04-20', 'LOOPT')`,
      [melding, on],
    );
    await manager.query(`INSERT INTO bezoek_elders (gemeente, id, melding, kernteam, planned_on) VALUES ('1734', $1, $2, 'driel', $3)`, [
      newId(),
      melding,
      on,
    ]);
    await manager.query(
      `INSERT INTO voorwerk_aanbod (gemeente, voorwerk, melding, kernteam, voorwerk_version, offered_on) VALUES ('1734', $1, $2, 'driel', 1, $3)`,
      [dossier.voorwerk?.voorwerk, melding, on],
    );
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
    expect(Math.max(...Object.values(withOne))).toBeLessThanOrEqual(14);
  });

  it('do not grow with the references that a gateway asks at once', async () => {
    await add(3);
    const rows = await test.dataSource.query<{ id: string; inwoner: string; melding: string; traject: string; voorwerk: string }[]>(
      `SELECT id, inwoner, melding, traject, dossier #>> '{voorwerk,voorwerk}' AS voorwerk FROM onderzoek`,
    );
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Onderzoek { status } ... on Melding { onderzoeken { id } }
      ... on Traject { onderzoek { id } } ... on Voorwerk { onderzoek { id } } ... on Inwoner { page: onderzoeken { edges { node { id } } } } } }`;
    const statements = (some: typeof rows) => {
      const all = some.flatMap(({ id, inwoner, melding, traject, voorwerk }) => [
        { __typename: 'Onderzoek', id },
        { __typename: 'Melding', id: melding },
        { __typename: 'Traject', id: traject },
        { __typename: 'Voorwerk', id: voorwerk },
        { __typename: 'Inwoner', id: inwoner },
      ]);
      return test.statements(query, { as: migratie, variables: { all } });
    };
    expect(await statements(rows)).toBe(await statements(rows.slice(0, 1)));
    // A read per kind of reference, and the line in the log of reads.
    expect(await statements(rows)).toBe(5 + 1);
  });
});
