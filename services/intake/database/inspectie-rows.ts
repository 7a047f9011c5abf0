import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';

/** A row as the driver gives it; property and column have one name. */
export interface InspectieRow {
  gemeente: string;
  id: Uuid;
  version: number;
  referentie: string;
  toezichthouder: Uuid;
  van: LocalDate;
  tot: LocalDate;
  dossiers: readonly Uuid[];
  gesloten_op: LocalDate | null;
  ingesteld_door: string;
  recorded_at: Date;
}

export const InspectieRows: EntitySchema<InspectieRow> = new EntitySchema<InspectieRow>({
  name: 'inspectie',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    referentie: { type: 'text' },
    toezichthouder: { type: 'uuid' },
    van: { type: 'date' },
    tot: { type: 'date' },
    dossiers: { type: 'uuid', array: true },
    gesloten_op: { type: 'date', nullable: true },
    ingesteld_door: { type: 'text' },
    recorded_at: { type: 'timestamptz', precision: 3 },
  },
});
