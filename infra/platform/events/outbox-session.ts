import pg from 'pg';
import { clientConfig } from '../database/connect.ts';

// A crash may lose the newest marks, which sends again; so they do not wait for the disk.
const MARKS_LAZILY = 'SET synchronous_commit = off';
const BATCH = 1000;
const CHANNEL = 'outbox';
/**
 * How a session looks: an index scan forgets the entries of what was told meanwhile, a bitmap scan visits them all each time until a vacuum. A plan made while
 * the outbox is small must not go through all of it later, as any join but by a look at each row would.
 */
export const BY_INDEX: string = ['bitmapscan', 'sort', 'seqscan', 'mergejoin', 'hashjoin']
  .map((way) => `SET enable_${way} = off`)
  .join('; ');
export const UNPUBLISHED: string = `SELECT pos, topic, aggregate_id, envelope
  FROM (SELECT pos FROM outbox_unpublished WHERE pos <> ALL ($1::bigint[]) ORDER BY pos LIMIT ${BATCH}) untold JOIN outbox USING (pos) ORDER BY pos`;

const MARK = 'DELETE FROM outbox_unpublished WHERE pos = ANY($1)';

export interface OutboxRow {
  readonly pos: string;
  readonly topic: string;
  readonly aggregate_id: string;
  readonly envelope: string;
}

/** A relay's one session with the outbox. The lease is the session's: a relay that lost it can neither read nor mark. */
export interface OutboxSession {
  /** Whether this session leads, until it ends; false when another one does. */
  takeLease(): Promise<boolean>;
  /** From now on it rings when another process notifies. */
  listen(): Promise<void>;
  /** Rows that one look brings at most. */
  readonly batch: number;
  /** Rows that are not marked, by position; without those named. */
  unpublished(without: readonly string[]): Promise<readonly OutboxRow[]>;
  mark(sent: readonly string[]): Promise<void>;
  /** Rings whoever leads. */
  notify(): Promise<void>;
  end(): Promise<void>;
}

/** Opens a session that rings when there may be something to send, and when it is lost. */
export type OpenOutbox = (ring: () => void) => Promise<OutboxSession>;

/** The outbox of a service's database, on a connection of its own. */
export function outboxIn(url: string, service: string): OpenOutbox {
  return async (ring) => {
    const client = new pg.Client(clientConfig(url, `${service}.relay`));
    client.on('error', ring);
    client.on('notification', ring);
    try {
      await client.connect();
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return sessionOf(client);
  };
}

const sessionOf = (client: pg.Client): OutboxSession => ({
  batch: BATCH,
  async takeLease() {
    const { rows } = await client.query<{ leads: boolean }>(`SELECT pg_try_advisory_lock(hashtextextended('kerngraaf.relay', 0)) AS leads`);
    return rows[0]?.leads === true;
  },
  async listen() {
    await client.query(`LISTEN ${CHANNEL}; ${BY_INDEX}; ${MARKS_LAZILY}`);
  },
  // A list is not prepared for: only a plan that knows it looks positions up in it, instead of going through it for each row.
  unpublished: async (without) => {
    const values = [without];
    const look = { text: UNPUBLISHED, values, ...(without.length === 0 ? { name: 'unpublished' } : {}) };
    return (await client.query<OutboxRow>(look)).rows;
  },
  async mark(sent) {
    await client.query({ name: 'mark', text: MARK, values: [sent] });
  },
  async notify() {
    await client.query(`NOTIFY ${CHANNEL}`);
  },
  end: () => client.end(),
});
