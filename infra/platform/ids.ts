import { randomBytes, randomUUID } from 'node:crypto';
import { badInput } from './errors.ts';

declare const uuid: unique symbol;
/** A uuid in lower case. */
export type Uuid = string & { readonly [uuid]: true };

/** Makes ids; a test's wiring may give a counted one. */
export type NewId = () => Uuid;

export const newId: NewId = () => randomUUID() as Uuid;

export function isUuid(text: string): text is Uuid {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

export function parseUuid(text: string): Uuid {
  const lower = text.toLowerCase();
  if (!isUuid(lower)) throw badInput('ID_MALFORMED');
  return lower;
}

/** A gemeente's code of four digits (CBS); `BAD_USER_INPUT` `ID_MALFORMED`. */
export function parseGemeenteCode(text: string): string {
  if (!/^\d{4}$/.test(text)) throw badInput('ID_MALFORMED');
  return text;
}

/** A uuid that sorts by the moment it was made (RFC 9562, version 7). */
export function newEventId(now: number = Date.now()): Uuid {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid;
}
