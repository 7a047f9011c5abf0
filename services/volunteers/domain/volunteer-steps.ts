import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { ProfileVog } from '@kerngraaf/schema/profiles/profile.ts';
import type { Beschikbaarheid } from './beschikbaarheid.ts';
import { type KandidatuurUitkomst, type Volunteer, type VolunteerEvent, type VolunteerStatus, vogHolds } from './volunteer.ts';

export type VolunteerDecision<Reason extends string = never> = Decision<Volunteer, VolunteerEvent, Reason>;

interface On {
  readonly on: LocalDate;
}

type Registering = Omit<Volunteer, 'version' | 'status' | 'since' | 'registeredOn' | 'kandidaturen'> & On & { readonly known: boolean };

export function registerVolunteer({ on, known, ...given }: Registering): VolunteerDecision<'VOLUNTEER_ALREADY_REGISTERED'> {
  if (known) return refuse('VOLUNTEER_ALREADY_REGISTERED');
  const volunteer: Volunteer = { ...given, version: 0, status: 'ASPIRANT', since: on, registeredOn: on, kandidaturen: [] };
  return accept<Volunteer, VolunteerEvent>(volunteer, [{ type: 'VolunteerRegistered', on }]);
}

const stands = (volunteer: Volunteer, status: Exclude<VolunteerStatus, 'ASPIRANT'>, on: LocalDate): VolunteerDecision =>
  accept<Volunteer, VolunteerEvent>({ ...volunteer, status, since: on }, [{ type: 'VolunteerStatusChanged', on, status }]);

export function activateVolunteer(
  volunteer: Volunteer,
  { vog, on }: On & { readonly vog: ProfileVog },
): VolunteerDecision<'VOLUNTEER_NOT_ASPIRANT' | 'VOG_MISSING'> {
  if (volunteer.status !== 'ASPIRANT') return refuse('VOLUNTEER_NOT_ASPIRANT');
  return vogHolds(volunteer, vog, on) ? stands(volunteer, 'ACTIEF', on) : refuse('VOG_MISSING');
}

export const pauseVolunteer = (volunteer: Volunteer, { on }: On): VolunteerDecision<'VOLUNTEER_NOT_ACTIVE'> =>
  volunteer.status === 'ACTIEF' ? stands(volunteer, 'PAUZE', on) : refuse('VOLUNTEER_NOT_ACTIVE');

export function resumeVolunteer(
  volunteer: Volunteer,
  { vog, on }: On & { readonly vog: ProfileVog },
): VolunteerDecision<'VOLUNTEER_NOT_PAUSED' | 'VOG_MISSING'> {
  if (volunteer.status !== 'PAUZE') return refuse('VOLUNTEER_NOT_PAUSED');
  return vogHolds(volunteer, vog, on) ? stands(volunteer, 'ACTIEF', on) : refuse('VOG_MISSING');
}

/** What runs for a seat in a team ends with it. */
export function stopVolunteer(volunteer: Volunteer, { on }: On): VolunteerDecision<'VOLUNTEER_STOPPED'> {
  if (volunteer.status === 'GESTOPT') return refuse('VOLUNTEER_STOPPED');
  const kandidaturen = volunteer.kandidaturen.map((each) => ({
    ...each,
    besluit: each.besluit ?? { on, uitkomst: 'TERUGGETROKKEN' as const },
  }));
  return stands({ ...volunteer, kandidaturen }, 'GESTOPT', on);
}

const progressed = (volunteer: Volunteer, on: LocalDate, step: 'VOG' | 'BESCHIKBAARHEID' | 'KANDIDATUUR'): VolunteerDecision =>
  accept<Volunteer, VolunteerEvent>(volunteer, [{ type: 'VolunteerProgressed', on, step }]);

export const recordVog = (
  volunteer: Volunteer,
  { vogOn, on }: On & { readonly vogOn: LocalDate },
): VolunteerDecision<'VOLUNTEER_STOPPED'> =>
  volunteer.status === 'GESTOPT' ? refuse('VOLUNTEER_STOPPED') : progressed({ ...volunteer, vogOn }, on, 'VOG');

export const changeBeschikbaarheid = (
  volunteer: Volunteer,
  { offered, on }: On & { readonly offered: Beschikbaarheid },
): VolunteerDecision<'VOLUNTEER_STOPPED'> =>
  volunteer.status === 'GESTOPT' ? refuse('VOLUNTEER_STOPPED') : progressed({ ...volunteer, ...offered }, on, 'BESCHIKBAARHEID');

const runsFor = ({ kandidaturen }: Volunteer, kernteam: string): boolean =>
  kandidaturen.some((each) => each.kernteam === kernteam && each.besluit === null);

export function proposeForKernteam(
  volunteer: Volunteer,
  { kernteam, on }: On & { readonly kernteam: string },
): VolunteerDecision<'VOLUNTEER_NOT_ACTIVE' | 'KANDIDATUUR_RUNS'> {
  if (volunteer.status !== 'ACTIEF') return refuse('VOLUNTEER_NOT_ACTIVE');
  if (runsFor(volunteer, kernteam)) return refuse('KANDIDATUUR_RUNS');
  const kandidaturen = [...volunteer.kandidaturen, { kernteam, proposedOn: on, besluit: null }];
  return progressed({ ...volunteer, kandidaturen }, on, 'KANDIDATUUR');
}

export function concludeKandidatuur(
  volunteer: Volunteer,
  { kernteam, uitkomst, on }: On & { readonly kernteam: string; readonly uitkomst: KandidatuurUitkomst },
): VolunteerDecision<'KANDIDATUUR_UNKNOWN'> {
  if (!runsFor(volunteer, kernteam)) return refuse('KANDIDATUUR_UNKNOWN');
  const kandidaturen = volunteer.kandidaturen.map((each) =>
    each.kernteam === kernteam && each.besluit === null ? { ...each, besluit: { on, uitkomst } } : each,
  );
  return progressed({ ...volunteer, kandidaturen }, on, 'KANDIDATUUR');
}
