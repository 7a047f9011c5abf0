import { refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { ProfileVog } from '@kerngraaf/schema/profiles/profile.ts';
import type { Beschikbaarheid } from './beschikbaarheid.ts';

export type VolunteerStatus = 'ASPIRANT' | 'ACTIEF' | 'PAUZE' | 'GESTOPT';
export type KandidatuurUitkomst = 'GEKOZEN' | 'NIET_GEKOZEN' | 'TERUGGETROKKEN';

/** That she was put forward for a seat in a kernteam (O42); the seat itself is an aansluiting. */
export interface Kandidatuur {
  readonly kernteam: string;
  readonly proposedOn: LocalDate;
  readonly besluit: { readonly on: LocalDate; readonly uitkomst: KandidatuurUitkomst } | null;
}

/** Someone who offers to help, by one organisation. */
export interface Volunteer extends Beschikbaarheid {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly organisatie: string;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly status: VolunteerStatus;
  readonly registeredOn: LocalDate;
  /** Since when she stands there. */
  readonly since: LocalDate;
  /** When the certificate of conduct that was last seen was issued. */
  readonly vogOn: LocalDate | null;
  /** In order of being put forward. */
  readonly kandidaturen: readonly Kandidatuur[];
}

export type VolunteerStep = 'VOG' | 'BESCHIKBAARHEID' | 'KANDIDATUUR';

export type VolunteerEvent =
  | { readonly type: 'VolunteerRegistered'; readonly on: LocalDate }
  | { readonly type: 'VolunteerStatusChanged'; readonly on: LocalDate; readonly status: Exclude<VolunteerStatus, 'ASPIRANT'> }
  | { readonly type: 'VolunteerProgressed'; readonly on: LocalDate; readonly step: VolunteerStep };

/** Last day on which a certificate counts. */
export function vogUntil(vogOn: LocalDate, { geldigMaanden }: ProfileVog): LocalDate {
  const [year, month, date] = vogOn.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + geldigMaanden, 0));
  return new Date(Math.min(Date.UTC(year, month - 1 + geldigMaanden, date), lastOfMonth.getTime())).toISOString().slice(0, 10) as LocalDate;
}

/** Whether she has the certificate that the gemeente asks, on a day. */
export const vogHolds = ({ vogOn }: Volunteer, vog: ProfileVog, on: LocalDate): boolean =>
  !vog.vereist || (vogOn !== null && on <= vogUntil(vogOn, vog));

/** What stands in the way of letting her help from a day, or null: also that she was not active yet. */
export function notReady(volunteer: Volunteer, vog: ProfileVog, on: LocalDate): Refusal<'VOLUNTEER_NOT_ACTIVE' | 'VOG_MISSING'> | null {
  if (volunteer.status !== 'ACTIEF' || on < volunteer.since) return refuse('VOLUNTEER_NOT_ACTIVE');
  return vogHolds(volunteer, vog, on) ? null : refuse('VOG_MISSING');
}

export interface Refusal<Reason extends string> {
  readonly accepted: false;
  readonly reason: Reason;
}
