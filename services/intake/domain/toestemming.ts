import { type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';
import { actsAs, hasReached, type Inwoner } from './inwoner.ts';

export type ToestemmingDoel = 'VRIJWILLIGER_BIJ_HUISBEZOEK' | 'VRIJWILLIGER_ZOEKEN' | 'KENNISMAKING_VRIJWILLIGER';

/** Purposes that are about one thing of another owner, named by its id. */
const aboutOneThing: ReadonlySet<ToestemmingDoel> = new Set(['KENNISMAKING_VRIJWILLIGER']);

interface ToestemmingBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly doel: ToestemmingDoel;
  /** What it is about, by the id that its owner gave it; null when the purpose says it all. */
  readonly betreft: Uuid | null;
  /** Who gave it for her; null when she gave it herself. */
  readonly vertegenwoordiger: Uuid | null;
  readonly gegevenOp: LocalDate;
  /** Subject of who recorded it: that it was given must be shown (AVG art. 7 lid 1). */
  readonly vastgelegdDoor: string;
  readonly recordedAt: Instant;
}

/** A resident's consent to one purpose for one question. */
export type Toestemming = ToestemmingBase &
  ({ readonly status: 'GEGEVEN' } | { readonly status: 'INGETROKKEN'; readonly ingetrokkenOp: LocalDate });

export interface ToestemmingEvent {
  readonly type: 'ToestemmingGiven' | 'ToestemmingWithdrawn';
  readonly toestemming: Uuid;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly doel: ToestemmingDoel;
  readonly betreft: Uuid | null;
  readonly on: LocalDate;
}

/** What is wrong with what a consent is about, or null. */
export function betreftMistake({
  doel,
  betreft,
}: Pick<Toestemming, 'doel' | 'betreft'>): 'BETREFT_REQUIRED' | 'BETREFT_NOT_ALLOWED' | null {
  if (aboutOneThing.has(doel)) return betreft === null ? 'BETREFT_REQUIRED' : null;
  return betreft === null ? null : 'BETREFT_NOT_ALLOWED';
}

/** From this age a resident consents by herself. */
export const ownConsentFrom = (on: LocalDate): number => leeftijdOn('eigen-toestemming', on);

/** Null for who may consent, and withdraw it, for a resident on a day: a parent until she consents by herself. */
export function refusedFor(
  inwoner: Inwoner,
  vertegenwoordiger: Uuid,
  on: LocalDate,
): Decision<never, never, 'NOT_A_REPRESENTATIVE' | 'CONSENT_BY_RESIDENT'> | null {
  const roles = actsAs(inwoner, vertegenwoordiger, on);
  if (roles.length === 0) return refuse('NOT_A_REPRESENTATIVE');
  const onlyParent = roles.every((soort) => soort === 'OUDER_MET_GEZAG');
  return onlyParent && hasReached(inwoner, ownConsentFrom(on), on) ? refuse('CONSENT_BY_RESIDENT') : null;
}

/** What is told of it. */
export const toestemmingEvent = (
  type: ToestemmingEvent['type'],
  { id, inwoner, melding, doel, betreft }: Toestemming,
  on: LocalDate,
): ToestemmingEvent => ({
  type,
  toestemming: id,
  inwoner,
  melding,
  doel,
  betreft,
  on,
});
