import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Weekdag } from './beschikbaarheid.ts';

export const requestStatuses = ['OPEN', 'MATCHING', 'VERVULD', 'NIEMAND_GEVONDEN', 'INGETROKKEN'] as const;
export type VolunteerRequestStatus = (typeof requestStatuses)[number];
export type VolunteerRequestEnd = 'VERZOEK' | 'TOESTEMMING_INGETROKKEN' | 'OVERLEDEN';

/** Whom the resident does not want (O46). */
export interface Exclusions {
  readonly uitsluitingen: readonly Uuid[];
  readonly nietUitEigenKern: boolean;
}

/** A request for help of volunteers to one resident. */
export interface VolunteerRequest extends Exclusions {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly casus: Uuid | null;
  /** The team that asked. */
  readonly kernteam: string | null;
  readonly askedBy: 'KERNTEAM' | 'LOKET' | 'INWONER';
  readonly requestedOn: LocalDate;
  readonly taak: string;
  readonly toelichting: string | null;
  readonly telefoon: string | null;
  readonly kern: string;
  readonly dagen: readonly Weekdag[];
  readonly urenPerWeek: number;
  readonly from: LocalDate;
  /** Null when no end is in sight (O44). */
  readonly until: LocalDate | null;
  /** How many take turns. */
  readonly aantal: number;
  readonly status: VolunteerRequestStatus;
  readonly since: LocalDate;
  readonly intrekgrond: VolunteerRequestEnd | null;
  readonly termijnen: readonly Termijn[];
}

export type VolunteerRequestEvent =
  | { readonly type: 'VolunteerRequested'; readonly on: LocalDate }
  | { readonly type: 'VolunteerRequestProgressed'; readonly on: LocalDate; readonly step: 'UITSLUITINGEN' | 'STATUS' }
  | { readonly type: 'VolunteerRequestReviewed'; readonly on: LocalDate; readonly until: LocalDate | null }
  | { readonly type: 'VolunteerRequestFulfilled'; readonly on: LocalDate }
  | { readonly type: 'VolunteerRequestWithdrawn'; readonly on: LocalDate; readonly ground: VolunteerRequestEnd }
  | { readonly type: 'VolunteerRequestNobodyFound'; readonly on: LocalDate }
  | { readonly type: 'VolunteerRequestOverdue'; readonly on: LocalDate; readonly termijn: string; readonly dueOn: LocalDate };

/** Whether no help is asked any more. */
export const isClosed = ({ status }: Pick<VolunteerRequest, 'status'>): boolean =>
  status === 'NIEMAND_GEVONDEN' || status === 'INGETROKKEN';

/** Whether its last day has passed: no help begins any more. */
export const isPast = ({ until }: Pick<VolunteerRequest, 'until'>, on: LocalDate): boolean => until !== null && until < on;

/** What runs for a request: matches that did not end, and of these who take a turn. */
export interface Stock {
  readonly open: number;
  readonly helping: number;
}

const MOST_TURNS = 20;
const MOST_EXCLUSIONS = 50;

/** What is wrong with how long help is asked on a day, or null. */
export function periodMistake(
  { from, until }: Pick<VolunteerRequest, 'from' | 'until'>,
  on: LocalDate,
): 'PERIOD_REVERSED' | 'PERIOD_OVER' | null {
  if (until !== null && until < from) return 'PERIOD_REVERSED';
  return isPast({ until }, on) ? 'PERIOD_OVER' : null;
}

/** What is wrong with by how many help is asked, or null. */
export const aantalMistake = (aantal: number): 'AANTAL_OUT_OF_RANGE' | null =>
  aantal < 1 || aantal > MOST_TURNS ? 'AANTAL_OUT_OF_RANGE' : null;

/** What is wrong with a list of persons whom a resident does not want, or null. */
export const exclusionsMistake = (uitsluitingen: readonly string[]): 'UITSLUITINGEN_TOO_LONG' | null =>
  uitsluitingen.length > MOST_EXCLUSIONS ? 'UITSLUITINGEN_TOO_LONG' : null;
