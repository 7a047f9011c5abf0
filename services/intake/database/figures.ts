import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Period } from '@kerngraaf/schema/profiles/figures.ts';
import type { EntityManager } from 'typeorm';
import type { AanbodTelling, GrensverkeerTelling, HerkomstTelling, KernteamTelling, Share } from '../domain/figures.ts';
import { visibleInGemeente } from './visibility.ts';

/** A question is the kernteams' from the moment that a team first got it, and stays it. */
const AT_KERNTEAM = 'm.first_kernteam IS NOT NULL';

/** Questions at the kernteams per team and month. */
export const kernteamTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly KernteamTelling[]> =>
  count<KernteamTelling>(
    manager,
    scope,
    period,
    (where) =>
      `SELECT m.first_kernteam AS kernteam, to_char(m.occurred_on, 'YYYY-MM') AS month, count(*)::int AS count
     FROM melding m WHERE ${where} AND ${AT_KERNTEAM} GROUP BY 1, 2`,
  );

/** Questions at the kernteams per channel and poort. */
export const herkomstTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly HerkomstTelling[]> =>
  count<HerkomstTelling>(
    manager,
    scope,
    period,
    (where) => `SELECT m.kanaal, m.poort, count(*)::int AS count FROM melding m WHERE ${where} AND ${AT_KERNTEAM} GROUP BY 1, 2`,
  );

/** Moments (*) and (**). */
const CROSSING = `h.moment IN ('SCHIFTING', 'EINDE_ZONDER_VOORZIENING')`;

/** Questions that crossed, by the poorten of each side. */
export async function grensverkeerTelling(
  manager: EntityManager,
  scope: Scope,
  period: Period,
  poorten: { readonly loket: readonly string[]; readonly kernteam: readonly string[] },
): Promise<GrensverkeerTelling> {
  const hop = (which: string): string =>
    `EXISTS (SELECT FROM traject_hop h WHERE h.gemeente = m.gemeente AND h.melding = m.id AND ${which})`;
  const after = (soort: string): string =>
    `EXISTS (SELECT FROM traject_hop b WHERE b.gemeente = h.gemeente AND b.melding = h.melding AND b.place < h.place AND b.soort = '${soort}')`;
  const [row] = await count<GrensverkeerTelling>(manager, scope, period, (where, parameter) => {
    const [loket, kernteam] = [parameter(poorten.loket), parameter(poorten.kernteam)].map((codes) => `m.poort = ANY(${codes}::text[])`);
    return `SELECT
        count(*) FILTER (WHERE ${loket} AND ${hop(`h.soort = 'KERNTEAM' AND ${CROSSING}`)})::int AS "vanLoketNaarKernteam",
        count(*) FILTER (WHERE ${kernteam} AND ${hop(`h.soort = 'LOKET'`)})::int AS "vanKernteamNaarLoket",
        count(*) FILTER (WHERE ${AT_KERNTEAM})::int AS noemer, count(*) FILTER (WHERE ${loket})::int AS "noemerLoketpoort",
        count(*) FILTER (WHERE ${kernteam})::int AS "noemerKernteampoort",
        count(*) FILTER (WHERE NOT ${loket} AND ${hop(`h.soort = 'KERNTEAM' AND ${CROSSING} AND ${after('LOKET')}`)})::int AS "viaLoketNaarKernteam",
        count(*) FILTER (WHERE NOT ${kernteam} AND ${hop(`h.soort = 'LOKET' AND ${after('KERNTEAM')}`)})::int AS "viaKernteamNaarLoket",
        count(*) FILTER (WHERE ${loket} OR ${hop(`h.soort = 'LOKET'`)})::int AS "noemerLoket"
      FROM melding m WHERE ${where}`;
  });
  if (row === undefined) throw new Error('A count without GROUP BY has one row');
  return row;
}

/** Questions at the kernteams that are primarily about a young person, over all of them. */
export const jeugdTelling = (manager: EntityManager, scope: Scope, period: Period): Promise<Share> =>
  share(manager, scope, period, () => ({ teller: `${AT_KERNTEAM} AND m.betreft_jeugdige`, noemer: AT_KERNTEAM }));

/** Questions of these poorten that were handled there, over all of them. */
export const poortTelling = (manager: EntityManager, scope: Scope, period: Period, poorten: readonly string[]): Promise<Share> =>
  share(manager, scope, period, (parameter) => {
    const here = `m.poort = ANY(${parameter(poorten)}::text[])`;
    return { teller: `${here} AND m.status = 'AFGEHANDELD_IN_POORT'`, noemer: here };
  });

/** Times that something ended without a voorziening, by what was answered to the offer of the kernteam. */
export const aanbodTellingen = (manager: EntityManager, scope: Scope, period: Period): Promise<readonly AanbodTelling[]> =>
  count<AanbodTelling>(manager, scope, period, (where) => {
    const answered = (antwoord: string): string => `count(*) FILTER (WHERE a->>'antwoord' ${antwoord})::int`;
    return `SELECT a->>'bij' AS bij, ${answered("= 'JA'")} AS ja, ${answered("= 'NEE'")} AS nee, ${answered('IS NULL')} AS onbekend
      FROM melding m CROSS JOIN LATERAL jsonb_array_elements(m.aanbiedingen) a WHERE ${where} GROUP BY 1`;
  });

async function share(
  manager: EntityManager,
  scope: Scope,
  period: Period,
  which: (parameter: Parameter) => { readonly teller: string; readonly noemer: string },
): Promise<Share> {
  const [row] = await count<Share>(manager, scope, period, (where, parameter) => {
    const { teller, noemer } = which(parameter);
    return `SELECT count(*) FILTER (WHERE ${teller})::int AS teller, count(*) FILTER (WHERE ${noemer})::int AS noemer FROM melding m WHERE ${where}`;
  });
  return row ?? { teller: 0, noemer: 0 };
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
