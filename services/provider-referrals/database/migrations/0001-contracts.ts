import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Providers, contracts and Behandelteams. Keys and indexes start with the gemeente, but for what serves several: rows of two municipalities never meet. */
export class Contracts1 implements MigrationInterface {
  readonly name: string = 'Contracts1764100000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(providers);
    await runner.query(contracts);
    await runner.query(behandelteams);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE behandelteam_lid, behandelteam, besteding, contract, provider');
  }
}

const providers = `
  CREATE TABLE provider (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    organisatie text NOT NULL,
    naam text NOT NULL,
    agb text CHECK (agb ~ '^[0-9]{8}$'),
    registered_on date NOT NULL,
    onderaannemers jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    UNIQUE (gemeente, organisatie)
  );
  CREATE INDEX provider_registered ON provider (gemeente, registered_on DESC, id DESC);`;

// Its gemeente leads it; it stands in the lists of all that it serves.
const contracts = `
  CREATE TABLE contract (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    provider uuid NOT NULL,
    organisatie text NOT NULL,
    gemeenten text[] NOT NULL,
    producten text[] NOT NULL CHECK (cardinality(producten) > 0),
    bekostiging text NOT NULL CHECK (bekostiging IN ('INSPANNING', 'OUTPUT', 'TAAKGERICHT')),
    since date NOT NULL,
    until date CHECK (since <= until),
    capaciteit integer CHECK (capaciteit >= 0),
    bezet integer NOT NULL CHECK (bezet >= 0),
    wachttijd_dagen integer CHECK (wachttijd_dagen >= 0),
    wachttijd_op date,
    lump_sums jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, provider) REFERENCES provider,
    CHECK (gemeente = ANY (gemeenten)),
    CHECK (num_nulls(wachttijd_dagen, wachttijd_op) IN (0, 2)),
    CHECK (bekostiging = 'TAAKGERICHT' OR lump_sums = '[]')
  );
  CREATE INDEX contract_provider ON contract (gemeente, provider, since DESC, id DESC);
  CREATE INDEX contract_gemeenten ON contract USING gin (gemeenten);
  CREATE INDEX contract_organisatie ON contract (organisatie);
  CREATE TABLE besteding (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    contract uuid NOT NULL,
    spent_on date NOT NULL,
    doel text NOT NULL,
    bedrag bigint NOT NULL CHECK (bedrag > 0),
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, contract) REFERENCES contract
  );
  CREATE INDEX besteding_contract ON besteding (gemeente, contract, spent_on, id);`;

const behandelteams = `
  CREATE TABLE behandelteam (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid,
    casus uuid,
    kernteam text,
    status text NOT NULL CHECK (status IN ('ACTIEF', 'BEEINDIGD')),
    since date NOT NULL,
    until date CHECK (since <= until),
    uithuisplaatsing_voorkomen_op date,
    PRIMARY KEY (gemeente, id),
    CHECK ((status = 'BEEINDIGD') = (until IS NOT NULL))
  );
  CREATE INDEX behandelteam_casus ON behandelteam (gemeente, casus, since) WHERE casus IS NOT NULL;
  CREATE INDEX behandelteam_inwoner ON behandelteam (gemeente, inwoner);
  CREATE INDEX behandelteam_voorkomen ON behandelteam (gemeente, uithuisplaatsing_voorkomen_op)
    WHERE uithuisplaatsing_voorkomen_op IS NOT NULL;
  CREATE TABLE behandelteam_lid (
    gemeente text NOT NULL,
    behandelteam uuid NOT NULL,
    place integer NOT NULL,
    professional uuid NOT NULL,
    organisatie text NOT NULL,
    trekker boolean NOT NULL,
    since date NOT NULL,
    until date CHECK (since <= until),
    PRIMARY KEY (gemeente, behandelteam, place),
    FOREIGN KEY (gemeente, behandelteam) REFERENCES behandelteam
  );
  CREATE UNIQUE INDEX behandelteam_trekker ON behandelteam_lid (gemeente, behandelteam) WHERE trekker;
  CREATE UNIQUE INDEX behandelteam_lid_open ON behandelteam_lid (gemeente, behandelteam, professional) WHERE until IS NULL;
  CREATE INDEX behandelteam_lid_professional ON behandelteam_lid (gemeente, professional, behandelteam);`;
