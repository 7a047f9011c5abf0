import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import { aConsulent, aCoordinator, aKernteamlid, aResident, beleidsadviseur } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer, day } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
const [elst, heteren] = [newId(), newId()];
const volunteer = aVolunteer();
const request = aRequest({ status: 'MATCHING' });
const waits = aMatch(request, volunteer, { status: 'WACHT_OP_TOESTEMMING' });
const helps = aMatch(request, aVolunteer({ id: newId() }), { status: 'ACTIEF', rol: 'VERVANGER' });
/** Late too, and no longer asked. */
const closed = aRequest({
  status: 'NIEMAND_GEVONDEN',
  termijnen: request.termijnen.map((termijn) => ({ ...termijn, dueOn: day('2026-03-05'), status: 'GEMIST' })),
});

beforeAll(async () => {
  test = await startTestService();
  await test.given(volunteer, aVolunteer({ id: helps.volunteer }), request, closed, waits, helps);
  await test.givenPlace(elst, { functie: 'kernteamlid', kernteam: 'elst-noord' });
  await test.givenPlace(heteren, { functie: 'kernteamlid', kernteam: 'heteren' });
});
afterAll(() => test.stop());

const nodes = async (as: Actor, page = ''): Promise<readonly object[]> => {
  const query = `{ volunteerSignals(gemeente: "1734"${page}) { edges { cursor node { soort since owner { soort code naam }
    termijn { code status dueOn } request { id } match { id } } } } }`;
  const { volunteerSignals } = await test.data<{ volunteerSignals: { edges: { node: object; cursor: string }[] } }>(query, { as });
  return volunteerSignals.edges.map(({ node, cursor }) => (page === '' ? node : { ...node, cursor }));
};
const told = async (): Promise<readonly string[]> => {
  const rows = await test.dataSource.query<{ type: string }[]>("SELECT type FROM outbox WHERE type LIKE '%overdue%' ORDER BY type");
  return rows.map(({ type }) => type);
};
const at = async (moment: string): Promise<void> => {
  test.moveTo(moment as Instant);
  await test.sweepDeadlines();
};

const ofRequest = { request: { id: request.id }, match: null };
const toestemming = {
  ...{ soort: 'vrijwilliger-toestemming', since: '2026-03-18', request: { id: request.id }, match: { id: waits.id } },
  ...{ owner: { soort: 'KERNTEAM', code: 'elst-noord', naam: 'Elst Noord' }, termijn: { status: 'GEMIST', dueOn: '2026-03-17' } },
};
const vinden = {
  ...{ soort: 'vrijwilliger-vinden', since: '2026-04-14', ...ofRequest, owner: { soort: 'ORGANISATIE', code: null, naam: null } },
};
const evaluatie = {
  ...{ soort: 'vrijwilliger-evaluatie', since: '2026-06-05', match: { id: helps.id } },
  ...{ owner: { soort: 'ORGANISATIE', code: 'vrijwilligerssteunpunt', naam: 'Vrijwilligerssteunpunt van STUW' } },
};
const herziening = {
  ...{ soort: 'vrijwilliger-herziening', since: '2026-09-01', ...ofRequest },
  owner: { soort: 'KERNTEAM', code: 'elst-noord' },
};

describe('What is late', () => {
  it('stands from the day after its last, told once, and is seen by who asked and who looks', async () => {
    await at('2026-03-17T21:00:00.000Z');
    expect(await nodes(aCoordinator())).toEqual([]);
    await at('2026-03-18T10:00:00.000Z');
    await at('2026-03-18T11:00:00.000Z');
    expect(await nodes(aCoordinator())).toMatchObject([toestemming]);
    expect(await told()).toEqual(['nl.volunteer-matches.volunteer-match-overdue.v1']);
    await at('2026-09-01T10:00:00.000Z');
    for (const as of [aCoordinator(), aKernteamlid(elst)])
      expect(await nodes(as)).toMatchObject([toestemming, vinden, evaluatie, herziening]);
    expect(await told()).toHaveLength(4);
    expect(await nodes(aCoordinator('kernteam'))).toEqual([]);
    for (const as of [aKernteamlid(heteren), aConsulent()]) expect(await nodes(as)).toEqual([]);
  });

  it('comes page by page', async () => {
    const [first] = (await nodes(aCoordinator(), ', first: 1')) as [{ cursor: string }];
    expect(first).toMatchObject(toestemming);
    expect(await nodes(aCoordinator(), `, first: 2, after: "${first.cursor}"`)).toMatchObject([vinden, evaluatie]);
  });

  it('is counted by kind, and not shown to a resident', async () => {
    const figures = '{ gemeente(code: "1734") { volunteerSignaalcijfers { onderdrukt totaal rijen { soort naam aantal } } } }';
    const rij = (soort: string) => ({ soort: `vrijwilliger-${soort}`, naam: expect.any(String), aantal: 1 });
    expect(await test.data(figures, { as: beleidsadviseur })).toEqual({
      gemeente: { volunteerSignaalcijfers: { onderdrukt: true, totaal: null, rijen: [] } },
    });
    expect(await test.data(figures, { as: aCoordinator() })).toMatchObject({ gemeente: { volunteerSignaalcijfers: { totaal: null } } });
    expect(await test.data(figures, { as: aConsulent() })).toEqual({
      gemeente: {
        volunteerSignaalcijfers: { onderdrukt: false, totaal: 4, rijen: ['evaluatie', 'herziening', 'toestemming', 'vinden'].map(rij) },
      },
    });
    const { errors } = await test.ask('{ volunteerSignals(gemeente: "1734") { edges { cursor } } }', { as: aResident(request.inwoner) });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('ends when what it asks is done', async () => {
    const input = { commandId: newId(), volunteerRequest: request.id, expectedVersion: 3, occurredOn: '2026-09-01' };
    const query = 'mutation ($input: ReviewVolunteerRequestInput!) { reviewVolunteerRequest(input: $input) { herzienOp } }';
    expect(await test.data(query, { as: aKernteamlid(elst), variables: { input } })).toEqual({
      reviewVolunteerRequest: { herzienOp: '2027-03-02' },
    });
    expect(await nodes(aCoordinator())).toMatchObject([toestemming, vinden, evaluatie]);
  });
});
