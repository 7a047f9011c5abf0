import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EventSchemas, eventSchemas, type JsonSchema } from './schemas.ts';

/** What a service promises and relies on. */
export interface Contracts {
  /** `urn:nld:oin:<20 digits>:systeem:<service>`. */
  readonly source: string;
  readonly schemas: EventSchemas;
}

interface Declaration {
  readonly topics: readonly { readonly name: string; readonly types: readonly string[] }[];
}

const ENDING = '.schema.json';

/** From a folder with a schema per type of event and a `<service>.json` per service, with its source and the types that it tells on each topic. */
export function readContracts(folder: string, service: string): Contracts {
  const read = (file: string): JsonSchema => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  const schemas = Object.fromEntries(files.map((file) => [file.slice(0, -ENDING.length), read(file)]));
  const declarations = readdirSync(folder).filter((file) => /^[^.]+\.json$/.test(file));
  const topics = declarations.flatMap((file) => (read(file) as unknown as Declaration).topics);
  const told = new Map(topics.flatMap(({ name, types }) => types.map((type) => [type, name])));
  return { source: String(read(`${service}.json`).source), schemas: eventSchemas(schemas, told) };
}
