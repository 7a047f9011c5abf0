import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventSchemas, eventSchemas, type JsonSchema } from './schemas.ts';

/** What a service promises and relies on. */
export interface Contracts {
  /** `urn:nld:oin:<20 digits>:systeem:<service>`. */
  readonly source: string;
  readonly schemas: EventSchemas;
}

const ENDING = '.schema.json';

/** From a folder with a schema per type of event and `<service>.json` with the service's source. */
export function readContracts(folder: string, service: string): Contracts {
  const read = (file: string): JsonSchema => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  const schemas = Object.fromEntries(files.map((file) => [file.slice(0, -ENDING.length), read(file)]));
  return { source: String(read(`${service}.json`).source), schemas: eventSchemas(schemas) };
}
