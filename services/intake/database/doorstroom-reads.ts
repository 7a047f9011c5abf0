import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import { type DoorstroomGroep, type DoorstroomTelling, OUDER_VANAF } from '../domain/doorstroom.ts';
import { visibleInGemeente } from './visibility.ts';

/** Questions that were asked in a period, by one group and, in the row without a code, all together. */
export function doorstroomTellingen(
  manager: EntityManager,
  scope: Scope,
  { gemeente, from, to }: Period,
  { groep, loketpoorten }: { readonly groep: DoorstroomGroep; readonly loketpoorten: readonly string[] },
): Promise<readonly DoorstroomTelling[]> {
  const median = (until: string): string =>
    `floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY v.${until} - v.occurred_on) FILTER (WHERE v.own) + 0.5)::int`;
  const counted = (which: string): string => `count(*) FILTER (WHERE v.own AND ${which})::int`;
  return read<DoorstroomTelling>(
    manager,
    (parameter) => `WITH v AS (
        SELECT m.occurred_on, m.status <> 'SAMENGEVOEGD' AS own, ${keyOf(groep, scope, parameter)} AS code, h.hops, s.opgepakt, s.hulp,
          CASE WHEN m.status IN ('AFGESLOTEN', 'AFGEHANDELD_IN_POORT') THEN m.ended_on END AS afgesloten,
          (h.loket AND (h.kernteam OR NOT m.poort = ANY(${parameter(loketpoorten)}::text[])))
            OR (h.kernteam AND m.poort = ANY(${parameter(loketpoorten)}::text[])) AS over_de_grens,
          m.status <> 'INGETROKKEN' AND NOT (t.held OR s.held) AND ((m.ended_on IS NULL AND t.dead) OR s.dead) AS doodlopend,
          m.status = 'SAMENGEVOEGD' OR (m.ended_on IS NULL AND EXISTS (SELECT FROM melding other WHERE other.gemeente = m.gemeente
            AND other.primary_inwoner = m.primary_inwoner AND other.id <> m.id AND other.ended_on IS NULL)) AS dubbel
        FROM melding m
        LEFT JOIN inwoner i ON i.gemeente = m.gemeente AND i.id = m.primary_inwoner
        CROSS JOIN LATERAL (SELECT count(*)::int AS hops, coalesce(bool_or(h.soort = 'LOKET'), false) AS loket,
            coalesce(bool_or(h.soort = 'KERNTEAM'), false) AS kernteam
          FROM traject_hop h WHERE h.gemeente = m.gemeente AND h.melding = m.id) h
        CROSS JOIN LATERAL (SELECT coalesce(bool_or(t.ended_on IS NULL AND NOT silent), false) AS held,
            coalesce(bool_or(silent OR t.status IN ('GEWEIGERD', 'TERUGGEGEVEN')), false) AS dead
          FROM traject t CROSS JOIN LATERAL (SELECT t.status = 'AANGEBODEN' AND EXISTS (SELECT FROM deadline d
            WHERE d.gemeente = m.gemeente AND d.aggregate_id = m.id AND d.open AND d.status = 'GEMIST'
              AND d.code LIKE 'traject-oppakken.' || t.id || '.%') AS silent) d
          WHERE t.gemeente = m.gemeente AND t.melding = m.id) t
        CROSS JOIN LATERAL (SELECT min(s.since) FILTER (WHERE s.soort IN ('KERNTEAM', 'LOKET')) AS opgepakt, min(s.hulp_since) AS hulp,
            coalesce(bool_or(s.soort IN ('VRIJWILLIGER', 'AANBIEDER') AND s.stand = 'IN_HANDEN' AND NOT s.stil), false) AS held,
            coalesce(bool_or(s.soort IN ('VRIJWILLIGER', 'AANBIEDER') AND (s.stil OR s.stand = 'NIEMAND')), false) AS dead
          FROM doorstroom s WHERE s.gemeente = m.gemeente AND s.melding = m.id) s
        WHERE ${visibleInGemeente(scope, 'm', parameter)} AND m.gemeente = ${parameter(gemeente)}
          AND m.occurred_on BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date)
      SELECT v.code, ${counted('true')} AS vragen, ${counted('v.opgepakt IS NOT NULL')} AS opgepakt, ${median('opgepakt')} AS "dagenTotOpgepakt",
        ${counted('v.afgesloten IS NOT NULL')} AS afgesloten, ${median('afgesloten')} AS "dagenTotAfgesloten",
        ${counted('v.hulp IS NOT NULL')} AS "hulpBegonnen", ${median('hulp')} AS "dagenTotHulp",
        coalesce(sum(v.hops) FILTER (WHERE v.own), 0)::int AS hops, ${counted('v.hops > 1')} AS doorgestuurd,
        ${counted('v.over_de_grens')} AS grensverkeer, ${counted('v.doodlopend')} AS doodlopend, count(*) FILTER (WHERE v.dubbel)::int AS dubbelen
      FROM v GROUP BY GROUPING SETS ((v.code), ()) ORDER BY GROUPING(v.code) DESC, v.code`,
  );
}

/** The group of a melding `m` of the resident `i`, as SQL. */
function keyOf(groep: DoorstroomGroep, scope: Scope, parameter: Parameter): string {
  switch (groep) {
    case 'KERN':
      return `coalesce(m.kern, 'onbekend')`;
    case 'TEAM':
      return `coalesce(m.first_kernteam, 'geen')`;
    case 'SOORT':
      return 'm.soort';
    case 'LEEFTIJDSGROEP': {
      const younger = (years: number): string => `i.geboortedatum > m.occurred_on - make_interval(years => ${parameter(years)}::int)`;
      return `CASE WHEN i.geboortedatum IS NULL THEN 'onbekend' WHEN ${younger(leeftijdOn('meerderjarig', scope.on))} THEN 'jeugd'
        WHEN ${younger(OUDER_VANAF)} THEN 'volwassen' ELSE 'ouder' END`;
    }
    case 'ROUTE':
      return `coalesce((SELECT string_agg(lower(way.soort), '-' ORDER BY way.first, way.place) FROM (
          SELECT h.soort, min(h.opened_on) AS first, min(h.place) AS place FROM traject_hop h
            WHERE h.gemeente = m.gemeente AND h.melding = m.id GROUP BY 1
          UNION ALL
          SELECT s.soort, min(s.since), 1000 FROM doorstroom s
            WHERE s.gemeente = m.gemeente AND s.melding = m.id AND s.soort IN ('VRIJWILLIGER', 'AANBIEDER') GROUP BY 1) way), 'poort')`;
    case 'OPLOSSING':
      return `CASE WHEN m.ended_on IS NULL THEN 'open' WHEN m.status = 'AFGEHANDELD_IN_POORT' THEN coalesce(m.uitkomst, 'onbekend')
        WHEN m.status <> 'AFGESLOTEN' THEN lower(m.status)
        ELSE coalesce((SELECT t.oplossing FROM traject t WHERE t.gemeente = m.gemeente AND t.melding = m.id AND t.oplossing IS NOT NULL
          ORDER BY t.ended_on DESC, t.place DESC LIMIT 1), 'onbekend') END`;
  }
}
