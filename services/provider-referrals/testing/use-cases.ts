import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { type Scope, systemScope } from '@kerngraaf/platform/access/scope.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { makeTransact } from '@kerngraaf/platform/commands/make-transact.ts';
import type { Aggregate, Command, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { startWatch } from '@kerngraaf/platform/deadlines/watch.ts';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { type Instant, type LocalDate, localDateAt, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import type { DataSource } from 'typeorm';
import { entities } from '../database/entities.ts';
import { projections } from '../database/projections.ts';
import { passDeadline } from '../use-cases/pass-deadline.ts';
import { referralsDatabase } from './database.ts';
import { giveCasus, giveInwoner, givePlace, type HeldCasus, type Place } from './known.ts';

const SCHEMA = `${import.meta.dirname}/../../../schema`;
/** The clock of every test that has no server: a Tuesday morning. */
export const NOW: Instant = '2026-03-10T09:00:00.000Z' as Instant;
export const TODAY: LocalDate = parseLocalDate('2026-03-10');

/** The use cases on a database of their own, without server, bus or relay. */
export interface TestUseCases {
  readonly service: UseCases;
  readonly dataSource: DataSource;
  command<Input extends { readonly commandId: string }>(name: string, input: Input, actor: Actor, at?: Instant): Command<Input>;
  /** Stores rows as they are; nothing is told of them. */
  given<State extends Versioned>(aggregate: Aggregate<State>, ...states: readonly State[]): Promise<void>;
  /** Gives someone a place since 2026-01-01: at the loket of Overbetuwe as jeugdconsulent, when nothing else is said. */
  givenPlace(professional: string, place?: Place): Promise<void>;
  /** Lets intake have told of a new resident. */
  givenInwoner(gemeente?: string): Promise<Uuid>;
  /** Gives a team a casus of a resident in hand. */
  givenCasus(own: HeldCasus): Promise<{ readonly casus: Uuid; readonly melding: Uuid }>;
  /** Types in the outbox of an aggregate, in order. */
  told(aggregate: Uuid): Promise<readonly string[]>;
  /** What is stored, whoever may see it. */
  stored<State extends Versioned>(aggregate: Aggregate<State>, id: Uuid, gemeente?: string): Promise<State | null>;
  /** How many rows a table has, but for those of the refused commands themselves. */
  count(table: string): Promise<number>;
  /** Lets all deadlines pass that are over at a moment, by several that watch at once. */
  sweep(at: Instant, watches?: number): Promise<void>;
  stop(): Promise<void>;
}

export async function testUseCases(): Promise<TestUseCases> {
  const database = await referralsDatabase();
  const dataSource = await connect({ url: database.url, entities, applicationName: 'provider-referrals' });
  // Opened before: two commands that should meet must not wait for a connection.
  await Promise.all(Array.from({ length: 4 }, () => dataSource.query('SELECT pg_sleep(0.01)')));
  const policy = readPolicy(`${SCHEMA}/access/policy.json`, 'provider-referrals', 'development');
  const publishing = {
    service: 'provider-referrals',
    ...readContracts(`${SCHEMA}/events`, 'provider-referrals'),
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
    service: { transact, profiles, backdating: policy.backdating, newId },
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
    givenInwoner: async (gemeente = '1734') => {
      const inwoner = newId();
      await giveInwoner(manager, inwoner, gemeente);
      return inwoner;
    },
    givenCasus: (own) => giveCasus(manager, own),
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
    sweep: async (at, watches = 1) => {
      const log = makeLog({ service: 'provider-referrals', destination: { write: () => undefined } });
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

/** All rows of one gemeente. */
export const everything = (gemeente: string): Scope =>
  systemScope({ subject: 'system:test', role: 'system', gemeenten: [gemeente] }, localDateAt(NOW));
