import type { GraphQLSchema } from 'graphql';
import type { Fetching, Trouble } from './fetching.ts';
import { isObject, merge, own } from './merge.ts';
import { renamed, rewrite } from './rewrites.ts';
import type { Data, SourceAnswer, SourceError } from './source.ts';

interface Into {
  root: Data;
  readonly troubles: Trouble[];
}
interface Known {
  readonly prepared: { readonly schema: GraphQLSchema; readonly types: ReadonlySet<string> };
  readonly malformed: (source: string) => SourceError;
}

/** Lays a subgraph's answer into the tree of data, and notes its errors. */
export function absorb(into: Into, group: readonly Fetching[], keys: readonly string[], answer: SourceAnswer, known: Known): void {
  const { data } = answer;
  for (const [index, fetching] of group.entries()) {
    const { step, representations, targets } = fetching;
    if (data === null) break;
    const received = step.represent === null ? null : own(data, keys[index] ?? '');
    if (step.represent === null) asIs(into, fetching, data, known.prepared);
    else if (Array.isArray(received) && received.length === representations.length) entities(fetching, received, known.prepared);
    else if (received !== null || answer.errors.length === 0)
      into.troubles.push({ fetching, error: known.malformed(step.source), path: null, targets });
  }
  for (const error of answer.errors) note(into, group, keys, error);
}

function asIs(into: Into, { step, targets }: Fetching, data: Data, { schema, types }: Known['prepared']): void {
  if (step.rewrites.length > 0) rewrite(schema, step.rewrites, data);
  if (step.path.length > 0) for (const target of targets) merge(target, targets.length === 1 ? data : structuredClone(data), types);
  else if (Object.keys(into.root).length === 0) into.root = data;
  else merge(into.root, data, types);
}

function entities({ step, targets, slots }: Fetching, received: readonly unknown[], { schema, types }: Known['prepared']): void {
  if (step.rewrites.length > 0)
    received.forEach((entity, slot) => {
      const typename = targets[slots.indexOf(slot)]?.__typename;
      if (isObject(entity)) rewrite(schema, step.rewrites, entity, typeof typename === 'string' ? typename : undefined);
    });
  for (let index = 0; index < targets.length; index += 1) {
    const target = targets[index];
    const entity = received[slots[index] ?? -1];
    if (target !== undefined && isObject(entity)) merge(target, entity, types);
  }
}

function note({ troubles }: Into, group: readonly Fetching[], keys: readonly string[], error: SourceError): void {
  const { path = [] } = error;
  const [first] = group;
  if (first?.step.represent === null && path.length > 0) {
    troubles.push({ fetching: first, error, path: renamed(first.step.rewrites, path), targets: first.targets });
    return;
  }
  const [key, slot, ...rest] = path;
  const index = keys.indexOf(String(key));
  const fetching = group[index];
  if (fetching !== undefined && typeof slot === 'number') {
    const targets = fetching.targets.filter((_, place) => fetching.slots[place] === slot);
    if (targets.length > 0) {
      troubles.push({ fetching, error, path: renamed(fetching.step.rewrites, rest), targets });
      return;
    }
  }
  const concerned = fetching === undefined ? group : [fetching];
  for (const each of concerned) troubles.push({ fetching: each, error, path: null, targets: each.targets });
}
