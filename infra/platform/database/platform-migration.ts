import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ReadLog1, ReadLogForget2 } from '../read-log/read-log-migration.ts';

/** The tables that every service has beside its own: commands, events out, events in, audit. */
export class PlatformTables1 implements MigrationInterface {
  readonly name: string = 'PlatformTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(commands);
    await runner.query(outgoing);
    await runner.query(incoming);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE parked_aggregate, parked_event, inbox_waiting, case_position, inbox, outbox, audit, command_log');
  }
}

/** Takes the next event of an aggregate in one statement. */
export class TakeNext2 implements MigrationInterface {
  readonly name: string = 'TakeNext1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(takeNext({ digest: false }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION take_next');
  }
}

/** The inbox tells two contents of one id apart. Rows from before it have no digest and are not compared. */
export class InboxDigest3 implements MigrationInterface {
  readonly name: string = 'InboxDigest1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inbox ADD COLUMN digest text');
    await runner.query('DROP FUNCTION take_next');
    await runner.query(takeNext({ digest: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION take_next');
    await runner.query(takeNext({ digest: false }));
    await runner.query('ALTER TABLE inbox DROP COLUMN digest');
  }
}

/** What is not told yet stands in a table of its own, so that telling an event deletes a narrow row and leaves the event as it is. */
export class OutboxUnpublished4 implements MigrationInterface {
  readonly name: string = 'OutboxUnpublished1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX outbox_unpublished');
    await runner.query(unpublished);
    await runner.query('INSERT INTO outbox_unpublished SELECT pos FROM outbox WHERE published_at IS NULL');
    await runner.query('ALTER TABLE outbox DROP COLUMN published_at');
    await runner.query(
      'ALTER TABLE outbox RESET (autovacuum_vacuum_scale_factor, autovacuum_vacuum_threshold, autovacuum_vacuum_cost_delay)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox ADD COLUMN published_at timestamptz(3)');
    await runner.query('UPDATE outbox SET published_at = created_at WHERE pos NOT IN (SELECT pos FROM outbox_unpublished)');
    await runner.query('DROP TRIGGER outbox_untold ON outbox');
    await runner.query('DROP FUNCTION outbox_untold');
    await runner.query('DROP TABLE outbox_unpublished');
    await runner.query('CREATE INDEX outbox_unpublished ON outbox (pos) WHERE published_at IS NULL');
    await runner.query(
      'ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0)',
    );
  }
}

/** What every service's database has first. */
export const platformMigrations: readonly (new () => MigrationInterface)[] = [
  PlatformTables1,
  TakeNext2,
  InboxDigest3,
  ReadLog1,
  ReadLogForget2,
  OutboxUnpublished4,
];

const commands = `
  CREATE TABLE command_log (
    actor text NOT NULL,
    command_id uuid NOT NULL,
    name text NOT NULL,
    input_hash text NOT NULL,
    result_ref uuid,
    at timestamptz(3) NOT NULL,
    PRIMARY KEY (actor, command_id)
  );
  CREATE TABLE audit (
    pos bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    gemeente text,
    action text NOT NULL,
    aggregate_id uuid,
    reason text NOT NULL
  );
  CREATE INDEX audit_aggregate ON audit (aggregate_id, pos);`;

// published_at changes once per row and stands in the partial index: no HOT update, so dead entries gather at the index's head and
// make the relay's read slow. Vacuum by a fixed number of rows, since the journal itself only grows.
const outgoing = `
  CREATE TABLE outbox (
    pos bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL CONSTRAINT outbox_id UNIQUE,
    aggregate_type text NOT NULL,
    aggregate_id uuid NOT NULL,
    caseseq integer NOT NULL CHECK (caseseq >= 1),
    topic text NOT NULL,
    part smallint NOT NULL,
    type text NOT NULL,
    envelope text NOT NULL,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    published_at timestamptz(3),
    -- Readers know an aggregate by its id alone: two kinds that shared one would lose events there, so they fail here.
    CONSTRAINT outbox_caseseq UNIQUE (aggregate_id, caseseq)
  ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_insert_scale_factor = 0.05,
          autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
  CREATE INDEX outbox_unpublished ON outbox (pos) WHERE published_at IS NULL;
  CREATE INDEX outbox_created ON outbox USING brin (created_at) WITH (pages_per_range = 32);`;

