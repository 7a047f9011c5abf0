import { createHash } from 'node:crypto';

/** JSON with the keys of every object sorted, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? sorted(part) : part)) ?? 'null';
}

/** What the command log remembers of an input, in hex; the same wish under another version or id hashes the same. */
export function inputHash(input: unknown): string {
  const { commandId: _, expectedVersion: __, ...wish } = isRecord(input) ? input : { input };
  return createHash('sha256').update(canonicalJson(wish)).digest('hex');
}

const sorted = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
