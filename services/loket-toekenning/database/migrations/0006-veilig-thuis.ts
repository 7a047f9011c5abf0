import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The receiver's work on what Veilig Thuis transferred: a table of its own, so that no read of onderzoeken can carry it. */
export class VeiligThuis6 implements MigrationInterface {
  readonly name: string = 'VeiligThuis1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE veilig_thuis_onderzoek (
        gemeente text NOT NULL,
        id uuid NOT NULL,
        version integer NOT NULL,
        veilig_thuis_melding uuid NOT NULL,
        inwoners uuid[] NOT NULL,
        ontvanger text NOT NULL,
        functies text[] NOT NULL,
        status text NOT NULL CHECK (status IN ('AANGEBODEN', 'OPEN', 'AFGEROND', 'AFGEBROKEN')),
        offered_on date NOT NULL,
        kring jsonb NOT NULL,
        leden text[] NOT NULL,
        closed_on date,
        resultaat text,
        toelichting text,
        PRIMARY KEY (gemeente, id),
        UNIQUE (gemeente, veilig_thuis_melding),
        CHECK ((closed_on IS NOT NULL) = (status IN ('AFGEROND', 'AFGEBROKEN'))),
        CHECK ((leden <> '{}') = (status IN ('OPEN', 'AFGEROND'))),
        CHECK ((resultaat IS NOT NULL) = (status = 'AFGEROND'))
      );
      COMMENT ON COLUMN veilig_thuis_onderzoek.leden IS 'Who may know of it since somebody took it up, of kring; empty until then';
      CREATE INDEX veilig_thuis_onderzoek_newest ON veilig_thuis_onderzoek (gemeente, offered_on, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE veilig_thuis_onderzoek');
  }
}
