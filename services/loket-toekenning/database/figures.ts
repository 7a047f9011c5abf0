import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { AanbodTelling, BesluitTelling, DoorlooptijdTelling, TermijnTelling } from '../domain/figures.ts';
import { visibleInGemeente } from './visibility.ts';

const ofGemeente = (scope: Scope, { gemeente }: Period, parameter: Parameter): string =>
  `${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}`;

const within = (column: string, { from, to }: Period, parameter: Parameter): string =>
  `${column} BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date`;

/** By the day of the besluit; a withdrawal refuses nothing, and what lapsed before it was made known decides nothing. */
export async function besluitTelling(manager: EntityManager, scope: Scope, period: Period): Promise<BesluitTelling> {
  const [telling] = await read<BesluitTelling>(
    manager,
    (parameter) => `SELECT count(DISTINCT r.id)::integer AS beschikkingen, count(*)::integer AS onderdelen,
        count(*) FILTER (WHERE d.uitkomst = 'TOEGEKEND')::integer AS toegekend,
        count(*) FILTER (WHERE d.uitkomst = 'GEDEELTELIJK')::integer AS gedeeltelijk,
        count(*) FILTER (WHERE d.uitkomst = 'AFGEWEZEN')::integer AS afgewezen,
        count(*) FILTER (WHERE d.leveringsvorm = 'ZIN')::integer AS zin,
        count(*) FILTER (WHERE d.leveringsvorm = 'PGB')::integer AS pgb
      FROM beschikking r JOIN besluitonderdeel d ON d.gemeente = r.gemeente AND d.beschikking = r.id
      WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.decided_on', period, parameter)} AND r.soort <> 'INTREKKING'
        AND r.status <> 'VERVALLEN'`,
  );
  return telling ?? { beschikkingen: 0, onderdelen: 0, toegekend: 0, gedeeltelijk: 0, afgewezen: 0, zin: 0, pgb: 0 };
}

/** Terms of the loket's own, also an earlier one of the same code, and the six weeks of the meldingen that it got: those live with intake. */
export function termijnTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly TermijnTelling[]> {
  return read(
    manager,
    (parameter) => `SELECT split_part(r.code, ' ', 1) AS code, r.status, count(*)::integer AS aantal FROM deadline r
        WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.started_on', period, parameter)} GROUP BY 1, r.status
      UNION ALL
      SELECT r.code, r.status, count(*)::integer FROM melding_termijn r
        WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.started_on', period, parameter)} AND r.code = 'wmo-onderzoek'
          AND EXISTS (SELECT FROM onderzoek o WHERE o.gemeente = r.gemeente AND o.melding = r.melding)
        GROUP BY r.code, r.status`,
  );
}

/** Ends in the period at which it was recorded; that of a besluit stands with its aanvraag. */
export async function aanbodTelling(manager: EntityManager, scope: Scope, period: Period): Promise<AanbodTelling> {
  const [telling] = await read<AanbodTelling>(manager, (parameter) => {
    const ended = (table: string): string => `SELECT r.kernteam_aangeboden->>'antwoord' AS antwoord FROM ${table} r
      WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.ended_on', period, parameter)} AND r.kernteam_aangeboden IS NOT NULL`;
    return `SELECT count(*) FILTER (WHERE antwoord = 'JA')::integer AS ja, count(*) FILTER (WHERE antwoord = 'NEE')::integer AS nee
      FROM (${ended('onderzoek')} UNION ALL ${ended('aanvraag')}) einde`;
  });
  return telling ?? { ja: 0, nee: 0 };
}

/** Onderzoeken of which the first besluit on an aanvraag was taken in the period. */
export function doorlooptijdTellingen(manager: EntityManager, scope: Scope, period: Period): Promise<readonly DoorlooptijdTelling[]> {
  return read(
    manager,
    (parameter) => `SELECT o.dossier->'voorwerk' <> 'null' AS "metVoorwerk", count(*)::integer AS aantal,
        floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY r.decided_on - o.offered_on) + 0.5)::integer AS "mediaanDagen"
      FROM beschikking r JOIN onderzoek o ON o.gemeente = r.gemeente AND o.id = r.onderzoek
      WHERE ${ofGemeente(scope, period, parameter)} AND ${within('r.decided_on', period, parameter)} AND r.soort = 'TOEKENNING'
        AND o.traject IS NOT NULL AND o.dossier IS NOT NULL AND NOT EXISTS (
          SELECT FROM beschikking e WHERE e.gemeente = r.gemeente AND e.onderzoek = r.onderzoek AND e.soort = 'TOEKENNING'
            AND (e.decided_on, e.id) < (r.decided_on, r.id))
      GROUP BY 1`,
  );
}
