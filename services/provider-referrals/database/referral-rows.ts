import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import { EntitySchema } from 'typeorm';
import type { Pauze, Poging, ReferralStatus, VoorgesteldDoor, Voortgang } from '../domain/referral.ts';

/** A referral as it is stored; properties are columns. */
export interface ReferralRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly melding: Uuid | null;
  readonly casus: Uuid | null;
  readonly kernteam: string | null;
  readonly behandelteam: Uuid | null;
  readonly wettelijk: boolean;
  readonly product: string;
  readonly requested_on: LocalDate;
  readonly gevraagd_door: string | null;
  readonly gevraagd_als: string | null;
  readonly voorgesteld_door: VoorgesteldDoor;
  readonly samen_met_team: boolean;
  readonly verwijsreden: string | null;
  readonly toelichting: string | null;
  readonly hulpvraag: string | null;
  readonly status: ReferralStatus;
  readonly since: LocalDate;
  readonly contract: Uuid | null;
  readonly provider: Uuid | null;
  readonly organisatie: string | null;
  readonly eigen_organisatie: boolean;
  readonly pogingen: readonly Poging[];
  readonly geldig_tot: LocalDate;
  readonly verwachte_start: LocalDate | null;
  readonly started_on: LocalDate | null;
  readonly stopped_on: LocalDate | null;
  readonly voortgang: readonly Voortgang[];
  readonly pauzes: readonly Pauze[];
  readonly resultaat: string | null;
  readonly resultaat_tekst: string | null;
  readonly eindreden: string | null;
  readonly uithuisplaatsing_voorkomen_op: LocalDate | null;
  readonly termijnen: readonly Termijn[];
}

export const ReferralRows: EntitySchema<ReferralRow> = new EntitySchema<ReferralRow>({
  name: 'referral',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    inwoner: { type: 'uuid' },
    melding: { type: 'uuid', nullable: true },
    casus: { type: 'uuid', nullable: true },
    kernteam: { type: 'text', nullable: true },
    behandelteam: { type: 'uuid', nullable: true },
    wettelijk: { type: 'boolean' },
    product: { type: 'text' },
    requested_on: { type: 'date' },
    gevraagd_door: { type: 'text', nullable: true },
    gevraagd_als: { type: 'text', nullable: true },
    voorgesteld_door: { type: 'text' },
    samen_met_team: { type: 'boolean' },
    verwijsreden: { type: 'text', nullable: true },
    toelichting: { type: 'text', nullable: true },
    hulpvraag: { type: 'text', nullable: true },
    status: { type: 'text' },
    since: { type: 'date' },
    contract: { type: 'uuid', nullable: true },
    provider: { type: 'uuid', nullable: true },
    organisatie: { type: 'text', nullable: true },
    eigen_organisatie: { type: 'boolean' },
    pogingen: { type: 'jsonb' },
    geldig_tot: { type: 'date' },
    verwachte_start: { type: 'date', nullable: true },
    started_on: { type: 'date', nullable: true },
    stopped_on: { type: 'date', nullable: true },
    voortgang: { type: 'jsonb' },
    pauzes: { type: 'jsonb' },
    resultaat: { type: 'text', nullable: true },
    resultaat_tekst: { type: 'text', nullable: true },
    eindreden: { type: 'text', nullable: true },
    uithuisplaatsing_voorkomen_op: { type: 'date', nullable: true },
    termijnen: { type: 'jsonb' },
  },
});
