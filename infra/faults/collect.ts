import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bus, Delivery } from '@kerngraaf/platform/bus/bus.ts';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import { rebuildProjection } from '@kerngraaf/platform/events/rebuild.ts';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Blocked, Evidence, LogRow, OwnerEvidence, Probe } from './evidence.ts';
import type { SentCommand } from './graph-client.ts';
import { CANARY } from './load.ts';
import { DECLARATION, OWNERS } from './owners.ts';
import { inDatabase } from './witness.ts';
import type { World } from './world.ts';

const EVENTS = join(import.meta.dirname, '../../schema/events');

/** What only the run itself knows. */
export interface Seen {
  readonly commands: readonly SentCommand[];
  readonly probes: readonly Probe[];
  readonly silent: readonly string[];
  readonly blocked: ReadonlyMap<string, readonly Blocked[]>;
  readonly logTampered: boolean;
}

/** Reads databases, bus and logs as they stand. */
export async function collect(world: World, { commands, probes, silent, blocked, logTampered }: Seen): Promise<Evidence> {
  const leaks = new Set<string>();
  const log = await readLog(world, leaks);
  const bus = replayOf(log);
  const owners: OwnerEvidence[] = [];
  for (const [name, owner] of world.owners) {
    const rows = await inDatabase(world, name, (client) => rowsOf(client, world.latestDay(), leaks, name));
    const projections = await projectionsOf(world, name, bus);
    const lag = await owner.ask('lag').then(Number, () => undefined);
    owners.push({ ...rows, name, projections, lag, follows: OWNERS.get(name)?.follows ?? [], blocked: blocked.get(name) ?? [] });
  }
  for (const file of readdirSync(world.logFolder))
    if (readFileSync(join(world.logFolder, file), 'utf8').includes(CANARY)) leaks.add(`the log of ${file}`);
  return { owners, log: log.map(rowOf), commands, probes, silent, logTampered, leaks: [...leaks], latestDay: world.latestDay() };
}

/** Of the owners that run, all topics that they told anything on. */
async function readLog({ bus, owners }: World, leaks: Set<string>): Promise<readonly Delivery[]> {
  const topics = DECLARATION.topics.filter(({ name }) => owners.has(name.split('.')[0] ?? ''));
  const read = await Promise.all(topics.map(({ name }) => Array.fromAsync(bus.bus.read(name))));
  for (const { topic, value } of read.flat()) if (Buffer.from(value).includes(CANARY)) leaks.add(`the bus, ${topic}`);
  return read.flat();
}

const rowOf = ({ topic, key, value }: Delivery): LogRow => ({ topic, key, event: eventIn(Buffer.from(value).toString()) });

/** A bus from which only what was read before can be read again. */
function replayOf(log: readonly Delivery[]): Bus {
  const closed = (): never => {
    throw new Error('There is nothing but a log to read');
  };
  return {
    ...{ publish: closed, subscribe: closed, lag: closed, close: closed },
    async *read(topic) {
      yield* log.filter((delivery) => delivery.topic === topic);
    },
  };
}

function eventIn(text: string): LogRow['event'] {
  try {
    const { id, subject, caseseq } = JSON.parse(text) as { id: string; subject: string; caseseq: number };
    return { id, subject, sequence: caseseq };
  } catch {
    return null;
  }
}

/** Each projection as it grew, and made again from journal and log. */
async function projectionsOf(world: World, name: string, bus: Bus): Promise<OwnerEvidence['projections']> {
  const { follows, projections } = OWNERS.get(name) ?? { follows: [], projections: [] };
  const dataSource = await connect({ url: world.databases.urlOf(name), entities: [], applicationName: 'faults', poolSize: 2 });
  const { schemas } = readContracts(EVENTS, name);
  try {
    const found: OwnerEvidence['projections'][number][] = [];
    for (const projection of projections) {
      const grown = await contentOf(dataSource, projection);
      await rebuildProjection({ dataSource, bus, consumer: name, topics: follows, schemas, projection });
      found.push({ name: projection.name, grown, rebuilt: await contentOf(dataSource, projection) });
    }
    return found;
  } finally {
    await dataSource.destroy();
  }
}

async function contentOf(dataSource: DataSource, { tables }: Projection): Promise<string> {
  const parts = await Promise.all(
    tables.map(async (table) => {
      const [row] = await dataSource.query(`SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS content FROM ${table} t`);
      return row.content as string;
    }),
  );
  return parts.join('\n');
}

const OUTBOX = `SELECT id, topic, aggregate_id AS aggregate, caseseq AS sequence, type, e ->> 'causationid' AS causation, NOT EXISTS (SELECT FROM outbox_unpublished u WHERE u.pos = outbox.pos) AS published,
  md5((e -> 'data')::text) AS says,
  CASE WHEN e #>> '{data,status}' = 'GEMIST' THEN concat_ws(' ', e #>> '{data,termijn}', e #>> '{data,traject}', e #>> '{data,hop}') END AS deadline
  FROM outbox, LATERAL (SELECT envelope::jsonb AS e) AS read ORDER BY pos`;

type Rows = Pick<OwnerEvidence, 'outbox' | 'taken' | 'inbox' | 'setAside' | 'commandLog' | 'deadlinesMissed'>;

async function rowsOf(client: Client, latestDay: string, leaks: Set<string>, owner: string): Promise<Rows> {
  const rows = async <Row>(sql: string, values: unknown[] = []): Promise<readonly Row[]> => (await client.query(sql, values)).rows as Row[];
  const [{ aside } = { aside: 0 }] = await rows<{ aside: number }>(
    `SELECT count(*)::int AS aside FROM (SELECT payload FROM parked_event UNION ALL SELECT payload FROM inbox_waiting) AS each
     WHERE position(convert_to($1, 'UTF8') IN payload) > 0`,
    [CANARY],
  );
  if (aside > 0) leaks.add(`what ${owner} set aside`);
  const deadlines = await rows('SELECT 1 FROM pg_tables WHERE tablename = $1', ['deadline']);
  return {
    outbox: await rows(OUTBOX),
    taken: await rows(`SELECT source, aggregate, sequence, (extract(epoch FROM at) * 1000)::float8 AS at FROM witness.taken ORDER BY n`),
    inbox: (await rows<{ id: string }>('SELECT id FROM inbox')).map(({ id }) => id),
    setAside: await rows(
      `SELECT source, aggregate_id AS aggregate, event_id AS event, reason FROM parked_event
       UNION ALL SELECT source, aggregate_id, event_id, reason FROM inbox_waiting`,
    ),
    commandLog: await rows('SELECT command_id AS id, name, result_ref AS result FROM command_log'),
    deadlinesMissed: (deadlines.length === 0
      ? []
      : await rows<{ which: string }>(`SELECT concat_ws(' ', aggregate_id, code) AS which FROM deadline WHERE runs AND due_on < $1`, [
          latestDay,
        ])
    ).map(({ which }) => which),
  };
}
