import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Named } from '@kerngraaf/schema/profiles/profile.ts';
import { lapseTermijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import {
  type GestopteReferral,
  type Grondsoort,
  isAccepted,
  isEnded,
  isRunning,
  isToSend,
  type LopendeReferral,
  type Poging,
  type Referral,
  type ReferralEvent,
  type ReferralRequest,
  type Sent,
  type TeVersturenReferral,
  type VervallenReferral,
  type VerzondenReferral,
} from './referral.ts';
import { allVoided, begun, type Doing, met, replaced } from './referral-termijnen.ts';

export type ReferralDecision<Reason extends string = never> = Decision<Referral, ReferralEvent, Reason>;

const done = (
  state: Referral,
  type: Exclude<ReferralEvent['type'], 'ReferralRequested' | 'ReferralDeclined' | 'ReferralOverdue'>,
  on: LocalDate,
): ReferralDecision => accept<Referral, ReferralEvent>(state, [{ type, on }]);

/** `grond`: on what kind of ground, where a besluit asks it. */
export const requestReferral = (request: ReferralRequest, doing: Omit<Doing, 'by'> & { readonly grond?: Grondsoort }): ReferralDecision => {
  const { on, grond = null } = doing;
  return accept<Referral, ReferralEvent>(asked(request, doing), [{ type: 'ReferralRequested', on, grond }]);
};

/** By who may send it, or by law: there is nothing to wait for. */
export function requestAndSend(request: ReferralRequest, sending: Sending & { readonly grond?: Grondsoort }): ReferralDecision {
  const { on, grond = null } = sending;
  return accept<Referral, ReferralEvent>(sentTo(asked(request, sending), sending), [
    { type: 'ReferralRequested', on, grond },
    { type: 'ReferralSent', on },
  ]);
}

function asked(request: ReferralRequest, doing: Omit<Doing, 'by'>): TeVersturenReferral {
  const { on } = doing;
  const termijnen = begun(begun([], 'verwijzing-geldig', doing), 'verwijzing-versturen', doing);
  const geldigTot = termijnOf(termijnen, 'verwijzing-geldig')?.dueOn ?? on;
  const own = { ...request, version: 0, requestedOn: on, since: on, eigenOrganisatie: false, pogingen: [], geldigTot, termijnen };
  const still = { verwachteStart: null, startedOn: null, stoppedOn: null, voortgang: [], pauzes: [], resultaat: null, eindreden: null };
  return { ...own, ...still, uithuisplaatsingVoorkomenOp: null, sent: null, status: 'GEVRAAGD' };
}

/** Lighter help does (H3). */
export function refuseReferral(
  referral: Referral,
  { reden, ...doing }: Doing & { readonly reden: string },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_ALREADY_SENT'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (referral.status !== 'GEVRAAGD') return refuse('REFERRAL_ALREADY_SENT');
  const termijnen = met(referral.termijnen, 'verwijzing-versturen', doing);
  return done(ended({ ...referral, termijnen }, 'GEWEIGERD', reden, doing.on), 'ReferralRefused', doing.on);
}

interface Sending extends Doing {
  readonly to: Sent;
  /** Whether who asked works for this provider or its subcontractor. */
  readonly eigen: boolean;
}

export function sendReferral(
  referral: Referral,
  sending: Sending,
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_ALREADY_SENT' | 'PROVIDER_DECLINED_BEFORE'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (!isToSend(referral)) return refuse('REFERRAL_ALREADY_SENT');
  if (referral.pogingen.some(({ organisatie }) => organisatie === sending.to.organisatie)) return refuse('PROVIDER_DECLINED_BEFORE');
  return done(sentTo(referral, sending), 'ReferralSent', sending.on);
}

function sentTo(referral: TeVersturenReferral, { to, eigen, ...doing }: Sending): VerzondenReferral {
  const { on } = doing;
  const poging: Poging = { ...to, sentOn: on, antwoord: null, answeredOn: null, reden: null };
  const termijnen = begun(met(referral.termijnen, 'verwijzing-versturen', doing), 'verwijzing-antwoord', doing);
  const pogingen = [...referral.pogingen, poging];
  return { ...referral, status: 'VERZONDEN', since: on, sent: to, eigenOrganisatie: eigen, pogingen, termijnen };
}

export function acceptReferral(
  referral: Referral,
  { verwachteStart, ...doing }: Doing & { readonly verwachteStart: LocalDate },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_AWAITS_NO_ANSWER'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (referral.status !== 'VERZONDEN') return refuse('REFERRAL_AWAITS_NO_ANSWER');
  const { on } = doing;
  const termijnen = begun(met(referral.termijnen, 'verwijzing-antwoord', doing), 'verwijzing-start', { ...doing, on: verwachteStart });
  const pogingen = answered(referral.pogingen, 'GEACCEPTEERD', on);
  return done({ ...referral, status: 'GEACCEPTEERD', since: on, verwachteStart, pogingen, termijnen }, 'ReferralAccepted', on);
}

/** It returns to who may send it, with why. */
export function declineReferral(
  referral: Referral,
  { reden, ...doing }: Doing & { readonly reden: string },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_AWAITS_NO_ANSWER'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (referral.status !== 'VERZONDEN') return refuse('REFERRAL_AWAITS_NO_ANSWER');
  const { on } = doing;
  const { organisatie } = referral.sent;
  const termijnen = begun(met(referral.termijnen, 'verwijzing-antwoord', doing), 'verwijzing-versturen', doing);
  const pogingen = answered(referral.pogingen, 'AFGEWEZEN', on, reden);
  const returned = { ...referral, since: on, sent: null, eigenOrganisatie: false, pogingen, termijnen };
  return accept<Referral, ReferralEvent>({ ...returned, status: 'AFGEWEZEN' }, [{ type: 'ReferralDeclined', on, organisatie }]);
}

/** Also from one expected start to another. */
export function placeOnWaitingList(
  referral: Referral,
  { verwachteStart, ...doing }: Doing & { readonly verwachteStart: LocalDate },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_NOT_ACCEPTED'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (!isAccepted(referral)) return refuse('REFERRAL_NOT_ACCEPTED');
  const { on } = doing;
  const termijnen = begun(replaced(referral.termijnen, 'verwijzing-start', doing), 'verwijzing-start', { ...doing, on: verwachteStart });
  return done({ ...referral, status: 'WACHTEND', since: on, verwachteStart, termijnen }, 'ReferralWaiting', on);
}

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

function stopped(referral: LopendeReferral, { resultaat, ...doing }: Stopping): ReferralDecision {
  const { on } = doing;
  const asked = referral.status === 'GESTART' ? 'verwijzing-voortgang' : 'verwijzing-hervatten';
  const termijnen = met(referral.termijnen, asked, doing);
  const pauzes = endedPauzes(referral, on);
  return done({ ...referral, status: 'GESTOPT', since: on, stoppedOn: on, resultaat, pauzes, termijnen }, 'ReferralStopped', on);
}

export function withdrawReferral(
  referral: Referral,
  { reden, on }: { readonly reden: string; readonly on: LocalDate },
): ReferralDecision<'REFERRAL_ENDED' | 'REFERRAL_STARTED'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (isRunning(referral)) return refuse('REFERRAL_STARTED');
  return done(ended(referral, 'INGETROKKEN', reden, on), 'ReferralWithdrawn', on);
}

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

