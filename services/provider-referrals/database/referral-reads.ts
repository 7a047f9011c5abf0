import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import {
  type KeysetOrder,
  type KeysetRow,
  type KeysetSource,
  type Page,
  type Parameter,
  readPage,
  readPages,
} from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import { isEnded, type Referral, type ReferralStatus } from '../domain/referral.ts';
import { referralFrom } from './referral.ts';
import type { ReferralRow } from './referral-rows.ts';
import { changeable, inGemeente, visible } from './visibility.ts';

/** Newest first. */
export const referralOrder: KeysetOrder = {
  name: 'referrals',
  direction: 'desc',
  columns: [
    { column: 'requested_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** First due first. */
export const inboxOrder: KeysetOrder = {
  name: 'referralInbox',
  direction: 'asc',
  columns: [
    { column: 'due_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const referralsByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Referral[]> =>
  referralsWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

export const referralsOfMeldingen = (manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Referral[]> =>
  referralsWhere(manager, scope, (parameter) => `r.melding = ANY(${parameter(meldingen)})`);

export const referralsOfCasussen = (manager: EntityManager, scope: Scope, casussen: readonly string[]): Promise<readonly Referral[]> =>
  referralsWhere(manager, scope, (parameter) => `r.casus = ANY(${parameter(casussen)})`);

export const referralsOfBehandelteams = (manager: EntityManager, scope: Scope, teams: readonly string[]): Promise<readonly Referral[]> =>
  referralsWhere(manager, scope, (parameter) => `r.behandelteam = ANY(${parameter(teams)})`);

/** Oldest first. */
async function referralsWhere(manager: EntityManager, scope: Scope, where: (parameter: Parameter) => string): Promise<readonly Referral[]> {
  const rows = await read<ReferralRow>(
    manager,
    (parameter) => `SELECT r.* FROM referral r WHERE ${visible(scope, parameter)} AND ${where(parameter)} ORDER BY r.requested_on, r.id`,
  );
  return rows.map(referralFrom);
}

export interface ReferralFilter {
  readonly gemeente?: string;
  readonly status: readonly ReferralStatus[] | null;
}

export const referralPage = (
  manager: EntityManager,
  scope: Scope,
  filter: ReferralFilter,
  page: Page,
): Promise<readonly KeysetRow<ReferralRow>[]> => readPage<ReferralRow>(manager, source(scope, filter), page);

/** By id of the resident. */
export const referralPagesOfInwoners = (
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<ReferralRow>[]>> =>
  readPages<ReferralRow>(manager, source(scope, { status: null }), { column: 'inwoner', type: 'uuid', ids: inwoners }, page);

const source = (scope: Scope, { gemeente, status }: ReferralFilter): KeysetSource => ({
  table: 'referral',
  where: (parameter) => {
    const ofGemeente = gemeente === undefined ? '' : ` AND r.gemeente = ${parameter(gemeente)}`;
    const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
    return `${visible(scope, parameter)}${ofGemeente}${inStatus}`;
  },
});

/** What waits for the actor: for a provider what it has, for others what must be sent; for who may act for all, all. */
const waitsFor = ({ rows }: Scope): string => {
  if (rows === 'gemeente') return 'true';
  return rows === 'aanbieder' ? 'r.organisatie IS NOT NULL' : 'r.organisatie IS NULL';
};

export const inboxPage = (manager: EntityManager, scope: Scope, gemeente: string, page: Page): Promise<readonly KeysetRow<ReferralRow>[]> =>
  readPage<ReferralRow>(
    manager,
    {
      table: 'referral_inbox',
      where: (parameter) => `${changeable(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND ${waitsFor(scope)}`,
    },
    page,
  );

/** Whose and what. */
export interface Asked {
  readonly gemeente: string;
  readonly inwoner: string;
  readonly product: string;
}

/** One of a resident for a product that has not ended and has no toewijzing, one that has not begun first, of any caller; held until the transaction ends. */
export async function holdUnassigned(manager: EntityManager, scope: Scope, asked: Asked): Promise<Referral | null> {
  const [row] = await read<ReferralRow>(
    manager,
    (parameter) => `SELECT r.* FROM referral r WHERE ${ofResident(scope, asked, parameter)}
      AND r.status NOT IN ('GEWEIGERD', 'GESTOPT', 'INGETROKKEN', 'VERLOPEN') AND NOT EXISTS (SELECT FROM toewijzing t WHERE t.gemeente = r.gemeente AND t.referral = r.id)
      ORDER BY r.started_on IS NOT NULL, r.requested_on, r.id LIMIT 1 FOR UPDATE OF r`,
  );
  return row === undefined ? null : referralFrom(row);
}

/**
 * Whether a resident has one for a product that has not begun, of any caller. By law or not: who asks for a team is not told what a huisarts sent her for,
 * nor a provider to which a huisarts sent her what a team asked.
 */
export async function hasPending(
  manager: EntityManager,
  scope: Scope,
  { wettelijk, ...asked }: Asked & { readonly wettelijk: boolean },
): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM referral r WHERE ${ofResident(scope, asked, parameter)}
      AND r.wettelijk = ${parameter(wettelijk)} AND r.status IN ('GEVRAAGD', 'VERZONDEN', 'AFGEWEZEN', 'GEACCEPTEERD', 'WACHTEND') LIMIT 1`,
  );
  return rows.length > 0;
}

const ofResident = (scope: Scope, { gemeente, inwoner, product }: Asked, parameter: Parameter): string =>
  `${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND r.inwoner = ${parameter(inwoner)}
    AND r.product = ${parameter(product)}`;

/** All of a resident that have not ended, of any caller; each is held until the transaction ends. */
export async function holdOpen(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner }: { readonly gemeente: string; readonly inwoner: string },
): Promise<readonly Referral[]> {
  const rows = await read<ReferralRow>(
    manager,
    (parameter) => `SELECT r.* FROM referral r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.inwoner = ${parameter(inwoner)} ORDER BY r.id FOR UPDATE OF r`,
  );
  return rows.map(referralFrom).filter((referral) => !isEnded(referral));
}
