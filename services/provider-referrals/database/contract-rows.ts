import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Bekostiging, LumpSum } from '../domain/contract.ts';

/** A contract as it is stored; properties are columns. */
export interface ContractRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly provider: Uuid;
  readonly organisatie: string;
  readonly gemeenten: readonly string[];
  readonly producten: readonly string[];
  readonly bekostiging: Bekostiging;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly capaciteit: number | null;
  readonly bezet: number;
  readonly wachttijd_dagen: number | null;
  readonly wachttijd_op: LocalDate | null;
  readonly lump_sums: readonly LumpSum[];
}

export const ContractRows: EntitySchema<ContractRow> = new EntitySchema<ContractRow>({
  name: 'contract',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    provider: { type: 'uuid' },
    organisatie: { type: 'text' },
    gemeenten: { type: 'text', array: true },
    producten: { type: 'text', array: true },
    bekostiging: { type: 'text' },
    since: { type: 'date' },
    until: { type: 'date', nullable: true },
    capaciteit: { type: 'integer', nullable: true },
    bezet: { type: 'integer' },
    wachttijd_dagen: { type: 'integer', nullable: true },
    wachttijd_op: { type: 'date', nullable: true },
    lump_sums: { type: 'jsonb' },
  },
});

/** What was spent of a lump sum, as it is stored: once. */
export interface BestedingRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly contract: Uuid;
  readonly spent_on: LocalDate;
  readonly doel: string;
  readonly bedrag: number;
}

export const BestedingRows: EntitySchema<BestedingRow> = new EntitySchema<BestedingRow>({
  name: 'besteding',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    contract: { type: 'uuid' },
    spent_on: { type: 'date' },
    doel: { type: 'text' },
    bedrag: { type: 'bigint' },
  },
});
