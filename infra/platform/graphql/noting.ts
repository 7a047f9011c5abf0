import type { GraphQLFieldResolver } from 'graphql';
import type { SubgraphContext } from './context.ts';
import type { KnownType } from './subjects.ts';

export type Resolve = GraphQLFieldResolver<unknown, SubgraphContext>;

/** What is known of a field: the type that it belongs to, the type that it answers, and whether it must seem not to be there. */
export interface About {
  readonly row?: KnownType | undefined;
  readonly answer?: KnownType | undefined;
  readonly absent: boolean;
}

/** Notes whom an answer tells of. What is null or empty tells of nobody: the row may be there, unseen. */
export function noting(resolve: Resolve, { row, answer, absent }: About): Resolve {
  if (row === undefined && answer === undefined) return resolve;
  return (source, args, context, info) => {
    const note = <Value>(value: Value): Value => {
      if (!isThere(value)) return value;
      if (row !== undefined) context.seen.note(row, source, context, absent);
      if (answer !== undefined) for (const each of [value].flat()) if (isThere(each)) context.seen.note(answer, each, context, absent);
      return value;
    };
    const value = resolve(source, args, context, info);
    return isPromise(value) ? value.then(note) : note(value);
  };
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

function isThere(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(isThere);
  return !(typeof value === 'object' && 'edges' in value && Array.isArray(value.edges) && value.edges.length === 0);
}
