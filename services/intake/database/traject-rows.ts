import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { EntitySchema } from 'typeorm';
import type { ReceiverSoort, Traject, TrajectMoment } from '../domain/traject.ts';

export interface TrajectRow {
  gemeente: string;
  id: Uuid;
  melding: Uuid;
  place: number;
  status: Traject['status'];
  soort: ReceiverSoort;
  ended_on: LocalDate | null;
  oplossing: string | null;
}

export const TrajectRows: EntitySchema<TrajectRow> = new EntitySchema<TrajectRow>({
  name: 'traject',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    melding: { type: 'uuid' },
    place: { type: 'integer' },
    status: { type: 'text' },
    soort: { type: 'text' },
    ended_on: { type: 'date', nullable: true },
    oplossing: { type: 'text', nullable: true },
  },
});

export interface HopRow {
  gemeente: string;
  traject: Uuid;
  number: number;
  melding: Uuid;
  place: number;
  soort: ReceiverSoort;
  kernteam: string | null;
  moment: TrajectMoment;
  reden: string | null;
  afwijkreden: string | null;
  opened_on: LocalDate;
}

export const HopRows: EntitySchema<HopRow> = new EntitySchema<HopRow>({
  name: 'traject_hop',
  columns: {
    gemeente: { type: 'text', primary: true },
    traject: { type: 'uuid', primary: true },
    number: { type: 'integer', primary: true },
    melding: { type: 'uuid' },
    place: { type: 'integer' },
    soort: { type: 'text' },
    kernteam: { type: 'text', nullable: true },
    moment: { type: 'text' },
    reden: { type: 'text', nullable: true },
    afwijkreden: { type: 'text', nullable: true },
    opened_on: { type: 'date' },
  },
});
