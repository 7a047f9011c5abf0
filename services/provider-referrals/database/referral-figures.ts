import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Month } from '@kerngraaf/platform/time.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { ReferralStatus, VoorgesteldDoor } from '../domain/referral.ts';
import type { WettelijkeVerwijzer } from '../domain/toewijzing.ts';
import { visibleInGemeente } from './visibility.ts';

const ofGemeente = (scope: Scope, { gemeente }: Period, parameter: Parameter): string =>
  `${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}`;

const monthOf = (column: string): string => `to_char(${column}, 'YYYY-MM') AS month`;

const within = (column: string, { from, to }: Period, parameter: Parameter): string =>
  `${column} BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date`;

/** How many referrals are alike in all of this. */
export interface ReferralTelling {
  readonly status: ReferralStatus;
  readonly product: string;
  readonly verwijsreden: string | null;
  readonly voorgesteldDoor: VoorgesteldDoor;
  readonly eigenOrganisatie: boolean;
  readonly month: Month;
  readonly aantal: number;
}

/** By the month in which they were asked. */
export const referralTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly ReferralTelling[]> =>
  read(
    manager,
    (parameter) => `SELECT r.status, r.product, r.verwijsreden, r.voorgesteld_door AS "voorgesteldDoor",
        r.eigen_organisatie AS "eigenOrganisatie", ${monthOf('r.requested_on')}, count(*)::integer AS aantal
      FROM referral r WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.requested_on', period, parameter)}
      GROUP BY 1, 2, 3, 4, 5, 6`,
  );

/** Averted uithuisplaatsingen by the month in which they were recorded: of referrals, and of Behandelteams for theirs (H6). */
export const voorkomenTellingen = (
  manager: EntityManager,
  scope: Scope,
  period: Period,
): Promise<readonly { readonly month: Month; readonly aantal: number }[]> =>
  read(manager, (parameter) => {
    const recorded = (table: string): string => `SELECT r.uithuisplaatsing_voorkomen_op AS day FROM ${table} r
      WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.uithuisplaatsing_voorkomen_op', period, parameter)}`;
    return `SELECT ${monthOf('averted.day')}, count(*)::integer AS aantal
      FROM (${recorded('referral')} UNION ALL ${recorded('behandelteam')}) averted GROUP BY 1`;
  });

export interface StartTelling {
  /** Null for the months that are asked together. */
  readonly month: Month | null;
  readonly aantal: number;
  /** Of those of the asked months; null of none. */
  readonly mediaanDagen: number | null;
  readonly gemiddeldeDagen: number | null;
}

/** By the month in which the help started (Z10). */
export const startTellingen = (manager: EntityManager, scope: Scope, period: Period, asked: Period): Promise<readonly StartTelling[]> =>
  read(manager, (parameter) => {
    const inAsked = `FILTER (WHERE ${within('r.started_on', asked, parameter)})`;
    return `SELECT ${monthOf('r.started_on')}, count(*)::integer AS aantal,
        floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY r.started_on - r.requested_on) ${inAsked} + 0.5)::integer AS "mediaanDagen",
        round(avg(r.started_on - r.requested_on) ${inAsked}, 1)::double precision AS "gemiddeldeDagen"
      FROM referral r WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.started_on', period, parameter)}
      GROUP BY GROUPING SETS ((1), ())`;
  });

export interface PraktijkTelling {
  readonly verwijzer: WettelijkeVerwijzer;
  readonly praktijk: string;
  readonly month: Month;
  readonly aantal: number;
}

/** Wettelijke verwijzingen by practice and month (B4). */
export const praktijkTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly PraktijkTelling[]> =>
  read(
    manager,
    (parameter) => `SELECT r.verwijzer, r.praktijk, ${monthOf('r.made_on')}, count(*)::integer AS aantal
      FROM toewijzing r WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.made_on', period, parameter)}
        AND r.grond = 'WETTELIJKE_VERWIJZING' GROUP BY 1, 2, 3`,
  );
