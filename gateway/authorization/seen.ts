import type { GraphQLFormattedError } from 'graphql';
import { isObject, own } from '../execution/merge.ts';
import type { Data, Received, SourceRequest } from '../execution/source.ts';
import type { Witness } from './rows.ts';

/** A row by the name that it was linked with, of which its owner has not said whether the reader sees it. */
export interface Row {
  readonly type: string;
  readonly witness: Witness;
  /** Of the fields of its key. */
  readonly key: Data;
}

/** An error that is told only to who sees the row. */
export interface Unsure {
  readonly error: GraphQLFormattedError;
  readonly row: Row;
}

/** The errors about rows that the reader sees, as each one's owner says in one answer for all; about others nothing is told, as about rows that do not exist. */
export async function aboutSeen(
  unsure: readonly Unsure[],
  ask: (request: SourceRequest) => Promise<Received>,
): Promise<readonly GraphQLFormattedError[]> {
  const named = unsure.map((each) => ({ ...each, name: nameOf(each.row) }));
  const bySource = Map.groupBy(named, ({ row }) => row.witness.source);
  const seen = await Promise.all(
    [...bySource].map(([source, some]) => seenOf(source, new Map(some.map(({ name, row }) => [name, row])), ask)),
  );
  const all = new Set(seen.flat());
  return named.filter(({ name }) => all.has(name)).map(({ error }) => error);
}

/** What `_entities` is asked for, which is the same for the same row. */
const nameOf = ({ type, key }: Row): string => JSON.stringify({ __typename: type, ...key });

async function seenOf(
  source: string,
  rows: ReadonlyMap<string, Row>,
  ask: (request: SourceRequest) => Promise<Received>,
): Promise<readonly string[]> {
  const names = [...rows.keys()];
  const fields = new Map([...rows.values()].map(({ type, witness }) => [type, witness.field]));
  // Each under a name of its own, as fields of several types may answer what does not go together.
  const selections = [...fields].map(([type, field]) => `... on ${type} { ${shownOf(type)}: ${field} }`);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selections.join(' ')} } }`;
  const body = `{"query":${JSON.stringify(query)},"variables":{"representations":[${names.join()}]}}`;
  const { data } = (await ask({ source, kind: 'query', body, encoding: 'utf8' })).answer();
  const entities = Array.isArray(data?._entities) ? data._entities : [];
  return names.filter((name, place) => {
    const entity: unknown = entities[place];
    return isObject(entity) && own(entity, shownOf(rows.get(name)?.type ?? '')) != null;
  });
}

const shownOf = (type: string): string => `shown_${type}`;
