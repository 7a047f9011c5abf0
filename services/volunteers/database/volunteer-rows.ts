import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Weekdag } from '../domain/beschikbaarheid.ts';
import type { Kandidatuur, VolunteerStatus } from '../domain/volunteer.ts';

/** A volunteer as she is stored; properties are columns. */
export interface VolunteerRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly organisatie: string;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly kern: string;
  readonly uren_per_week: number;
  readonly dagen: readonly Weekdag[];
  readonly taken: readonly string[];
  readonly status: VolunteerStatus;
  readonly registered_on: LocalDate;
  readonly since: LocalDate;
  readonly vog_on: LocalDate | null;
  readonly kandidaturen: readonly Kandidatuur[];
}

export const VolunteerRows: EntitySchema<VolunteerRow> = new EntitySchema<VolunteerRow>({
  name: 'volunteer',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    organisatie: { type: 'text' },
    naam: { type: 'text' },
    telefoon: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    kern: { type: 'text' },
    uren_per_week: { type: 'integer' },
    dagen: { type: 'text', array: true },
    taken: { type: 'text', array: true },
    status: { type: 'text' },
    registered_on: { type: 'date' },
    since: { type: 'date' },
    vog_on: { type: 'date', nullable: true },
    kandidaturen: { type: 'jsonb' },
  },
});
