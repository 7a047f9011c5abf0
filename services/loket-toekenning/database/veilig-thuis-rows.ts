import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { VeiligThuisLid, VeiligThuisOnderzoekStatus } from '../domain/veilig-thuis-onderzoek.ts';

/** The receiver's work as it is stored; properties are columns. */
export interface VeiligThuisRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly veilig_thuis_melding: Uuid;
  readonly inwoners: readonly Uuid[];
  readonly ontvanger: string;
  readonly functies: readonly string[];
  readonly status: VeiligThuisOnderzoekStatus;
  readonly offered_on: LocalDate;
  readonly kring: readonly VeiligThuisLid[];
  readonly leden: readonly Uuid[];
  readonly closed_on: LocalDate | null;
  readonly resultaat: string | null;
  readonly toelichting: string | null;
}

export const VeiligThuisRows: EntitySchema<VeiligThuisRow> = new EntitySchema<VeiligThuisRow>({
  name: 'veilig_thuis_onderzoek',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    veilig_thuis_melding: { type: 'uuid' },
    inwoners: { type: 'uuid', array: true },
    ontvanger: { type: 'text' },
    functies: { type: 'text', array: true },
    status: { type: 'text' },
    offered_on: { type: 'date' },
    kring: { type: 'jsonb' },
    leden: { type: 'text', array: true },
    closed_on: { type: 'date', nullable: true },
    resultaat: { type: 'text', nullable: true },
    toelichting: { type: 'text', nullable: true },
  },
});
