import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';

/** A place of someone in a team or at the loket, in one function. One person may have several (O21); the role belongs to the act. */
export interface Aansluiting {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly professional: Uuid;
  /** Null for a place at the loket. */
  readonly kernteam: string | null;
  readonly organisatie: string;
  readonly functie: string;
  readonly since: LocalDate;
  /** Last day, when known. */
  readonly until: LocalDate | null;
}

export type AansluitingEvent = { readonly type: 'AansluitingStarted' } | { readonly type: 'AansluitingEnded'; readonly until: LocalDate };

type Period = Pick<Aansluiting, 'since' | 'until'>;

export const isReversed = ({ since, until }: Period): boolean => until !== null && until < since;

/** Whether two periods share a day. */
export const overlap = (one: Period, other: Period): boolean => !endsBefore(one, other.since) && !endsBefore(other, one.since);

const endsBefore = ({ until }: Period, day: LocalDate): boolean => until !== null && until < day;
