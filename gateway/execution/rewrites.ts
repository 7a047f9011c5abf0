import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { define, isObject, own } from './merge.ts';
import type { Data, Path } from './source.ts';
import { isOfType } from './types.ts';

const ON = '... on ';

/** The type that a step of a rewrite's path asks for; null when it is a field. */
export const conditionIn = (step: string): string | null => (step.startsWith(ON) ? step.slice(ON.length) : null);

/** Changes an object as the plan says: what goes to a subgraph, or what came from it. `typename` is of an object that does not say its own. */
export function rewrite(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: Data, typename?: string): void {
  for (const each of rewrites) at(schema, each.path.slice(0, -1), value, typename, setter(each));
}

function setter(rewrite: FetchDataRewrite): (object: Data) => void {
  const last = rewrite.path.at(-1) ?? '';
  if (rewrite.kind === 'ValueSetter') return (object) => define(object, last, rewrite.setValueTo);
  return (object) => {
    const value = own(object, last);
    if (value === undefined) return;
    delete object[last];
    define(object, rewrite.renameKeyTo, value);
  };
}

function at(
  schema: GraphQLSchema,
  path: readonly string[],
  value: unknown,
  typename: string | undefined,
  set: (object: Data) => void,
): void {
  if (Array.isArray(value)) {
    for (const each of value) at(schema, path, each, typename, set);
    return;
  }
  if (!isObject(value)) return;
  const [step, ...rest] = path;
  const condition = step === undefined ? null : conditionIn(step);
  if (step === undefined) set(value);
  else if (condition === null) at(schema, rest, own(value, step), undefined, set);
  if (condition === null) return;
  const known = typeof value.__typename === 'string' ? value.__typename : typename;
  if (known === undefined || isOfType(schema, known, condition)) at(schema, rest, value, typename, set);
}

/** A subgraph's path with the names that the client knows. */
export function renamed(rewrites: readonly FetchDataRewrite[], path: Path): Path {
  let result = path;
  for (const each of rewrites) {
    if (each.kind !== 'KeyRenamer') continue;
    const keys = each.path.filter((step) => conditionIn(step) === null);
    const fields = result.flatMap((step, place) => (typeof step === 'string' ? [{ step, place }] : []));
    if (!keys.every((key, depth) => fields[depth]?.step === key)) continue;
    const place = fields[keys.length - 1]?.place;
    result = result.map((step, index) => (index === place ? each.renameKeyTo : step));
  }
  return result;
}
