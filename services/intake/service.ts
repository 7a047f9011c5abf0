import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { type Owner, type OwnerParts, startOwner } from '@kerngraaf/platform/process/owner.ts';
import type { OwnerConfig } from '@kerngraaf/platform/process/owner-settings.ts';
import { type Wiring, wire } from '@kerngraaf/platform/process/owner-wiring.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { countsOfSignals } from '@kerngraaf/schema/terms/signals.ts';
import { aansluiting } from './database/aansluiting.ts';
import { betrokkenheid } from './database/betrokkenheid.ts';
import { doorstroom } from './database/doorstroom.ts';
import { entities, migrations } from './database/entities.ts';
import type { Context } from './graphql/context.ts';
import { makeLoaders } from './graphql/loaders.ts';
import { resolvers } from './graphql/resolvers.ts';
import { subjects } from './graphql/subjects.ts';
import { reactionsOf, topics } from './messaging/subscribes.ts';
import { passMeldingTermijnen } from './use-cases/pass-melding-termijnen.ts';
import type { ReadingUseCases } from './use-cases/receivers.ts';

/** As in topics, positions, logs and the access table. */
export const SERVICE: string = 'intake';

/** Wires everything, in one place. Needs its database to start, and nothing else: bus and gateway are used when they come. */
export async function startService(config: OwnerConfig, log: Log, own: Partial<Wiring> = {}): Promise<Owner> {
  const profiles = readProfiles(config.PROFILES_DIR);
  const policy = readPolicy(config.policyFile, SERVICE, config.MODE);
  const useCasesOf = ({ transact, reader }: OwnerParts): ReadingUseCases => ({
    transact,
    reader,
    profiles,
    backdating: policy.backdating,
    newId,
  });
  return startOwner<Context>({
    ...(await wire(SERVICE, import.meta.dirname, config, log, own)),
    policy,
    entities,
    migrations,
    topics,
    projections: [betrokkenheid, aansluiting, doorstroom],
    reactions: (parts) => reactionsOf(useCasesOf(parts)),
    passDeadline: (parts) => passMeldingTermijnen(useCasesOf(parts)),
    signals: countsOfSignals,
    resolvers,
    subjects,
    contextOf: (base, parts) => ({ ...base, useCases: useCasesOf(parts), loaders: makeLoaders(parts.dataSource.manager) }),
    profile: profiles.hash,
    log,
  });
}
