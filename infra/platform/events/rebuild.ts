import type { DataSource, EntityManager } from 'typeorm';
import type { Bus } from '../bus/bus.ts';
import { retryContention } from '../commands/contention.ts';
import type { Envelope } from './envelope.ts';
import { readRecord } from './incoming.ts';
import type { Projection } from './projection.ts';
import { inOrder } from './replay-order.ts';
import type { EventSchemas } from './schemas.ts';

const BATCH = 500;

export interface RebuildOptions {
  readonly dataSource: DataSource;
  readonly bus: Bus;
  readonly consumer: string;
  /** The topics that the consumer takes. */
  readonly topics: readonly string[];
  readonly schemas: EventSchemas;
  readonly projection: Projection;
}

/**
 * Empties a projection and makes it again from the own journal and the retained logs, without reactions, in one transaction: readers see the old
 * rows until it ends, writers wait. From the logs it takes what this consumer has taken, so that parked, skipped and coming events stay out.
 */
export async function rebuildProjection(options: RebuildOptions): Promise<void> {
  const { projection } = options;
  await retryContention(() =>
    options.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET LOCAL statement_timeout = 0');
      // Before the first read: the snapshot then holds every event whose rows the lock waited for, and no other.
      await manager.query(`LOCK TABLE ${projection.tables.map(quoted).join(', ')} IN EXCLUSIVE MODE`);
      for (const table of projection.tables) await manager.query(`DELETE FROM ${quoted(table)}`);
      await replayJournal(manager, projection);
      for (const topic of options.topics) await replayLog(options, manager, topic);
    }),
  );
}

const quoted = (table: string): string => `"${table.replaceAll('"', '""')}"`;

async function replayJournal(manager: EntityManager, projection: Projection): Promise<void> {
  for (let last = '0'; ; ) {
    const rows = await manager.query<{ pos: string; envelope: string }[]>(
      `SELECT pos, envelope FROM outbox WHERE pos > $1 AND type = ANY($2) ORDER BY pos LIMIT ${BATCH}`,
      [last, projection.types],
    );
    for (const row of rows) await projection.apply(manager, JSON.parse(row.envelope) as Envelope);
    const end = rows.at(-1)?.pos;
    if (end === undefined) return;
    last = end;
  }
}

async function replayLog(options: RebuildOptions, manager: EntityManager, topic: string): Promise<void> {
  const order = inOrder((event) =>
    options.projection.types.includes(event.type) ? options.projection.apply(manager, event) : Promise.resolve(),
  );
  let batch: Envelope[] = [];
  const replayBatch = async (): Promise<void> => {
    const taken = await takenOf(manager, options.consumer, topic, batch);
    for (const event of batch) if (taken.has(event.id)) await order.next(event);
    batch = [];
  };
  for await (const delivery of options.bus.read(topic)) {
    const event = readRecord(options.schemas, options.consumer, { ...delivery, place: delivery.offset });
    if (event.readable) batch.push(event.envelope);
    if (batch.length === BATCH) await replayBatch();
  }
  await replayBatch();
  await order.end();
}

async function takenOf(manager: EntityManager, consumer: string, topic: string, events: readonly Envelope[]): Promise<ReadonlySet<string>> {
  const rows = await manager.query<{ id: string }[]>('SELECT id FROM inbox WHERE consumer = $1 AND source = $2 AND id = ANY($3)', [
    consumer,
    topic.split('.', 1)[0],
    events.map((event) => event.id),
  ]);
  return new Set(rows.map((row) => row.id));
}
