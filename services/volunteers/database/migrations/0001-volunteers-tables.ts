import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Volunteers, requests and matches, and what is known of other owners by their events. */
export class VolunteersTables1 implements MigrationInterface {
  readonly name: string = 'VolunteersTables1764200000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(volunteers);
    await runner.query(requests);
    await runner.query(matches);
    await runner.query(projections);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE samenvoeging, toestemming, casus_hold, overlijden, betrokkenheid, aansluiting');
    await runner.query('DROP TABLE volunteer_match, volunteer_request, volunteer');
  }
}

const volunteers = `
  CREATE TABLE volunteer (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    organisatie text NOT NULL,
    naam text NOT NULL,
    telefoon text,
    email text,
    kern text NOT NULL,
    uren_per_week integer NOT NULL CHECK (uren_per_week >= 1),
    dagen text[] NOT NULL,
    taken text[] NOT NULL,
    status text NOT NULL CHECK (status IN ('ASPIRANT', 'ACTIEF', 'PAUZE', 'GESTOPT')),
    registered_on date NOT NULL,
    since date NOT NULL,
    vog_on date,
    kandidaturen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX volunteer_organisatie ON volunteer (gemeente, organisatie, registered_on DESC, id DESC);
  CREATE INDEX volunteer_active ON volunteer (gemeente, organisatie) WHERE status = 'ACTIEF';`;

const requests = `
  CREATE TABLE volunteer_request (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid NOT NULL,
    casus uuid,
    kernteam text,
    asked_by text NOT NULL CHECK (asked_by IN ('KERNTEAM', 'LOKET', 'INWONER')),
    requested_on date NOT NULL,
    taak text NOT NULL,
    toelichting text,
    telefoon text,
    kern text NOT NULL,
    dagen text[] NOT NULL,
    uren_per_week integer NOT NULL CHECK (uren_per_week >= 1),
    from_day date NOT NULL,
    until_day date CHECK (from_day <= until_day),
    aantal integer NOT NULL CHECK (aantal >= 1),
    uitsluitingen uuid[] NOT NULL,
    niet_uit_eigen_kern boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('OPEN', 'MATCHING', 'VERVULD', 'NIEMAND_GEVONDEN', 'INGETROKKEN')),
    since date NOT NULL,
    intrekgrond text CHECK ((status = 'INGETROKKEN') = (intrekgrond IS NOT NULL)),
    termijnen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    CHECK ((kernteam IS NULL) = (asked_by <> 'KERNTEAM'))
  );
  CREATE INDEX volunteer_request_requested ON volunteer_request (gemeente, requested_on DESC, id DESC);
  CREATE INDEX volunteer_request_inwoner ON volunteer_request (gemeente, inwoner, requested_on DESC, id DESC);
  CREATE INDEX volunteer_request_melding ON volunteer_request (gemeente, melding, requested_on);
  CREATE INDEX volunteer_request_casus ON volunteer_request (gemeente, casus, requested_on) WHERE casus IS NOT NULL;`;

const matches = `
  CREATE TABLE volunteer_match (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    request uuid NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid NOT NULL,
    casus uuid,
    kernteam text,
    volunteer uuid NOT NULL,
    organisatie text NOT NULL,
    rol text NOT NULL CHECK (rol IN ('HOOFD', 'VERVANGER')),
    score integer NOT NULL CHECK (score BETWEEN 0 AND 100),
    status text NOT NULL CHECK (status IN ('VOORGESTELD', 'WACHT_OP_TOESTEMMING', 'ACTIEF', 'BEEINDIGD', 'AFGEWEZEN')),
    since date NOT NULL,
    proposed_on date NOT NULL,
    agreed_on date CHECK (status <> 'ACTIEF' OR agreed_on IS NOT NULL),
    started_on date CHECK ((status IN ('ACTIEF', 'BEEINDIGD')) = (started_on IS NOT NULL)),
    reden text CHECK ((status IN ('BEEINDIGD', 'AFGEWEZEN')) = (reden IS NOT NULL)),
    evaluaties jsonb NOT NULL,
    termijnen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, request) REFERENCES volunteer_request,
    FOREIGN KEY (gemeente, volunteer) REFERENCES volunteer
  );
  CREATE UNIQUE INDEX volunteer_match_open ON volunteer_match (gemeente, request, volunteer) WHERE reden IS NULL;
  CREATE INDEX volunteer_match_request ON volunteer_match (gemeente, request, proposed_on);
  CREATE INDEX volunteer_match_volunteer ON volunteer_match (gemeente, volunteer, proposed_on DESC, id DESC);
  CREATE INDEX volunteer_match_started ON volunteer_match (gemeente, started_on) WHERE started_on IS NOT NULL;`;

const projections = `
  CREATE TABLE aansluiting (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    professional uuid NOT NULL,
    kernteam text,
    functie text NOT NULL,
    since date NOT NULL,
    until date,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX aansluiting_professional ON aansluiting (gemeente, professional);
  CREATE TABLE betrokkenheid (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    holder uuid NOT NULL,
    ground text NOT NULL,
    since date NOT NULL,
    until date,
    PRIMARY KEY (gemeente, inwoner, holder, ground)
  );
  CREATE INDEX betrokkenheid_holder ON betrokkenheid (gemeente, holder);
  CREATE TABLE overlijden (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    occurred_on date NOT NULL,
    PRIMARY KEY (gemeente, inwoner)
  );
  CREATE TABLE casus_hold (
    gemeente text NOT NULL,
    casus uuid NOT NULL,
    melding uuid NOT NULL,
    kernteam text NOT NULL,
    since date NOT NULL,
    until date,
    PRIMARY KEY (gemeente, casus)
  );
  CREATE INDEX casus_hold_kernteam ON casus_hold (gemeente, kernteam, melding) WHERE until IS NULL;
  CREATE INDEX casus_hold_melding ON casus_hold (gemeente, melding) WHERE until IS NULL;
  CREATE TABLE toestemming (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid NOT NULL,
    doel text NOT NULL,
    betreft uuid,
    given_on date,
    withdrawn_on date,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX toestemming_betreft ON toestemming (gemeente, betreft) WHERE betreft IS NOT NULL;
  CREATE TABLE samenvoeging (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    goes_on_as uuid NOT NULL,
    PRIMARY KEY (gemeente, melding)
  );
  CREATE INDEX samenvoeging_goes_on_as ON samenvoeging (gemeente, goes_on_as);`;
