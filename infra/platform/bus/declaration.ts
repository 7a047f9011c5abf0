import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTITIONS } from './bus.ts';

/** What a bus holds and who may do what on it; the same for every adapter. */
export interface BusDeclaration {
  /** One that is no longer declared stays, without rights. */
  readonly topics: readonly DeclaredTopic[];
  readonly principals: readonly DeclaredPrincipal[];
}

export interface DeclaredTopic {
  readonly name: string;
  readonly partitions: number;
  /** `forever`, which is the default, or days, as in `P365D`. */
  readonly retention?: string;
}

/** May also use groups: the one of its own name, and those that begin with that and a dot. */
export interface DeclaredPrincipal {
  readonly role: string;
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

/** A topic as its owner promises it. */
export interface PromisedTopic extends DeclaredTopic {
  readonly aggregate: string;
  /** The article on which it may be told. */
  readonly ground: string;
  readonly readers: readonly string[];
  readonly types: readonly string[];
}

/** What one service promises about its events; a partner that only reads has no topics. */
export interface EventsOfService {
  readonly service: string;
  /** `urn:nld:oin:<20 digits>:systeem:<service>`. */
  readonly source: string;
  readonly topics: readonly PromisedTopic[];
}

/** The promises of all services, `<folder>/<service>.json`, by name. */
export const readPromises = (folder: string): readonly EventsOfService[] =>
  readdirSync(folder)
    .filter((file) => /^[^.]+\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));

export const FOREVER = 'forever';
const DAY_MS = 86_400_000;

/**
 * From the promises in `<folder>/<service>.json`: who tells a topic writes it, its readers read it. Where only some services run, the others get no right,
 * and their topics stay empty: who follows them need not know.
 */
export function readBusDeclaration(folder: string, services?: readonly string[]): BusDeclaration {
  const promises = readPromises(folder);
  const topics = promises.flatMap((promise) => promise.topics);
  const declaration = {
    topics: topics.map(({ name, partitions, retention = FOREVER }) => ({ name, partitions, retention })),
    principals: promises
      .filter(({ service }) => services?.includes(service) ?? true)
      .map(({ service, topics: own }) => ({
        role: service,
        writes: own.map(({ name }) => name),
        reads: topics.filter(({ readers }) => readers.includes(service)).map(({ name }) => name),
      })),
  };
  checkDeclaration(declaration);
  return declaration;
}

/** Throws at the first thing that no bus could keep. */
export function checkDeclaration({ topics, principals }: BusDeclaration): void {
  const names = new Set(topics.map((topic) => topic.name));
  for (const { name, partitions, retention } of topics) {
    if (partitions !== PARTITIONS) throw new Error(`Topic ${name} declares ${partitions} partitions; every topic has ${PARTITIONS}`);
    if (!Number.isFinite(retentionMs(retention)))
      throw new Error(`Topic ${name} declares to be kept "${retention}": say forever, or days as in P365D`);
  }
  for (const { role, writes, reads } of principals) {
    const unknown = [...writes, ...reads].find((topic) => !names.has(topic));
    if (unknown !== undefined) throw new Error(`Role ${role} is granted ${unknown}, which is not a declared topic`);
  }
}

/** Milliseconds, -1 for ever; NaN when it says neither. */
export function retentionMs(retention: string = FOREVER): number {
  return retention === FOREVER ? -1 : Number(/^P([1-9]\d*)D$/.exec(retention)?.[1]) * DAY_MS;
}

/** Where a bus is not as it is declared, a line for each thing, and the way to make it so. */
export interface BusDifference {
  /** What `apply` does. */
  readonly lacks: readonly string[];
  /** What is there and is not declared, or differs so that only people can mend it: nothing that holds events is ever deleted. */
  readonly leaves: readonly string[];
  apply(): Promise<void>;
}
