import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Toewijzing } from '../domain/toewijzing.ts';
import { toewijzingFrom } from './toewijzing.ts';
import type { ToewijzingRow } from './toewijzing-rows.ts';
import { inGemeente, visibleByReferral } from './visibility.ts';

export const toewijzingenByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Toewijzing[]> =>
  toewijzingenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

export const toewijzingenOfReferrals = (
  manager: EntityManager,
  scope: Scope,
  referrals: readonly string[],
): Promise<readonly Toewijzing[]> => toewijzingenWhere(manager, scope, (parameter) => `r.referral = ANY(${parameter(referrals)})`);

/** Of several of one voorziening the one that has not ended comes last, or that was made last. */
export const toewijzingenOfVoorzieningen = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Toewijzing[]> =>
  toewijzingenWhere(manager, scope, (parameter) => `r.voorziening = ANY(${parameter(ids)})`, `r.status = 'ACTIEF', r.made_on, r.id`);

/** By the part of a besluit that they rest on. */
export const toewijzingenOfOnderdelen = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Toewijzing[]> =>
  toewijzingenWhere(manager, scope, (parameter) => `r.onderdeel = ANY(${parameter(ids)})`);

/** Oldest first, when nothing else is said. */
async function toewijzingenWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
  order: string = 'r.since, r.id',
): Promise<readonly Toewijzing[]> {
  const rows = await read<ToewijzingRow>(
    manager,
    (parameter) => `SELECT r.* FROM toewijzing r WHERE ${visibleByReferral(scope, parameter)} AND ${where(parameter)} ORDER BY ${order}`,
  );
  return rows.map(toewijzingFrom);
}

/** By which one is found that a step changes. */
type Key = { readonly referral: string } | { readonly voorziening: string };

/** The toewijzing of a referral or of a voorziening, of that the one that has not ended first, of any caller; held until the transaction ends. Null without one. */
export async function holdToewijzing(manager: EntityManager, scope: Scope, key: Key): Promise<Toewijzing | null> {
  const [row] = await read<ToewijzingRow>(manager, (parameter) => {
    const by = 'referral' in key ? `r.referral = ${parameter(key.referral)}` : `r.voorziening = ${parameter(key.voorziening)}`;
    return `SELECT r.* FROM toewijzing r WHERE ${inGemeente(scope, parameter)} AND ${by}
      ORDER BY r.status, r.made_on DESC, r.id LIMIT 1 FOR UPDATE OF r`;
  });
  return row === undefined ? null : toewijzingFrom(row);
}
