import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Toestemming, ToestemmingDoel } from '../domain/toestemming.ts';

/** A row as the driver gives it; property and column have one name. */
export interface ToestemmingRow {
  gemeente: string;
  id: Uuid;
  version: number;
  inwoner: Uuid;
  melding: Uuid;
  doel: ToestemmingDoel;
  betreft: Uuid | null;
  status: Toestemming['status'];
  vertegenwoordiger: Uuid | null;
  gegeven_op: LocalDate;
  geldig_tot: LocalDate | null;
  eerste_op: LocalDate | null;
  eerste_vastgelegd_door: string | null;
  ingetrokken_op: LocalDate | null;
  vastgelegd_door: string;
  recorded_at: Date;
}

export const ToestemmingRows: EntitySchema<ToestemmingRow> = new EntitySchema<ToestemmingRow>({
  name: 'toestemming',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    inwoner: { type: 'uuid' },
    melding: { type: 'uuid' },
    doel: { type: 'text' },
    betreft: { type: 'uuid', nullable: true },
    status: { type: 'text' },
    vertegenwoordiger: { type: 'uuid', nullable: true },
    gegeven_op: { type: 'date' },
    geldig_tot: { type: 'date', nullable: true },
    eerste_op: { type: 'date', nullable: true },
    eerste_vastgelegd_door: { type: 'text', nullable: true },
    ingetrokken_op: { type: 'date', nullable: true },
    vastgelegd_door: { type: 'text' },
    recorded_at: { type: 'timestamptz', precision: 3 },
  },
});
