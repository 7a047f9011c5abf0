import { personsFunction } from '@kerngraaf/schema/access/persons.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { meldingClosed } from '../melding-closed.ts';

/** As whom a resident reads, and which questions of those are closed to her. */
export class Personen14 implements MigrationInterface {
  readonly name: string = 'Personen1700000000114';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(personsFunction(null, represented, ', p_of_age integer'));
    await runner.query(meldingClosed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION melding_closed, persons_of');
  }
}

// Whom she represents while both live, a parent only as long as the child is a minor (BW 1:233, 1:245).
const represented = `SELECT p.gemeente, p.inwoner FROM betrokkenheid p
    WHERE p.gemeente = ANY(p_gemeenten) AND p.kind = 'PERSON' AND p.holder = p_self::text AND p.since <= p_on AND NOT EXISTS (
      SELECT FROM overlijden o WHERE o.gemeente = p.gemeente AND o.inwoner IN (p.inwoner, p_self) AND o.occurred_on <= p_on)
    AND NOT (p.ground = 'OUDER_MET_GEZAG' AND EXISTS (SELECT FROM inwoner grown WHERE grown.gemeente = p.gemeente AND grown.id = p.inwoner
      AND grown.geboortedatum <= p_on - make_interval(years => p_of_age)))`;
