import { accept, type Decision } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { LopendeReferral, Poging, Referral, ReferralEvent, VervallenReferral } from './referral.ts';
import { allVoided } from './referral-termijnen.ts';

export type ReferralDecision<Reason extends string = never> = Decision<Referral, ReferralEvent, Reason>;

/** With one thing that happened. */
export const done = (
  state: Referral,
  type: Exclude<ReferralEvent['type'], 'ReferralRequested' | 'ReferralDeclined' | 'ReferralOverdue'>,
  on: LocalDate,
): ReferralDecision => accept<Referral, ReferralEvent>(state, [{ type, on }]);

/** Over before it started; nothing is asked any more. */
export function ended(
  referral: Exclude<Referral, LopendeReferral | { readonly status: 'GESTOPT' }>,
  status: VervallenReferral['status'],
  eindreden: string | null,
  on: LocalDate,
): VervallenReferral {
  const pogingen = status === 'GEWEIGERD' ? referral.pogingen : answered(referral.pogingen, status, on);
  return { ...referral, status, since: on, eindreden, pogingen, termijnen: allVoided(referral.termijnen, on) };
}

/** With what came of the last one, if nothing did. */
export function answered(
  pogingen: readonly Poging[],
  antwoord: NonNullable<Poging['antwoord']>,
  answeredOn: LocalDate,
  reden: string | null = null,
): readonly Poging[] {
  return pogingen.map((each) => (each.antwoord === null ? { ...each, antwoord, answeredOn, reden } : each));
}
