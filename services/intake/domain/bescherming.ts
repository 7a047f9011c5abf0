import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import { type BeschermingReden, mayBeGiven, redenOf } from '@kerngraaf/schema/law/bescherming.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { isAandachtsfunctionaris, type Officer } from '@kerngraaf/schema/profiles/veilig-thuis.ts';

/** The safety brake of one resident: an aggregate of its own, as a raised version of hers would tell of it. */
export interface Bescherming {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  /** Code of `schema/law/bescherming.json`. */
  readonly reden: string;
  readonly since: LocalDate;
  /** Subject of who pulled it. */
  readonly vastgelegdDoor: string;
  readonly recordedAt: Instant;
  /** Null while it holds. */
  readonly opgeheven: Opgeheven | null;
}

export interface Opgeheven {
  readonly op: LocalDate;
  readonly reden: string;
  readonly door: string;
}

export interface BeschermingEvent {
  readonly type: 'InwonerProtected' | 'InwonerProtectionLifted';
  readonly protection: Uuid;
  readonly inwoner: Uuid;
  readonly on: LocalDate;
}

type BeschermingDecision<Reason extends string> = Decision<Bescherming, BeschermingEvent, Reason>;

/** What is wrong with the reason to pull or release it, or null. */
export function redenMistake(code: string, voor: BeschermingReden['voor'], on: LocalDate): 'REDEN_UNKNOWN' | null {
  const reden = redenOf(code);
  return reden !== null && mayBeGiven(reden, voor, on) ? null : 'REDEN_UNKNOWN';
}

/** What is wrong with the day on which it is released, or null. */
export const liftMistake = ({ since }: Bescherming, on: LocalDate): 'BEFORE_PROTECTION' | null => (on < since ? 'BEFORE_PROTECTION' : null);

/** Pulled once: another danger changes nothing of what is closed. */
export function protectInwoner(bescherming: Bescherming, holds: boolean): BeschermingDecision<'ALREADY_PROTECTED'> {
  if (holds) return refuse('ALREADY_PROTECTED');
  return accept(bescherming, [told(bescherming, 'InwonerProtected', bescherming.since)]);
}

/** By the aandachtsfunctionaris that the gemeenteprofiel names: whoever is pressed cannot release it. */
export function liftProtection(
  bescherming: Bescherming,
  {
    op,
    reden,
    profile,
    officer,
  }: Omit<Opgeheven, 'door'> & { readonly profile: Profile; readonly officer: Officer & { readonly subject: string } },
): BeschermingDecision<'NOT_AANDACHTSFUNCTIONARIS' | 'PROTECTION_ALREADY_LIFTED'> {
  if (!isAandachtsfunctionaris(profile, officer)) return refuse('NOT_AANDACHTSFUNCTIONARIS');
  if (bescherming.opgeheven !== null) return refuse('PROTECTION_ALREADY_LIFTED');
  return accept({ ...bescherming, opgeheven: { op, reden, door: officer.subject } }, [told(bescherming, 'InwonerProtectionLifted', op)]);
}

const told = ({ id, inwoner }: Bescherming, type: BeschermingEvent['type'], on: LocalDate): BeschermingEvent => ({
  type,
  protection: id,
  inwoner,
  on,
});
