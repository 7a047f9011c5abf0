import { createHash } from 'node:crypto';

/** What makes the ids of this data set its own (RFC 9562, version 5). */
const NAMESPACE = Buffer.from('5b0f7a4c2c1d4f0a9a3e20150101e1f5', 'hex');

/** The same uuid for the same name, always: loading twice sends the same commands. */
export function fixedId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A new order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

export const pick = <Item>(items: readonly Item[], random: () => number): Item => at(items, Math.floor(random() * items.length));

/** The item at a place of a row that goes round. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const [item] = items.slice(index % items.length);
  if (item === undefined) throw new Error('an empty row has no item');
  return item;
}

/** Each item as often as counted. */
export const repeated = <Item>(counts: readonly (readonly [Item, number])[]): readonly Item[] =>
  counts.flatMap(([item, count]) => Array.from({ length: count }, () => item));
