import { type FieldNode, Kind, parse, type SelectionNode } from 'graphql';
import { isObject, own } from './merge.ts';
import { responseKey } from './response-key.ts';
import type { Path } from './source.ts';
import type { Step } from './steps.ts';

/** The paths below `places` where the answer lacks what a step asks for, at most `most`; where it ends before a place, that end. */
export function missingBelow(data: unknown, places: readonly Path[], step: Step, most: number): readonly Path[] {
  const fields = known.get(step) ?? fieldsOf(step.document);
  known.set(step, fields);
  const paths = new Map<string, Path>();
  for (const place of places) {
    for (const path of missingAt(data, place, fields)) {
      paths.set(JSON.stringify(path), path);
      if (paths.size === most) return [...paths.values()];
    }
  }
  return [...paths.values()];
}

const known = new WeakMap<Step, readonly FieldNode[]>();

/** What the subgraph was asked for: of an entity fetch the fields of the entities. */
function fieldsOf(document: string): readonly FieldNode[] {
  const { definitions } = parse(document, { noLocation: true });
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = flatten(operation?.selectionSet.selections ?? []);
  const entities = root.filter(({ name }) => name.value === '_entities');
  return entities.length === 0 ? root : entities.flatMap((field) => flatten(field.selectionSet?.selections ?? []));
}

function flatten(selections: readonly SelectionNode[]): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? flatten(selection.selectionSet.selections) : [];
  });
}

function missingAt(data: unknown, place: Path, fields: readonly FieldNode[]): readonly Path[] {
  // A null that went up to the root: what was asked for at the root is missing.
  if (data === null) return place.length === 0 ? fields.map(responseKey).map((key) => [key]) : [place.slice(0, 1)];
  let value: unknown = data;
  for (const [depth, step] of place.entries()) {
    value = typeof value === 'object' && value !== null ? own(value as Record<string, unknown>, String(step)) : undefined;
    if (value === null) return [place.slice(0, depth + 1)];
    if (typeof value !== 'object') return [];
  }
  return missingIn(value, place, fields);
}

/** A field that the client did not ask for is not in the answer, and so not missing. */
function missingIn(value: unknown, path: Path, fields: readonly FieldNode[]): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => missingIn(each, [...path, index], fields));
  if (!isObject(value)) return [];
  return fields.flatMap((field) => {
    const key = responseKey(field);
    const found = own(value, key);
    if (found === null) return [[...path, key]];
    return field.selectionSet === undefined ? [] : missingIn(found, [...path, key], flatten(field.selectionSet.selections));
  });
}
