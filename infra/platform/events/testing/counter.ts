import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import type { Aggregate, Versioned } from '../../commands/transact.ts';
import { prepared } from '../../database/prepared.ts';
import { type Projection, writeRows } from '../projection.ts';
import { type EventSchemas, eventSchemas } from '../schemas.ts';

/** The smallest aggregate there is, for tests of the platform. */
export interface Counter extends Versioned {
  readonly total: number;
}

export const COUNTED: string = 'nl.counters.counted.v1';
export const RENAMED: string = 'nl.counters.renamed.v1';

/** Told by a service of its own only. */
export const MOVED: string = 'nl.others.moved.v1';

export interface Counted {
  readonly by: number;
}

const closed = { type: 'object', additionalProperties: false };

export const schemas: EventSchemas = eventSchemas(
  {
    [COUNTED]: { ...closed, $id: 'urn:test:counted:1', required: ['by'], properties: { by: { type: 'integer' } } },
    [RENAMED]: { ...closed, $id: 'urn:test:renamed:1', properties: {} },
    [MOVED]: { ...closed, $id: 'urn:test:moved:1', properties: {} },
  },
  new Map([[MOVED, 'west.other']]),
);

const LOCK = prepared('SELECT id, gemeente, version, total FROM counter WHERE id = $1 AND gemeente = ANY($2) FOR UPDATE');
const INSERT = prepared('INSERT INTO counter (id, gemeente, version, total) VALUES ($1, $2, $3, $4)');
const UPDATE = prepared('UPDATE counter SET gemeente = $2, version = $3, total = $4 WHERE id = $1');

export const counterOf = (service: string): Aggregate<Counter> => ({
  name: 'counter',
  topic: `${service}.counter`,
  async lock(manager, scope, id) {
    const [row] = await manager.query<Counter[]>(LOCK, [id, scope.gemeenten]);
    return row ?? null;
  },
  async insert(manager, state) {
    await manager.query(INSERT, values(state));
  },
  async update(manager, state) {
    await manager.query(UPDATE, values(state));
  },
});

const values = (state: Counter): unknown[] => [state.id, state.gemeente, state.version, state.total];

const TALLY = `INSERT INTO tally (counter, source, times, history) VALUES ($1, $3, 1, $2)
   ON CONFLICT (counter, source) DO UPDATE SET times = tally.times + 1, history = tally.history || ' ' || $2`;

/** Shows doubles in `times` and a broken order in `history`. */
export const tally: Projection = {
  name: 'tally',
  tables: ['tally'],
  types: [COUNTED],
  async apply(manager, event) {
    await writeRows(manager, TALLY, [event.subject, String((event.data as Counted).by), event.source.split(':').at(-1)]);
  },
};

export async function historyOf(manager: EntityManager, source: string, counter: string): Promise<string> {
  const [row] = await manager.query<{ history: string }[]>('SELECT history FROM tally WHERE source = $1 AND counter = $2', [
    source,
    counter,
  ]);
  return row?.history ?? '';
}

export class CounterTables1 implements MigrationInterface {
  readonly name: string = 'CounterTables1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE counter (id uuid PRIMARY KEY, gemeente text NOT NULL, version integer NOT NULL, total integer NOT NULL)',
    );
    await runner.query(`CREATE TABLE tally (counter uuid NOT NULL, source text NOT NULL, times integer NOT NULL, history text NOT NULL,
      PRIMARY KEY (counter, source))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tally, counter');
  }
}