// By a trigger, so that whoever writes an event cannot forget it. Dead entries gather at the head of the index and make the relay's read slow: vacuum by a fixed
// number of rows.
const unpublished = `
  CREATE TABLE outbox_unpublished (pos bigint PRIMARY KEY)
    WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
  CREATE FUNCTION outbox_untold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO outbox_unpublished SELECT pos FROM told;
    RETURN NULL;
  END $$;
  CREATE TRIGGER outbox_untold AFTER INSERT ON outbox REFERENCING NEW TABLE AS told FOR EACH STATEMENT EXECUTE FUNCTION outbox_untold();`;

const incoming = `
  CREATE TABLE inbox (
    consumer text NOT NULL,
    source text NOT NULL,
    id uuid NOT NULL,
    received_at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, id)
  );
  CREATE TABLE case_position (
    consumer text NOT NULL,
    source text NOT NULL,
    aggregate_id uuid NOT NULL,
    last_seq integer NOT NULL,
    PRIMARY KEY (consumer, source, aggregate_id)
  ) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
  CREATE TABLE inbox_waiting (
    consumer text NOT NULL,
    source text NOT NULL,
    aggregate_id uuid NOT NULL,
    sequence integer NOT NULL,
    event_id uuid NOT NULL,
    topic text NOT NULL,
    payload bytea NOT NULL,
    reason text NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_try_at timestamptz(3),
    waiting_since timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, aggregate_id, sequence)
  ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
  COMMENT ON COLUMN inbox_waiting.next_try_at IS 'Set on the first of its aggregate only; the others queue behind it';
  CREATE INDEX inbox_waiting_due ON inbox_waiting (consumer, next_try_at) WHERE next_try_at IS NOT NULL;
  CREATE TABLE parked_aggregate (
    consumer text NOT NULL,
    source text NOT NULL,
    aggregate_id uuid NOT NULL,
    reason text NOT NULL,
    parked_at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, aggregate_id)
  );
  CREATE TABLE parked_event (
    pos bigint GENERATED ALWAYS AS IDENTITY,
    consumer text NOT NULL,
    source text NOT NULL,
    aggregate_id uuid NOT NULL,
    sequence integer,
    event_id uuid NOT NULL,
    topic text NOT NULL,
    payload bytea NOT NULL,
    reason text NOT NULL,
    parked_at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, aggregate_id, event_id)
  );
  COMMENT ON COLUMN parked_event.sequence IS 'Null when the event could not be read';`;

// Each statement inside sees what was committed before it, so after the lock it sees what the holder before it did. Nearly every event is the next of an
// aggregate that flows; whatever is not is judged statement by statement, under the same lock.
const takeNext = ({ digest }: { readonly digest: boolean }): string => `
  CREATE FUNCTION take_next(p_consumer text, p_source text, p_aggregate uuid, p_id uuid, p_sequence integer${digest ? ', p_digest text' : ''}) RETURNS boolean
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', p_consumer, p_source, p_aggregate), 0));
    IF coalesce((SELECT last_seq FROM case_position WHERE consumer = p_consumer AND source = p_source AND aggregate_id = p_aggregate), 0)
         <> p_sequence - 1
      OR EXISTS (SELECT FROM parked_aggregate WHERE consumer = p_consumer AND source = p_source AND aggregate_id = p_aggregate)
      OR EXISTS (SELECT FROM inbox_waiting WHERE consumer = p_consumer AND source = p_source AND aggregate_id = p_aggregate)
    THEN
      RETURN false;
    END IF;
    INSERT INTO inbox (consumer, source, id${digest ? ', digest' : ''}) VALUES (p_consumer, p_source, p_id${digest ? ', p_digest' : ''}) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    INSERT INTO case_position (consumer, source, aggregate_id, last_seq) VALUES (p_consumer, p_source, p_aggregate, p_sequence)
    ON CONFLICT (consumer, source, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq;
    RETURN true;
  END $$;`;
