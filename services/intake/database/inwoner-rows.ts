import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Vertegenwoordiger } from '../domain/inwoner.ts';

/** A row as the driver gives it; property and column have one name. */
export interface InwonerRow {
  gemeente: string;
  id: Uuid;
  version: number;
  naam: string;
  geboortedatum: LocalDate | null;
  kern: string | null;
  overleden_op: LocalDate | null;
  vertrokken_op: LocalDate | null;
  vertegenwoordigers: readonly Vertegenwoordiger[];
  recorded_at: Date;
}

export const InwonerRows: EntitySchema<InwonerRow> = new EntitySchema<InwonerRow>({
  name: 'inwoner',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    naam: { type: 'text' },
    geboortedatum: { type: 'date', nullable: true },
    kern: { type: 'text', nullable: true },
    overleden_op: { type: 'date', nullable: true },
    vertrokken_op: { type: 'date', nullable: true },
    vertegenwoordigers: { type: 'jsonb' },
    recorded_at: { type: 'timestamptz', precision: 3 },
  },
});
