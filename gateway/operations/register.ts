import { readFileSync } from 'node:fs';
import type { PurposedDocument } from '@kerngraaf/platform/reading/purposed-document.ts';

/** A document that may be asked where data of persons is. */
export interface RegisteredDocument extends PurposedDocument {
  /** The service that it is of; null for people's. */
  readonly service: string | null;
  /** Who may ask it, and groups of fields that it opens, as the access table said when it was registered. */
  readonly roles: readonly string[];
  readonly groups: readonly string[];
}

/** By the hash of what its author wrote. */
export type Register = ReadonlyMap<string, RegisteredDocument>;

/** As it stands in `schema/operations/register.json`; throws when it is not that. */
export function readRegister(file: string): Register {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, RegisteredDocument>));
}
