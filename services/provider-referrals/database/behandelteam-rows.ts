import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Behandelteam } from '../domain/behandelteam.ts';

/** A Behandelteam as it is stored; properties are columns. */
export interface BehandelteamRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid | null;
  readonly casus: Uuid | null;
  readonly kernteam: string | null;
  readonly status: Behandelteam['status'];
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly uithuisplaatsing_voorkomen_op: LocalDate | null;
}

export const BehandelteamRows: EntitySchema<BehandelteamRow> = new EntitySchema<BehandelteamRow>({
  name: 'behandelteam',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    inwoner: { type: 'uuid' },
    melding: { type: 'uuid', nullable: true },
    casus: { type: 'uuid', nullable: true },
    kernteam: { type: 'text', nullable: true },
    status: { type: 'text' },
    since: { type: 'date' },
    until: { type: 'date', nullable: true },
    uithuisplaatsing_voorkomen_op: { type: 'date', nullable: true },
  },
});

/** A place in a Behandelteam, in their order. */
export interface BehandelteamLidRow {
  readonly gemeente: string;
  readonly behandelteam: Uuid;
  readonly place: number;
  readonly professional: Uuid;
  readonly organisatie: string;
  readonly trekker: boolean;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

export const BehandelteamLidRows: EntitySchema<BehandelteamLidRow> = new EntitySchema<BehandelteamLidRow>({
  name: 'behandelteam_lid',
  columns: {
    gemeente: { type: 'text', primary: true },
    behandelteam: { type: 'uuid', primary: true },
    place: { type: 'integer', primary: true },
    professional: { type: 'uuid' },
    organisatie: { type: 'text' },
    trekker: { type: 'boolean' },
    since: { type: 'date' },
    until: { type: 'date', nullable: true },
  },
});
