import { type DocumentNode, type FieldNode, type GraphQLFormattedError, Kind, parse, type SelectionNode } from 'graphql';
import { limits } from '../limits.ts';
import type { Data, Failure, Path } from './trail.ts';

/** The failure as one error for each field that it left empty in this answer, at most `limits.missingFields`. */
export function errorsOf(failure: Failure, data: Data | null): readonly GraphQLFormattedError[] {
  const { message, extensions, places } = failure;
  const fields = fieldsOf(parse(failure.document, { noLocation: true }));
  const paths = new Map<string, Path>();
  for (const place of places) {
    for (const path of missingAt(data, place, fields)) {
      paths.set(JSON.stringify(path), path);
      if (paths.size === limits.missingFields) break;
    }
  }
  if (paths.size === 0 && places[0] !== undefined) paths.set('', places[0]);
  return [...paths.values()].map((path) => ({ message, ...(path.length === 0 ? {} : { path }), extensions }));
}

/** What the subgraph was asked for: of an entity fetch the fields of the entities. */
function fieldsOf(document: DocumentNode): readonly FieldNode[] {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
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

/** The paths below a place; where the answer ends before the place, that end. */
function missingAt(data: Data | null, place: Path, fields: readonly FieldNode[]): readonly Path[] {
  // A null that went up to the root: what was asked for at the root is missing.
  if (data === null) return place.length === 0 ? fields.map(responseKey).map((key) => [key]) : [place.slice(0, 1)];
  let value: unknown = data;
  for (const [depth, step] of place.entries()) {
    value = (value as Record<string | number, unknown>)[step];
    if (value === null) return [place.slice(0, depth + 1)];
    if (typeof value !== 'object') return [];
  }
  return missingIn(value, place, fields);
}

/** A field that the client did not ask for is not in the answer, and so not missing. */
function missingIn(value: unknown, path: Path, fields: readonly FieldNode[]): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => missingIn(each, [...path, index], fields));
  if (typeof value !== 'object' || value === null) return [];
  return fields.flatMap((field) => {
    const key = responseKey(field);
    const found = (value as Record<string, unknown>)[key];
    if (found === null) return [[...path, key]];
    return missingIn(found, [...path, key], flatten(field.selectionSet?.selections ?? []));
  });
}

const responseKey = (field: FieldNode): string => field.alias?.value ?? field.name.value;
