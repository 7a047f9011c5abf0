import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { projections } from '../database/projections.ts';
import { aKernteamlid, aResident, migratie } from '../testing/actors.ts';
import { aMatch, aRequest, aVolunteer } from '../testing/fixtures.ts';
import { startTestService, type TestService } from '../testing/service.ts';
import { topics } from './subscribes.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const folder = `${import.meta.dirname}/../../../schema/events`;
const declared = (owner: string) =>
  (JSON.parse(readFileSync(`${folder}/${owner}.json`, 'utf8')) as { topics: { name: string; types: string[]; readers: string[] }[] })
    .topics;

const statusOf = async (request: { readonly id: string }, after: readonly Position[], as = migratie): Promise<unknown> => {
  const query = 'query ($id: ID!) { volunteerRequest(id: $id) { status intrekgrond matches { status reden } } }';
  return (await test.data<{ volunteerRequest: unknown }>(query, { as, variables: { id: request.id }, after })).volunteerRequest;
};

async function aMatching() {
  const [volunteer, request] = [aVolunteer(), aRequest({ status: 'MATCHING' })];
  const match = aMatch(request, volunteer, { status: 'WACHT_OP_TOESTEMMING' });
  await test.given(volunteer, request, match);
  return { request, match };
}
type Matching = Awaited<ReturnType<typeof aMatching>>;

const withdrawn = (
  { request }: Matching,
  doel: 'VRIJWILLIGER_ZOEKEN' | 'KENNISMAKING_VRIJWILLIGER' | 'VRIJWILLIGER_BIJ_HUISBEZOEK',
  own: object = {},
) => {
  const toestemming = newId();
  const { inwoner, melding } = request;
  return test.tell({
    ...{ type: 'nl.toestemmingen.toestemming-withdrawn.v1', topic: 'intake.toestemming', aggregate: toestemming },
    data: { toestemming, inwoner, melding, doel, occurredOn: '2026-03-09', ...own },
  });
};

describe('The example messages of the others', () => {
  it('are all taken, and nothing is parked or waits; every topic is one that this service may read', async () => {
    const examples = ['intake', 'kernteams'].flatMap(declared).filter(({ name }) => topics.includes(name));
    expect(examples.map(({ name }) => name).sort()).toEqual([...topics].sort());
    expect(examples.every(({ readers }) => readers.includes('volunteers'))).toBe(true);
    const events = examples.flatMap(({ name, types }) =>
      types.map((type) => ({ topic: name, event: JSON.parse(readFileSync(`${folder}/${type}.example.json`, 'utf8')) as Envelope })),
    );
    const positions: Position[] = [];
    for (const [subject, told] of Map.groupBy(events, ({ event }) => event.subject)) {
      for (const [index, { topic, event }] of told.entries()) {
        const value = Buffer.from(JSON.stringify({ ...event, id: newEventId(), caseseq: index + 1 }));
        await test.bus.publish([{ topic, key: subject, value }]);
      }
      positions.push({ source: told[0]?.topic.split('.', 1)[0] ?? '', aggregate: subject as Uuid, sequence: told.length });
    }
    await test.data('{ gemeenten { code } }', { after: positions });
    expect(await test.dataSource.query('SELECT reason FROM parked_event UNION ALL SELECT reason FROM inbox_waiting')).toEqual([]);
  });
});

describe('The death of a resident', () => {
  it('ends what is asked for her, and what waits with it', async () => {
    const { request } = await aMatching();
    const data = { inwoner: request.inwoner, occurredOn: '2026-03-09' };
    const told = await test.tell({ type: 'nl.inwoners.inwoner-deceased.v1', topic: 'intake.inwoner', aggregate: request.inwoner, data });
    expect(await statusOf(request, [told])).toEqual({
      status: 'INGETROKKEN',
      intrekgrond: 'OVERLEDEN',
      matches: [{ status: 'AFGEWEZEN', reden: 'OVERLEDEN' }],
    });
  });
});

