import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';

export type VolunteerRol = 'HOOFD' | 'VERVANGER';
export type VolunteerMatchStatus = 'VOORGESTELD' | 'WACHT_OP_TOESTEMMING' | 'ACTIEF' | 'BEEINDIGD' | 'AFGEWEZEN';
export type VolunteerMatchReden =
  | 'VRIJWILLIGER_WIL_NIET'
  | 'INWONER_WIL_NIET'
  | 'NIET_PASSEND'
  | 'DOEL_BEREIKT'
  | 'VERHUISD'
  | 'OVERGENOMEN'
  | 'VRIJWILLIGER_GESTOPT'
  | 'UITGESLOTEN'
  | 'TOESTEMMING_INGETROKKEN'
  | 'OVERLEDEN'
  | 'VRAAG_INGETROKKEN';

/** What somebody may give as a reason; the others are of what happened elsewhere. */
const byHand: ReadonlySet<VolunteerMatchReden> = new Set([
  'VRIJWILLIGER_WIL_NIET',
  'INWONER_WIL_NIET',
  'NIET_PASSEND',
  'DOEL_BEREIKT',
  'VERHUISD',
]);

/** What is wrong with a reason that somebody gives, or null. */
export const redenMistake = (reden: VolunteerMatchReden): 'REDEN_NOT_BY_HAND' | null => (byHand.has(reden) ? null : 'REDEN_NOT_BY_HAND');

export interface VolunteerEvaluatie {
  readonly on: LocalDate;
  readonly oordeel: 'GOED' | 'KAN_BETER' | 'NIET_GOED';
  readonly toelichting: string | null;
}

/** One volunteer for one request. Whom it is about is the request's, and stands here for who reads by it. */
export interface VolunteerMatch {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly request: Uuid;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly casus: Uuid | null;
  readonly kernteam: string | null;
  readonly volunteer: Uuid;
  readonly organisatie: string;
  readonly rol: VolunteerRol;
  readonly score: number;
  readonly status: VolunteerMatchStatus;
  readonly since: LocalDate;
  readonly proposedOn: LocalDate;
  /** When the resident agreed to this volunteer. */
  readonly agreedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  /** Why it ended, or never began. */
  readonly reden: VolunteerMatchReden | null;
  readonly evaluaties: readonly VolunteerEvaluatie[];
  readonly termijnen: readonly Termijn[];
}

export type VolunteerMatchEvent =
  | { readonly type: 'MatchProposed'; readonly on: LocalDate }
  | { readonly type: 'MatchAccepted'; readonly on: LocalDate }
  | { readonly type: 'MatchAgreed'; readonly on: LocalDate }
  | { readonly type: 'MatchStarted'; readonly on: LocalDate }
  | { readonly type: 'MatchEvaluated'; readonly on: LocalDate }
  | { readonly type: 'MatchDeclined'; readonly on: LocalDate; readonly reden: VolunteerMatchReden }
  | { readonly type: 'MatchEnded'; readonly on: LocalDate; readonly reden: VolunteerMatchReden }
  | { readonly type: 'MatchOverdue'; readonly on: LocalDate; readonly termijn: string; readonly dueOn: LocalDate };

/** Whether it is over, begun or not. */
export const isOver = ({ status }: Pick<VolunteerMatch, 'status'>): boolean => status === 'BEEINDIGD' || status === 'AFGEWEZEN';

/** The day of what last became of it: what follows is not before that. */
export const lastStepOn = ({ since, agreedOn }: Pick<VolunteerMatch, 'since' | 'agreedOn'>): LocalDate =>
  agreedOn !== null && since < agreedOn ? agreedOn : since;

/** Whether the resident agreed and it is not over: contact details are open, while her consent holds. */
export const isAgreed = (match: Pick<VolunteerMatch, 'status' | 'agreedOn'>): boolean => match.agreedOn !== null && !isOver(match);
