import type { EntityManager } from 'typeorm';
import { type KeysetOrder, type Parameter, readPage } from '../database/keyset.ts';
import type { Month } from '../time.ts';
import type { ExportLine } from './otlp.ts';

/** Which lines: of a month in UTC, as the log's own parts are, and of one gemeente or all. */
export interface ExportFilter {
  readonly month: Month;
  readonly gemeente: string | null;
}

/** As the table's key stands: each part is read once, from its begin to its end. */
const order: KeysetOrder = {
  name: 'read-log-export',
  direction: 'asc',
  columns: [
    { column: 'subject', kind: 'uuid' },
    { column: 'recorded_at', kind: 'instant' },
    { column: 'span_id', kind: 'text' },
  ],
};

const LINES_OF_A_PAGE = 500;

/** Page after page, so that a month of any size takes the memory of one. What must seem not to be there stays out. */
export async function* exportPages(
  manager: EntityManager,
  { month, gemeente }: ExportFilter,
  size: number = LINES_OF_A_PAGE,
): AsyncGenerator<readonly ExportLine[]> {
  const where = (parameter: Parameter): string => {
    const first = `${parameter(`${month}-01`)}::date::timestamp`;
    const within = `r.recorded_at >= ${first} AT TIME ZONE 'UTC' AND r.recorded_at < (${first} + interval '1 month') AT TIME ZONE 'UTC'`;
    return `${within} AND NOT r.absent${gemeente === null ? '' : ` AND ${parameter(gemeente)} = ANY(r.gemeenten)`}`;
  };
  let after: readonly string[] | null = null;
  do {
    const rows: readonly (ExportLine & { readonly keyset: readonly string[] })[] = await readPage<ExportLine>(
      manager,
      { table: 'read_log', where },
      { order, first: size, after },
    );
    const page = rows.slice(0, size);
    if (page.length > 0) yield page;
    after = rows.length > size ? (page.at(-1)?.keyset ?? null) : null;
  } while (after !== null);
}
