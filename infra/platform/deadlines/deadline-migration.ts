import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of deadlines that every service with terms has beside its own; it follows the platform's first tables. */
export class DeadlineTables1 implements MigrationInterface {
  readonly name: string = 'DeadlineTables1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(deadlines);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deadline');
  }
}

// Derived from what the aggregate itself holds, in the same transaction: found by day here, decided on there.
const deadlines = `
  CREATE TABLE deadline (
    gemeente text NOT NULL,
    aggregate_id uuid NOT NULL,
    code text NOT NULL,
    aggregate text NOT NULL,
    started_on date NOT NULL,
    due_on date NOT NULL,
    status text NOT NULL,
    -- Passes on its day.
    runs boolean NOT NULL,
    -- Runs or stands still: what a work list shows.
    open boolean NOT NULL,
    PRIMARY KEY (gemeente, aggregate_id, code)
  ) WITH (autovacuum_vacuum_scale_factor = 0.05);
  CREATE INDEX deadline_due ON deadline (due_on, aggregate_id, code) WHERE runs;
  CREATE INDEX deadline_open ON deadline (gemeente, due_on, aggregate_id, code) WHERE open;
  CREATE INDEX deadline_started ON deadline (gemeente, started_on);`;
