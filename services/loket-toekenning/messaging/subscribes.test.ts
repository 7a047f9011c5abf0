import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { aConsulent, migratie } from '../testing/actors.ts';
import { startTestService, type TestService } from '../testing/service.ts';

let test: TestService;
beforeAll(async () => {
  test = await startTestService();
});
afterAll(() => test.stop());

const on = '2026-03-09';

interface Question {
  readonly melding: Uuid;
  readonly traject: Uuid;
  readonly inwoner: Uuid;
}
const aQuestion = (): Question => ({ melding: newId(), traject: newId(), inwoner: newId() });

const opened = ({ melding, traject, inwoner }: Question, hop: number, sequence: number, soort: 'LOKET' | 'KERNTEAM' = 'LOKET') =>
  test.tell({
    topic: 'intake.melding',
    type: 'nl.meldingen.traject-opened.v1',
    aggregate: melding,
    sequence,
    data: {
      ...{ melding, traject, hop, inwoner, betreftJeugdige: false, occurredOn: on },
      receiver: soort === 'LOKET' ? { soort } : { soort, kernteam: 'driel' },
    },
  });

const ONDERZOEKEN = `query ($id: ID!) { _entities(representations: [{ __typename: "Melding", id: $id }]) {
  ... on Melding { onderzoeken { status hop offeredOn termijnen { code dueOn status } bezoekenElders { plannedOn samenMet } } } } }`;
type Seen = { _entities: { onderzoeken: Record<string, unknown>[] }[] };

async function onderzoekenOf({ melding }: Question, ...after: readonly Position[]): Promise<readonly Record<string, unknown>[]> {
  const { _entities } = await test.data<Seen>(ONDERZOEKEN, { as: migratie, variables: { id: melding }, after });
  return _entities[0]?.onderzoeken ?? [];
}

describe('A traject that was opened', () => {
  it('to the loket is offered once per hop, whatever is told twice', async () => {
    const question = aQuestion();
    await opened(question, 1, 1);
    await opened(question, 1, 1);
    expect(await onderzoekenOf(question, await opened(question, 2, 2))).toMatchObject([
      { status: 'AANGEBODEN', hop: 1, offeredOn: on },
      { status: 'AANGEBODEN', hop: 2 },
    ]);
  });

  it('to a kernteam is none of the loket', async () => {
    const question = aQuestion();
    expect(await onderzoekenOf(question, await opened(question, 1, 1, 'KERNTEAM'))).toEqual([]);
  });

  it('and withdrawn at the poort ends what the loket had of it', async () => {
    const question = aQuestion();
    await opened(question, 1, 1);
    const closed = await test.tell({
      topic: 'intake.melding',
      type: 'nl.meldingen.traject-closed.v1',
      aggregate: question.melding,
      sequence: 2,
      data: { melding: question.melding, traject: question.traject, hop: 1, outcome: 'INGETROKKEN', occurredOn: on },
    });
    expect(await onderzoekenOf(question, closed)).toMatchObject([{ status: 'AFGEBROKEN' }]);
  });
});

describe('A question that goes on as another', () => {
  const merged = ({ melding }: Question, into: Question, sequence = 1): Promise<Position> =>
    test.tell({
      topic: 'intake.melding',
      type: 'nl.meldingen.melding-merged.v1',
      aggregate: melding,
      sequence,
      data: { melding, into: into.melding, occurredOn: on },
    });
  const visited = ({ melding }: Question, plannedOn: string): Promise<Position> => {
    const casus = newId();
    const of = { casus, melding, traject: newId(), hop: 1, kernteam: 'driel', huisbezoek: newId() };
    const data = { ...of, plannedOn, occurredOn: on };
    return test.tell({ topic: 'kernteams.casus', type: 'nl.casussen.visit-planned.v1', aggregate: casus, data });
  };

  it('shows with that one what is known of it, also by way of a third and in whatever order it is heard', async () => {
    const [first, second, third] = [aQuestion(), aQuestion(), aQuestion()];
    await opened(first, 1, 1);
    const after = [
      await merged(second, first),
      await visited(third, '2026-03-20'),
      await merged(third, second),
      await visited(second, '2026-03-13'),
      await visited(first, '2026-03-16'),
    ];
    const bezoekenElders = ['2026-03-13', '2026-03-16', '2026-03-20'].map((plannedOn) => ({ plannedOn }));
    expect(await onderzoekenOf(first, ...after)).toMatchObject([{ bezoekenElders }]);
  });
});

