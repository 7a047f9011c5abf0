import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { Weekdag } from '../domain/beschikbaarheid.ts';
import type { VolunteerRequest, VolunteerRequestEnd, VolunteerRequestStatus } from '../domain/volunteer-request.ts';

/** A request as it is stored; properties are columns. */
export interface VolunteerRequestRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid;
  readonly casus: Uuid | null;
  readonly kernteam: string | null;
  readonly asked_by: VolunteerRequest['askedBy'];
  readonly requested_on: LocalDate;
  readonly taak: string;
  readonly toelichting: string | null;
  readonly telefoon: string | null;
  readonly kern: string;
  readonly dagen: readonly Weekdag[];
  readonly uren_per_week: number;
  readonly from_day: LocalDate;
  readonly until_day: LocalDate | null;
  readonly aantal: number;
  readonly uitsluitingen: readonly Uuid[];
  readonly niet_uit_eigen_kern: boolean;
  readonly status: VolunteerRequestStatus;
  readonly since: LocalDate;
  readonly intrekgrond: VolunteerRequestEnd | null;
  readonly termijnen: readonly Termijn[];
}

export const VolunteerRequestRows: EntitySchema<VolunteerRequestRow> = new EntitySchema<VolunteerRequestRow>({
  name: 'volunteer_request',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    inwoner: { type: 'uuid' },
    melding: { type: 'uuid' },
    casus: { type: 'uuid', nullable: true },
    kernteam: { type: 'text', nullable: true },
    asked_by: { type: 'text' },
    requested_on: { type: 'date' },
    taak: { type: 'text' },
    toelichting: { type: 'text', nullable: true },
    telefoon: { type: 'text', nullable: true },
    kern: { type: 'text' },
    dagen: { type: 'text', array: true },
    uren_per_week: { type: 'integer' },
    from_day: { type: 'date' },
    until_day: { type: 'date', nullable: true },
    aantal: { type: 'integer' },
    uitsluitingen: { type: 'uuid', array: true },
    niet_uit_eigen_kern: { type: 'boolean' },
    status: { type: 'text' },
    since: { type: 'date' },
    intrekgrond: { type: 'text', nullable: true },
    termijnen: { type: 'jsonb' },
  },
});
