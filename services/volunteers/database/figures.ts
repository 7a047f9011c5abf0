import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { DagenTelling, KandidatuurTelling, KernTelling, VraagTelling } from '../domain/figures.ts';
import { visibleInGemeente } from './visibility.ts';

const ofGemeente = (scope: Scope, gemeente: string, parameter: Parameter): string =>
  `${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}`;

const monthOf = (column: string): string => `to_char(${column}, 'YYYY-MM') AS month`;

const within = (column: string, { from, to }: Period, parameter: Parameter): string =>
  `${column} BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date`;

/** Requests of the period per task, state and month, and in how many help began. */
export const vraagTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly VraagTelling[]> =>
  read(
    manager,
    (
      parameter,
    ) => `SELECT r.taak, r.status, ${monthOf('r.requested_on')}, count(*)::integer AS aantal, count(b.request)::integer AS begonnen
      FROM volunteer_request r LEFT JOIN (${begun(period, parameter)}) b ON b.request = r.id
      WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND ${within('r.requested_on', period, parameter)}
      GROUP BY 1, 2, 3`,
  );

/** Days from each request of the period until help first began. */
export async function dagenTelling(manager: EntityManager, scope: Scope, period: Period): Promise<DagenTelling> {
  const [telling] = await read<DagenTelling>(
    manager,
    (parameter) => `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b.on_day - r.requested_on) AS mediaan,
        round(avg(b.on_day - r.requested_on), 1)::double precision AS gemiddeld
      FROM volunteer_request r JOIN (${begun(period, parameter)}) b ON b.request = r.id
      WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND ${within('r.requested_on', period, parameter)}`,
  );
  return telling ?? { mediaan: null, gemiddeld: null };
}

/** When help first began, by request. */
const begun = ({ gemeente }: Period, parameter: Parameter): string => `SELECT m.request, min(m.started_on) AS on_day FROM volunteer_match m
  WHERE m.gemeente = ${parameter(gemeente)} AND m.started_on IS NOT NULL GROUP BY m.request`;

interface OnDay {
  readonly gemeente: string;
  readonly op: LocalDate;
}

/** Per kern, of rows with hours, days and how often they count. */
const perKern = (
  rows: string,
): string => `WITH rijen AS (${rows}), uren AS (SELECT kern, sum(uren * keer)::integer AS uren, count(*)::integer AS mensen FROM rijen GROUP BY kern)
  SELECT u.kern, u.uren, u.mensen, coalesce((SELECT jsonb_agg(jsonb_build_object('dag', d.dag, 'aantal', d.aantal, 'mensen', d.mensen)) FROM (
      SELECT dag, sum(keer)::integer AS aantal, count(*)::integer AS mensen FROM rijen x CROSS JOIN LATERAL unnest(x.dagen) AS dag WHERE x.kern = u.kern GROUP BY dag) d), '[]') AS dagen
  FROM uren u`;

/** What is asked on a date: every turn of a request that had begun to be asked and was not closed. */
export const gevraagdPerKern = (manager: EntityManager, scope: Scope, { gemeente, op }: OnDay): Promise<readonly KernTelling[]> =>
  read(manager, (parameter) => {
    const day = `${parameter(op)}::date`;
    return perKern(`SELECT r.kern, r.uren_per_week AS uren, r.dagen, r.aantal AS keer FROM volunteer_request r
      WHERE ${ofGemeente(scope, gemeente, parameter)} AND r.requested_on <= ${day} AND (r.until_day IS NULL OR ${day} <= r.until_day)
        AND (r.status NOT IN ('NIEMAND_GEVONDEN', 'INGETROKKEN') OR ${day} < r.since)`);
  });

/** What those offer who are active on a date, as they stand. */
export const aangebodenPerKern = (manager: EntityManager, scope: Scope, { gemeente, op }: OnDay): Promise<readonly KernTelling[]> =>
  read(manager, (parameter) =>
    perKern(`SELECT r.kern, r.uren_per_week AS uren, r.dagen, 1 AS keer FROM volunteer r
      WHERE ${ofGemeente(scope, gemeente, parameter)} AND r.status = 'ACTIEF' AND r.since <= ${parameter(op)}::date`),
  );

export interface InzetTelling {
  readonly kern: string;
  readonly taak: string;
  readonly matches: number;
  readonly vrijwilligers: number;
  readonly urenPerWeek: number;
}

/** Help that ran on a day of the period (Z8). */
export const inzetTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly InzetTelling[]> =>
  read(
    manager,
    (parameter) => `SELECT q.kern, q.taak, count(*)::integer AS matches, count(DISTINCT r.volunteer)::integer AS vrijwilligers,
        coalesce(sum(q.uren_per_week) FILTER (WHERE r.rol = 'HOOFD'), 0)::integer AS "urenPerWeek"
      FROM volunteer_match r JOIN volunteer_request q ON q.gemeente = r.gemeente AND q.id = r.request
      WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND r.started_on <= ${parameter(period.to)}::date
        AND (r.status = 'ACTIEF' OR ${parameter(period.from)}::date <= r.since)
      GROUP BY q.kern, q.taak ORDER BY q.kern, q.taak`,
  );

/** Per team, outcome and month in which they were put forward. */
export const kandidatuurTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly KandidatuurTelling[]> =>
  read(
    manager,
    (
      parameter,
    ) => `SELECT k->>'kernteam' AS kernteam, k->'besluit'->>'uitkomst' AS uitkomst, ${monthOf("(k->>'proposedOn')::date")}, count(*)::integer AS aantal
      FROM volunteer r CROSS JOIN LATERAL jsonb_array_elements(r.kandidaturen) AS k
      WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND ${within("(k->>'proposedOn')::date", period, parameter)}
      GROUP BY 1, 2, 3`,
  );
