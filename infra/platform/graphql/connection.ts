import DataLoader from 'dataloader';
import { isKeyset, type KeysetOrder, type KeysetRow, type Page } from '../database/keyset.ts';
import { badInput } from '../errors.ts';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Relay's cursor connection as the SDL has it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const DEFAULT_FIRST = 20;
const MOST_FIRST = 100;
const LONGEST_CURSOR = 2_000;

/** `first` 1 to 100, 20 when left out (`BAD_USER_INPUT` `FIRST_OUT_OF_RANGE`); a cursor of this very order (`CURSOR_MALFORMED`). */
export function pageArguments({ first, after }: ConnectionArguments, order: KeysetOrder): Page {
  const count = first ?? DEFAULT_FIRST;
  if (!Number.isInteger(count) || count < 1 || count > MOST_FIRST) throw badInput('FIRST_OUT_OF_RANGE');
  return { order, first: count, after: after === null || after === undefined ? null : readCursor(after, order) };
}

/** A page's rows (one more than asked for tells of a next page) as a connection. */
export function toConnection<Row, Node>(rows: readonly KeysetRow<Row>[], page: Page, toNode: (row: Row) => Node): Connection<Node> {
  const edges = rows.slice(0, page.first).map((row) => ({ cursor: writeCursor(page.order, row.keyset), node: toNode(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      // Relay lets a forward-only connection say false; after a cursor there is at least that row.
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Loads pages of many parents: one call of `read` per kind of page and tick, however many parents ask. Made per request. */
export interface PageLoader<Row> {
  load(parent: string, page: Page): Promise<readonly KeysetRow<Row>[]>;
}

export function pageLoader<Row>(
  read: (parents: readonly string[], page: Page) => Promise<ReadonlyMap<string, readonly KeysetRow<Row>[]>>,
): PageLoader<Row> {
  const loaders = new Map<string, DataLoader<string, readonly KeysetRow<Row>[]>>();
  return {
    load: (parent, page) => {
      const key = JSON.stringify([page.order.name, page.first, page.after]);
      const loader =
        loaders.get(key) ??
        new DataLoader(async (parents: readonly string[]) => {
          const pages = await read(parents, page);
          return parents.map((each) => pages.get(each) ?? []);
        });
      loaders.set(key, loader);
      return loader.load(parent);
    },
  };
}

/** Opaque to clients. It grants nothing: its values are compared only, inside the reader's own scope. */
const writeCursor = (order: KeysetOrder, keyset: readonly string[]): string =>
  Buffer.from(JSON.stringify([order.name, ...keyset])).toString('base64url');

function readCursor(cursor: string, order: KeysetOrder): readonly string[] {
  try {
    if (cursor.length > LONGEST_CURSOR) throw badInput('CURSOR_MALFORMED');
    const [name, ...values]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (name === order.name && isKeyset(order, values) && writeCursor(order, values) === cursor) return values;
  } catch {
    throw badInput('CURSOR_MALFORMED');
  }
  throw badInput('CURSOR_MALFORMED');
}
