import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { AanbodTelling, DoorlooptijdTelling, OnderdeelTelling, TermijnTelling } from '../domain/figures.ts';
import { visibleInGemeente } from './visibility.ts';

const ofGemeente = (scope: Scope, { gemeente }: Period, parameter: Parameter): string =>
  `${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}`;

const monthOf = (column: string): string => `to_char(${column}, 'YYYY-MM') AS month`;

const within = (column: string, { from, to }: Period, parameter: Parameter): string =>
  `${column} BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date`;

/** Parts per month of the besluit, outcome and leveringsvorm; a withdrawal refuses nothing, and what lapsed before it was made known decides nothing. */
export const onderdeelTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly OnderdeelTelling[]> =>
  read(
    manager,
    (parameter) => `SELECT d.uitkomst, d.leveringsvorm, ${monthOf('r.decided_on')}, count(*)::integer AS aantal,
        count(*) FILTER (WHERE d.place = 0)::integer AS beschikkingen
      FROM beschikking r JOIN besluitonderdeel d ON d.gemeente = r.gemeente AND d.beschikking = r.id
      WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.decided_on', period, parameter)} AND r.soort <> 'INTREKKING'
        AND r.status <> 'VERVALLEN' GROUP BY 1, 2, 3`,
  );

/** Per month in which they began: terms of the loket's own, also an earlier one of the same code, and the six weeks of the meldingen that it got: those live with intake. */
export function termijnTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly TermijnTelling[]> {
  return read(
    manager,
    (
      parameter,
    ) => `SELECT split_part(r.code, ' ', 1) AS code, r.status, ${monthOf('r.started_on')}, count(*)::integer AS aantal FROM deadline r
        WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.started_on', period, parameter)} GROUP BY 1, 2, 3
      UNION ALL
      SELECT r.code, r.status, ${monthOf('r.started_on')}, count(*)::integer FROM melding_termijn r
        WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.started_on', period, parameter)} AND r.code = 'wmo-onderzoek'
          AND EXISTS (SELECT FROM onderzoek o WHERE o.gemeente = r.gemeente AND o.melding = r.melding)
        GROUP BY 1, 2, 3`,
  );
}

/** Ends per month of the period at which it was recorded; that of a besluit stands with its aanvraag. */
export function aanbodTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly AanbodTelling[]> {
  return read(manager, (parameter) => {
    const ended = (table: string): string => `SELECT r.kernteam_aangeboden->>'antwoord' AS antwoord, r.ended_on FROM ${table} r
      WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.ended_on', period, parameter)} AND r.kernteam_aangeboden IS NOT NULL`;
    return `SELECT einde.antwoord, ${monthOf('einde.ended_on')}, count(*)::integer AS aantal
      FROM (${ended('onderzoek')} UNION ALL ${ended('aanvraag')}) einde GROUP BY 1, 2`;
  });
}

/** Onderzoeken of which the first besluit on an aanvraag was taken in the period, per month; without a month the days of those of the asked months. */
export function doorlooptijdTellingen(
  manager: EntityManager,
  scope: Scope,
  period: Period,
  asked: Period,
): Promise<readonly DoorlooptijdTelling[]> {
  return read(
    manager,
    (parameter) => `SELECT o.dossier->'voorwerk' <> 'null' AS "metVoorwerk", ${monthOf('r.decided_on')}, count(*)::integer AS aantal,
        floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY r.decided_on - o.offered_on)
          FILTER (WHERE ${within('r.decided_on', asked, parameter)}) + 0.5)::integer AS "mediaanDagen"
      FROM beschikking r JOIN onderzoek o ON o.gemeente = r.gemeente AND o.id = r.onderzoek
      WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.decided_on', period, parameter)} AND r.soort = 'TOEKENNING'
        AND o.traject IS NOT NULL AND o.dossier IS NOT NULL AND NOT EXISTS (
          SELECT FROM beschikking e WHERE e.gemeente = r.gemeente AND e.onderzoek = r.onderzoek AND e.soort = 'TOEKENNING'
            AND (e.decided_on, e.id) < (r.decided_on, r.id))
      GROUP BY GROUPING SETS ((1, 2), (1))`,
  );
}
