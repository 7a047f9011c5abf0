import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { type Scope, systemScope } from '@kerngraaf/platform/access/scope.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { makeTransact } from '@kerngraaf/platform/commands/make-transact.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { noReader } from '@kerngraaf/platform/reading/reader.ts';
import { type Instant, localDateAt } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { DataSource } from 'typeorm';
import { aansluitingAggregate } from '../database/aansluiting.ts';
import { betrokkenheid } from '../database/betrokkenheid.ts';
import { bezoekLoket } from '../database/bezoek-loket.ts';
import { casusAggregate } from '../database/casus.ts';
import { entities } from '../database/entities.ts';
import { hulpElders } from '../database/hulp-elders.ts';
import { professionalAggregate } from '../database/professional.ts';
import { professionalsByIds } from '../database/professional-reads.ts';
import { toestemming } from '../database/toestemming.ts';
import { voorwerkOfCasussen } from '../database/voorwerk-reads.ts';
import type { Casus } from '../domain/casus.ts';
import type { Voorwerk } from '../domain/voorwerk.ts';
import type { AskingUseCases } from '../use-cases/consent.ts';
import { kernteamsDatabase } from './database.ts';
import { day } from './fixtures.ts';

const SCHEMA = `${import.meta.dirname}/../../../schema`;
/** The clock of every test that has no server: a Tuesday morning. */
export const NOW: Instant = '2026-03-10T09:00:00.000Z' as Instant;

/** The use cases on a database of their own, without server, bus or relay. */
export interface TestUseCases {
  readonly service: AskingUseCases;
  readonly dataSource: DataSource;
  command<Input extends { readonly commandId: string }>(name: string, input: Input, actor: Actor): Command<Input>;
  /** Stores casussen as they are; nothing is told of them. */
  given(...casussen: readonly Casus[]): Promise<void>;
  /** Gives someone a place in a team of Overbetuwe, or at its loket, since 2026-01-01; as a professional of the team when no function is given. */
  givenMember(professional: Uuid, kernteam: string | null, functie?: string): Promise<void>;
  /** Types in the outbox of an aggregate, in order. */
  told(aggregate: Uuid): Promise<readonly string[]>;
  casus(id: Uuid): Promise<Casus | null>;
  /** Of a casus, or null. */
  voorwerk(casus: Uuid): Promise<Voorwerk | null>;
  stop(): Promise<void>;
}

export async function testUseCases(): Promise<TestUseCases> {
  const database = await kernteamsDatabase();
  const dataSource = await connect({ url: database.url, entities, applicationName: 'kernteams' });
  // Opened before: two commands that should meet must not wait for a connection.
  await Promise.all(Array.from({ length: 4 }, () => dataSource.query('SELECT pg_sleep(0.01)')));
  const policy = readPolicy(`${SCHEMA}/access/policy.json`, 'kernteams', 'development');
  const transact = makeTransact({
    service: 'kernteams',
    ...readContracts(`${SCHEMA}/events`, 'kernteams'),
    projections: [betrokkenheid, toestemming, bezoekLoket, hulpElders],
    partitionOf,
    newEventId,
    afterCommit: () => undefined,
    dataSource,
  });
  const { manager } = dataSource;
  return {
    service: { transact, profiles: readProfiles(`${SCHEMA}/profiles`), backdating: policy.backdating, newId, reader: noReader, manager },
    dataSource,
    command: (name, input, actor) => ({
      name,
      commandId: input.commandId as Uuid,
      ...('expectedVersion' in input ? { expectedVersion: Number(input.expectedVersion) } : {}),
      input,
      actor,
      scope: policy.scope(actor, `Mutation.${name}`, localDateAt(NOW)),
      at: NOW,
    }),
    given: async (...casussen) => {
      for (const casus of casussen) await casusAggregate.insert(manager, casus);
    },
    givenMember: async (professional, kernteam, functie = 'kernteamlid') => {
      const gemeente = '1734';
      const [known] = await professionalsByIds(manager, everything(gemeente), [professional]);
      if (known === undefined) await professionalAggregate.insert(manager, { id: professional, gemeente, version: 1, naam: 'Anna' });
      const place = { organisatie: 'stuw', functie, since: day('2026-01-01'), until: null };
      await aansluitingAggregate.insert(manager, { id: newId(), gemeente, version: 1, professional, kernteam, ...place });
    },
    told: async (aggregate) => {
      const rows = await dataSource.query<{ type: string }[]>('SELECT type FROM outbox WHERE aggregate_id = $1 ORDER BY caseseq', [
        aggregate,
      ]);
      return rows.map(({ type }) => type);
    },
    casus: (id) => dataSource.transaction((inside) => casusAggregate.lock(inside, everything('1734'), id)),
    voorwerk: async (casus) => (await voorwerkOfCasussen(manager, everything('1734'), [casus]))[0] ?? null,
    stop: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

/** All rows of one gemeente. */
export const everything = (gemeente: string): Scope =>
  systemScope({ subject: 'system:test', role: 'system', gemeenten: [gemeente] }, localDateAt(NOW));

/** The input of a command on a casus, on the day of the test's clock. */
export const onCasus = <More extends object>(
  casus: Casus,
  more: More,
): More & { commandId: Uuid; expectedVersion: number; casus: Uuid; occurredOn: ReturnType<typeof day> } => ({
  commandId: newId(),
  expectedVersion: casus.version,
  casus: casus.id,
  occurredOn: day('2026-03-10'),
  ...more,
});
