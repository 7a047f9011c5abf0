import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { Ingebrekestelling } from '../domain/aanvraag.ts';
import type { BezwaarStatus, BezwaarUitkomst } from '../domain/bezwaar.ts';

/** A bezwaar as it is stored; properties are columns. */
export interface BezwaarRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly beschikking: Uuid;
  readonly melding: Uuid;
  readonly inwoner: Uuid;
  readonly indiener: Uuid;
  readonly besluit_by: readonly string[];
  readonly received_on: LocalDate;
  readonly op_tijd: boolean;
  readonly gronden: string;
  readonly admitted_on: LocalDate | null;
  readonly verschoonbaar: string | null;
  readonly adviescommissie: boolean;
  readonly ingebrekestelling: Ingebrekestelling | null;
  readonly status: BezwaarStatus;
  readonly since: LocalDate;
  readonly uitkomst: BezwaarUitkomst | null;
  readonly overwegingen: string | null;
  readonly decided_by: string | null;
  readonly nieuw_besluit: Uuid | null;
  readonly termijnen: readonly Termijn[];
}

export const BezwaarRows: EntitySchema<BezwaarRow> = new EntitySchema<BezwaarRow>({
  name: 'bezwaar',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    beschikking: { type: 'uuid' },
    melding: { type: 'uuid' },
    inwoner: { type: 'uuid' },
    indiener: { type: 'uuid' },
    besluit_by: { type: 'text', array: true },
    received_on: { type: 'date' },
    op_tijd: { type: 'boolean' },
    gronden: { type: 'text' },
    admitted_on: { type: 'date', nullable: true },
    verschoonbaar: { type: 'text', nullable: true },
    adviescommissie: { type: 'boolean' },
    ingebrekestelling: { type: 'jsonb', nullable: true },
    status: { type: 'text' },
    since: { type: 'date' },
    uitkomst: { type: 'text', nullable: true },
    overwegingen: { type: 'text', nullable: true },
    decided_by: { type: 'text', nullable: true },
    nieuw_besluit: { type: 'uuid', nullable: true },
    termijnen: { type: 'jsonb' },
  },
});
