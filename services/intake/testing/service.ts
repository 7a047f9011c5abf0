import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { FakeGateway } from '@kerngraaf/platform/testing/fake-gateway.ts';
import { startTestOwner, type TestOwner } from '@kerngraaf/platform/testing/owner.ts';
import { countStatements } from '@kerngraaf/platform/testing/statements.ts';
import { type Instant, localDateAt } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { readConfig } from '../config.ts';
import { SERVICE, startService } from '../service.ts';
import { poort } from './actors.ts';
import { intakeDatabase } from './database.ts';
import { type Tell, tellerOf } from './kernteams.ts';

/** The day on which tests play: a Wednesday. */
export const NOW: Instant = '2015-06-10T10:00:00.000Z' as Instant;

export interface TestService extends TestOwner {
  readonly useCases: UseCases;
  /** A mutation as the poort would send it, with an id of its own unless given one. */
  command<Input extends object>(
    name: string,
    input: Input,
    own?: { readonly as?: Actor; readonly commandId?: Uuid },
  ): Command<Input & { commandId: Uuid }>;
  /** What another owner tells; resolves when this service has taken it. */
  readonly tell: Tell;
  /** How many statements the work sends to the database. */
  statements(work: () => Promise<unknown>): Promise<number>;
}

/** `reading` is where it asks who knows of a withdrawal; by itself nobody is there. */
export async function intakeService({ reading }: { readonly reading?: FakeGateway['settings'] } = {}): Promise<TestService> {
  const own = reading === undefined ? {} : { reading };
  const database = await intakeDatabase();
  const owner = await startTestOwner({ service: SERVICE, readConfig, start: startService, database, now: NOW, ...own });
  const policy = readPolicy(owner.config.policyFile, SERVICE, 'development');
  const profiles = readProfiles(owner.config.PROFILES_DIR);
  return {
    ...owner,
    useCases: { transact: owner.transact, profiles, backdating: policy.backdating, newId },
    command: (name, input, { as: actor = poort, commandId = newId() } = {}) => ({
      name,
      commandId,
      ...('expectedVersion' in input ? { expectedVersion: Number(input.expectedVersion) } : {}),
      input: { ...input, commandId },
      actor,
      scope: policy.scope(actor, `Mutation.${name}`, localDateAt(NOW)),
      at: NOW,
    }),
    tell: tellerOf(owner.bus, owner.consumer),
    statements: (work) => countStatements(owner.dataSource, work),
  };
}
