import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type Duration, isRunning } from './contract.ts';

/** A place in a Behandelteam; its last day is null while it is held. */
export interface BehandelteamLid extends Duration {
  readonly professional: Uuid;
  /** Code of the organisation that she works for. */
  readonly organisatie: string;
  /** Whether she leads the team. */
  readonly trekker: boolean;
}

/** People of several organisations who treat one resident together (H5). */
export interface Behandelteam {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid | null;
  readonly casus: Uuid | null;
  /** That had the casus in hand when it was formed. */
  readonly kernteam: string | null;
  readonly status: 'ACTIEF' | 'BEEINDIGD';
  readonly since: LocalDate;
  /** Last day; null while it works. */
  readonly until: LocalDate | null;
  /** Oldest first. */
  readonly leden: readonly BehandelteamLid[];
  /** When it averted an uithuisplaatsing (H6). */
  readonly uithuisplaatsingVoorkomenOp: LocalDate | null;
}

export interface BehandelteamEvent {
  readonly type: 'BehandelteamFormed' | 'BehandelteamChanged' | 'BehandelteamEnded' | 'UithuisplaatsingAverted';
  readonly on: LocalDate;
}

export type BehandelteamDecision<Reason extends string = never> = Decision<Behandelteam, BehandelteamEvent, Reason>;

type Person = Pick<BehandelteamLid, 'professional' | 'organisatie'>;

/** Who are in it. */
export const inTeam = ({ leden }: Behandelteam): readonly BehandelteamLid[] => leden.filter(({ until }) => until === null);

/** First day on which something more may happen to it: its last change, so that places follow each other. */
export const lastChange = ({ since, leden }: Behandelteam): LocalDate =>
  leden.flatMap((lid) => (lid.until === null ? [lid.since] : [lid.since, lid.until])).reduce((a, b) => (a > b ? a : b), since);

/** What is wrong with a team to form, or null. */
export function formMistake(
  leden: readonly Person[],
  trekker: string,
): 'MEMBER_TWICE' | 'TWO_ORGANISATIES_REQUIRED' | 'LEAD_NOT_A_MEMBER' | null {
  if (new Set(leden.map(({ professional }) => professional)).size < leden.length) return 'MEMBER_TWICE';
  if (organisatiesOf(leden) < 2) return 'TWO_ORGANISATIES_REQUIRED';
  return leden.some(({ professional }) => professional === trekker) ? null : 'LEAD_NOT_A_MEMBER';
}

/** The places of a team that is formed on a day. */
export const firstPlaces = (leden: readonly Person[], trekker: string, since: LocalDate): readonly BehandelteamLid[] =>
  leden.map(({ professional, organisatie }) => ({ professional, organisatie, trekker: professional === trekker, since, until: null }));

export function joinBehandelteam(
  team: Behandelteam,
  { professional, organisatie }: Person,
  on: LocalDate,
): BehandelteamDecision<'BEHANDELTEAM_ENDED' | 'ALREADY_A_MEMBER'> {
  if (team.status === 'BEEINDIGD') return refuse('BEHANDELTEAM_ENDED');
  // A last day is a day in the team.
  if (team.leden.some((lid) => lid.professional === professional && isRunning(lid, on))) return refuse('ALREADY_A_MEMBER');
  return changed(team, [...team.leden, { professional, organisatie, trekker: false, since: on, until: null }], on);
}

/** Two organisations stay, and the lead hands the lead over first. */
export function leaveBehandelteam(
  team: Behandelteam,
  professional: Uuid,
  on: LocalDate,
): BehandelteamDecision<'BEHANDELTEAM_ENDED' | 'NOT_A_MEMBER' | 'LEAD_CANNOT_LEAVE' | 'TWO_ORGANISATIES_NEEDED'> {
  if (team.status === 'BEEINDIGD') return refuse('BEHANDELTEAM_ENDED');
  const place = placeOf(team, professional);
  if (place === null) return refuse('NOT_A_MEMBER');
  if (place.trekker) return refuse('LEAD_CANNOT_LEAVE');
  if (organisatiesOf(inTeam(team).filter((lid) => lid !== place)) < 2) return refuse('TWO_ORGANISATIES_NEEDED');
  const leden = team.leden.map((lid) => (lid === place ? { ...lid, until: on } : lid));
  return changed(team, leden, on);
}

export function changeLead(
  team: Behandelteam,
  professional: Uuid,
  on: LocalDate,
): BehandelteamDecision<'BEHANDELTEAM_ENDED' | 'NOT_A_MEMBER' | 'ALREADY_LEAD'> {
  if (team.status === 'BEEINDIGD') return refuse('BEHANDELTEAM_ENDED');
  const place = placeOf(team, professional);
  if (place === null) return refuse('NOT_A_MEMBER');
  if (place.trekker) return refuse('ALREADY_LEAD');
  const leden = team.leden.map((lid) => ({ ...lid, trekker: lid === place }));
  return changed(team, leden, on);
}

/** Ends it with all its places. */
export function endBehandelteam(team: Behandelteam, on: LocalDate): BehandelteamDecision<'BEHANDELTEAM_ENDED'> {
  if (team.status === 'BEEINDIGD') return refuse('BEHANDELTEAM_ENDED');
  const leden = team.leden.map((lid) => ({ ...lid, until: lid.until ?? on }));
  return accept<Behandelteam, BehandelteamEvent>({ ...team, status: 'BEEINDIGD', until: on, leden }, [{ type: 'BehandelteamEnded', on }]);
}

/** Records it once, also when the team has ended. */
export const recordAverted = (team: Behandelteam, on: LocalDate): BehandelteamDecision<'ALREADY_RECORDED'> =>
  team.uithuisplaatsingVoorkomenOp === null
    ? accept<Behandelteam, BehandelteamEvent>({ ...team, uithuisplaatsingVoorkomenOp: on }, [{ type: 'UithuisplaatsingAverted', on }])
    : refuse('ALREADY_RECORDED');

const placeOf = (team: Behandelteam, professional: Uuid): BehandelteamLid | null =>
  inTeam(team).find((lid) => lid.professional === professional) ?? null;

const organisatiesOf = (leden: readonly Person[]): number => new Set(leden.map(({ organisatie }) => organisatie)).size;

const changed = (team: Behandelteam, leden: readonly BehandelteamLid[], on: LocalDate): BehandelteamDecision =>
  accept<Behandelteam, BehandelteamEvent>({ ...team, leden }, [{ type: 'BehandelteamChanged', on }]);
