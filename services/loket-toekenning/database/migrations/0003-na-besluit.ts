import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from a besluit. Keys and indexes start with the gemeente: rows of two municipalities never meet. */
export class NaBesluit3 implements MigrationInterface {
  readonly name: string = 'NaBesluit1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(voorzieningen);
    await runner.query(budgetten);
    await runner.query(bezwaren);
    await runner.query(worklist);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW loket_termijn; DROP TABLE bezwaar, budget, voorziening');
  }
}

const voorzieningen = `
  CREATE TABLE voorziening (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid NOT NULL,
    product text NOT NULL,
    beschikking uuid NOT NULL,
    onderdeel uuid NOT NULL,
    eerder uuid[] NOT NULL,
    status text NOT NULL CHECK (status IN ('ACTIEF', 'GEWIJZIGD', 'BEEINDIGD')),
    leveringsvorm text NOT NULL CHECK (leveringsvorm IN ('ZIN', 'PGB')),
    since date NOT NULL,
    until date NOT NULL CHECK (since <= until),
    omvang text NOT NULL,
    bedrag bigint NOT NULL CHECK (bedrag >= 0),
    kosten jsonb NOT NULL,
    eindgrond text,
    termijnen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, beschikking) REFERENCES beschikking,
    CHECK ((status = 'BEEINDIGD') = (eindgrond IS NOT NULL))
  );
  CREATE UNIQUE INDEX voorziening_onderdeel ON voorziening (gemeente, onderdeel);
  CREATE INDEX voorziening_eerder ON voorziening USING gin (eerder);
  CREATE INDEX voorziening_inwoner ON voorziening (gemeente, inwoner, since DESC, id DESC);
  CREATE INDEX voorziening_product ON voorziening (gemeente, inwoner, product) WHERE status <> 'BEEINDIGD';
  CREATE INDEX voorziening_melding ON voorziening (gemeente, melding);`;

const budgetten = `
  CREATE TABLE budget (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    product text NOT NULL,
    jaar integer NOT NULL,
    bedrag bigint CHECK (bedrag >= 0),
    vastgelegd bigint NOT NULL CHECK (vastgelegd >= 0),
    signaal text NOT NULL CHECK (signaal IN ('GEEN', 'NADERT', 'OVERSCHREDEN')),
    PRIMARY KEY (gemeente, id),
    UNIQUE (gemeente, jaar, product)
  );`;

const bezwaren = `
  CREATE TABLE bezwaar (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    beschikking uuid NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid NOT NULL,
    indiener uuid NOT NULL,
    besluit_by text[] NOT NULL,
    received_on date NOT NULL,
    op_tijd boolean NOT NULL,
    gronden text NOT NULL,
    admitted_on date,
    verschoonbaar text,
    adviescommissie boolean NOT NULL,
    ingebrekestelling jsonb,
    status text NOT NULL CHECK (status IN ('ONTVANGEN', 'ONTVANKELIJK', 'VERDAAGD', 'BESLIST', 'INGETROKKEN')),
    since date NOT NULL,
    uitkomst text CHECK (uitkomst IN ('GEGROND', 'DEELS_GEGROND', 'ONGEGROND', 'NIET_ONTVANKELIJK')),
    overwegingen text,
    decided_by text,
    nieuw_besluit uuid,
    termijnen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, beschikking) REFERENCES beschikking,
    CHECK ((status = 'BESLIST') = (num_nulls(uitkomst, overwegingen, decided_by) = 0)),
    CHECK (nieuw_besluit IS NULL OR uitkomst IN ('GEGROND', 'DEELS_GEGROND')),
    -- The rule of Awb art. 10:3 lid 3 holds whatever the code does.
    CHECK (decided_by <> ALL (besluit_by)),
    CHECK (status <> 'ONTVANKELIJK' OR admitted_on IS NOT NULL)
  );
  CREATE UNIQUE INDEX bezwaar_open ON bezwaar (gemeente, beschikking) WHERE status IN ('ONTVANGEN', 'ONTVANKELIJK', 'VERDAAGD');
  CREATE INDEX bezwaar_beschikking ON bezwaar (gemeente, beschikking, received_on);
  CREATE INDEX bezwaar_melding ON bezwaar (gemeente, melding);
  CREATE INDEX bezwaar_received ON bezwaar (gemeente, received_on DESC, id DESC);`;

// Every term in which somebody must still act, with what it belongs to and whom that is about; a missed one too, until what it asks is done. Those
// of a table of deadlines are found by due day, those of a question by the onderzoeken that are open: in either, what has ended is not gone through.
// A voorziening ends by time: its last day stands with it, and who reads the list leaves out what is over.
const worklist = `
  CREATE VIEW loket_termijn AS
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'AANVRAAG' AS bij, a.melding, a.inwoner, NULL::date AS ends_on
      FROM deadline d JOIN aanvraag a ON a.gemeente = d.gemeente AND a.id = d.aggregate_id WHERE d.open AND d.aggregate = 'aanvraag'
    UNION ALL
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'BEZWAAR', z.melding, z.inwoner, NULL
      FROM deadline d JOIN bezwaar z ON z.gemeente = d.gemeente AND z.id = d.aggregate_id WHERE d.open AND d.aggregate = 'bezwaar'
    UNION ALL
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, 'VOORZIENING', v.melding, v.inwoner, v.until
      FROM deadline d JOIN voorziening v ON v.gemeente = d.gemeente AND v.id = d.aggregate_id WHERE d.open AND d.aggregate = 'voorziening'
    UNION ALL
    SELECT o.gemeente, t.due_on, o.id, t.code, 'ONDERZOEK', o.melding, o.inwoner, NULL
      FROM onderzoek o CROSS JOIN LATERAL (
        SELECT m.due_on, m.code FROM melding_termijn m
        WHERE m.gemeente = o.gemeente AND m.melding = o.melding AND m.status IN ('LOOPT', 'GEMIST')
          AND (m.code <> 'wmo-onderzoek' OR coalesce(o.dossier #>> '{verslag,sentOn}', o.dossier #>> '{voorwerk,takenOverOn}') IS NULL)
          AND (m.code <> 'wmo-persoonlijk-plan' OR o.dossier #>> '{persoonlijkPlan,on}' IS NULL)
        -- Keeps the planner from going through the terms of all that ended: those of one question are few.
        OFFSET 0
      ) t WHERE o.ended_on IS NULL AND o.traject IS NOT NULL`;
