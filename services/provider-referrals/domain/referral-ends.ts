import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { lapseTermijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { isEnded, isRunning, type Referral, type ReferralEvent } from './referral.ts';
import { done, ended, type ReferralDecision } from './referral-decision.ts';
import { stopped } from './referral-help.ts';
import type { Doing } from './referral-termijnen.ts';

export function withdrawReferral(
  referral: Referral,
  { reden, on }: { readonly reden: string; readonly on: LocalDate },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_STARTED'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (isRunning(referral)) return refuse('REFERRAL_STARTED');
  return done(ended(referral, 'INGETROKKEN', reden, on), 'ReferralWithdrawn', on);
}

/** What the passing of a term's last day makes of a referral; null when it is not due after all. A missed one is told once. */
export function passReferralTermijn(referral: Referral, code: string, today: LocalDate): ReferralDecision | null {
  const before = termijnOf(referral.termijnen, code);
  if (before === null) return null;
  const { termijn, missed } = lapseTermijn(before, today);
  if (termijn === before) return null;
  const passed = { ...referral, termijnen: referral.termijnen.map((each) => (each === before ? termijn : each)) };
  const on = addDays(termijn.dueOn, 1);
  const { dueOn } = termijn;
  if (code !== 'verwijzing-geldig')
    return accept<Referral, ReferralEvent>(passed, missed ? [{ type: 'ReferralOverdue', on, termijn: code, dueOn }] : []);
  if (isEnded(passed) || isRunning(passed)) return accept<Referral, ReferralEvent>(passed);
  return done(ended(passed, 'VERLOPEN', null, on), 'ReferralExpired', on);
}

/** Her death stops what runs and withdraws what has not begun. */
export function endAtDeath(referral: Referral, doing: Doing): ReferralDecision<'REFERRAL_ENDED'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (isRunning(referral)) return stopped(referral, { resultaat: { code: OVERLEDEN, tekst: null }, ...doing });
  return done(ended(referral, 'INGETROKKEN', null, doing.on), 'ReferralWithdrawn', doing.on);
}

/** Result that every gemeenteprofiel has. */
const OVERLEDEN = 'overleden-of-verhuisd';
