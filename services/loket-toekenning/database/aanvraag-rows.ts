import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { AanvraagStatus, AanvraagVorm, Aanvulling, Ingebrekestelling, Opschorting, Uitstel } from '../domain/aanvraag.ts';

/** An aanvraag as it is stored; properties are columns.  */
export interface AanvraagRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly melding: Uuid;
  readonly onderzoek: Uuid;
  readonly inwoner: Uuid;
  readonly wet: Wet;
  readonly status: AanvraagStatus;
  readonly vorm: AanvraagVorm;
  readonly ondertekenaar: Uuid;
  readonly producten: readonly string[];
  readonly submitted_on: LocalDate;
  readonly since: LocalDate;
  readonly ended_on: LocalDate | null;
  readonly behandelaar: Uuid | null;
  readonly aanvulling: Aanvulling | null;
  readonly opschortingen: readonly Opschorting[];
  readonly uitstel: Uitstel | null;
  readonly ingebrekestelling: Ingebrekestelling | null;
  readonly beschikking: Uuid | null;
  readonly eindreden: string | null;
  readonly kernteam_aangeboden: KernteamAanbod | null;
  readonly termijnen: readonly Termijn[];
}

export const AanvraagRows: EntitySchema<AanvraagRow> = new EntitySchema<AanvraagRow>({
  name: 'aanvraag',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    melding: { type: 'uuid' },
    onderzoek: { type: 'uuid' },
    inwoner: { type: 'uuid' },
    wet: { type: 'text' },
    status: { type: 'text' },
    vorm: { type: 'text' },
    ondertekenaar: { type: 'uuid' },
    producten: { type: 'text', array: true },
    submitted_on: { type: 'date' },
    since: { type: 'date' },
    ended_on: { type: 'date', nullable: true },
    behandelaar: { type: 'uuid', nullable: true },
    aanvulling: { type: 'jsonb', nullable: true },
    opschortingen: { type: 'jsonb' },
    uitstel: { type: 'jsonb', nullable: true },
    ingebrekestelling: { type: 'jsonb', nullable: true },
    beschikking: { type: 'uuid', nullable: true },
    eindreden: { type: 'text', nullable: true },
    kernteam_aangeboden: { type: 'jsonb', nullable: true },
    termijnen: { type: 'jsonb' },
  },
});
