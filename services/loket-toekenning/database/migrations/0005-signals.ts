import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the loket is late with and still should do, with what it belongs to and whom that is about. */
export class Signals5 implements MigrationInterface {
  readonly name: string = 'Signals1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(signals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW loket_signal');
  }
}

// The terms of a question are intake's, and so are its signals. For an aanvulling the loket waits, it is not waited for.
const signals = `
  CREATE VIEW loket_signal AS
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'AANVRAAG' AS bij, a.melding, a.inwoner, NULL::date AS ends_on
      FROM deadline d JOIN aanvraag a ON a.gemeente = d.gemeente AND a.id = d.aggregate_id
      WHERE d.open AND d.status = 'GEMIST' AND d.aggregate = 'aanvraag' AND d.code <> 'aanvulling'
    UNION ALL
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'BEZWAAR', z.melding, z.inwoner, NULL
      FROM deadline d JOIN bezwaar z ON z.gemeente = d.gemeente AND z.id = d.aggregate_id
      WHERE d.open AND d.status = 'GEMIST' AND d.aggregate = 'bezwaar'
    UNION ALL
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'VOORZIENING', v.melding, v.inwoner, v.until
      FROM deadline d JOIN voorziening v ON v.gemeente = d.gemeente AND v.id = d.aggregate_id
      WHERE d.open AND d.status = 'GEMIST' AND d.aggregate = 'voorziening'`;
