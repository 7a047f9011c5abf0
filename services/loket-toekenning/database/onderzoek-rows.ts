import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { EntitySchema } from 'typeorm';
import type { OnderzoekStatus, Onderzoeksdossier } from '../domain/onderzoek.ts';

/** An onderzoek as it is stored; properties are columns. */
export interface OnderzoekRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly melding: Uuid;
  readonly traject: Uuid | null;
  readonly hop: number | null;
  readonly voorziening: Uuid | null;
  readonly inwoner: Uuid | null;
  readonly betreft_jeugdige: boolean;
  readonly status: OnderzoekStatus;
  readonly offered_on: LocalDate;
  readonly since: LocalDate;
  readonly ended_on: LocalDate | null;
  readonly dossier: Onderzoeksdossier | null;
  readonly oplossing: string | null;
  readonly kernteam_aangeboden: KernteamAanbod | null;
  readonly reden: string | null;
}

export const OnderzoekRows: EntitySchema<OnderzoekRow> = new EntitySchema<OnderzoekRow>({
  name: 'onderzoek',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    melding: { type: 'uuid' },
    traject: { type: 'uuid', nullable: true },
    hop: { type: 'integer', nullable: true },
    voorziening: { type: 'uuid', nullable: true },
    inwoner: { type: 'uuid', nullable: true },
    betreft_jeugdige: { type: 'boolean' },
    status: { type: 'text' },
    offered_on: { type: 'date' },
    since: { type: 'date' },
    ended_on: { type: 'date', nullable: true },
    dossier: { type: 'jsonb', nullable: true },
    oplossing: { type: 'text', nullable: true },
    kernteam_aangeboden: { type: 'jsonb', nullable: true },
    reden: { type: 'text', nullable: true },
  },
});
