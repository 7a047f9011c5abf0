import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { NoodtoegangOordeel } from '../domain/noodtoegang.ts';

/** A row as the driver gives it; property and column have one name. */
export interface NoodtoegangRow {
  gemeente: string;
  id: Uuid;
  version: number;
  inwoner: Uuid;
  reden: string;
  geopend_door: string;
  rol: string;
  functie: string | null;
  tot: LocalDate;
  recorded_at: Date;
  oordeel: NoodtoegangOordeel | null;
  toelichting: string | null;
  beoordeeld_op: LocalDate | null;
  beoordeeld_door: string | null;
}

export const NoodtoegangRows: EntitySchema<NoodtoegangRow> = new EntitySchema<NoodtoegangRow>({
  name: 'noodtoegang',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    inwoner: { type: 'uuid' },
    reden: { type: 'text' },
    geopend_door: { type: 'text' },
    rol: { type: 'text' },
    functie: { type: 'text', nullable: true },
    tot: { type: 'date' },
    recorded_at: { type: 'timestamptz', precision: 3 },
    oordeel: { type: 'text', nullable: true },
    toelichting: { type: 'text', nullable: true },
    beoordeeld_op: { type: 'date', nullable: true },
    beoordeeld_door: { type: 'text', nullable: true },
  },
});
