import { EntitySchema } from 'typeorm';
import type { Professional } from '../domain/professional.ts';

/** A professional as she is stored: just as the domain has her. */
export type ProfessionalRow = Professional;

export const ProfessionalRows: EntitySchema<ProfessionalRow> = new EntitySchema<ProfessionalRow>({
  name: 'professional',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    naam: { type: 'text' },
  },
});
