import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { COUNTED, type Counted } from '@kerngraaf/platform/events/testing/counter.ts';
import { logOf } from '@kerngraaf/platform/events/testing/log-of.ts';
import type { Row } from './database.ts';
import type { Sent } from './load.ts';
import { hopelessFrom, parkedAt, sourcesOf, toldOf } from './standing.ts';
import type { Service, World } from './world.ts';

/** What must hold at every commit; `told` hears each event that is committed. */
export function watch(world: World, told: (event: Row) => void): void {
  for (const service of world.services) {
    service.database.onCommit = (table, key, before, after) => {
      if (table === 'outbox' && before === undefined && after !== undefined) told(after);
      if (table === 'case_position' && Number(after?.last_seq) <= Number(before?.last_seq ?? 0)) {
        world.violated(`${service.plan.name}: position ${key} goes from ${before?.last_seq} to ${after?.last_seq}`);
      }
      if (table === 'inbox' && after !== undefined && !isCommitted(world, after.source, after.id)) {
        world.violated(`${service.plan.name}: took ${after.id}, which ${after.source} never committed`);
      }
    };
  }
}

const isCommitted = (world: World, source: unknown, id: unknown): boolean =>
  world.service(String(source)).database.table('outbox_id').has(String(id));

export interface CheckOptions {
  /** Nothing was lost and sent again. */
  readonly inOrder: boolean;
  readonly rebuild: (service: Service) => Promise<void>;
}

/** What must hold once everything has come to rest; answers what does not. */
export async function check(world: World, sent: readonly Sent[], options: CheckOptions): Promise<readonly string[]> {
  const violations: string[] = [];
  const expect = (what: string, found: unknown, expected: unknown): void => {
    const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
    if (a !== b) violations.push(`${what}: found ${a}, expected ${b}`);
  };
  for (const service of world.services) {
    const { name } = service.plan;
    for (const aggregate of aggregatesOf(service)) {
      const told = toldOf(service, aggregate);
      expect(
        `${name}: sequences told of ${aggregate}`,
        sequences(told),
        told.map((_, at) => at + 1),
      );
      expect(`${name}: tally of its own ${aggregate}`, historyOf(service, name, aggregate), counted(told));
      const sum = told.reduce((total, row) => total + (row.type === COUNTED ? byOf(row) : 0), 0);
      expect(`${name}: total of ${aggregate}`, service.database.table('counter').get(String(aggregate))?.total, sum);
    }
    await checkLog(world, service, options, expect);
    for (const source of sourcesOf(world, service))
      for (const aggregate of aggregatesOf(source)) checkTaken(service, source, aggregate, expect);
    await checkRebuilt(service, options, expect);
  }
  for (const { service, id, acknowledged, renames } of sent) {
    const effects = service.database.rows('outbox').filter((row) => causeOf(row) === id).length;
    const once = renames ? 2 : 1;
    if (acknowledged || effects > 0) expect(`${service.plan.name}: events of command ${id}`, effects, once);
  }
  return violations;
}

/** A projection is what the logs make of it. */
async function checkRebuilt(service: Service, { rebuild }: CheckOptions, expect: Expect): Promise<void> {
  const before = tallyOf(service);
  await rebuild(service);
  expect(`${service.plan.name}: tally made again`, tallyOf(service), before);
}

type Expect = (what: string, found: unknown, expected: unknown) => void;

/** On the log is what was committed, each at least once and in order. */
async function checkLog(world: World, service: Service, { inOrder }: CheckOptions, expect: Expect): Promise<void> {
  const { name } = service.plan;
  const { actor, bus } = world.running(service);
  const records = await world.scheduler.as(actor, () => logOf(bus, `${name}.counter`));
  const ids = [...new Set(records.map(({ id }) => String(id)))].toSorted();
  expect(
    `${name}: events on the log`,
    ids,
    service.database
      .rows('outbox')
      .map(({ id }) => String(id))
      .toSorted(),
  );
  if (!inOrder) return;
  for (const aggregate of aggregatesOf(service)) {
    const first = [...new Set(records.filter(({ subject }) => subject === aggregate).map(({ caseseq }) => caseseq))];
    expect(
      `${name}: order of ${aggregate} on the log`,
      first,
      first.toSorted((a, b) => a - b),
    );
  }
}

/** What a reader made of all that a source told of one aggregate. */
function checkTaken(service: Service, source: Service, aggregate: unknown, expect: Expect): void {
  const what = `${service.plan.name}: ${source.plan.name} ${aggregate}`;
  const { database, plan } = service;
  const end = hopelessFrom(service, source, aggregate);
  const told = toldOf(source, aggregate);
  const taken = told.filter((row) => Number(row.caseseq) < end);
  const left = told.filter((row) => Number(row.caseseq) >= end);
  const inInbox = told.filter(({ id }) => database.table('inbox').has(`${plan.name} ${source.plan.name} ${id}`));
  const parked = parkedAt(service, source.plan.name, aggregate);
  expect(`${what}: taken`, sequences(inInbox), sequences(taken));
  expect(
    `${what}: parked`,
    sequences(parked).toSorted((a, b) => a - b),
    sequences(left),
  );
  expect(
    `${what}: position`,
    database.table('case_position').get(`${plan.name} ${source.plan.name} ${aggregate}`)?.last_seq ?? 0,
    taken.length,
  );
  expect(`${what}: tally`, historyOf(service, source.plan.name, aggregate), counted(taken));
  if (plan.mirrors !== source.plan.name) return;
  const causes = toldOf(service, aggregate).map(causeOf);
  expect(
    `${what}: told in turn`,
    causes,
    taken.filter((row) => row.type === COUNTED).map(({ id }) => id),
  );
}

const aggregatesOf = ({ database }: Service): ReadonlySet<unknown> => new Set(database.rows('outbox').map((row) => row.aggregate_id));
const sequences = (rows: readonly Row[]): readonly number[] => rows.map((row) => Number(row.caseseq ?? row.sequence));
const envelopeOf = (row: Row): Envelope => JSON.parse(String(row.envelope)) as Envelope;
const causeOf = (row: Row): string => envelopeOf(row).causationid;
const byOf = (row: Row): number => (envelopeOf(row).data as Counted).by;
const counted = (rows: readonly Row[]): string =>
  rows
    .filter((row) => row.type === COUNTED)
    .map(byOf)
    .join(' ');
const historyOf = ({ database }: Service, source: string, aggregate: unknown): unknown =>
  database.table('tally').get(`${aggregate} ${source}`)?.history ?? '';
const tallyOf = ({ database }: Service): readonly string[] =>
  database
    .rows('tally')
    .map((row) => JSON.stringify(row))
    .toSorted();
