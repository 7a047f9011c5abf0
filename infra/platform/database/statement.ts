import type { EntityManager } from 'typeorm';
import type { Parameter } from './keyset.ts';

/** The rows of one statement that is written with its parameters in place. */
export function read<Row>(manager: EntityManager, statement: (parameter: Parameter) => string): Promise<readonly Row[]> {
  const values: unknown[] = [];
  return manager.query<Row[]>(
    statement((value) => `$${values.push(value)}`),
    values,
  );
}
