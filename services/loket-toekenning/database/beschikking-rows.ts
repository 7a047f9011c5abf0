import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Leveringsvorm, Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { BekendmakingWijze, BeschikkingSoort, BeschikkingStatus } from '../domain/beschikking.ts';
import type { Motivering, PgbToets, Uitkomst } from '../domain/besluitonderdeel.ts';
import type { Mandaat } from '../domain/mandaat.ts';

/** A beschikking as it is stored; its parts and its letter have rows of their own. */
export interface BeschikkingRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly melding: Uuid;
  readonly inwoner: Uuid;
  readonly onderzoek: Uuid | null;
  readonly aanvraag: Uuid | null;
  readonly soort: BeschikkingSoort;
  readonly wet: Wet;
  readonly status: BeschikkingStatus;
  readonly decided_on: LocalDate;
  readonly decided_by: string;
  readonly mandaat: Mandaat;
  readonly kernteam_aangeboden: KernteamAanbod | null;
  readonly voorziening: Uuid | null;
  readonly bezwaar: Uuid | null;
  readonly vervangt: Uuid | null;
  readonly eindigt_op: LocalDate | null;
  readonly toelichting: string | null;
  readonly published_on: LocalDate | null;
  readonly published_by: string | null;
  readonly wijze: BekendmakingWijze | null;
  readonly bezwaar_tot: LocalDate | null;
  readonly brief_hash: string | null;
  readonly termijnen: readonly Termijn[];
}

export const BeschikkingRows: EntitySchema<BeschikkingRow> = new EntitySchema<BeschikkingRow>({
  name: 'beschikking',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    melding: { type: 'uuid' },
    inwoner: { type: 'uuid' },
    onderzoek: { type: 'uuid', nullable: true },
    aanvraag: { type: 'uuid', nullable: true },
    soort: { type: 'text' },
    wet: { type: 'text' },
    status: { type: 'text' },
    decided_on: { type: 'date' },
    decided_by: { type: 'text' },
    mandaat: { type: 'jsonb' },
    kernteam_aangeboden: { type: 'jsonb', nullable: true },
    voorziening: { type: 'uuid', nullable: true },
    bezwaar: { type: 'uuid', nullable: true },
    vervangt: { type: 'uuid', nullable: true },
    eindigt_op: { type: 'date', nullable: true },
    toelichting: { type: 'text', nullable: true },
    published_on: { type: 'date', nullable: true },
    published_by: { type: 'text', nullable: true },
    wijze: { type: 'text', nullable: true },
    bezwaar_tot: { type: 'date', nullable: true },
    brief_hash: { type: 'text', nullable: true },
    termijnen: { type: 'jsonb' },
  },
});

/** A part of a besluit as it is stored, once. */
export interface OnderdeelRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly beschikking: Uuid;
  /** Its place among the parts. */
  readonly place: number;
  readonly product: string;
  readonly uitkomst: Uitkomst;
  readonly grond: string;
  readonly motivering: readonly Motivering[];
  readonly leveringsvorm: Leveringsvorm | null;
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  readonly omvang: string | null;
  readonly bedrag: number | null;
  readonly pgb: PgbToets | null;
  readonly niet_toegekend: string | null;
}

export const OnderdeelRows: EntitySchema<OnderdeelRow> = new EntitySchema<OnderdeelRow>({
  name: 'besluitonderdeel',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    beschikking: { type: 'uuid' },
    place: { type: 'integer' },
    product: { type: 'text' },
    uitkomst: { type: 'text' },
    grond: { type: 'text' },
    motivering: { type: 'jsonb' },
    leveringsvorm: { type: 'text', nullable: true },
    since: { type: 'date', nullable: true },
    until: { type: 'date', nullable: true },
    omvang: { type: 'text', nullable: true },
    bedrag: { type: 'bigint', nullable: true },
    pgb: { type: 'jsonb', nullable: true },
    niet_toegekend: { type: 'text', nullable: true },
  },
});
