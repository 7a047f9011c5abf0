import { refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type GestopteReferral, isAccepted, isEnded, isRunning, type LopendeReferral, type Referral } from './referral.ts';
import { done, type ReferralDecision } from './referral-decision.ts';
import { begun, type Doing, met } from './referral-termijnen.ts';

/** `toegewezen`: whether it needs no toewijzing or one holds on that day. */
export function startReferral(
  referral: Referral,
  { toegewezen, ...doing }: Doing & { readonly toegewezen: boolean },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_NOT_ACCEPTED' | 'TOEWIJZING_MISSING'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (!isAccepted(referral)) return refuse('REFERRAL_NOT_ACCEPTED');
  if (!toegewezen) return refuse('TOEWIJZING_MISSING');
  const { on } = doing;
  const begins = met(met(referral.termijnen, 'verwijzing-start', doing), 'verwijzing-geldig', doing);
  const termijnen = begun(begins, 'verwijzing-voortgang', doing);
  return done({ ...referral, status: 'GESTART', since: on, startedOn: on, termijnen }, 'ReferralStarted', on);
}

export function pauseReferral(referral: Referral, doing: Doing): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_NOT_RUNNING'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (referral.status !== 'GESTART') return refuse('REFERRAL_NOT_RUNNING');
  const { on } = doing;
  const termijnen = begun(met(referral.termijnen, 'verwijzing-voortgang', doing), 'verwijzing-hervatten', doing);
  const pauzes = [...referral.pauzes, { since: on, until: null }];
  return done({ ...referral, status: 'GEPAUZEERD', since: on, pauzes, termijnen }, 'ReferralPaused', on);
}

export function resumeReferral(referral: Referral, doing: Doing): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_NOT_PAUSED'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (referral.status !== 'GEPAUZEERD') return refuse('REFERRAL_NOT_PAUSED');
  const { on } = doing;
  const termijnen = begun(met(referral.termijnen, 'verwijzing-hervatten', doing), 'verwijzing-voortgang', doing);
  return done({ ...referral, status: 'GESTART', since: on, pauzes: endedPauzes(referral, on), termijnen }, 'ReferralResumed', on);
}

/** Meets the term for it and begins the next. */
export function reportProgress(
  referral: Referral,
  { tekst, ...doing }: Doing & { readonly tekst: string },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_NOT_RUNNING'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (referral.status !== 'GESTART') return refuse('REFERRAL_NOT_RUNNING');
  const { on } = doing;
  const termijnen = begun(met(referral.termijnen, 'verwijzing-voortgang', doing), 'verwijzing-voortgang', doing);
  return done({ ...referral, voortgang: [...referral.voortgang, { on, tekst }], termijnen }, 'ReferralProgressed', on);
}

interface Stopping extends Doing {
  readonly resultaat: GestopteReferral['resultaat'];
}

export function stopReferral(referral: Referral, stopping: Stopping): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_NOT_STARTED'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (!isRunning(referral)) return refuse('REFERRAL_NOT_STARTED');
  return stopped(referral, stopping);
}

/** Help that ran until a day. */
export function stopped(referral: LopendeReferral, { resultaat, ...doing }: Stopping): ReferralDecision {
  const { on } = doing;
  const asked = referral.status === 'GESTART' ? 'verwijzing-voortgang' : 'verwijzing-hervatten';
  const termijnen = met(referral.termijnen, asked, doing);
  const pauzes = endedPauzes(referral, on);
  return done({ ...referral, status: 'GESTOPT', since: on, stoppedOn: on, resultaat, pauzes, termijnen }, 'ReferralStopped', on);
}

const endedPauzes = ({ pauzes }: LopendeReferral, until: LocalDate): LopendeReferral['pauzes'] =>
  pauzes.map((each) => (each.until === null ? { ...each, until } : each));

/** Once, from the start on; of a Behandelteam it is recorded there (H6). */
export function recordAvertedUithuisplaatsing(
  referral: Referral,
  on: LocalDate,
): ReferralDecision<'REFERRAL_NOT_STARTED' | 'RECORDED_AT_BEHANDELTEAM' | 'ALREADY_RECORDED'> {
  if (referral.startedOn === null) return refuse('REFERRAL_NOT_STARTED');
  if (referral.behandelteam !== null) return refuse('RECORDED_AT_BEHANDELTEAM');
  if (referral.uithuisplaatsingVoorkomenOp !== null) return refuse('ALREADY_RECORDED');
  return done({ ...referral, uithuisplaatsingVoorkomenOp: on }, 'ReferralAvertedUithuisplaatsing', on);
}
