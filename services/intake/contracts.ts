import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventSchemas, eventSchemas, type JsonSchema } from '@kerngraaf/platform/events/schemas.ts';

/** What this service promises and relies on, from the folder `schema/events`. */
export interface Contracts {
  /** `urn:nld:oin:<20 digits>:systeem:intake`. */
  readonly source: string;
  readonly schemas: EventSchemas;
}

const ENDING = '.schema.json';

export function readContracts(folder: string): Contracts {
  const read = (file: string): JsonSchema => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  const schemas = Object.fromEntries(files.map((file) => [file.slice(0, -ENDING.length), read(file)]));
  return { source: String(read('intake.json').source), schemas: eventSchemas(schemas) };
}
