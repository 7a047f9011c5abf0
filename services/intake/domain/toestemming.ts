import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import { doelRegel, type ToestemmingDoel } from '@kerngraaf/schema/law/toestemming.ts';

export type { ToestemmingDoel } from '@kerngraaf/schema/law/toestemming.ts';

export interface ToestemmingBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly doel: ToestemmingDoel;
  /** What it is about, by the id that its owner gave it; null when the purpose says it all. */
  readonly betreft: Uuid | null;
  /** Who gave it for her, or with her; null when she gave it alone. */
  readonly vertegenwoordiger: Uuid | null;
  /** Since when it holds; while the second is awaited when the first gave it. */
  readonly gegevenOp: LocalDate;
  /** Last day on which it holds; null without one. */
  readonly geldigTot: LocalDate | null;
  /** Subject of who recorded it: that it was given must be shown (AVG art. 7 lid 1). */
  readonly vastgelegdDoor: string;
  readonly recordedAt: Instant;
}

/** Of two who consented, the first. */
export interface Eerste {
  readonly op: LocalDate;
  readonly vastgelegdDoor: string;
}

/** A resident's consent to one purpose for one question; `eerste` is null where one was enough. */
export type Toestemming = ToestemmingBase &
  (
    | { readonly status: 'WACHT_OP_TWEEDE' }
    | { readonly status: 'GEGEVEN'; readonly eerste: Eerste | null }
    | { readonly status: 'INGETROKKEN'; readonly eerste: Eerste | null; readonly ingetrokkenOp: LocalDate }
  );

interface Told {
  readonly toestemming: Uuid;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly doel: ToestemmingDoel;
  readonly betreft: Uuid | null;
  readonly on: LocalDate;
}

export type ToestemmingEvent =
  | (Told & { readonly type: 'ToestemmingGiven'; readonly geldigTot: LocalDate | null })
  | (Told & { readonly type: 'ToestemmingWithdrawn' });

/** What is wrong with what a consent is about, or null. */
export function betreftMistake({
  doel,
  betreft,
}: Pick<Toestemming, 'doel' | 'betreft'>): 'BETREFT_REQUIRED' | 'BETREFT_NOT_ALLOWED' | null {
  if (doelRegel(doel).betreft !== undefined) return betreft === null ? 'BETREFT_REQUIRED' : null;
  return betreft === null ? null : 'BETREFT_NOT_ALLOWED';
}

/** What is wrong with the last day of a consent, or null. */
export const geldigTotMistake = ({ gegevenOp, geldigTot }: Pick<Toestemming, 'gegevenOp' | 'geldigTot'>): 'ENDS_BEFORE_IT_BEGINS' | null =>
  geldigTot !== null && geldigTot < gegevenOp ? 'ENDS_BEFORE_IT_BEGINS' : null;

/** What is wrong with the day of what happens to a consent, or null. */
export const stepMistake = ({ gegevenOp }: Toestemming, on: LocalDate): 'BEFORE_TOESTEMMING' | null =>
  on < gegevenOp ? 'BEFORE_TOESTEMMING' : null;

/** Whether its last day is over. */
export const isExpired = ({ geldigTot }: Toestemming, on: LocalDate): boolean => geldigTot !== null && geldigTot < on;

export const givenEvent = ({ geldigTot, ...toestemming }: ToestemmingBase): ToestemmingEvent => ({
  type: 'ToestemmingGiven',
  ...told(toestemming, toestemming.gegevenOp),
  geldigTot,
});

export const withdrawnEvent = (toestemming: ToestemmingBase, on: LocalDate): ToestemmingEvent => ({
  type: 'ToestemmingWithdrawn',
  ...told(toestemming, on),
});

const told = ({ id, inwoner, melding, doel, betreft }: Omit<ToestemmingBase, 'geldigTot'>, on: LocalDate): Told => ({
  toestemming: id,
  inwoner,
  melding,
  doel,
  betreft,
  on,
});
