import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { aCoordinator, migratie } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const MATCH = `id score organisatie { naam } volunteer { naam taken { naam } kandidaturen { kernteam { code } } } request { id } termijnen { code }`;
const REQUEST = `id taak { naam } kern { naam } termijnen { code } matches { ${MATCH} } kandidaten { score volunteer { naam kern { naam } } }`;

const queries: Readonly<Record<string, string>> = {
  'a list with all its references': `{ volunteerRequests(gemeente: "1734", first: 100) { edges { node { ${REQUEST} } } } }`,
  'the volunteers with their matches': `{ volunteers(gemeente: "1734", first: 100) { edges { node { naam dagen matches { edges { node { ${MATCH} } } } } } } }`,
  'how volunteers and residents reach each other': `{ volunteerRequests(gemeente: "1734", first: 100) { edges { node { matches {
    contactgegevens { naamVrijwilliger telefoonInwoner } inwoner { id } } } } } }`,
  'what is late': `{ volunteerSignals(gemeente: "1734", first: 100) { edges { node { soort owner { naam } since termijn { dueOn } request { id } match { id } } } } }`,
  'all figures': `{ gemeente(code: "1734") { volunteerVragen(van: "2026-01", tot: "2026-12") { totaal } volunteerTekort { kernen { urenTekort } }
    volunteerInzet(van: "2026-01", tot: "2026-12") { rijen { matches } } volunteerKandidaten(van: "2026-01", tot: "2026-12") { teams { lopend } }
    volunteerSignaalcijfers { totaal } } }`,
};

async function givenSome(): Promise<void> {
  for (let each = 0; each < 5; each += 1) {
    const [volunteer, request] = [aVolunteer(), aRequest({ status: 'MATCHING' })];
    const termijnen = request.termijnen.map((termijn) => ({ ...termijn, dueOn: day('2026-03-05'), status: 'GEMIST' as const }));
    const match = aMatch(request, volunteer, { status: 'ACTIEF' });
    await test.given(volunteer, { ...request, termijnen }, match);
    await test.dataSource.query(
      `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, betreft, given_on) VALUES ('1734', $1, $2, $3, 'KENNISMAKING_VRIJWILLIGER', $4, $5)`,
      [newId(), match.inwoner, match.melding, match.id, match.agreedOn],
    );
  }
}

describe('How many statements a query takes', () => {
  it.each(Object.entries(queries))('does not depend on how many rows there are: %s', async (_, query) => {
    await givenSome();
    const few = await test.statements(query, { as: migratie });
    await givenSome();
    expect(few).toBeGreaterThan(0);
    expect(await test.statements(query, { as: migratie })).toBe(few);
  });

  it('is few for a coordinator’s list', async () => {
    expect(await test.statements(queries['a list with all its references'] ?? '', { as: aCoordinator() })).toBeLessThanOrEqual(7);
  });
});
