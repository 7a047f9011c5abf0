import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '@kerngraaf/platform/events/schemas.ts';
import { ROOT } from './workspace.ts';

export const EVENTS: string = join(ROOT, 'schema/events');
const SCHEMA = '.schema.json';

/** One type of event: its schema as it is produced, and a whole message. */
export interface EventType {
  readonly type: string;
  readonly schema: JsonSchema;
  readonly example: Readonly<Record<string, unknown>>;
}

const readJson = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** All types of the folder, by name. */
export const readEventTypes = (folder: string = EVENTS): ReadonlyMap<string, EventType> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(SCHEMA))
      .sort()
      .map((file) => file.slice(0, -SCHEMA.length))
      .map((type) => [type, { type, schema: readJson(folder, `${type}${SCHEMA}`), example: readJson(folder, `${type}.example.json`) }]),
  );

/** The type that a topic names; throws where there is none. */
export function eventTypeOf(types: ReadonlyMap<string, EventType>, name: string): EventType {
  const found = types.get(name);
  if (found === undefined) throw new Error(`schema/events names ${name}, which has no ${name}${SCHEMA}`);
  return found;
}
