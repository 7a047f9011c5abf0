import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Grond, Toewijzing, WettelijkeVerwijzer } from '../domain/toewijzing.ts';

/** A toewijzing as it is stored; properties are columns. */
export interface ToewijzingRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly referral: Uuid;
  readonly inwoner: Uuid;
  readonly melding: Uuid | null;
  readonly product: string;
  readonly grond: Grond['soort'];
  readonly beschikking: Uuid | null;
  readonly onderdeel: Uuid | null;
  readonly voorziening: Uuid | null;
  readonly verwijzer: WettelijkeVerwijzer | null;
  readonly praktijk: string | null;
  readonly instelling: string | null;
  readonly zaak: string | null;
  readonly made_on: LocalDate;
  readonly status: Toewijzing['status'];
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly omvang: string | null;
  readonly bedrag: number | null;
  readonly voorziening_version: number | null;
  readonly copied_on: LocalDate | null;
  readonly hash: string | null;
}

export const ToewijzingRows: EntitySchema<ToewijzingRow> = new EntitySchema<ToewijzingRow>({
  name: 'toewijzing',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    referral: { type: 'uuid' },
    inwoner: { type: 'uuid' },
    melding: { type: 'uuid', nullable: true },
    product: { type: 'text' },
    grond: { type: 'text' },
    beschikking: { type: 'uuid', nullable: true },
    onderdeel: { type: 'uuid', nullable: true },
    voorziening: { type: 'uuid', nullable: true },
    verwijzer: { type: 'text', nullable: true },
    praktijk: { type: 'text', nullable: true },
    instelling: { type: 'text', nullable: true },
    zaak: { type: 'text', nullable: true },
    made_on: { type: 'date' },
    status: { type: 'text' },
    since: { type: 'date' },
    until: { type: 'date', nullable: true },
    omvang: { type: 'text', nullable: true },
    bedrag: { type: 'bigint', nullable: true },
    voorziening_version: { type: 'integer', nullable: true },
    copied_on: { type: 'date', nullable: true },
    hash: { type: 'text', nullable: true },
  },
});
