import { isObject } from '../merge.ts';
import type { Path } from '../source.ts';

/** What an operation was answered. */
export interface Answered {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly path?: Path | undefined }[];
  /** Mutations in the order in which subgraphs carried them out. */
  readonly calls: readonly string[];
  /** What its client calls the shared entries that a subgraph was asked for which is not away. */
  readonly entries?: readonly string[];
  /** Of stock: whether it asked in vain of what type an interface object is. */
  readonly isUnresolved?: boolean;
}

/** What differs, as a sentence; null when nothing does. */
export function difference(stock: Answered, ours: Answered): string | null {
  if (!isSame(stock, ours, [stock.data, ours.data], [])) return 'the data differs';
  if (stock.calls.join() !== ours.calls.join()) return 'mutations were carried out otherwise';
  const lost = new Set(stock.errors.filter(isLost).map(({ message }) => message));
  if ([...lost].some((message) => !ours.errors.some((error) => error.message === message))) return 'a fetch failed without an error';
  const others = ({ errors }: Answered) => placed(errors.filter(({ message }) => !lost.has(message)));
  return haveSamePlaces(others(stock), others(ours), ours.data) ? null : 'the errors differ';
}

/** What is wrong where nothing goes wrong. */
export function wrong(whole: Answered, ours: Answered): string | null {
  const carriedOut = ({ calls }: Answered): string => calls.map((call) => call.slice(call.indexOf('.'))).join();
  if (canonical(whole.data) !== canonical(ours.data)) return 'the data is wrong';
  if (carriedOut(whole) !== carriedOut(ours)) return 'mutations were carried out otherwise';
  return ours.errors.length > 0 ? 'there are errors' : null;
}

/**
 * What is wrong of the answer where one subgraph is away, and nothing else goes wrong. `entries` are those that keep their key as long as another subgraph was
 * asked for them.
 */
export function wrongWithout(whole: Answered, ours: Answered, entries: readonly string[]): string | null {
  if (!isWithin(whole.data, ours.data)) return 'what is there is wrong';
  const [should, is] = [whole.data, ours.data].map(
    (data) => new Map(Object.entries((data ?? {}) as Record<string, { id: string } | null>)),
  );
  // A field beside it that may not be null takes all along.
  if (ours.data !== null && entries.some((entry) => ours.entries?.includes(entry) && should?.get(entry)?.id !== is?.get(entry)?.id))
    return 'an entry lost the key that another has';
  return canonical(whole.data) !== canonical(ours.data) && ours.errors.length === 0 ? 'something is lost without an error' : null;
}

/** Whether there is nothing in an answer but what should be, or null in its place. */
function isWithin(whole: unknown, part: unknown): boolean {
  if (part === null) return true;
  if (Array.isArray(whole) && Array.isArray(part))
    return whole.length === part.length && whole.every((each, index) => isWithin(each, part[index]));
  if (!isObject(whole) || !isObject(part)) return canonical(whole) === canonical(part);
  const keys = Object.keys(whole);
  return keys.length === Object.keys(part).length && keys.every((key) => Object.hasOwn(part, key) && isWithin(whole[key], part[key]));
}

/** Whether an error of stock is told of a whole fetch of entities; ours of the fields that it left empty. */
const isLost = ({ path = [] }: Answered['errors'][number]): boolean => path.at(-1) === '_entities';

/**
 * Whether errors are the same, but for some of stock that are told of an earlier place than the right one, where there is no value. One that it tells twice,
 * once of an earlier place, where there is a value, is one here.
 */
function haveSamePlaces(stock: readonly Placed[], ours: readonly Placed[], data: unknown): boolean {
  const compared = (one: Placed, other: Placed): number | null =>
    one.message === other.message && one.field === other.field ? order(one.indexes, other.indexes) : null;
  const isEarlier = (one: Placed, other: Placed): boolean => (compared(one, other) ?? 0) < 0;
  const rest = stock.filter((each) => !ours.some((other) => compared(each, other) === 0));
  for (const each of ours) {
    if (stock.some((other) => compared(each, other) === 0)) continue;
    const found = rest.findIndex((other) => isEarlier(other, each));
    if (found < 0 || hasValue(data, each.path)) return false;
    rest.splice(found, 1);
  }
  return rest.every((each) => hasValue(data, each.path) && ours.some((other) => isEarlier(each, other)));
}

/**
 * Whether the data at a path is the same, but for a null of stock where one of several fetches failed at a field that the client did not ask for: what the
 * others gave is what the client asked for. And for an object of stock where what failed went up to an interface object, of which nobody told the type.
 */
function isSame(stock: Answered, ours: Answered, [theirs, own]: readonly [unknown, unknown], path: Path): boolean {
  const hasFailed = ({ errors }: Answered, other: Answered): boolean =>
    errors.some(({ path: failed = [] }) => path.every((step, depth) => step === failed[depth]) && isUnasked(other.data, failed));
  if (theirs === null && typeof own === 'object' && own !== null) return hasFailed(stock, ours);
  if (stock.isUnresolved === true && own === null && typeof theirs === 'object' && theirs !== null) return hasFailed(ours, stock);
  if (Array.isArray(theirs) && Array.isArray(own))
    return theirs.length === own.length && theirs.every((each, index) => isSame(stock, ours, [each, own[index]], [...path, index]));
  if (!isObject(theirs) || !isObject(own)) return canonical(theirs) === canonical(own);
  const keys = Object.keys(theirs);
  return (
    keys.length === Object.keys(own).length &&
    keys.every((key) => Object.hasOwn(own, key) && isSame(stock, ours, [theirs[key], own[key]], [...path, key]))
  );
}

/** Whether a path leads to an object, and on to what that does not have. */
function isUnasked(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.hasOwn(value, step)) return isObject(value);
    value = (value as Record<string | number, unknown>)[step];
  }
  return false;
}

/** Whether there is something at a path, or no such item of a list on the way. */
function hasValue(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.hasOwn(value, step)) return Array.isArray(value);
    value = (value as Record<string | number, unknown>)[step];
  }
  return value !== null;
}

interface Placed {
  readonly message: string;
  readonly path: Path;
  /** Its path without indexes. */
  readonly field: string;
  readonly indexes: readonly number[];
}

/**
 * Errors in order, each place once. Stock takes the n-th object at a path for the n-th that it asked for, so with gaps between them it tells of one before
 * the right one.
 */
function placed(errors: Answered['errors']): readonly Placed[] {
  const found = errors.map(({ message, path = [] }): Placed => {
    const field = JSON.stringify(path.map((step) => (typeof step === 'number' ? '@' : step)));
    return { message, path, field, indexes: path.filter((step) => typeof step === 'number') };
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()].sort(
    (one, other) => compare(one.message, other.message) || compare(one.field, other.field) || order(one.indexes, other.indexes),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function order(one: readonly number[], other: readonly number[]): number {
  for (const [place, index] of one.entries()) {
    const difference = index - (other[place] ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** JSON with keys in order, also one that is `__proto__`. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .sort()
    .join()}}`;
}
