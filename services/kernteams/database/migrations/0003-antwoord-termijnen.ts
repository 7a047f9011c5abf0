import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms in which the loket answers what kernteams asked and offered, and which it missed. What was asked before gets its term when it next changes. */
export class AntwoordTermijnen3 implements MigrationInterface {
  readonly name: string = 'AntwoordTermijnen1764200000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voorwerk ADD COLUMN termijn jsonb, ADD COLUMN let_go_on date,
        ADD CONSTRAINT voorwerk_termijn CHECK (status <> 'CONCEPT' OR (termijn IS NULL AND let_go_on IS NULL));
      COMMENT ON COLUMN voorwerk.let_go_on IS 'When the loket ended its onderzoek without an answer to the newest version';
      CREATE INDEX voorwerk_melding ON voorwerk (gemeente, melding)`);
    await runner.query(signals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW casus_signal;
      DROP INDEX voorwerk_melding;
      ALTER TABLE voorwerk DROP CONSTRAINT voorwerk_termijn, DROP COLUMN let_go_on, DROP COLUMN termijn`);
  }
}

// What somebody is late to answer and still should, with whose it is: found by due day in the table of deadlines.
const signals = `
  CREATE VIEW casus_signal AS
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'CASUS' AS bij, c.kernteam, c.inwoner, c.ended_on, c.consulenten, c.status
      FROM deadline d JOIN casus c ON c.gemeente = d.gemeente AND c.id = d.aggregate_id
      WHERE d.open AND d.status = 'GEMIST' AND d.aggregate = 'casus'
    UNION ALL
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'VOORWERK', v.kernteam, v.inwoner, NULL, '{}', v.status
      FROM deadline d JOIN voorwerk v ON v.gemeente = d.gemeente AND v.id = d.aggregate_id
      WHERE d.open AND d.status = 'GEMIST' AND d.aggregate = 'voorwerk'`;
