import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';

export type ToestemmingDoel = 'VRIJWILLIGER_BIJ_HUISBEZOEK';

interface ToestemmingBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly doel: ToestemmingDoel;
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
  readonly on: LocalDate;
}

/** What is told of it. */
export const toestemmingEvent = (
  type: ToestemmingEvent['type'],
  { id, inwoner, melding, doel }: Toestemming,
  on: LocalDate,
): ToestemmingEvent => ({
  type,
  toestemming: id,
  inwoner,
  melding,
  doel,
  on,
});
