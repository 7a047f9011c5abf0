import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { AangebodenVoorwerk } from '../domain/voorwerk.ts';

export interface Place {
  readonly gemeente: string;
  readonly professional: string;
  /** Codes of the functions that count. */
  readonly functies: readonly string[];
  readonly on: LocalDate;
}

/** Whether someone has a place on a day in one of these functions, at the loket or in a team; within the gemeenten of the scope. */
export async function holdsPlace(manager: EntityManager, scope: Scope, place: Place): Promise<boolean> {
  const rows = await read(manager, (parameter) => {
    const on = `${parameter(place.on)}::date`;
    return `SELECT FROM aansluiting r WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.gemeente = ${parameter(place.gemeente)}
      AND r.professional = ${parameter(place.professional)} AND r.functie = ANY(${parameter(place.functies)})
      AND r.since <= ${on} AND (r.until IS NULL OR ${on} <= r.until) LIMIT 1`;
  });
  return rows.length > 0;
}

/** The function of the place that someone holds on a day, of several the one that began first; null without a place. */
export async function functieOf(
  manager: EntityManager,
  scope: Scope,
  { gemeente, professional, on }: Omit<Place, 'functies'>,
): Promise<string | null> {
  const [found] = await read<{ readonly functie: string }>(manager, (parameter) => {
    const day = `${parameter(on)}::date`;
    return `SELECT r.functie FROM aansluiting r WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.gemeente = ${parameter(gemeente)}
      AND r.professional = ${parameter(professional)} AND r.since <= ${day} AND (r.until IS NULL OR ${day} <= r.until)
      ORDER BY r.since, r.functie LIMIT 1`;
  });
  return found?.functie ?? null;
}

/** Whether someone may sign for a resident on a day: she herself, or who represents her on that day while both live. */
export async function maySignFor(
  manager: EntityManager,
  scope: Scope,
  {
    gemeente,
    inwoner,
    signer,
    on,
  }: { readonly gemeente: string; readonly inwoner: string; readonly signer: string; readonly on: LocalDate },
): Promise<boolean> {
  const rows = await read(manager, (parameter) => {
    const [own, day] = [parameter(gemeente), `${parameter(on)}::date`];
    const [about, by] = [`${parameter(inwoner)}::uuid`, `${parameter(signer)}::uuid`];
    return `SELECT 1 WHERE ${own} = ANY(${parameter(scope.gemeenten)}) AND (${about} = ${by} OR EXISTS (
        SELECT FROM betrokkenheid b WHERE b.gemeente = ${own} AND b.inwoner = ${about} AND b.holder = ${by} AND b.since <= ${day}
          AND (b.until IS NULL OR ${day} <= b.until)))
      AND NOT EXISTS (SELECT FROM overlijden o WHERE o.gemeente = ${own} AND o.inwoner IN (${about}, ${by}) AND o.occurred_on <= ${day})`;
  });
  return rows.length > 0;
}

/** A term of a melding as intake told it. */
export interface MeldingTermijn {
  readonly melding: Uuid;
  readonly code: string;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly status: 'LOOPT' | 'GEHAALD' | 'GEMIST' | 'VERVALLEN';
  readonly doneOn: LocalDate | null;
}

/** First due first. */
export function meldingTermijnen(manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly MeldingTermijn[]> {
  return read<MeldingTermijn>(
    manager,
    (parameter) => `SELECT r.melding, r.code, r.started_on AS "startedOn", r.due_on AS "dueOn", r.status, r.done_on AS "doneOn"
      FROM melding_termijn r WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.melding = ANY(${parameter(meldingen)})
      ORDER BY r.due_on, r.code`,
  );
}

export interface BezoekElders {
  readonly melding: Uuid;
  readonly gemeente: string;
  readonly kernteam: string;
  readonly plannedOn: LocalDate;
  readonly samenMet: string | null;
}

/** Oldest first. */
export function bezoekenElders(manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly BezoekElders[]> {
  return read<BezoekElders>(
    manager,
    (parameter) => `SELECT r.melding, r.gemeente, r.kernteam, r.planned_on AS "plannedOn", r.samen_met AS "samenMet"
      FROM bezoek_elders r WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.melding = ANY(${parameter(meldingen)})
      ORDER BY r.planned_on, r.id`,
  );
}

type Offered = AangebodenVoorwerk & { readonly gemeente: string };

/** What kernteams offered for these meldingen, oldest first, with the loket's copy of the newest version. */
export async function voorwerkVan(manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Offered[]> {
  const rows = await read<Omit<Offered, 'kopie'> & { hash: string | null; inhoud: string | null }>(
    manager,
    (
      parameter,
    ) => `SELECT r.gemeente, r.voorwerk, r.melding, r.kernteam, r.voorwerk_version AS "voorwerkVersion", r.offered_on AS "offeredOn",
        k.hash, k.inhoud
      FROM voorwerk_aanbod r LEFT JOIN voorwerk_kopie k
        ON k.gemeente = r.gemeente AND k.voorwerk = r.voorwerk AND k.voorwerk_version = r.voorwerk_version
      WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.melding = ANY(${parameter(meldingen)})
      ORDER BY r.offered_on, r.voorwerk`,
  );
  return rows.map(({ hash, inhoud, ...row }) => ({ ...row, kopie: hash === null || inhoud === null ? null : { hash, inhoud } }));
}

/** Keeps the loket's copy of one version, once. */
export async function keepKopie(
  manager: EntityManager,
  kopie: {
    readonly gemeente: string;
    readonly voorwerk: string;
    readonly voorwerkVersion: number;
    readonly hash: string;
    readonly inhoud: string;
  },
): Promise<void> {
  await manager.query(
    'INSERT INTO voorwerk_kopie (gemeente, voorwerk, voorwerk_version, hash, inhoud) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
    [kopie.gemeente, kopie.voorwerk, kopie.voorwerkVersion, kopie.hash, kopie.inhoud],
  );
}
