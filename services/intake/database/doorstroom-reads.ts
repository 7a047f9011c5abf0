import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import { type DoorstroomGroep, type DoorstroomTelling, OUDER_VANAF } from '../domain/doorstroom.ts';
import { visibleInGemeente } from './visibility.ts';

/**
 * Questions that were asked in a period, by one group and month; in the rows without a month, those of the asked months, by group and, without a code, all
 * together. What belongs to them is gathered per kind of row, for all of them at once.
 */
export function doorstroomTellingen(
  manager: EntityManager,
  scope: Scope,
  { gemeente, from, to }: Period,
  by: { readonly groep: DoorstroomGroep; readonly loketpoorten: readonly string[]; readonly asked: Period },
): Promise<readonly DoorstroomTelling[]> {
  const counted = (which: string): string => `count(*) FILTER (WHERE v.own AND ${which})::int`;
  return read<DoorstroomTelling>(manager, (parameter) => {
    const { groep, loketpoorten, asked } = by;
    const inAsked = `v.occurred_on BETWEEN ${parameter(asked.from)}::date AND ${parameter(asked.to)}::date`;
    const median = (until: string): string =>
      `floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY v.${until} - v.occurred_on) FILTER (WHERE v.own AND ${inAsked}) + 0.5)::int`;
    const atLoketpoort = `m.poort = ANY(${parameter(loketpoorten)}::text[])`;
    const { key, join } = grouping(groep, scope, parameter);
    return `WITH m AS MATERIALIZED (
        SELECT m.gemeente, m.id, m.status, m.occurred_on, m.ended_on, m.poort, m.primary_inwoner, m.kern, m.first_kernteam, m.soort, m.uitkomst
        FROM melding m WHERE ${visibleInGemeente(scope, 'm', parameter)} AND m.gemeente = ${parameter(gemeente)}
          AND m.occurred_on BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date),
      hop AS (SELECT h.melding, count(*)::int AS hops, bool_or(h.soort = 'LOKET') AS loket, bool_or(h.soort = 'KERNTEAM') AS kernteam
        FROM m JOIN traject_hop h ON h.gemeente = m.gemeente AND h.melding = m.id GROUP BY 1),
      way AS (SELECT t.melding, bool_or(t.ended_on IS NULL AND (t.status <> 'AANGEBODEN' OR d.code IS NULL)) AS held,
          bool_or(t.status IN ('GEWEIGERD', 'TERUGGEGEVEN') OR (t.status = 'AANGEBODEN' AND d.code IS NOT NULL)) AS dead
        FROM m JOIN traject t ON t.gemeente = m.gemeente AND t.melding = m.id
        LEFT JOIN deadline d ON d.gemeente = t.gemeente AND d.aggregate_id = t.melding AND d.open AND d.status = 'GEMIST'
          AND d.code LIKE 'traject-oppakken.' || t.id || '.%' GROUP BY 1),
      other AS (SELECT s.melding, min(s.since) FILTER (WHERE s.soort IN ('KERNTEAM', 'LOKET')) AS opgepakt, min(s.hulp_since) AS hulp,
          bool_or(s.soort IN ('VRIJWILLIGER', 'AANBIEDER') AND s.stand = 'IN_HANDEN' AND NOT s.stil) AS held,
          bool_or(s.soort IN ('VRIJWILLIGER', 'AANBIEDER') AND (s.stil OR s.stand = 'NIEMAND')) AS dead
        FROM m JOIN doorstroom s ON s.gemeente = m.gemeente AND s.melding = m.id GROUP BY 1),
      twice AS (SELECT o.primary_inwoner FROM melding o WHERE o.gemeente = ${parameter(gemeente)} AND o.ended_on IS NULL
          AND o.primary_inwoner IN (SELECT m.primary_inwoner FROM m WHERE m.ended_on IS NULL) GROUP BY 1 HAVING count(*) > 1),
      v AS (SELECT m.occurred_on, to_char(m.occurred_on, 'YYYY-MM') AS month, m.status <> 'SAMENGEVOEGD' AS own, ${key} AS code, coalesce(hop.hops, 0) AS hops, other.opgepakt, other.hulp,
          CASE WHEN m.status IN ('AFGESLOTEN', 'AFGEHANDELD_IN_POORT') THEN m.ended_on END AS afgesloten,
          CASE WHEN ${atLoketpoort} THEN hop.kernteam ELSE hop.loket END OR (hop.loket AND hop.kernteam) AS over_de_grens,
          m.status <> 'INGETROKKEN' AND NOT coalesce(way.held, false) AND NOT coalesce(other.held, false)
            AND ((m.ended_on IS NULL AND coalesce(way.dead, false)) OR coalesce(other.dead, false)) AS doodlopend,
          m.status = 'SAMENGEVOEGD' OR (m.ended_on IS NULL AND twice.primary_inwoner IS NOT NULL) AS dubbel
        FROM m LEFT JOIN hop ON hop.melding = m.id LEFT JOIN way ON way.melding = m.id LEFT JOIN other ON other.melding = m.id
        LEFT JOIN twice ON twice.primary_inwoner = m.primary_inwoner ${join})
      SELECT v.code, v.month, count(*)::int AS alle, ${counted('true')} AS vragen, ${counted('v.opgepakt IS NOT NULL')} AS opgepakt, ${median('opgepakt')} AS "dagenTotOpgepakt",
        ${counted('v.afgesloten IS NOT NULL')} AS afgesloten, ${median('afgesloten')} AS "dagenTotAfgesloten",
        ${counted('v.hulp IS NOT NULL')} AS "hulpBegonnen", ${median('hulp')} AS "dagenTotHulp",
        coalesce(sum(v.hops) FILTER (WHERE v.own), 0)::int AS hops, ${counted('v.hops > 1')} AS doorgestuurd,
        ${counted('v.over_de_grens')} AS grensverkeer, ${counted('v.doodlopend')} AS doodlopend, count(*) FILTER (WHERE v.dubbel)::int AS dubbelen
      FROM v GROUP BY GROUPING SETS ((v.code, v.month), (v.code), ()) ORDER BY GROUPING(v.code) DESC, v.code, v.month`;
  });
}