describe('A consent that is withdrawn', () => {
  it('to look for a volunteer ends the request of that question, and no other', async () => {
    const matching = await aMatching();
    const other = aRequest({ inwoner: matching.request.inwoner });
    await test.given(other);
    const told = await withdrawn(matching, 'VRIJWILLIGER_ZOEKEN');
    expect(await statusOf(matching.request, [told])).toMatchObject({ status: 'INGETROKKEN', intrekgrond: 'TOESTEMMING_INGETROKKEN' });
    expect(await statusOf(other, [])).toMatchObject({ status: 'OPEN' });
  });

  it('to one volunteer ends that match, and lets the request look on', async () => {
    const matching = await aMatching();
    const told = await withdrawn(matching, 'KENNISMAKING_VRIJWILLIGER', { betreft: matching.match.id });
    expect(await statusOf(matching.request, [told])).toEqual({
      status: 'OPEN',
      intrekgrond: null,
      matches: [{ status: 'AFGEWEZEN', reden: 'TOESTEMMING_INGETROKKEN' }],
    });
  });

  it('for something else, or of another resident, ends nothing', async () => {
    const matching = await aMatching();
    const visit = await withdrawn(matching, 'VRIJWILLIGER_BIJ_HUISBEZOEK');
    const another = await withdrawn(matching, 'KENNISMAKING_VRIJWILLIGER', { betreft: matching.match.id, inwoner: newId() });
    expect(await statusOf(matching.request, [visit, another])).toMatchObject({ status: 'MATCHING' });
  });
});

describe('What is known of others', () => {
  it('opens a request to the team that has its question in hand, until it lets go', async () => {
    const { request } = await aMatching();
    const [aansluiting, casus, traject, lid] = [newId(), newId(), newId(), aKernteamlid()];
    const place = {
      aansluiting,
      professional: lid.subject,
      kernteam: 'driel',
      organisatie: 'stuw',
      functie: 'kernteamlid',
      since: '2026-01-01',
    };
    const at = await test.tell({
      ...{ type: 'nl.aansluitingen.aansluiting-started.v1', topic: 'kernteams.aansluiting', aggregate: aansluiting, data: place },
    });
    const about = { casus, melding: request.melding, traject, hop: 1, kernteam: 'driel', occurredOn: '2026-03-05' };
    const accepted = { type: 'nl.casussen.casus-accepted.v1', topic: 'kernteams.casus', aggregate: casus, data: about } as const;
    expect(await statusOf(request, [at, await test.tell(accepted)], lid)).toMatchObject({ status: 'MATCHING' });
    const data = { ...about, oplossing: 'vrijwillige-hulp' };
    const ended = await test.tell({ ...accepted, type: 'nl.casussen.casus-closed.v1', sequence: 2, data });
    expect(await statusOf(request, [ended], lid)).toBeNull();
  });

  it('opens a request to who represents the resident, while both live', async () => {
    const { request } = await aMatching();
    const [{ inwoner }, moeder] = [request, newId()];
    const vertegenwoordigers = [{ inwoner: moeder, soort: 'MENTOR', since: '2026-01-01' }] as const;
    const registered = await test.tell({
      ...{ type: 'nl.inwoners.inwoner-registered.v1', topic: 'intake.inwoner', aggregate: inwoner },
      data: { inwoner, vertegenwoordigers: [...vertegenwoordigers], occurredOn: '2026-01-01' } as never,
    });
    expect(await statusOf(request, [registered], aResident(moeder))).toMatchObject({ status: 'MATCHING' });
    const data = { inwoner: moeder, occurredOn: '2026-03-09' };
    const died = await test.tell({ type: 'nl.inwoners.inwoner-deceased.v1', topic: 'intake.inwoner', aggregate: moeder, data });
    expect(await statusOf(request, [died], aResident(moeder))).toBeNull();
  });

  it.each(projections.map(({ name }) => name))('is the same when %s is made again from what was told', async (name) => {
    const projection = projections.find((each) => each.name === name);
    const rows = () =>
      Promise.all((projection?.tables ?? []).map((table) => test.dataSource.query(`SELECT * FROM ${table} t ORDER BY t::text`)));
    const before = await rows();
    expect(before.flat().length).toBeGreaterThan(0);
    await test.rebuild(name);
    expect(await rows()).toEqual(before);
  });
});
