import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Melding, MeldingStatus } from '../domain/melding.ts';

/** A row as the driver gives it; property and column have one name. */
export interface MeldingRow {
  gemeente: string;
  id: Uuid;
  version: number;
  status: MeldingStatus;
  soort: Melding['soort'];
  kanaal: string;
  poort: string;
  soort_melder: Melding['soortMelder'];
  kern: string | null;
  complex: boolean;
  betreft_jeugdige: boolean;
  omschrijving: string | null;
  occurred_on: LocalDate;
  recorded_at: Date;
  ontvangst_bevestigd_op: LocalDate | null;
  clientondersteuning_gewezen_op: LocalDate | null;
  clientondersteuning_organisatie: string | null;
  persoonlijk_plan_ontvangen_op: LocalDate | null;
  identiteit: Melding['identiteit'];
  vraagverhelderaars: Melding['vraagverhelderaars'];
  bevindingen: Melding['bevindingen'];
  heropeningen: Melding['heropeningen'];
  aanbiedingen: Melding['aanbiedingen'];
  termijnen: Melding['termijnen'];
  verwezen_door: string | null;
  ended_on: LocalDate | null;
  uitkomst: string | null;
  toelichting: string | null;
  merged_into: Uuid | null;
  primary_inwoner: Uuid | null;
  first_kernteam: string | null;
}

export const MeldingRows: EntitySchema<MeldingRow> = new EntitySchema<MeldingRow>({
  name: 'melding',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    status: { type: 'text' },
    soort: { type: 'text' },
    kanaal: { type: 'text' },
    poort: { type: 'text' },
    soort_melder: { type: 'text' },
    kern: { type: 'text', nullable: true },
    complex: { type: 'boolean' },
    betreft_jeugdige: { type: 'boolean' },
    omschrijving: { type: 'text', nullable: true },
    occurred_on: { type: 'date' },
    recorded_at: { type: 'timestamptz', precision: 3 },
    ontvangst_bevestigd_op: { type: 'date', nullable: true },
    clientondersteuning_gewezen_op: { type: 'date', nullable: true },
    clientondersteuning_organisatie: { type: 'text', nullable: true },
    persoonlijk_plan_ontvangen_op: { type: 'date', nullable: true },
    identiteit: { type: 'jsonb', nullable: true },
    vraagverhelderaars: { type: 'jsonb' },
    bevindingen: { type: 'jsonb' },
    heropeningen: { type: 'jsonb' },
    aanbiedingen: { type: 'jsonb' },
    termijnen: { type: 'jsonb' },
    verwezen_door: { type: 'text', nullable: true },
    ended_on: { type: 'date', nullable: true },
    uitkomst: { type: 'text', nullable: true },
    toelichting: { type: 'text', nullable: true },
    merged_into: { type: 'uuid', nullable: true },
    primary_inwoner: { type: 'uuid', nullable: true },
    first_kernteam: { type: 'text', nullable: true },
  },
});

export interface BetrokkeneRow {
  gemeente: string;
  melding: Uuid;
  inwoner: Uuid;
  place: number;
  rol: Melding['betrokkenen'][number]['rol'];
  primair: boolean;
}

export const BetrokkeneRows: EntitySchema<BetrokkeneRow> = new EntitySchema<BetrokkeneRow>({
  name: 'melding_betrokkene',
  columns: {
    gemeente: { type: 'text', primary: true },
    melding: { type: 'uuid', primary: true },
    inwoner: { type: 'uuid', primary: true },
    place: { type: 'integer' },
    rol: { type: 'text' },
    primair: { type: 'boolean' },
  },
});
