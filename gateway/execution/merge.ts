import type { Data } from './source.ts';

export const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property, also where its name is one that every object inherits. */
export const own = (value: Data, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** Sets an own property, also one called `__proto__`. */
export function define(target: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else target[key] = value;
}

/**
 * Lays `source` over `target`: objects into each other, lists of the same length by place, else what came later; null never takes the place of a
 * value, nor a name that is not of `types`, which are those of objects, that of a known type. What only `source` has is shared with it afterwards.
 */
export function merge(target: Data, source: Data, types: ReadonlySet<string>): void {
  for (const key in source) {
    const theirs = source[key];
    if (theirs === undefined) continue;
    const ours = key in target ? own(target, key) : undefined;
    if (ours === undefined || ours === null) define(target, key, theirs);
    else if (key === '__typename' && !types.has(theirs as string)) continue;
    else if (theirs !== null) define(target, key, typeof theirs === 'object' ? merged(ours, theirs, types) : theirs);
  }
}

function merged(ours: unknown, theirs: object, types: ReadonlySet<string>): unknown {
  if (ours === theirs) return ours;
  if (Array.isArray(theirs)) {
    if (!Array.isArray(ours) || ours.length !== theirs.length) return theirs;
    for (let place = 0; place < theirs.length; place += 1) ours[place] = mergedItem(ours[place], theirs[place], types);
    return ours;
  }
  if (!isObject(ours)) return theirs;
  merge(ours, theirs as Data, types);
  return ours;
}

const mergedItem = (ours: unknown, theirs: unknown, types: ReadonlySet<string>): unknown => {
  if (theirs === null || theirs === undefined) return ours;
  return typeof theirs === 'object' ? merged(ours, theirs, types) : theirs;
};
