import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Named } from '@kerngraaf/schema/profiles/profile.ts';
import { termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import {
  type Grondsoort,
  isAccepted,
  isEnded,
  isToSend,
  type Poging,
  type Referral,
  type ReferralEvent,
  type ReferralRequest,
  type Sent,
  type TeVersturenReferral,
  type VerzondenReferral,
} from './referral.ts';
import { answered, done, ended, type ReferralDecision } from './referral-decision.ts';
import { begun, type Doing, met, replaced } from './referral-termijnen.ts';

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

/** What is wrong with the reason why lighter help does not do, or null (H3). */
export function verwijsredenMistake(code: string | null, verwijsredenen: readonly Named[]): 'REASON_REQUIRED' | 'REASON_UNKNOWN' | null {
  if (code === null) return 'REASON_REQUIRED';
  return byCode(verwijsredenen, code) === null ? 'REASON_UNKNOWN' : null;
}

/** An expected start lies not before the answer. */
export const startMistake = (verwachteStart: LocalDate, on: LocalDate): 'START_BEFORE_ANSWER' | null =>
  verwachteStart < on ? 'START_BEFORE_ANSWER' : null;
