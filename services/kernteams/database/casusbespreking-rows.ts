import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Agendapunt, BesprekingBesluit, CasusbesprekingStatus } from '../domain/casusbespreking.ts';

/** A casusbespreking as it is stored; properties are columns. */
export interface CasusbesprekingRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly kernteam: string;
  readonly status: CasusbesprekingStatus;
  readonly scheduled_on: LocalDate;
  readonly planned_on: LocalDate;
  readonly held_on: LocalDate | null;
  readonly consulent: Uuid | null;
  readonly deelnemers: readonly Uuid[];
  readonly agenda: readonly Agendapunt[];
  readonly besluiten: readonly BesprekingBesluit[];
  readonly casussen: readonly Uuid[];
}

export const CasusbesprekingRows: EntitySchema<CasusbesprekingRow> = new EntitySchema<CasusbesprekingRow>({
  name: 'casusbespreking',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    kernteam: { type: 'text' },
    status: { type: 'text' },
    scheduled_on: { type: 'date' },
    planned_on: { type: 'date' },
    held_on: { type: 'date', nullable: true },
    consulent: { type: 'uuid', nullable: true },
    deelnemers: { type: 'uuid', array: true },
    agenda: { type: 'jsonb' },
    besluiten: { type: 'jsonb' },
    casussen: { type: 'uuid', array: true },
  },
});
