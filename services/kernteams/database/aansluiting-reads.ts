import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Aansluiting } from '../domain/aansluiting.ts';
import type { TeamTelling } from '../domain/samenstelling.ts';
import type { AansluitingRow } from './aansluiting-rows.ts';
import { visibleInGemeente } from './visibility.ts';

export function aansluitingenByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Aansluiting[]> {
  return read<AansluitingRow>(
    manager,
    (parameter) => `SELECT r.* FROM aansluiting r WHERE ${visibleInGemeente(scope, parameter)} AND r.id = ANY(${parameter(ids)})`,
  );
}

/** Newest first. */
export function aansluitingenOf(manager: EntityManager, scope: Scope, professionals: readonly string[]): Promise<readonly Aansluiting[]> {
  return read<AansluitingRow>(
    manager,
    (parameter) =>
      `SELECT r.* FROM aansluiting r WHERE ${visibleInGemeente(scope, parameter)} AND r.professional = ANY(${parameter(professionals)})
       ORDER BY r.since DESC, r.id DESC`,
  );
}

export interface TeamPlace {
  readonly gemeente: string;
  readonly kernteam: string;
  readonly professional: string;
  /** Codes of the functions that count. */
  readonly functies: readonly string[];
  readonly on: LocalDate;
}

/** Whether someone sits in a team on a day in one of these functions; within the gemeenten of the scope. */
export async function sitsInTeam(manager: EntityManager, scope: Scope, place: TeamPlace): Promise<boolean> {
  const rows = await read(manager, (parameter) => {
    const on = `${parameter(place.on)}::date`;
    return `SELECT FROM aansluiting r WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.gemeente = ${parameter(place.gemeente)}
      AND r.professional = ${parameter(place.professional)} AND r.kernteam = ${parameter(place.kernteam)}
      AND r.functie = ANY(${parameter(place.functies)})
      AND r.since <= ${on} AND (r.until IS NULL OR ${on} <= r.until) LIMIT 1`;
  });
  return rows.length > 0;
}

export interface Place {
  readonly gemeente: string;
  /** Null for the loket. */
  readonly kernteam: string | null;
  /** Codes of the functions that count. */
  readonly functies: readonly string[];
  readonly on: LocalDate;
}

/** Who sits in a team, or at the loket, on a day in one of these functions; within the gemeenten of the scope. */
export async function sittingIn(manager: EntityManager, scope: Scope, place: Place): Promise<ReadonlySet<string>> {
  const rows = await read<{ professional: string }>(manager, (parameter) => {
    const on = `${parameter(place.on)}::date`;
    return `SELECT DISTINCT r.professional FROM aansluiting r WHERE r.gemeente = ANY(${parameter(scope.gemeenten)})
      AND r.gemeente = ${parameter(place.gemeente)} AND r.kernteam IS NOT DISTINCT FROM ${parameter(place.kernteam)}::text
      AND r.functie = ANY(${parameter(place.functies)}) AND r.since <= ${on} AND (r.until IS NULL OR ${on} <= r.until)`;
  });
  return new Set(rows.map(({ professional }) => professional));
}

/** People per team and organisation on a date, for several gemeenten and dates at once. */
export function teamTellingen(
  manager: EntityManager,
  scope: Scope,
  asked: readonly { readonly gemeente: string; readonly op: LocalDate }[],
): Promise<readonly (TeamTelling & { readonly gemeente: string; readonly op: LocalDate })[]> {
  return read(
    manager,
    (parameter) => `SELECT asked.gemeente, asked.op, r.kernteam, r.organisatie, count(DISTINCT r.professional)::integer AS aantal
      FROM unnest(${parameter(asked.map(({ gemeente }) => gemeente))}::text[], ${parameter(asked.map(({ op }) => op))}::date[]) AS asked(gemeente, op)
      JOIN aansluiting r ON r.gemeente = asked.gemeente AND r.kernteam IS NOT NULL
       AND r.since <= asked.op AND (r.until IS NULL OR asked.op <= r.until)
      WHERE ${visibleInGemeente(scope, parameter)}
      GROUP BY asked.gemeente, asked.op, r.kernteam, r.organisatie`,
  );
}
