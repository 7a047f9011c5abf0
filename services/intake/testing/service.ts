import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { memoryBus } from '@kerngraaf/platform/bus/memory.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { type Answer, type Asking, testGateway } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import type { Owner } from '@kerngraaf/platform/process/owner.ts';
import { type Clock, type Instant, localDateAt } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { readConfig } from '../config.ts';
import { SERVICE, startService } from '../service.ts';
import { poort } from './actors.ts';
import { intakeDatabase } from './database.ts';
import { type Tell, tellerOf } from './kernteams.ts';
import { countStatements } from './statements.ts';

/** The day on which tests play: a Wednesday. */
export const NOW: Instant = '2015-06-10T10:00:00.000Z' as Instant;

export interface TestService extends Owner {
  readonly bus: Bus;
  readonly useCases: UseCases;
  /** Lines of the log. */
  readonly lines: readonly string[];
  ask(query: string, asking?: Asking): Promise<Answer>;
  /** A mutation as the poort would send it, with an id of its own unless given one. */
  command<Input extends object>(
    name: string,
    input: Input,
    own?: { readonly as?: Actor; readonly commandId?: Uuid },
  ): Command<Input & { commandId: Uuid }>;
  /** What kernteams tells; resolves when this service has taken it. */
  readonly tell: Tell;
  /** How many statements the work sends to the database. */
  statements(work: () => Promise<unknown>): Promise<number>;
}

/** The whole service in this process: real PostgreSQL, a bus in memory, a gateway's signature, a clock that stands still. */
export async function intakeService(): Promise<TestService> {
  const database = await intakeDatabase();
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: database.url,
    BUS_URL: database.url,
    GATEWAY_JWKS: 'http://127.0.0.1:1/jwks',
    MODE: 'development',
  });
  const bus = memoryBus();
  const gateway = await testGateway(SERVICE);
  const clock: Clock = { now: () => NOW };
  const lines: string[] = [];
  const log = makeLog({ service: SERVICE, destination: { write: (line) => void lines.push(line) } });
  const owner = await startService(config, log, { bus, clock, verifier: gateway.verifier });
  const policy = readPolicy(config.policyFile, SERVICE);
  const profiles = readProfiles(config.PROFILES_DIR);
  return {
    ...owner,
    bus,
    lines,
    useCases: { transact: owner.transact, profiles, backdating: policy.backdating, newId },
    ask: (query, asking) => gateway.ask(owner.url, query, asking),
    command: (name, input, { as: actor = poort, commandId = newId() } = {}) => ({
      name,
      commandId,
      ...('expectedVersion' in input ? { expectedVersion: Number(input.expectedVersion) } : {}),
      input: { ...input, commandId },
      actor,
      scope: policy.scope(actor, `Mutation.${name}`, localDateAt(NOW)),
      at: NOW,
    }),
    tell: tellerOf(bus, owner.consumer),
    statements: (work) => countStatements(owner.dataSource, work),
    async stop() {
      await owner.stop();
      await database.drop();
    },
  };
}