/** Over before it started; nothing is asked any more. */
function ended(
  referral: Exclude<Referral, LopendeReferral | { readonly status: 'GESTOPT' }>,
  status: VervallenReferral['status'],
  eindreden: string | null,
  on: LocalDate,
): VervallenReferral {
  const pogingen = status === 'GEWEIGERD' ? referral.pogingen : answered(referral.pogingen, status, on);
  return { ...referral, status, since: on, eindreden, pogingen, termijnen: allVoided(referral.termijnen, on) };
}

/** With what came of the last one, if nothing did. */
function answered(
  pogingen: readonly Poging[],
  antwoord: NonNullable<Poging['antwoord']>,
  answeredOn: LocalDate,
  reden: string | null = null,
): readonly Poging[] {
  return pogingen.map((each) => (each.antwoord === null ? { ...each, antwoord, answeredOn, reden } : each));
}

const endedPauzes = ({ pauzes }: LopendeReferral, until: LocalDate): LopendeReferral['pauzes'] =>
  pauzes.map((each) => (each.until === null ? { ...each, until } : each));

/** What is wrong with the reason why lighter help does not do, or null (H3). */
export function verwijsredenMistake(code: string | null, verwijsredenen: readonly Named[]): 'REASON_REQUIRED' | 'REASON_UNKNOWN' | null {
  if (code === null) return 'REASON_REQUIRED';
  return byCode(verwijsredenen, code) === null ? 'REASON_UNKNOWN' : null;
}

/** An expected start lies not before the answer. */
export const startMistake = (verwachteStart: LocalDate, on: LocalDate): 'START_BEFORE_ANSWER' | null =>
  verwachteStart < on ? 'START_BEFORE_ANSWER' : null;

/** Her death stops what runs and withdraws what has not begun. */
export function endAtDeath(referral: Referral, doing: Doing): ReferralDecision<'REFERRAL_ENDED'> {
  if (isEnded(referral)) return refuse('REFERRAL_ENDED');
  if (isRunning(referral)) return stopped(referral, { resultaat: { code: OVERLEDEN, tekst: null }, ...doing });
  return done(ended(referral, 'INGETROKKEN', null, doing.on), 'ReferralWithdrawn', doing.on);
}

/** Result that every gemeenteprofiel has. */
const OVERLEDEN = 'overleden-of-verhuisd';
