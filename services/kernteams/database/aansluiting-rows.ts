import { EntitySchema } from 'typeorm';
import type { Aansluiting } from '../domain/aansluiting.ts';

/** A place as it is stored: just as the domain has it. */
export type AansluitingRow = Aansluiting;

export const AansluitingRows: EntitySchema<AansluitingRow> = new EntitySchema<AansluitingRow>({
  name: 'aansluiting',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    professional: { type: 'uuid' },
    kernteam: { type: 'text', nullable: true },
    organisatie: { type: 'text' },
    functie: { type: 'text' },
    since: { type: 'date' },
    until: { type: 'date', nullable: true },
  },
});
