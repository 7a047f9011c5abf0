import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import { inGemeente, unprotected } from './visibility.ts';

/** The gemeente of a resident whom intake told of; null of one who is not known within the gemeenten of the scope, or not there for the reader. */
export async function gemeenteOf(manager: EntityManager, scope: Scope, inwoner: string): Promise<string | null> {
  const [row] = await read<{ readonly gemeente: string }>(
    manager,
    (parameter) => `SELECT r.gemeente FROM bekende_inwoner r WHERE ${inGemeente(scope, parameter)} AND r.inwoner = ${parameter(inwoner)}
      ${unprotected(scope, parameter)}`,
  );
  return row?.gemeente ?? null;
}

/**
 * When a resident died, as far as intake told; null while she lives. Held until the transaction ends: what begins for her and the news of her death come
 * after each other.
 */
export async function diedOn(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner }: { readonly gemeente: string; readonly inwoner: string },
): Promise<LocalDate | null> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.overlijden ' || $1::text, 0))`, [`${gemeente} ${inwoner}`]);
  const [row] = await read<{ on: LocalDate }>(
    manager,
    (
      parameter,
    ) => `SELECT r.occurred_on AS on FROM overlijden r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.inwoner = ${parameter(inwoner)}`,
  );
  return row?.on ?? null;
}

/** A casus that was offered to a team. */
export interface BekendeCasus {
  readonly casus: Uuid;
  readonly melding: Uuid;
  readonly kernteam: string;
}

/** Which casus is meant: of a resident, and when said one of these. */
export interface CasusVan {
  readonly gemeente: string;
  readonly inwoner: string;
  readonly casus: string | null;
  readonly melding: string | null;
}

/** The casus of a resident that was taken up and has not ended, the newest of several; by rule `team` of a team of the actor only; null when there is none. */
export async function casusInHand(manager: EntityManager, scope: Scope, of: CasusVan): Promise<BekendeCasus | null> {
  const [found] = await read<BekendeCasus>(manager, (parameter) => {
    const own =
      scope.rows === 'team'
        ? `AND EXISTS (SELECT FROM aansluiting a WHERE a.gemeente = r.gemeente AND a.kernteam = r.kernteam
            AND a.professional = ${parameter(scope.actor.subject)} AND a.functie = ${parameter(scope.actor.function ?? '')}
            AND ${parameter(scope.on)}::date BETWEEN a.since AND coalesce(a.until, 'infinity'))`
        : '';
    return `SELECT r.casus, r.melding, r.kernteam FROM casus_hold r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(of.gemeente)}
      AND r.inwoner = ${parameter(of.inwoner)} AND r.since IS NOT NULL AND r.until IS NULL ${own}
      AND coalesce(r.casus = ${parameter(of.casus)}::uuid, true) AND coalesce(r.melding = ${parameter(of.melding)}::uuid, true)
      ORDER BY r.since DESC, r.casus LIMIT 1`;
  });
  return found ?? null;
}

/** Whether a question is about a resident, as far as intake told. */
export async function isMeldingOf(
  manager: EntityManager,
  scope: Scope,
  { gemeente, melding, inwoner }: { readonly gemeente: string; readonly melding: string; readonly inwoner: string },
): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM melding_inwoner r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.melding = ${parameter(melding)} AND r.inwoner = ${parameter(inwoner)}`,
  );
  return rows.length > 0;
}

/** Whether the actor has a place at the loket of a gemeente today, in the function in which she acts. */
export async function isAtLoket(manager: EntityManager, scope: Scope, gemeente: string): Promise<boolean> {
  const rows = await read(manager, (parameter) => {
    const on = `${parameter(scope.on)}::date`;
    return `SELECT FROM aansluiting r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND r.kernteam IS NULL
      AND r.professional = ${parameter(scope.actor.subject)} AND r.functie = ${parameter(scope.actor.function ?? '')}
      AND r.since <= ${on} AND (r.until IS NULL OR ${on} <= r.until) LIMIT 1`;
  });
  return rows.length > 0;
}
