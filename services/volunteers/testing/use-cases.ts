import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { type Scope, systemScope } from '@kerngraaf/platform/access/scope.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { makeTransact } from '@kerngraaf/platform/commands/make-transact.ts';
import type { Aggregate, Command, Tx, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { DataSource } from 'typeorm';
import { entities } from '../database/entities.ts';
import { projections } from '../database/projections.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import type { VolunteerRequest } from '../domain/volunteer-request.ts';
import type { AskingUseCases } from '../use-cases/consent.ts';
import { volunteersDatabase } from './database.ts';
import { day, NOW, TODAY } from './fixtures.ts';
import { store, storeCasus, storePlace } from './service.ts';

const SCHEMA = `${import.meta.dirname}/../../../schema`;
const CONSENTED_ON = day('2026-03-05');

/** The use cases on a database of their own, without server, bus or relay. */
export interface TestUseCases {
  readonly service: AskingUseCases;
  readonly dataSource: DataSource;
  /** What intake answers when it is asked after a consent, by inwoner (and match); none by itself. All are of 2026-03-05. */
  readonly consents: Map<string, Uuid>;
  command<Input extends { readonly commandId: string }>(name: string, input: Input, actor: Actor): Command<Input>;
  /** Runs one mutation, on the day of the clock, as an actor. */
  run<State, Input extends object>(
    useCase: (service: AskingUseCases, command: Command<never>) => Promise<State>,
    name: string,
    input: Input,
    actor: Actor,
  ): Promise<State>;
  /** Runs a reaction as the service itself. */
  react(work: (tx: Tx) => Promise<void>): Promise<void>;
  given(...rows: readonly (Volunteer | VolunteerRequest | VolunteerMatch)[]): Promise<void>;
  givenPlace(professional: Uuid, own: { kernteam: string | null; functie: string }): Promise<void>;
  givenCasus(casus: { readonly casus: Uuid; readonly melding: Uuid; readonly kernteam: string }): Promise<void>;
  /** As it is stored. */
  stored<State extends Versioned>(aggregate: Aggregate<State>, id: Uuid): Promise<State>;
  /** Types in the outbox of an aggregate, in order, without what all have in common. */
  told(aggregate: Uuid): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export async function testUseCases(): Promise<TestUseCases> {
  const database = await volunteersDatabase();
  const dataSource = await connect({ url: database.url, entities, applicationName: 'volunteers' });
  // Opened before: two commands that should meet must not wait for a connection.
  await Promise.all(Array.from({ length: 4 }, () => dataSource.query('SELECT pg_sleep(0.01)')));
  const policy = readPolicy(`${SCHEMA}/access/policy.json`, 'volunteers', 'development');
  const transact = makeTransact({
    service: 'volunteers',
    ...readContracts(`${SCHEMA}/events`, 'volunteers'),
    projections,
    partitionOf,
    newEventId,
    afterCommit: () => undefined,
    dataSource,
  });
  const consents = new Map<string, Uuid>();
  const reader: AskingUseCases['reader'] = {
    read: async <Data>(_document: string, { inwoner, match }: Readonly<Record<string, unknown>>): Promise<Data> => {
      const id = consents.get([inwoner, match].filter((each) => each !== undefined).join(' '));
      return { toestemming: id === undefined ? null : { id, gegevenOp: CONSENTED_ON } } as Data;
    },
  };
  const { manager } = dataSource;
  const service = { transact, profiles: readProfiles(`${SCHEMA}/profiles`), backdating: policy.backdating, newId, reader, manager };
  const command: TestUseCases['command'] = (name, input, actor) => ({
    name,
    commandId: input.commandId as Uuid,
    ...('expectedVersion' in input ? { expectedVersion: Number(input.expectedVersion) } : {}),
    input,
    actor,
    scope: policy.scope(actor, `Mutation.${name}`, localDateAt(NOW)),
    at: NOW,
  });
  const stored: TestUseCases['stored'] = async (aggregate, id) => {
    const state = await dataSource.transaction((inside) => aggregate.lock(inside, everything('1734'), id));
    if (state === null) throw new Error('not stored');
    return state;
  };
  return {
    ...{ service, dataSource, consents, command, stored },
    run: (useCase, name, input, actor) =>
      useCase(service, command(name, { commandId: newId(), occurredOn: TODAY, ...input }, actor) as Command<never>),
    // The work of a reaction in a transaction of its own; the state that the command answers is of no matter.
    react: async (work) => {
      const as = { subject: 'system:test', role: 'system', gemeenten: ['1734'] };
      const given = { name: 'react', commandId: newId(), input: {}, actor: as, scope: everything('1734'), at: NOW };
      await transact(given, volunteerMatchAggregate, async (tx) => {
        await work(tx);
        return { id: newId(), gemeente: '1734', version: 1 } as VolunteerMatch;
      });
    },
    given: (...rows) => store(dataSource, rows),
    givenPlace: (professional, place) => storePlace(dataSource, professional, place),
    givenCasus: (casus) => storeCasus(dataSource, casus),
    told: async (aggregate) => {
      const rows = await dataSource.query<{ type: string }[]>('SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq', [
        aggregate,
      ]);
      return rows.map(({ type }) => type.replace(/^nl\.[^.]+\.|\.v1$/g, ''));
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
