import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { EntitySchema } from 'typeorm';
import type { BudgetSignaal } from '../domain/budget.ts';

/** A budget as it is stored; properties are columns. */
export interface BudgetRow {
  readonly gemeente: string;
  readonly id: Uuid;
  readonly version: number;
  readonly product: string;
  readonly jaar: number;
  readonly bedrag: number | null;
  readonly vastgelegd: number;
  readonly signaal: BudgetSignaal;
}

export const BudgetRows: EntitySchema<BudgetRow> = new EntitySchema<BudgetRow>({
  name: 'budget',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    product: { type: 'text' },
    jaar: { type: 'integer' },
    bedrag: { type: 'bigint', nullable: true },
    vastgelegd: { type: 'bigint' },
    signaal: { type: 'text' },
  },
});
