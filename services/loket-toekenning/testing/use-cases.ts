import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { type Scope, systemScope } from '@kerngraaf/platform/access/scope.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { audit } from '@kerngraaf/platform/commands/audit.ts';
import { makeTransact } from '@kerngraaf/platform/commands/make-transact.ts';
import type { Aggregate, Command, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { startWatch } from '@kerngraaf/platform/deadlines/watch.ts';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { type Instant, type LocalDate, localDateAt, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { DataSource } from 'typeorm';
import { entities } from '../database/entities.ts';
import { projections } from '../database/projections.ts';
import { passDeadline } from '../use-cases/pass-deadline.ts';
import type { LoketUseCases } from '../use-cases/traced.ts';
import { loketDatabase } from './database.ts';
import { giveCasus, givePlace, giveRepresentative, type Place } from './known.ts';

const SCHEMA = `${import.meta.dirname}/../../../schema`;
/** The clock of every test that has no server: a Tuesday morning. */
export const NOW: Instant = '2026-03-10T09:00:00.000Z' as Instant;
export const TODAY: LocalDate = parseLocalDate('2026-03-10');

/** The use cases on a database of their own, without server, bus or relay. */
export interface TestUseCases {
  readonly service: LoketUseCases;
  readonly dataSource: DataSource;
  command<Input extends { readonly commandId: string }>(name: string, input: Input, actor: Actor, at?: Instant): Command<Input>;
  /** Stores rows as they are; nothing is told of them. */
  given<State extends Versioned>(aggregate: Aggregate<State>, ...states: readonly State[]): Promise<void>;
  /** Gives someone a place since 2026-01-01: at the loket of Overbetuwe as Wmo-consulent, when nothing else is said. */
  givenPlace(professional: string, place?: Place): Promise<void>;
  /** Gives a team a casus of a melding in hand. */
  givenCasus(melding: Uuid, kernteam: string, gemeente?: string): Promise<void>;
  /** Lets someone represent a resident since 2026-01-01: as a mentor, or as a parent until a day. */
  givenRepresentative(inwoner: Uuid, holder: Uuid, until?: string): Promise<void>;
  /** Types in the outbox of an aggregate, in order. */
  told(aggregate: Uuid): Promise<readonly string[]>;
  /** What is stored, whoever may see it. */
  stored<State extends Versioned>(aggregate: Aggregate<State>, id: Uuid, gemeente?: string): Promise<State | null>;
  /** How many rows a table has, but for those of the refused commands themselves. */
  count(table: string): Promise<number>;
  audited(aggregate: Uuid): Promise<readonly { readonly actor: string; readonly action: string; readonly reason: string }[]>;
  /** Lets all deadlines pass that are over at a moment, by several that watch at once. */
  sweep(at: Instant, watches?: number): Promise<void>;
  stop(): Promise<void>;
}

export async function testUseCases(): Promise<TestUseCases> {
  const database = await loketDatabase();
  const dataSource = await connect({ url: database.url, entities, applicationName: 'loket-toekenning' });
  // Opened before: two commands that should meet must not wait for a connection.
  await Promise.all(Array.from({ length: 4 }, () => dataSource.query('SELECT pg_sleep(0.01)')));
  const policy = readPolicy(`${SCHEMA}/access/policy.json`, 'loket-toekenning', 'development');
  const publishing = {
    service: 'loket-toekenning',
    ...readContracts(`${SCHEMA}/events`, 'loket-toekenning'),
    projections,
    partitionOf,
    newEventId,
    afterCommit: () => undefined,
    dataSource,
  };
  const { manager } = dataSource;
  const profiles = readProfiles(`${SCHEMA}/profiles`);
  const transact = makeTransact(publishing);
  return {
    service: { transact, profiles, backdating: policy.backdating, newId, audit: (entry) => audit(dataSource, entry) },
    dataSource,
    command: (name, input, actor, at = NOW) => ({
      name,
      commandId: input.commandId as Uuid,
      ...('expectedVersion' in input ? { expectedVersion: Number(input.expectedVersion) } : {}),
      input,
      actor,
      scope: policy.scope(actor, `Mutation.${name}`, localDateAt(at)),
      at,
    }),
    given: async (aggregate, ...states) => {
      for (const state of states) await aggregate.insert(manager, state);
    },
    givenPlace: (professional, place) => givePlace(manager, professional, place),
    givenCasus: (melding, kernteam, gemeente = '1734') => giveCasus(manager, melding, kernteam, { gemeente }),
    givenRepresentative: (inwoner, holder, until) => giveRepresentative(manager, inwoner, holder, until),
    told: async (aggregate) => {
      const rows = await dataSource.query<{ type: string }[]>('SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq', [
        aggregate,
      ]);
      return rows.map(({ type }) => type);
    },
    stored: (aggregate, id, gemeente = '1734') => dataSource.transaction((inside) => aggregate.lock(inside, everything(gemeente), id)),
    count: async (table) => {
      const [row] = await dataSource.query<{ n: number }[]>(`SELECT count(*)::integer AS n FROM ${table}`);
      return row?.n ?? 0;
    },
    audited: (aggregate) => dataSource.query('SELECT actor, action, reason FROM audit WHERE aggregate_id = $1 ORDER BY pos', [aggregate]),
    sweep: async (at, watches = 1) => {
      const log = makeLog({ service: 'loket-toekenning', destination: { write: () => undefined } });
      const watching = Array.from({ length: watches }, () =>
        startWatch({ ...publishing, clock: { now: () => at }, log, pass: passDeadline }),
      );
      await Promise.all(watching.map((watch) => watch.sweep()));
      await Promise.all(watching.map((watch) => watch.stop()));
    },
    stop: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

interface OnOnderzoek {
  readonly commandId: Uuid;
  readonly expectedVersion: number;
  readonly onderzoek: Uuid;
  readonly occurredOn: LocalDate;
}

/** The input of a command on an onderzoek, on the day of the test's clock. */
export const onOnderzoek = <More extends object>({ id, version }: Versioned, more: More): OnOnderzoek & More => ({
  commandId: newId(),
  expectedVersion: version,
  onderzoek: id,
  occurredOn: TODAY,
  ...more,
});

/** All rows of one gemeente. */
export const everything = (gemeente: string): Scope =>
  systemScope({ subject: 'system:test', role: 'system', gemeenten: [gemeente] }, localDateAt(NOW));
