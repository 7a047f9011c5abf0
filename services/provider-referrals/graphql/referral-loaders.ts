import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type PageLoader, pageLoader } from '@kerngraaf/platform/graphql/connection.ts';
import { byKey, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import {
  referralPagesOfInwoners,
  referralsByIds,
  referralsOfBehandelteams,
  referralsOfCasussen,
  referralsOfMeldingen,
} from '../database/referral-reads.ts';
import type { ReferralRow } from '../database/referral-rows.ts';
import { consentedReferrals } from '../database/toestemming.ts';
import {
  toewijzingenByIds,
  toewijzingenOfOnderdelen,
  toewijzingenOfReferrals,
  toewijzingenOfVoorzieningen,
} from '../database/toewijzing-reads.ts';
import type { Referral } from '../domain/referral.ts';
import { isBesluit, type Toewijzing } from '../domain/toewijzing.ts';

/** Reads of referrals and toewijzingen. */
export interface ReferralLoaders {
  referral(scope: Scope): Rows<Referral>;
  referralsOfMelding(scope: Scope): Lists<Referral>;
  referralsOfCasus(scope: Scope): Lists<Referral>;
  referralsOfBehandelteam(scope: Scope): Lists<Referral>;
  referralsOfInwoner(scope: Scope): PageLoader<ReferralRow>;
  /** The same id, while its resident consents that the loket reads its content. */
  consentedReferral(scope: Scope): Rows<Uuid>;
  toewijzing(scope: Scope): Rows<Toewijzing>;
  toewijzingOfReferral(scope: Scope): Rows<Toewijzing>;
  toewijzingOfVoorziening(scope: Scope): Rows<Toewijzing>;
  toewijzingenOfOnderdeel(scope: Scope): Lists<Toewijzing>;
}

export const referralLoaders = (manager: EntityManager): ReferralLoaders => ({
  referral: perScope((scope) =>
    byKey(
      (ids) => referralsByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  referralsOfMelding: perScope((scope) =>
    listsBy(
      (ids) => referralsOfMeldingen(manager, scope, ids),
      ({ melding }) => melding ?? '',
    ),
  ),
  referralsOfCasus: perScope((scope) =>
    listsBy(
      (ids) => referralsOfCasussen(manager, scope, ids),
      ({ casus }) => casus ?? '',
    ),
  ),
  referralsOfBehandelteam: perScope((scope) =>
    listsBy(
      (ids) => referralsOfBehandelteams(manager, scope, ids),
      ({ behandelteam }) => behandelteam ?? '',
    ),
  ),
  referralsOfInwoner: perScope((scope) => pageLoader((ids, page) => referralPagesOfInwoners(manager, scope, ids, page))),
  consentedReferral: perScope((scope) =>
    byKey(
      (ids) => consentedReferrals(manager, scope, ids),
      (id) => id,
    ),
  ),
  toewijzing: perScope((scope) =>
    byKey(
      (ids) => toewijzingenByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  toewijzingOfReferral: perScope((scope) =>
    byKey(
      (ids) => toewijzingenOfReferrals(manager, scope, ids),
      ({ referral }) => referral,
    ),
  ),
  toewijzingOfVoorziening: perScope((scope) =>
    byKey(
      (ids) => toewijzingenOfVoorzieningen(manager, scope, ids),
      ({ grond }) => (isBesluit(grond) ? grond.voorziening : []),
    ),
  ),
  toewijzingenOfOnderdeel: perScope((scope) =>
    listsBy(
      (ids) => toewijzingenOfOnderdelen(manager, scope, ids),
      ({ grond }) => (isBesluit(grond) ? grond.onderdeel : ''),
    ),
  ),
});
