import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { BezoekTelling, CaseloadTelling, JeugdTelling, LeefgebiedTelling, VoorwerkTelling, WeigerTelling } from '../domain/figures.ts';
import { visibleInGemeente } from './visibility.ts';

const ofGemeente = (scope: Scope, gemeente: string, parameter: Parameter): string =>
  `${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}`;

const monthOf = (column: string): string => `to_char(${column}, 'YYYY-MM') AS month`;

const within = (column: string, { from, to }: Period, parameter: Parameter): string =>
  `${column} BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date`;

/** The first casus of each melding, of the meldingen whose first casus was offered in the period: a question counts once, however far it travels. */
const firstCasussen = (scope: Scope, period: Period, parameter: Parameter): string => `eerste AS (
  SELECT r.kernteam, r.leefgebieden, r.betreft_jeugdige, ${monthOf('r.offered_on')} FROM casus r
  WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND ${within('r.offered_on', period, parameter)} AND NOT EXISTS (
    SELECT FROM casus e WHERE e.gemeente = r.gemeente AND e.melding = r.melding AND (e.offered_on, e.hop, e.id) < (r.offered_on, r.hop, r.id)))`;

/** Casussen per team, leefgebied and month; without a leefgebied, those of which none is known. */
export function leefgebiedTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly LeefgebiedTelling[]> {
  return read(
    manager,
    (parameter) => `WITH ${firstCasussen(scope, period, parameter)}
      SELECT e.kernteam, l.leefgebied, e.month, count(*)::integer AS aantal
      FROM eerste e LEFT JOIN LATERAL unnest(e.leefgebieden) AS l(leefgebied) ON true
      GROUP BY e.kernteam, l.leefgebied, e.month`,
  );
}

/** Per month. */
export function jeugdTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly JeugdTelling[]> {
  return read(
    manager,
    (parameter) => `WITH ${firstCasussen(scope, period, parameter)}
      SELECT month, count(*)::integer AS casussen, count(*) FILTER (WHERE betreft_jeugdige)::integer AS jeugd,
        coalesce(sum(cardinality(leefgebieden)), 0)::integer AS vermeldingen
      FROM eerste GROUP BY month`,
  );
}

/** Joint visits made in the period, per kind and month; without a month how many consulenten joined in the asked months. */
export function bezoekTellingen(manager: EntityManager, scope: Scope, period: Period, asked: Period): Promise<readonly BezoekTelling[]> {
  return read(manager, (parameter) => {
    const madeOn = "(visit->>'madeOn')::date";
    return `SELECT visit->'samen'->>'soort' AS soort, ${monthOf(madeOn)}, count(*)::integer AS huisbezoeken,
        count(DISTINCT visit->>'consulent') FILTER (WHERE ${within(madeOn, asked, parameter)})::integer AS consulenten
      FROM casus r CROSS JOIN LATERAL jsonb_array_elements(r.huisbezoeken) AS visit
      WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND cardinality(r.consulenten) > 0
        AND visit->>'status' = 'GEMAAKT' AND visit->'samen'->>'soort' IS NOT NULL
        AND ${within(madeOn, period, parameter)}
      GROUP BY GROUPING SETS ((1, 2), (1))`;
  });
}

/** Per team and regievoerder on a date; offered casussen have none. */
export function caseloadTellingen(
  manager: EntityManager,
  scope: Scope,
  { gemeente, op }: { readonly gemeente: string; readonly op: LocalDate },
): Promise<readonly CaseloadTelling[]> {
  return read(
    manager,
    (parameter) => `WITH stand AS (
        SELECT r.kernteam, coalesce(r.accepted_on <= dag.op, false) AS opgepakt,
          CASE WHEN r.accepted_on <= dag.op THEN r.regievoerder END AS regievoerder
        FROM casus r CROSS JOIN (SELECT ${parameter(op)}::date AS op) dag
        WHERE ${ofGemeente(scope, gemeente, parameter)} AND r.offered_on <= dag.op AND (r.ended_on IS NULL OR dag.op < r.ended_on))
      SELECT kernteam, regievoerder, count(*) FILTER (WHERE opgepakt)::integer AS opgepakt, count(*) FILTER (WHERE NOT opgepakt)::integer AS aangeboden
      FROM stand GROUP BY kernteam, regievoerder`,
  );
}

/** Offers of the period per month, by the reason for which they were declined; null for those that were not. */
export function weigerTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly WeigerTelling[]> {
  return read(
    manager,
    (parameter) => `SELECT r.weigerreden, ${monthOf('r.offered_on')}, count(*)::integer AS aantal FROM casus r
      WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND ${within('r.offered_on', period, parameter)}
      GROUP BY 1, 2`,
  );
}

/** Casussen taken up in the period per month, and what became of them as voorwerk (O36). */
export function voorwerkTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly VoorwerkTelling[]> {
  return read(
    manager,
    (parameter) => `SELECT ${monthOf('r.accepted_on')}, count(*)::integer AS casussen, count(v.id)::integer AS aangeboden,
        count(v.id) FILTER (WHERE r.betreft_jeugdige)::integer AS jeugd,
        count(*) FILTER (WHERE v.status = 'OVERGENOMEN')::integer AS overgenomen,
        count(*) FILTER (WHERE v.status = 'TERUGGEGEVEN')::integer AS teruggegeven
      FROM casus r LEFT JOIN voorwerk v ON v.gemeente = r.gemeente AND v.casus = r.id AND v.status <> 'CONCEPT'
      WHERE ${ofGemeente(scope, period.gemeente, parameter)} AND ${within('r.accepted_on', period, parameter)} GROUP BY 1`,
  );
}
