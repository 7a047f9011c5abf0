import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPromises } from '../bus/declaration.ts';
import { type EventSchemas, eventSchemas, type JsonSchema } from './schemas.ts';

/** What a service promises and relies on. */
export interface Contracts {
  /** `urn:nld:oin:<20 digits>:systeem:<service>`. */
  readonly source: string;
  readonly schemas: EventSchemas;
}

const ENDING = '.schema.json';

/** From a folder with a schema per type of event and a `<service>.json` per service, with its source and the types that it tells on each topic. */
export function readContracts(folder: string, service: string): Contracts {
  const read = (file: string): JsonSchema => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING));
  const schemas = Object.fromEntries(files.map((file) => [file.slice(0, -ENDING.length), read(file)]));
  const promises = readPromises(folder);
  const own = promises.find((promise) => promise.service === service);
  if (own === undefined) throw new Error(`${service} promises no events in ${folder}`);
  const told = new Map(promises.flatMap(({ topics }) => topics.flatMap(({ name, types }) => types.map((type) => [type, name]))));
  return { source: own.source, schemas: eventSchemas(schemas, told) };
}
