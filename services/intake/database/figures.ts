import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { GrensverkeerCount, HerkomstCount, KernteamCount, Share } from '../domain/figures.ts';
import { countedMelding } from './visibility.ts';

/** Meldingen of a gemeente that were asked in whole months. */
export interface Asked {
  readonly gemeente: string;
  /** First day of the first month. */
  readonly from: LocalDate;
  /** First day after the last month. */
  readonly before: LocalDate;
}

/** A question is the kernteams' from the moment that a team first got it, and stays it. */
const AT_KERNTEAM = 'm.first_kernteam IS NOT NULL';

/** Questions at the kernteams per team and month. */
export const countPerKernteam = (manager: EntityManager, scope: Scope, asked: Asked): Promise<readonly KernteamCount[]> =>
  count<KernteamCount>(
    manager,
    scope,
    asked,
    (where) =>
      `SELECT m.first_kernteam AS kernteam, to_char(m.occurred_on, 'YYYY-MM') AS month, count(*)::int AS count
     FROM melding m WHERE ${where} AND ${AT_KERNTEAM} GROUP BY 1, 2`,
  );

/** Questions at the kernteams per channel and poort. */
export const countPerHerkomst = (manager: EntityManager, scope: Scope, asked: Asked): Promise<readonly HerkomstCount[]> =>
  count<HerkomstCount>(
    manager,
    scope,
    asked,
    (where) => `SELECT m.kanaal, m.poort, count(*)::int AS count FROM melding m WHERE ${where} AND ${AT_KERNTEAM} GROUP BY 1, 2`,
  );

/** Questions that crossed, by the poorten of each side. */
export async function countGrensverkeer(
  manager: EntityManager,
  scope: Scope,
  asked: Asked,
  poorten: { readonly loket: readonly string[]; readonly kernteam: readonly string[] },
): Promise<GrensverkeerCount> {
  const hop = (which: string): string =>
    `EXISTS (SELECT FROM traject_hop h WHERE h.gemeente = m.gemeente AND h.melding = m.id AND ${which})`;
  const [row] = await count<GrensverkeerCount>(
    manager,
    scope,
    asked,
    (where, parameter) =>
      `SELECT
       count(*) FILTER (WHERE m.poort = ANY(${parameter(poorten.loket)}::text[])
         AND ${hop(`h.soort = 'KERNTEAM' AND h.moment IN ('SCHIFTING', 'EINDE_ZONDER_VOORZIENING')`)})::int AS "vanLoketNaarKernteam",
       count(*) FILTER (WHERE m.poort = ANY(${parameter(poorten.kernteam)}::text[]) AND ${hop(`h.soort = 'LOKET'`)})::int AS "vanKernteamNaarLoket",
       count(*) FILTER (WHERE ${AT_KERNTEAM})::int AS noemer
     FROM melding m WHERE ${where}`,
  );
  return row ?? { vanLoketNaarKernteam: 0, vanKernteamNaarLoket: 0, noemer: 0 };
}

/** Questions at the kernteams that are primarily about a young person, over all of them. */
export const countJeugdvragen = (manager: EntityManager, scope: Scope, asked: Asked): Promise<Share> =>
  share(manager, scope, asked, () => ({ teller: `${AT_KERNTEAM} AND m.betreft_jeugdige`, noemer: AT_KERNTEAM }));

/** Questions of these poorten that were handled there, over all of them. */
export const countPoortafhandeling = (manager: EntityManager, scope: Scope, asked: Asked, poorten: readonly string[]): Promise<Share> =>
  share(manager, scope, asked, (parameter) => {
    const here = `m.poort = ANY(${parameter(poorten)}::text[])`;
    return { teller: `${here} AND m.status = 'AFGEHANDELD_IN_POORT'`, noemer: here };
  });

async function share(
  manager: EntityManager,
  scope: Scope,
  asked: Asked,
  which: (parameter: Parameter) => { readonly teller: string; readonly noemer: string },
): Promise<Share> {
  const [row] = await count<Share>(manager, scope, asked, (where, parameter) => {
    const { teller, noemer } = which(parameter);
    return `SELECT count(*) FILTER (WHERE ${teller})::int AS teller, count(*) FILTER (WHERE ${noemer})::int AS noemer FROM melding m WHERE ${where}`;
  });
  return row ?? { teller: 0, noemer: 0 };
}

function count<Row>(
  manager: EntityManager,
  scope: Scope,
  { gemeente, from, before }: Asked,
  statement: (where: string, parameter: Parameter) => string,
): Promise<readonly Row[]> {
  const values: unknown[] = [gemeente, from, before];
  const parameter: Parameter = (value) => `$${values.push(value)}`;
  const where = `m.gemeente = $1 AND m.occurred_on >= $2::date AND m.occurred_on < $3::date AND ${countedMelding(scope, 'm', parameter)}`;
  return manager.query<Row[]>(statement(where, parameter), values);
}
