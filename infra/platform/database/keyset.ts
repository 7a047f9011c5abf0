import type { EntityManager } from 'typeorm';
import { parseUuid } from '../ids.ts';
import { parseInstant, parseLocalDate } from '../time.ts';

/** How an order value is written in a cursor and read back: exactly, so that no row is skipped or seen twice. */
export type KeysetKind = 'date' | 'instant' | 'uuid' | 'integer' | 'text';

export interface KeysetColumn {
  readonly column: string;
  readonly kind: KeysetKind;
}

/** The order of one connection: columns that are never null, the last one unique. */
export interface KeysetOrder {
  /** Stands in the cursor, so that one connection's cursor is foreign to another. */
  readonly name: string;
  readonly direction: 'asc' | 'desc';
  readonly columns: readonly KeysetColumn[];
}

/** One page: `first` rows after the row with the values `after`, one per order column. */
export interface Page {
  readonly order: KeysetOrder;
  readonly first: number;
  readonly after: readonly string[] | null;
}

/** Puts a value among a statement's parameters and answers its placeholder. */
export type Parameter = (value: unknown) => string;

/** What a statement reads. Names are the code's own, never input; `r` is the row. */
export interface KeysetSource {
  readonly table: string;
  /** Columns as SQL, e.g. `r.id, r.status`; all when left out. */
  readonly select?: string;
  /** Which rows: the scope's rule and filters, e.g. `(parameter) => \`r.gemeente = ANY(${parameter(scope.gemeenten)})\``. */
  readonly where: (parameter: Parameter) => string;
}

export interface KeysetParents {
  /** The column of the row that refers to its parent. */
  readonly column: string;
  readonly type: 'uuid' | 'text';
  readonly ids: readonly string[];
}

/** A row as read, with what its cursor says. */
export type KeysetRow<Row> = Row & { readonly keyset: readonly string[] };

/** The rows of one page and one more, if there is one. */
export async function readPage<Row>(manager: EntityManager, source: KeysetSource, page: Page): Promise<readonly KeysetRow<Row>[]> {
  const values: unknown[] = [];
  return manager.query<KeysetRow<Row>[]>(
    pageSql(source, page, (value) => `$${values.push(value)}`),
    values,
  );
}

/** The same page of every parent by one statement; a parent without rows has an empty list. */
export async function readPages<Row>(
  manager: EntityManager,
  source: KeysetSource,
  parents: KeysetParents,
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<Row>[]>> {
  const values: unknown[] = [];
  const parameter: Parameter = (value) => `$${values.push(value)}`;
  const text = `SELECT parent.id::text AS keyset_parent, page.*
    FROM unnest(${parameter([...new Set(parents.ids)])}::${parents.type}[]) AS parent(id)
    CROSS JOIN LATERAL (${pageSql(source, page, parameter, `r.${parents.column} = parent.id`)}) page
    ORDER BY page.keyset_place`;
  const pages = new Map<string, KeysetRow<Row>[]>(parents.ids.map((id) => [id, []]));
  for (const row of await manager.query<(KeysetRow<Row> & { keyset_parent: string })[]>(text, values))
    pages.get(row.keyset_parent)?.push(row);
  return pages;
}

function pageSql(source: KeysetSource, { order, first, after }: Page, parameter: Parameter, parent: string = 'true'): string {
  const columns = order.columns.map(({ column }) => `r.${column}`);
  const ordered = columns.map((column) => `${column} ${order.direction}`).join(', ');
  const bounds = after === null ? [] : order.columns.map(({ kind }, place) => `${parameter(after[place])}::${sqlType[kind]}`);
  const beyond = after === null ? 'true' : `(${columns.join(', ')}) ${order.direction === 'asc' ? '>' : '<'} (${bounds.join(', ')})`;
  return `SELECT ${source.select ?? 'r.*'}, ARRAY[${order.columns.map(asText).join(', ')}] AS keyset, row_number() OVER (ORDER BY ${ordered}) AS keyset_place
    FROM ${source.table} r WHERE ${parent} AND (${source.where(parameter)}) AND ${beyond}
    ORDER BY ${ordered} LIMIT ${parameter(first + 1)}`;
}

const sqlType: Readonly<Record<KeysetKind, string>> = {
  date: 'date',
  instant: 'timestamptz',
  uuid: 'uuid',
  integer: 'bigint',
  text: 'text',
};

const asText = ({ column, kind }: KeysetColumn): string =>
  kind === 'instant' ? `to_char(r.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : `r.${column}::text`;

/** Whether a cursor's values can be compared with the order's columns; throws or answers false otherwise. */
export function isKeyset(order: KeysetOrder, values: readonly unknown[]): values is readonly string[] {
  return values.length === order.columns.length && order.columns.every(({ kind }, place) => isValue[kind](values[place]));
}

const isValue: Readonly<Record<KeysetKind, (value: unknown) => boolean>> = {
  date: (value) => typeof value === 'string' && parseLocalDate(value) === value,
  instant: (value) => typeof value === 'string' && !value.startsWith('0000') && parseInstant(value) === value,
  uuid: (value) => typeof value === 'string' && parseUuid(value) === value,
  integer: (value) => typeof value === 'string' && /^-?\d{1,18}$/.test(value),
  text: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
};
