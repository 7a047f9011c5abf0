import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partitionOf } from '../bus/partition.ts';
import type { Aggregate } from '../commands/transact.ts';
import { migrate } from '../database/migrate.ts';
import { platformMigrations } from '../database/platform-migration.ts';
import { type Counter, CounterTables1, counterOf, schemas } from '../events/testing/counter.ts';
import { addTo, type CounterService, countCommand, counterService, sourceOf } from '../events/testing/counter-service.ts';
import { newEventId, newId, type Uuid } from '../ids.ts';
import { makeLog } from '../process/log.ts';
import type { Instant, LocalDate } from '../time.ts';
import { withDeadlines } from './deadline.ts';
import { DeadlineTables1 } from './deadline-migration.ts';
import { type PassDeadline, startWatch, type Watch } from './watch.ts';

const LAST_DAY = '2015-05-06' as LocalDate;
const A_MONTH_LATER = '2015-06-06' as LocalDate;
const MOVED = 5;
const PASSED = 10;

let service: CounterService;
/** A counter with a deadline that runs until ten are counted; from five on it is a month later. */
let counter: Aggregate<Counter>;
beforeAll(async () => {
  service = await counterService('deadlines');
  await migrate({ url: service.url, entities: [], migrations: [...platformMigrations, CounterTables1, DeadlineTables1] });
  counter = withDeadlines(counterOf('deadlines'), ({ total }) => [
    {
      code: 'ten',
      startedOn: LAST_DAY,
      dueOn: total < MOVED ? LAST_DAY : A_MONTH_LATER,
      status: total < PASSED ? 'RUNS' : 'OVER',
      runs: total < PASSED,
      open: total < PASSED,
    },
  ]);
});
afterAll(() => service.stop());

const lines: string[] = [];

/** Watches at a moment; sweeps only when asked, as its clock stands before every deadline at first. */
function watchAt(moment: string, pass: PassDeadline = passing): Watch {
  return startWatch({
    service: 'deadlines',
    source: sourceOf('deadlines'),
    schemas,
    projections: [],
    partitionOf,
    newEventId,
    afterCommit: () => undefined,
    dataSource: service.dataSource,
    clock: { now: () => moment as Instant },
    log: makeLog({ service: 'deadlines', destination: { write: (line) => void lines.push(line) } }),
    pass,
  });
}

const passing: PassDeadline = async (tx, { id }, today) => {
  const found = await tx.load(counter, id);
  const dueOn = found.total < MOVED ? LAST_DAY : A_MONTH_LATER;
  if (found.total < PASSED && dueOn < today) await addTo(tx, counter, id, PASSED);
};

async function aCounter(by: number = 1): Promise<Uuid> {
  const id = newId();
  await service.transact(countCommand({ input: { id, by } }), counter, (tx) => addTo(tx, counter, id, by));
  return id;
}

const told = async (id: Uuid): Promise<number> =>
  Number((await service.dataSource.query('SELECT count(*) AS n FROM outbox WHERE aggregate_id = $1', [id]))[0].n);

async function swept(...watches: readonly Watch[]): Promise<void> {
  await Promise.all(watches.map((watch) => watch.sweep()));
  await Promise.all(watches.map((watch) => watch.stop()));
}

describe('a deadline', () => {
  it('does not pass on its last day, in Europe/Amsterdam', async () => {
    const id = await aCounter();
    await swept(watchAt('2015-05-06T21:59:00.000Z'));
    expect(await told(id)).toBe(1);
    await swept(watchAt('2015-05-06T22:00:00.000Z'));
    expect(await told(id)).toBe(2);
  });

  it('passes once, also long after its day and however often is looked', async () => {
    const id = await aCounter();
    await swept(watchAt('2026-01-01T12:00:00.000Z'));
    await swept(watchAt('2026-01-02T12:00:00.000Z'));
    expect(await told(id)).toBe(2);
  });

  it('passes once when two watch at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => aCounter()));
    await swept(...Array.from({ length: 3 }, () => watchAt('2026-01-01T12:00:00.000Z')));
    for (const id of ids) expect(await told(id)).toBe(2);
  });

  it('that is no longer asked does not pass', async () => {
    const id = await aCounter(PASSED);
    await swept(watchAt('2026-01-01T12:00:00.000Z'));
    expect(await told(id)).toBe(1);
  });

  it('whose aggregate changed after it was found is judged by what it is now', async () => {
    const id = await aCounter();
    const changing: PassDeadline = async (tx, due, today) => {
      if (due.id === id) await service.transact(countCommand({ input: { id } }), counter, (other) => addTo(other, counter, id, PASSED));
      await passing(tx, due, today);
    };
    await swept(watchAt('2026-01-01T12:00:00.000Z', changing));
    expect(await told(id)).toBe(2);
  });

  it('that moved after it was found passes on its new day', async () => {
    const id = await aCounter();
    const moving: PassDeadline = async (tx, due, today) => {
      if (due.id === id) await service.transact(countCommand({ input: { id } }), counter, (other) => addTo(other, counter, id, MOVED));
      await passing(tx, due, today);
    };
    await swept(watchAt('2015-06-06T10:00:00.000Z', moving));
    expect(await told(id)).toBe(2);
    await swept(watchAt('2015-06-07T10:00:00.000Z'));
    expect(await told(id)).toBe(3);
  });

  it('that cannot pass is logged without what it is about, and holds up no other', async () => {
    const [broken, sound] = [await aCounter(), await aCounter()];
    const failing: PassDeadline = async (tx, due, today) => {
      if (due.id === broken) throw new Error('Jansen');
      await passing(tx, due, today);
    };
    await swept(watchAt('2026-01-01T12:00:00.000Z', failing));
    expect([await told(broken), await told(sound)]).toEqual([1, 2]);
    expect(lines.some((line) => line.includes('deadline.failed'))).toBe(true);
  });

  it('moves with its aggregate in one statement', async () => {
    const id = await aCounter();
    const [row] = await service.dataSource.query('SELECT code, due_on, runs, open FROM deadline WHERE aggregate_id = $1', [id]);
    expect(row).toEqual({ code: 'ten', due_on: LAST_DAY, runs: true, open: true });
  });
});
