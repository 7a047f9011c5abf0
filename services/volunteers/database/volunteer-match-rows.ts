import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { VolunteerEvaluatie, VolunteerMatchReden, VolunteerMatchStatus, VolunteerRol } from '../domain/volunteer-match.ts';

/** A match as it is stored; properties are columns. */
export interface VolunteerMatchRow {
  readonly gemeente: string;
  readonly id: Uuid;
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
  readonly proposed_on: LocalDate;
  readonly agreed_on: LocalDate | null;
  readonly started_on: LocalDate | null;
  readonly reden: VolunteerMatchReden | null;
  readonly evaluaties: readonly VolunteerEvaluatie[];
  readonly termijnen: readonly Termijn[];
}

export const VolunteerMatchRows: EntitySchema<VolunteerMatchRow> = new EntitySchema<VolunteerMatchRow>({
  name: 'volunteer_match',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    request: { type: 'uuid' },
    inwoner: { type: 'uuid' },
    melding: { type: 'uuid' },
    casus: { type: 'uuid', nullable: true },
    kernteam: { type: 'text', nullable: true },
    volunteer: { type: 'uuid' },
    organisatie: { type: 'text' },
    rol: { type: 'text' },
    score: { type: 'integer' },
    status: { type: 'text' },
    since: { type: 'date' },
    proposed_on: { type: 'date' },
    agreed_on: { type: 'date', nullable: true },
    started_on: { type: 'date', nullable: true },
    reden: { type: 'text', nullable: true },
    evaluaties: { type: 'jsonb' },
    termijnen: { type: 'jsonb' },
  },
});
