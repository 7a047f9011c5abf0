import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lane of Veilig Thuis: tables of its own, so that no read of anything else can carry it. */
export class VeiligThuis9 implements MigrationInterface {
  readonly name: string = 'VeiligThuis1700000000109';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ontvangen);
    await runner.query(uitgaand);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE uitgaande_melding, veilig_thuis_melder, veilig_thuis_betrokkene, veilig_thuis_melding');
  }
}

const ontvangen = `
  CREATE TABLE veilig_thuis_melding (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    status text NOT NULL CHECK (status IN ('ONTVANGEN', 'OVERGEDRAGEN', 'OPGEPAKT', 'AFGESLOTEN')),
    ontvanger text NOT NULL,
    functies text[] NOT NULL,
    kring text[] NOT NULL,
    overdracht text NOT NULL,
    termijnen jsonb NOT NULL,
    oppakken jsonb NOT NULL,
    oppakken_voor date,
    occurred_on date NOT NULL,
    overgedragen_op date,
    opgepakt_op date,
    closed_on date,
    reden text,
    vastgelegd_door text NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (gemeente, id),
    CHECK ((closed_on IS NOT NULL) = (status = 'AFGESLOTEN')),
    CHECK (status NOT IN ('OVERGEDRAGEN', 'OPGEPAKT') OR overgedragen_op IS NOT NULL),
    CHECK (status <> 'OPGEPAKT' OR opgepakt_op IS NOT NULL)
  );
  COMMENT ON COLUMN veilig_thuis_melding.kring IS 'Who may know of it since somebody took it up; empty until then';
  COMMENT ON COLUMN veilig_thuis_melding.oppakken_voor IS 'Last day to take it up while it is not; not in the table of deadlines, where others count';
  CREATE INDEX veilig_thuis_melding_newest ON veilig_thuis_melding (gemeente, occurred_on, recorded_at, id);
  CREATE INDEX veilig_thuis_melding_waiting ON veilig_thuis_melding (gemeente, oppakken_voor) WHERE oppakken_voor IS NOT NULL;
  CREATE TABLE veilig_thuis_betrokkene (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid NOT NULL,
    place integer NOT NULL,
    rol text NOT NULL,
    vrijgegeven_op date,
    PRIMARY KEY (gemeente, melding, inwoner),
    FOREIGN KEY (gemeente, melding) REFERENCES veilig_thuis_melding (gemeente, id),
    FOREIGN KEY (gemeente, inwoner) REFERENCES inwoner (gemeente, id)
  );
  CREATE INDEX veilig_thuis_betrokkene_inwoner ON veilig_thuis_betrokkene (gemeente, inwoner);
  CREATE TABLE veilig_thuis_melder (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    naam text NOT NULL,
    hoedanigheid text,
    bereikbaar text,
    PRIMARY KEY (gemeente, melding),
    FOREIGN KEY (gemeente, melding) REFERENCES veilig_thuis_melding (gemeente, id)
  );
  COMMENT ON TABLE veilig_thuis_melder IS 'Apart from what was transferred, so that no other read of it can carry who reported';`;

const uitgaand = `
  CREATE TABLE uitgaande_melding (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    betrokkenen jsonb NOT NULL,
    toelichting text NOT NULL,
    occurred_on date NOT NULL,
    overgedragen_op date,
    vastgelegd_door text NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX uitgaande_melding_own ON uitgaande_melding (gemeente, vastgelegd_door, occurred_on, recorded_at, id) WHERE overgedragen_op IS NULL;`;
