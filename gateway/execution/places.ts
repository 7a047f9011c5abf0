import { isObject, own } from './merge.ts';
import type { Data, Path } from './source.ts';

/** The objects at a path, `@` standing for each of a list; each once when `once`. */
export function objectsAt(root: Data, path: Path, once: boolean): Data[] {
  const found: Data[] = [];
  gather(root, path, 0, found);
  return once ? [...new Set(found)] : found;
}

function gather(value: unknown, path: Path, from: number, found: Data[]): void {
  let at = value;
  for (let step = from; step < path.length; step += 1) {
    const key = path[step];
    if (key === '@') {
      if (Array.isArray(at)) for (const each of at) gather(each, path, step + 1, found);
      return;
    }
    if (typeof at !== 'object' || at === null) return;
    at = key !== undefined && Object.hasOwn(at, key) ? (at as Data)[key] : undefined;
  }
  if (isObject(at)) found.push(at);
}

/** Every path from the root by which an object is reached along a fetch's path. */
export function pathsTo(root: Data, path: Path): Map<object, Path[]> {
  const found = new Map<object, Path[]>();
  const walk = (value: unknown, step: number, sofar: Path): void => {
    const key = path[step];
    if (key === undefined) {
      if (isObject(value)) found.set(value, [...(found.get(value) ?? []), sofar]);
    } else if (key === '@') {
      if (Array.isArray(value)) value.forEach((each, index) => void walk(each, step + 1, [...sofar, index]));
    } else if (isObject(value)) walk(own(value, String(key)), step + 1, [...sofar, key]);
  };
  walk(root, 0, []);
  return found;
}