describe('What others tell of a question', () => {
  it('shows with its onderzoek: its six weeks and a visit that a team planned', async () => {
    const question = aQuestion();
    const { melding } = question;
    await opened(question, 1, 1);
    const term = await test.tell({
      topic: 'intake.melding',
      type: 'nl.meldingen.termijn-started.v1',
      aggregate: melding,
      sequence: 2,
      data: { melding, termijn: 'wmo-onderzoek', startedOn: on, dueOn: '2026-04-20', occurredOn: on },
    });
    const casus = newId();
    const visit = await test.tell({
      topic: 'kernteams.casus',
      type: 'nl.casussen.visit-planned.v1',
      aggregate: casus,
      data: {
        ...{ casus, melding, traject: newId(), hop: 1, kernteam: 'driel', huisbezoek: newId() },
        ...{ plannedOn: '2026-03-12', samenMet: 'JEUGD', occurredOn: on },
      },
    });
    expect(await onderzoekenOf(question, term, visit)).toMatchObject([
      {
        termijnen: [{ code: 'wmo-onderzoek', dueOn: '2026-04-20', status: 'LOOPT' }],
        bezoekenElders: [{ plannedOn: '2026-03-12', samenMet: 'JEUGD' }],
      },
    ]);
  });

  it('is on the work list of a consulent of the gemeente, the first due first', async () => {
    const consulent = newId();
    const place = await test.tell({
      topic: 'kernteams.aansluiting',
      type: 'nl.aansluitingen.aansluiting-started.v1',
      aggregate: newId(),
      data: { aansluiting: newId(), professional: consulent, organisatie: 'loket', functie: 'consulent-wmo', since: '2026-01-01' },
    });
    const dueDays = ['2026-04-30', '2026-04-10'];
    const after: Position[] = [place];
    for (const dueOn of dueDays) {
      const question = aQuestion();
      const { melding } = question;
      await opened(question, 1, 1);
      const data = { melding, termijn: 'wmo-onderzoek', startedOn: on, dueOn, occurredOn: on };
      after.push(
        await test.tell({ topic: 'intake.melding', type: 'nl.meldingen.termijn-started.v1', aggregate: melding, sequence: 2, data }),
      );
    }
    const query =
      '{ termijnenLoket(gemeente: "1734", first: 100) { edges { node { bij termijn { dueOn daysLeft } onderzoek { status } } } } }';
    const list = await test.data<{ termijnenLoket: { edges: { node: { termijn: { dueOn: string } } }[] } }>(query, {
      as: aConsulent(consulent),
      after,
    });
    const due = list.termijnenLoket.edges.map(({ node }) => node.termijn.dueOn);
    expect(due).toEqual([...due].sort());
    expect(due).toEqual(expect.arrayContaining(dueDays));
    expect((await test.ask(query, { as: aConsulent() })).data).toEqual({ termijnenLoket: { edges: [] } });
  });
});

describe('Voorwerk that was offered', () => {
  it('is not read where the service has no reader: the event waits or parks, and nothing else does', async () => {
    const question = aQuestion();
    const [voorwerk, inhoud] = [newId(), '{"plan":{}}'];
    await test.tell({
      topic: 'kernteams.voorwerk',
      type: 'nl.voorwerken.voorwerk-offered.v1',
      aggregate: voorwerk,
      data: {
        ...{ voorwerk, voorwerkVersion: 1, hash: createHash('sha256').update(inhoud).digest('hex'), casus: newId() },
        ...{ melding: question.melding, kernteam: 'driel', occurredOn: on },
      },
    });
    expect(await onderzoekenOf(question, await opened(question, 1, 1))).toHaveLength(1);
  });
});
