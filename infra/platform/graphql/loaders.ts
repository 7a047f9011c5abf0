import DataLoader from 'dataloader';
import type { Scope } from '../access/scope.ts';

/** Rows by one of their keys; null for a key that no row has. */
export type Rows<Row> = DataLoader<string, Row | null>;
/** The rows of each key, in the order in which they were read. */
export type Lists<Row> = DataLoader<string, readonly Row[]>;

type ReadByKeys<Row> = (keys: readonly string[]) => Promise<readonly Row[]>;

/** One loader per row rule: a request has one actor, whose rules may differ per field. */
export function perScope<Loader>(make: (scope: Scope) => Loader): (scope: Scope) => Loader {
  const loaders = new Map<string, Loader>();
  return (scope) => kept(loaders, scope.rows, () => make(scope));
}

/** What stands under a key, made when it is first asked for. */
export function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

/** A row may answer to several keys. */
export const byKey = <Row>(read: ReadByKeys<Row>, keysOfRow: (row: Row) => string | readonly string[]): Rows<Row> =>
  new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).flatMap((row) => [keysOfRow(row)].flat().map((key) => [key, row] as const)));
    return keys.map((key) => rows.get(key) ?? null);
  });

export const listsBy = <Row>(read: ReadByKeys<Row>, keyOfRow: (row: Row) => string): Lists<Row> =>
  new DataLoader(async (keys) => {
    const lists = Map.groupBy(await read(keys), keyOfRow);
    return keys.map((key) => lists.get(key) ?? []);
  });
