import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { VoorwerkStatus, VoorwerkVersie } from '../domain/voorwerk.ts';

/** Voorwerk as it is stored; properties are columns. */
export interface VoorwerkRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly casus: Uuid;
  readonly melding: Uuid;
  readonly inwoner: Uuid | null;
  readonly kernteam: string;
  readonly status: VoorwerkStatus;
  readonly since: LocalDate;
  readonly versies: readonly VoorwerkVersie[];
  readonly termijn: Termijn | null;
  readonly let_go_on: LocalDate | null;
}

export const VoorwerkRows: EntitySchema<VoorwerkRow> = new EntitySchema<VoorwerkRow>({
  name: 'voorwerk',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    casus: { type: 'uuid' },
    melding: { type: 'uuid' },
    inwoner: { type: 'uuid', nullable: true },
    kernteam: { type: 'text' },
    status: { type: 'text' },
    since: { type: 'date' },
    versies: { type: 'jsonb' },
    termijn: { type: 'jsonb', nullable: true },
    let_go_on: { type: 'date', nullable: true },
  },
});
