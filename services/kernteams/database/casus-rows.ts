import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { Activiteit, CasusStatus, Consulentvraag, Huisbezoek } from '../domain/casus.ts';
import type { ConsulentSoort } from '../domain/consulent.ts';
import type { Ondersteuningsplan } from '../domain/plan.ts';
import type { ZrmMeting } from '../domain/zrm.ts';

/** A casus as it is stored; properties are columns. */
export interface CasusRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly melding: Uuid;
  readonly traject: Uuid;
  readonly hop: number;
  readonly inwoner: Uuid | null;
  readonly kernteam: string;
  readonly betreft_jeugdige: boolean;
  readonly status: CasusStatus;
  readonly offered_on: LocalDate;
  readonly since: LocalDate;
  readonly accepted_on: LocalDate | null;
  readonly ended_on: LocalDate | null;
  readonly regievoerder: Uuid | null;
  readonly medewerkers: readonly Uuid[];
  readonly leefgebieden: readonly string[];
  readonly zrm: readonly ZrmMeting[];
  readonly activiteiten: readonly Activiteit[];
  readonly huisbezoeken: readonly Huisbezoek[];
  readonly vragen: readonly Consulentvraag[];
  readonly consulenten: readonly ConsulentSoort[];
  /** Who are to join a planned visit as volunteers. */
  readonly vrijwilligers: readonly Uuid[];
  readonly plan: Ondersteuningsplan | null;
  readonly individual_need_on: LocalDate | null;
  readonly weigerreden: string | null;
  readonly teruggave_reden: string | null;
  readonly oplossing: string | null;
}

export const CasusRows: EntitySchema<CasusRow> = new EntitySchema<CasusRow>({
  name: 'casus',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    melding: { type: 'uuid' },
    traject: { type: 'uuid' },
    hop: { type: 'integer' },
    inwoner: { type: 'uuid', nullable: true },
    kernteam: { type: 'text' },
    betreft_jeugdige: { type: 'boolean' },
    status: { type: 'text' },
    offered_on: { type: 'date' },
    since: { type: 'date' },
    accepted_on: { type: 'date', nullable: true },
    ended_on: { type: 'date', nullable: true },
    regievoerder: { type: 'uuid', nullable: true },
    medewerkers: { type: 'uuid', array: true },
    leefgebieden: { type: 'text', array: true },
    zrm: { type: 'jsonb' },
    activiteiten: { type: 'jsonb' },
    huisbezoeken: { type: 'jsonb' },
    vragen: { type: 'jsonb' },
    consulenten: { type: 'text', array: true },
    vrijwilligers: { type: 'uuid', array: true },
    plan: { type: 'jsonb', nullable: true },
    individual_need_on: { type: 'date', nullable: true },
    weigerreden: { type: 'text', nullable: true },
    teruggave_reden: { type: 'text', nullable: true },
    oplossing: { type: 'text', nullable: true },
  },
});
