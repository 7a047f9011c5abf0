import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import { inGemeente, isHeld } from './visibility.ts';

export interface HeldCasus {
  readonly casus: Uuid;
  readonly kernteam: string;
}

/** A casus of a melding that a team of the actor has in hand, of several the first that it took up, or the one that is named; null without one. */
export async function casusInHand(
  manager: EntityManager,
  scope: Scope,
  { gemeente, melding, casus }: { readonly gemeente: string; readonly melding: string; readonly casus: string | null },
): Promise<HeldCasus | null> {
  const [found] = await read<HeldCasus>(manager, (parameter) => {
    const named = casus === null ? '' : ` AND r.casus = ${parameter(casus)}`;
    const ownTeam =
      scope.rows === 'team'
        ? ` AND EXISTS (SELECT FROM aansluiting a WHERE a.gemeente = r.gemeente AND a.kernteam = r.kernteam AND ${isHeld(scope, parameter)})`
        : '';
    return `SELECT r.casus, r.kernteam FROM casus_hold r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.melding = ${parameter(melding)} AND r.until IS NULL${named}${ownTeam} ORDER BY r.since, r.casus LIMIT 1`;
  });
  return found ?? null;
}

/** What was heard of a resident on which a request for her rests. */
export interface Heard {
  readonly diedOn: LocalDate | null;
  readonly withdrawn: boolean;
}

/**
 * Whether a resident died, and whether one consent of hers was withdrawn, as far as intake told. Held until the transaction ends: what is asked for her
 * and such news come after each other.
 */
export async function heardOf(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner, toestemming = null }: { readonly gemeente: string; readonly inwoner: string; readonly toestemming?: string | null },
): Promise<Heard> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.inwoner ' || $1::text, 0))`, [`${gemeente} ${inwoner}`]);
  const [heard] = await read<Heard>(
    manager,
    (
      parameter,
    ) => `SELECT (SELECT r.occurred_on FROM overlijden r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
        AND r.inwoner = ${parameter(inwoner)}) AS "diedOn",
      EXISTS (SELECT FROM toestemming r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
        AND r.id = ${parameter(toestemming)}::uuid AND r.withdrawn_on IS NOT NULL) AS withdrawn`,
  );
  return heard ?? { diedOn: null, withdrawn: false };
}

/** Until when a resident consents that a volunteer is looked for, as far as intake told; null without an end, or when it told nothing. */
export async function searchConsentUntil(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner, melding }: { readonly gemeente: string; readonly inwoner: string; readonly melding: string },
): Promise<LocalDate | null> {
  const [found] = await read<{ readonly until: LocalDate | null }>(
    manager,
    (parameter) => `SELECT CASE WHEN bool_and(r.geldig_tot IS NOT NULL) THEN max(r.geldig_tot) END AS until FROM toestemming r
      WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND r.melding = ${parameter(melding)}
        AND r.betreft IS NULL AND r.inwoner = ${parameter(inwoner)} AND r.doel = 'VRIJWILLIGER_ZOEKEN' AND r.withdrawn_on IS NULL`,
  );
  return found?.until ?? null;
}
