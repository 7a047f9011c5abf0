import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { AanbodTelling, GrensverkeerTelling, HerkomstTelling, KernteamTelling, ShareTelling } from '../domain/figures.ts';
import { visibleInGemeente } from './visibility.ts';

/** The month in which a question was asked. */
const MONTH = `to_char(m.occurred_on, 'YYYY-MM') AS month`;

/** A question is the kernteams' from the moment that a team first got it, and stays it. */
const AT_KERNTEAM = 'm.first_kernteam IS NOT NULL';

/** Questions at the kernteams per team and month. */
export const kernteamTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly KernteamTelling[]> =>
  count<KernteamTelling>(
    manager,
    scope,
    period,
    (where) =>
      `SELECT m.first_kernteam AS kernteam, ${MONTH}, count(*)::int AS count
     FROM melding m WHERE ${where} AND ${AT_KERNTEAM} GROUP BY 1, 2`,
  );

/** Questions at the kernteams per channel, poort and month. */
export const herkomstTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly HerkomstTelling[]> =>
  count<HerkomstTelling>(
    manager,
    scope,
    period,
    (where) =>
      `SELECT m.kanaal, m.poort, ${MONTH}, count(*)::int AS count FROM melding m WHERE ${where} AND ${AT_KERNTEAM} GROUP BY 1, 2, 3`,
  );

/** Moments (*) and (**). */
const CROSSING = `h.moment IN ('SCHIFTING', 'EINDE_ZONDER_VOORZIENING')`;

/** Questions that crossed, by the poorten of each side, per month. */
export function grensverkeerTellingen(
  manager: EntityManager,
  scope: Scope,
  period: Period,
  poorten: { readonly loket: readonly string[]; readonly kernteam: readonly string[] },
): Promise<readonly GrensverkeerTelling[]> {
  const hop = (which: string): string =>
    `EXISTS (SELECT FROM traject_hop h WHERE h.gemeente = m.gemeente AND h.melding = m.id AND ${which})`;
  const after = (soort: string): string =>
    `EXISTS (SELECT FROM traject_hop b WHERE b.gemeente = h.gemeente AND b.melding = h.melding AND b.place < h.place AND b.soort = '${soort}')`;
  return count<GrensverkeerTelling>(manager, scope, period, (where, parameter) => {
    const [loket, kernteam] = [parameter(poorten.loket), parameter(poorten.kernteam)].map((codes) => `m.poort = ANY(${codes}::text[])`);
    return `SELECT ${MONTH},
        count(*) FILTER (WHERE ${loket} AND ${hop(`h.soort = 'KERNTEAM' AND ${CROSSING}`)})::int AS "vanLoketNaarKernteam",
        count(*) FILTER (WHERE ${kernteam} AND ${hop(`h.soort = 'LOKET'`)})::int AS "vanKernteamNaarLoket",
        count(*)::int AS alle, count(*) FILTER (WHERE ${AT_KERNTEAM})::int AS "bijKernteam",
        count(*) FILTER (WHERE ${loket})::int AS loketpoort, count(*) FILTER (WHERE ${kernteam})::int AS kernteampoort,
        count(*) FILTER (WHERE NOT ${loket} AND ${hop(`h.soort = 'KERNTEAM' AND ${CROSSING} AND ${after('LOKET')}`)})::int AS "viaLoketNaarKernteam",
        count(*) FILTER (WHERE NOT ${kernteam} AND ${hop(`h.soort = 'LOKET' AND ${after('KERNTEAM')}`)})::int AS "viaKernteamNaarLoket",
        count(*) FILTER (WHERE NOT ${loket} AND ${hop(`h.soort = 'LOKET'`)})::int AS "naarLoket"
      FROM melding m WHERE ${where} GROUP BY 1`;
  });
}
/** Questions at the kernteams that are primarily about a young person, over all of them, per month. */
export const jeugdTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly ShareTelling[]> =>
  share(manager, scope, period, () => ({ teller: `${AT_KERNTEAM} AND m.betreft_jeugdige`, noemer: AT_KERNTEAM }));

/** Questions of these poorten that were handled there, over all of them, per month. */
export const poortTellingen = (
  manager: EntityManager,
  scope: Scope,
  period: Period,
  poorten: readonly string[],
): Promise<readonly ShareTelling[]> =>
  share(manager, scope, period, (parameter) => {
    const here = `m.poort = ANY(${parameter(poorten)}::text[])`;
    return { teller: `${here} AND m.status = 'AFGEHANDELD_IN_POORT'`, noemer: here };
  });

/** Times that something ended without a voorziening, by what was answered to the offer of the kernteam, per month in which it was asked. */
export const aanbodTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly AanbodTelling[]> =>
  count<AanbodTelling>(manager, scope, period, (where) => {
    const answered = (antwoord: string): string => `count(*) FILTER (WHERE a->>'antwoord' ${antwoord})::int`;
    return `SELECT a->>'bij' AS bij, ${MONTH}, ${answered("= 'JA'")} AS ja, ${answered("= 'NEE'")} AS nee, ${answered('IS NULL')} AS onbekend
      FROM melding m CROSS JOIN LATERAL jsonb_array_elements(m.aanbiedingen) a WHERE ${where} GROUP BY 1, 2`;
  });

function share(
  manager: EntityManager,
  scope: Scope,
  period: Period,
  which: (parameter: Parameter) => { readonly teller: string; readonly noemer: string },
): Promise<readonly ShareTelling[]> {
  return count<ShareTelling>(manager, scope, period, (where, parameter) => {
    const { teller, noemer } = which(parameter);
    return `SELECT ${MONTH}, count(*) FILTER (WHERE ${teller})::int AS teller, count(*) FILTER (WHERE ${noemer})::int AS noemer
      FROM melding m WHERE ${where} GROUP BY 1`;
  });
}

function count<Row>(
  manager: EntityManager,
  scope: Scope,
  { gemeente, from, to }: Period,
  statement: (where: string, parameter: Parameter) => string,
): Promise<readonly Row[]> {
  return read<Row>(manager, (parameter) => {
    const asked = `m.gemeente = ${parameter(gemeente)} AND m.occurred_on BETWEEN ${parameter(from)}::date AND ${parameter(to)}::date`;
    return statement(`${visibleInGemeente(scope, 'm', parameter)} AND ${asked}`, parameter);
  });
}
