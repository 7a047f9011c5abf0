import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which processing of whose data this owner carried out: a line per person (Logboek Dataverwerkingen), in a part for each month. */
export class ReadLog1 implements MigrationInterface {
  readonly name: string = 'ReadLog1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(log);
    await runner.query(month);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION read_log_month; DROP TABLE read_log; DROP SCHEMA read_log_months');
  }
}

/** Drops what was kept long enough: whole months, and nothing else, whoever asks. */
export class ReadLogForget2 implements MigrationInterface {
  readonly name: string = 'ReadLogForget1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(forget);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION read_log_forget');
  }
}

// The parts have a schema of their own: a right to all tables of a service is none to change what was recorded.
const log = `
  CREATE SCHEMA read_log_months;
  CREATE TABLE read_log (
    subject uuid NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    span_id text NOT NULL,
    trace_id text NOT NULL,
    parent_span_id text,
    foreign_trace_id text,
    foreign_span_id text,
    status smallint NOT NULL,
    name text NOT NULL,
    started_at timestamptz(3) NOT NULL,
    activity text,
    gemeenten text[] NOT NULL,
    organisation text,
    function text,
    role text NOT NULL,
    by_person text,
    absent boolean NOT NULL,
    PRIMARY KEY (subject, recorded_at, span_id)
  ) PARTITION BY RANGE (recorded_at);
  COMMENT ON COLUMN read_log.recorded_at IS 'When the processing ended and this line was written: the answer leaves after it';
  COMMENT ON COLUMN read_log.status IS 'As OpenTelemetry has it: 1 is OK, 2 is ERROR';
  COMMENT ON COLUMN read_log.gemeenten IS 'Of the row; of the reader where the row does not say it';
  COMMENT ON COLUMN read_log.by_person IS 'SELF or REPRESENTATIVE; null for who reads for her work';
  COMMENT ON COLUMN read_log.absent IS 'Of what must seem not to be there';`;

// Attached, not created as a part: that leaves those who write at the same time alone.
const month = `
  CREATE FUNCTION read_log_month(p_month date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    first timestamp := date_trunc('month', p_month);
    part text := 'm' || to_char(first, 'YYYYMM');
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('kerngraaf.read-log-month', 0));
    IF to_regclass('read_log_months.' || part) IS NOT NULL THEN
      RETURN;
    END IF;
    EXECUTE format('CREATE TABLE read_log_months.%I (LIKE public.read_log INCLUDING ALL)', part);
    EXECUTE format('ALTER TABLE public.read_log ATTACH PARTITION read_log_months.%I FOR VALUES FROM (%L) TO (%L)', part,
      first AT TIME ZONE 'UTC', (first + interval '1 month') AT TIME ZONE 'UTC');
  END $$;
  REVOKE EXECUTE ON FUNCTION read_log_month FROM PUBLIC;`;

// By the database's own clock a month of the last year stays, whatever it is asked: who has the service's role cannot hide what it read. Who reads or
// writes is not made to wait behind a drop that waits itself.
const forget = `
  CREATE FUNCTION read_log_forget(p_before date) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '500ms' AS $$
  DECLARE
    before timestamp := least(date_trunc('month', p_before), date_trunc('month', now() AT TIME ZONE 'UTC') - interval '1 year');
    part text;
    dropped integer := 0;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('kerngraaf.read-log-month', 0));
    FOR part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'public.read_log'::regclass AND c.relname < 'm' || to_char(before, 'YYYYMM') ORDER BY c.relname
    LOOP
      EXECUTE format('DROP TABLE read_log_months.%I', part);
      dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
  END $$;
  REVOKE EXECUTE ON FUNCTION read_log_forget FROM PUBLIC;`;
