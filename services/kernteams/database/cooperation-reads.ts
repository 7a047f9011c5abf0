import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import { consented, visibleCasus } from './visibility.ts';

/** Of these casussen those for which the resident's consent to a volunteer at a visit holds. */
export function consentingCasussen(
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly { readonly id: Uuid }[]> {
  return read(
    manager,
    (parameter) => `SELECT r.id FROM casus r WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)})
      AND ${consented('r', scope, parameter)}`,
  );
}

/** Whom casussen on an agenda are about, also those of which the reader sees no more than what was said of them there: of the log, not of the reader. */
export function inwonersOfCasussen(
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly { readonly id: Uuid; readonly inwoner: Uuid | null }[]> {
  return read(
    manager,
    (parameter) => `SELECT r.id, r.inwoner FROM casus r
      WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.id = ANY(${parameter(casussen)})`,
  );
}

/** Help by volunteers that was asked for the question of a casus. */
export interface VrijwilligersvraagVanCasus {
  readonly casus: Uuid;
  readonly id: Uuid;
  readonly status: 'OPEN' | 'VERVULD' | 'NIEMAND_GEVONDEN' | 'INGETROKKEN';
  readonly since: LocalDate;
  /** How many volunteers help now. */
  readonly actief: number;
}

/** Whether help `h` is for the question of casus `r`, as SQL; a team whose casus ended sees what it asked itself, not what another asks after it. */
const isOfQuestion = ({ rows }: Scope): string =>
  `h.gemeente = r.gemeente AND h.melding = r.melding${rows === 'team' ? ' AND (r.ended_on IS NULL OR h.casus = r.id)' : ''}`;

/** Oldest first. */
export function vrijwilligersvragenOfCasussen(
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly VrijwilligersvraagVanCasus[]> {
  return read(
    manager,
    (parameter) => `SELECT r.id AS casus, h.id, h.status, h.since, (SELECT count(*)::int FROM hulp_elders m
        WHERE m.gemeente = h.gemeente AND m.melding = h.melding AND m.soort = 'MATCH' AND m.van = h.id AND m.status = 'ACTIEF') AS actief
      FROM casus r JOIN hulp_elders h ON ${isOfQuestion(scope)} AND h.soort = 'VRIJWILLIGERSVRAAG'
      WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)}) ORDER BY h.since, h.id`,
  );
}

/** A referral to a provider for the question of a casus. */
export interface VerwijzingVanCasus {
  readonly casus: Uuid;
  readonly id: Uuid;
  readonly status: CasusVerwijzingStatus;
  readonly since: LocalDate;
  readonly organisatie: string | null;
}
export type CasusVerwijzingStatus =
  | 'GEVRAAGD'
  | 'GEWEIGERD'
  | 'VERZONDEN'
  | 'AFGEWEZEN'
  | 'GEACCEPTEERD'
  | 'WACHTEND'
  | 'GESTART'
  | 'GEPAUZEERD'
  | 'GESTOPT'
  | 'INGETROKKEN'
  | 'VERLOPEN';

/** Oldest first. */
export function verwijzingenOfCasussen(
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly VerwijzingVanCasus[]> {
  return read(
    manager,
    (parameter) => `SELECT r.id AS casus, h.id, h.status, h.since, h.organisatie
      FROM casus r JOIN hulp_elders h ON ${isOfQuestion(scope)} AND h.soort = 'VERWIJZING'
      WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)}) ORDER BY h.since, h.id`,
  );
}

/** A conversation of the loket about the question of a casus. */
export interface BezoekVanCasus {
  readonly casus: Uuid;
  readonly gemeente: string;
  readonly planned_on: LocalDate;
  readonly kernteam: string | null;
}

/** Oldest first. */
export function bezoekenOfCasussen(manager: EntityManager, scope: Scope, casussen: readonly string[]): Promise<readonly BezoekVanCasus[]> {
  return read(
    manager,
    (parameter) => `SELECT r.id AS casus, b.gemeente, b.planned_on, b.kernteam
      FROM casus r JOIN bezoek_loket b ON b.gemeente = r.gemeente AND b.melding = r.melding
      WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)}) ORDER BY b.planned_on, b.id`,
  );
}
