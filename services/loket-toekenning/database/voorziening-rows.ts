import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Leveringsvorm } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { Jaarkosten } from '../domain/kosten.ts';
import type { VoorzieningStatus } from '../domain/voorziening.ts';

/** A voorziening as it is stored; properties are columns. */
export interface VoorzieningRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly melding: Uuid;
  readonly inwoner: Uuid;
  readonly product: string;
  readonly beschikking: Uuid;
  readonly onderdeel: Uuid;
  readonly eerder: readonly Uuid[];
  readonly status: VoorzieningStatus;
  readonly leveringsvorm: Leveringsvorm;
  readonly since: LocalDate;
  readonly until: LocalDate;
  readonly omvang: string;
  readonly bedrag: number;
  readonly kosten: readonly Jaarkosten[];
  readonly eindgrond: string | null;
  readonly termijnen: readonly Termijn[];
}

export const VoorzieningRows: EntitySchema<VoorzieningRow> = new EntitySchema<VoorzieningRow>({
  name: 'voorziening',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    melding: { type: 'uuid' },
    inwoner: { type: 'uuid' },
    product: { type: 'text' },
    beschikking: { type: 'uuid' },
    onderdeel: { type: 'uuid' },
    eerder: { type: 'uuid', array: true },
    status: { type: 'text' },
    leveringsvorm: { type: 'text' },
    since: { type: 'date' },
    until: { type: 'date' },
    omvang: { type: 'text' },
    bedrag: { type: 'bigint' },
    kosten: { type: 'jsonb' },
    eindgrond: { type: 'text', nullable: true },
    termijnen: { type: 'jsonb' },
  },
});
