import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';
import { keepBrief } from '../database/brief.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { migratie } from '../testing/actors.ts';
import { anAanvraag, aToegekend, day } from '../testing/besluit-fixtures.ts';
import { researched } from '../testing/besluit-steps.ts';
import { aBekendgemaakte } from '../testing/na-besluit-fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const BESCHIKKING = `id brief mandaat { functie } vervangt { id } onderzoek { id status } aanvraag { id status termijnen { code } producten { naam } }
  onderdelen { id product { naam } grond { naam } motivering { tekst } } termijnen { naam } inwoner { beschikkingen(first: 5) { edges { node { id } } } }`;

const queries: Readonly<Record<string, string>> = {
  'a list of beschikkingen with all their references': `{ beschikkingen(gemeente: "1734", first: 100) { edges { node { ${BESCHIKKING} } } } }`,
  'a list of aanvragen with all their references': `{ aanvragen(gemeente: "1734", first: 100) { edges { node { id onderzoek { id aanvragen { id } }
    beschikking { ${BESCHIKKING} } melding { aanvragen { id } beschikkingen { id } } inwoner { aanvragen(first: 5) { edges { node { id } } } } } } } }`,
};

async function add(count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    const inwoner = newId();
    const onderzoek = researched({ inwoner });
    const about = { inwoner, melding: onderzoek.melding, onderzoek: onderzoek.id };
    const id = newId();
    const open = anAanvraag(about);
    const aanvraag: Aanvraag = { ...open, status: 'BESLIST', since: day('2026-03-10'), beschikking: id, kernteamAangeboden: null };
    const onderdelen = [aToegekend(), aToegekend({ product: 'rolstoel' })];
    const beschikking = aBekendgemaakte({ ...about, id, aanleiding: { soort: 'TOEKENNING', aanvraag: aanvraag.id }, onderdelen });
    await test.given(onderzoekAggregate, onderzoek);
    await test.given(aanvraagAggregate, aanvraag);
    await test.given(beschikkingAggregate, beschikking);
    await keepBrief(test.dataSource.manager, '1734', { beschikking: id, html: '<p>Brief</p>', sha256: beschikking.briefHash });
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
    const rows = await test.dataSource.query<{ id: string; beschikking: string; melding: string }[]>(
      'SELECT o.id, o.beschikking, b.melding FROM besluitonderdeel o JOIN beschikking b ON b.id = o.beschikking',
    );
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Besluitonderdeel { product { naam } }
      ... on Beschikking { status onderdelen { id } } ... on Melding { aanvragen { id } } } }`;
    const statements = (some: typeof rows) => {
      const all = some.flatMap(({ id, beschikking, melding }) => [
        { __typename: 'OnderdeelToegekend', id },
        { __typename: 'Beschikking', id: beschikking },
        { __typename: 'Melding', id: melding },
      ]);
      return test.statements(query, { as: migratie, variables: { all } });
    };
    expect(await statements(rows)).toBe(await statements(rows.slice(0, 1)));
  });
});
