import type { Data, Path } from './trail.ts';

/** Where the entities of a fetch stand in the answer, and at which place in the list that the executor knows. */
export interface EntityPlace {
  readonly index: number;
  readonly path: Path;
}

/**
 * The place of each representation. @apollo/gateway 2.14 takes the n-th representation for the n-th entity at the fetch's path (with `@` for each
 * of a list), but it sends none for an entity of another type or without its key: then all later errors get the path of a neighbour. Entities and
 * representations keep their order, so the next entity that has the representation's keys is the one.
 */
export function placesOf(
  roots: readonly Data[],
  path: readonly (string | number)[],
  representations: readonly unknown[],
): readonly EntityPlace[] {
  const entities = entitiesAt(mergedRoot(roots), path);
  if (entities.length === representations.length) return entities.map((entity, index) => ({ index, path: entity.path }));
  let next = 0;
  return representations.flatMap((representation) => {
    const index = entities.findIndex((entity, place) => place >= next && holds(entity.value, representation));
    const found = entities[index];
    if (found === undefined) return [];
    next = index + 1;
    return [{ index, path: found.path }];
  });
}

/** The root as the executor has it: the first object or list under a key stays, and takes in what comes later. */
function mergedRoot(roots: readonly Data[]): Data {
  const merged: Record<string, unknown> = {};
  for (const root of roots)
    for (const [key, value] of Object.entries(root)) if (!(isObject(merged[key]) && isObject(value))) merged[key] = value;
  return merged;
}

interface Entity {
  readonly path: Path;
  readonly value: object;
}

function entitiesAt(value: unknown, [head, ...rest]: readonly (string | number)[], path: Path = []): readonly Entity[] {
  if (!isObject(value)) return [];
  if (head === undefined) return [{ path, value }];
  if (head === '@') return Object.values(value).flatMap((each, index) => entitiesAt(each, rest, [...path, index]));
  return entitiesAt((value as Record<string, unknown>)[head], rest, [...path, head]);
}

/** Whether a value has all that a representation says, its type as well where both name one. */
function holds(value: unknown, representation: unknown): boolean {
  if (!isObject(representation)) return value === representation;
  if (!isObject(value)) return false;
  return Object.entries(representation).every(([key, part]) => holds((value as Record<string, unknown>)[key], part));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
