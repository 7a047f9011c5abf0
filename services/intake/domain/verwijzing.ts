import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';

/** Where a referral stands, as far as its referrer is told (row 20 of the flow). */
export type VerwijzingStatus = 'ONTVANGEN' | 'OPGEPAKT' | 'AFGESLOTEN';

/** A melding as who referred it sees it. */
export interface Verwijzing {
  readonly id: Uuid;
  readonly gemeente: string;
  /** Whom the question is about, which the referrer is not told. */
  readonly betrokkenen: readonly Uuid[];
  readonly registeredOn: LocalDate;
  readonly status: VerwijzingStatus;
}
