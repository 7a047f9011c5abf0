import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What figures are read by: a period of one gemeente, without going through its other rows. */
export class Figures4 implements MigrationInterface {
  readonly name: string = 'Figures1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX melding_termijn_started ON melding_termijn (gemeente, started_on) WHERE code = 'wmo-onderzoek';
      CREATE INDEX onderzoek_aanbod ON onderzoek (gemeente, ended_on) WHERE kernteam_aangeboden IS NOT NULL;
      CREATE INDEX aanvraag_aanbod ON aanvraag (gemeente, ended_on) WHERE kernteam_aangeboden IS NOT NULL;
      CREATE INDEX beschikking_onderzoek ON beschikking (gemeente, onderzoek, decided_on, id) WHERE soort = 'TOEKENNING'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX melding_termijn_started, onderzoek_aanbod, aanvraag_aanbod, beschikking_onderzoek');
  }
}
