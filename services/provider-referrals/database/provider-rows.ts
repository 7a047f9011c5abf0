import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Onderaannemer } from '../domain/provider.ts';

/** A provider as it is stored; properties are columns. */
export interface ProviderRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly organisatie: string;
  readonly naam: string;
  readonly agb: string | null;
  readonly registered_on: LocalDate;
  readonly onderaannemers: readonly Onderaannemer[];
}

export const ProviderRows: EntitySchema<ProviderRow> = new EntitySchema<ProviderRow>({
  name: 'provider',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    organisatie: { type: 'text' },
    naam: { type: 'text' },
    agb: { type: 'text', nullable: true },
    registered_on: { type: 'date' },
    onderaannemers: { type: 'jsonb' },
  },
});
