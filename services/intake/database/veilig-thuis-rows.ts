import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { UitgaandeMelding } from '../domain/uitgaande-melding.ts';
import type { VeiligThuisMelding, VeiligThuisStatus } from '../domain/veilig-thuis-melding.ts';

/** A row as the driver gives it; property and column have one name. */
export interface VeiligThuisRow {
  gemeente: string;
  id: Uuid;
  version: number;
  status: VeiligThuisStatus;
  ontvanger: string;
  functies: readonly string[];
  kring: readonly Uuid[];
  overdracht: string;
  termijnen: VeiligThuisMelding['termijnen'];
  oppakken: VeiligThuisMelding['oppakken'];
  oppakken_voor: LocalDate | null;
  occurred_on: LocalDate;
  overgedragen_op: LocalDate | null;
  opgepakt_op: LocalDate | null;
  closed_on: LocalDate | null;
  reden: string | null;
  vastgelegd_door: string;
  recorded_at: Date;
}

export const VeiligThuisRows: EntitySchema<VeiligThuisRow> = new EntitySchema<VeiligThuisRow>({
  name: 'veilig_thuis_melding',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    status: { type: 'text' },
    ontvanger: { type: 'text' },
    functies: { type: 'text', array: true },
    kring: { type: 'text', array: true },
    overdracht: { type: 'text' },
    termijnen: { type: 'jsonb' },
    oppakken: { type: 'jsonb' },
    oppakken_voor: { type: 'date', nullable: true },
    occurred_on: { type: 'date' },
    overgedragen_op: { type: 'date', nullable: true },
    opgepakt_op: { type: 'date', nullable: true },
    closed_on: { type: 'date', nullable: true },
    reden: { type: 'text', nullable: true },
    vastgelegd_door: { type: 'text' },
    recorded_at: { type: 'timestamptz', precision: 3 },
  },
});

export interface VeiligThuisBetrokkeneRow {
  gemeente: string;
  melding: Uuid;
  inwoner: Uuid;
  place: number;
  rol: VeiligThuisMelding['betrokkenen'][number]['rol'];
  vrijgegeven_op: LocalDate | null;
}

export const VeiligThuisBetrokkeneRows: EntitySchema<VeiligThuisBetrokkeneRow> = new EntitySchema<VeiligThuisBetrokkeneRow>({
  name: 'veilig_thuis_betrokkene',
  columns: {
    gemeente: { type: 'text', primary: true },
    melding: { type: 'uuid', primary: true },
    inwoner: { type: 'uuid', primary: true },
    place: { type: 'integer' },
    rol: { type: 'text' },
    vrijgegeven_op: { type: 'date', nullable: true },
  },
});

export interface UitgaandeRow {
  gemeente: string;
  id: Uuid;
  version: number;
  betrokkenen: UitgaandeMelding['betrokkenen'];
  toelichting: string;
  occurred_on: LocalDate;
  overgedragen_op: LocalDate | null;
  vastgelegd_door: string;
  recorded_at: Date;
}

export const UitgaandeRows: EntitySchema<UitgaandeRow> = new EntitySchema<UitgaandeRow>({
  name: 'uitgaande_melding',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    betrokkenen: { type: 'jsonb' },
    toelichting: { type: 'text' },
    occurred_on: { type: 'date' },
    overgedragen_op: { type: 'date', nullable: true },
    vastgelegd_door: { type: 'text' },
    recorded_at: { type: 'timestamptz', precision: 3 },
  },
});