/** The group of a melding `m`, as SQL, with what must be joined to it for that. */
function grouping(groep: DoorstroomGroep, scope: Scope, parameter: Parameter): { readonly key: string; readonly join: string } {
  switch (groep) {
    case 'KERN':
      return { key: `coalesce(m.kern, 'onbekend')`, join: '' };
    case 'TEAM':
      return { key: `coalesce(m.first_kernteam, 'geen')`, join: '' };
    case 'SOORT':
      return { key: 'm.soort', join: '' };
    case 'LEEFTIJDSGROEP': {
      const younger = (years: number): string => `i.geboortedatum > m.occurred_on - make_interval(years => ${parameter(years)}::int)`;
      return {
        key: `CASE WHEN i.geboortedatum IS NULL THEN 'onbekend' WHEN ${younger(leeftijdOn('meerderjarig', scope.on))} THEN 'jeugd'
          WHEN ${younger(OUDER_VANAF)} THEN 'volwassen' ELSE 'ouder' END`,
        join: 'LEFT JOIN inwoner i ON i.gemeente = m.gemeente AND i.id = m.primary_inwoner',
      };
    }
    case 'ROUTE':
      return {
        key: `coalesce(route.code, 'poort')`,
        join: `LEFT JOIN (SELECT had.melding, string_agg(lower(had.soort), '-' ORDER BY had.first, had.place) AS code FROM (
            SELECT h.melding, h.soort, min(h.opened_on) AS first, min(h.place) AS place
              FROM m JOIN traject_hop h ON h.gemeente = m.gemeente AND h.melding = m.id GROUP BY 1, 2
            UNION ALL
            -- What is asked on the day of a hop comes after it.
            SELECT s.melding, s.soort, min(s.since), 1000 FROM m JOIN doorstroom s ON s.gemeente = m.gemeente AND s.melding = m.id
              WHERE s.soort IN ('VRIJWILLIGER', 'AANBIEDER') GROUP BY 1, 2) had GROUP BY 1) route ON route.melding = m.id`,
      };
    case 'OPLOSSING':
      return {
        key: `CASE WHEN m.ended_on IS NULL THEN 'open' WHEN m.status = 'AFGEHANDELD_IN_POORT' THEN coalesce(m.uitkomst, 'onbekend')
          WHEN m.status <> 'AFGESLOTEN' THEN lower(m.status) ELSE coalesce(solved.oplossing, 'onbekend') END`,
        join: `LEFT JOIN (SELECT DISTINCT ON (t.melding) t.melding, t.oplossing FROM m JOIN traject t ON t.gemeente = m.gemeente AND t.melding = m.id
            WHERE t.oplossing IS NOT NULL ORDER BY t.melding, t.ended_on DESC, t.place DESC) solved ON solved.melding = m.id`,
      };
  }
}
