import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BusDeclaration } from '@kerngraaf/platform/bus/postgres-prepare.ts';

interface EventsOfService {
  readonly service: string;
  readonly topics: readonly { readonly name: string; readonly partitions: number; readonly readers: readonly string[] }[];
}

const EVENTS = join(import.meta.dirname, '../../schema/events');

/**
 * Who may write and read what, from the promises in `schema/events/<service>.json`. A service that does not run here gets no right, and its topics stay
 * empty: who follows them need not know.
 */
export function busDeclaration(services: readonly string[]): BusDeclaration {
  const promises = readdirSync(EVENTS)
    .filter((file) => /^[^.]+\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(EVENTS, file), 'utf8')) as EventsOfService);
  const topics = promises.flatMap((promise) => promise.topics);
  return {
    topics: topics.map(({ name, partitions }) => ({ name, partitions })),
    principals: promises
      .filter(({ service }) => services.includes(service))
      .map(({ service, topics: own }) => ({
        role: service,
        writes: own.map(({ name }) => name),
        reads: topics.filter(({ readers }) => readers.includes(service)).map(({ name }) => name),
      })),
  };
}
