import type { Data } from './source.ts';

export const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property, also where its name is one that every object inherits. */
export const own = (value: Data, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** Sets an own property, also one called `__proto__`. */
export function define(target: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else target[key] = value;
}

/** By the object or list around it, what was an object or a list to one fetch and null to another. */
const nulls = new WeakMap<object, Set<string>>();

function remember(around: object, key: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = nulls.get(around);
  if (keys === undefined) nulls.set(around, new Set([key]));
  else keys.add(key);
}

/** Whether one of the fetches whose data was laid together here got null for what another got data. */
export const wasNull = (around: object, key: string): boolean => nulls.get(around)?.has(key) === true;

/**
 * Lays `source` over `target`: objects into each other, lists of the same length by place, else what came later; null never takes the place of a
 * value, nor a name that is not of `types`, which are those of objects, that of a known type. What only `source` has is shared with it afterwards.
 */
export function merge(target: Data, source: Data, types: ReadonlySet<string>): void {
  for (const key in source) {
    const theirs = source[key];
    if (theirs === undefined) continue;
    const ours = key in target ? own(target, key) : undefined;
    if (ours === undefined || ours === null) {
      define(target, key, theirs);
      if (ours === null) remember(target, key, theirs);
    } else if (key === '__typename' && !types.has(theirs as string)) continue;
    else if (theirs === null) remember(target, key, ours);
    else define(target, key, typeof theirs === 'object' ? merged(ours, theirs, types) : theirs);
  }
}

function merged(ours: unknown, theirs: object, types: ReadonlySet<string>): unknown {
  if (ours === theirs) return ours;
  if (Array.isArray(theirs)) {
    if (!Array.isArray(ours) || ours.length !== theirs.length) return theirs;
    for (let place = 0; place < theirs.length; place += 1) {
      const [one, other]: unknown[] = [ours[place], theirs[place]];
      ours[place] = mergedItem(one, other, types);
      if (one === null || other === null) remember(ours, String(place), ours[place]);
    }
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
