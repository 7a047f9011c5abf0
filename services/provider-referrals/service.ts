import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { type Owner, type OwnerParts, startOwner } from '@kerngraaf/platform/process/owner.ts';
import type { OwnerConfig } from '@kerngraaf/platform/process/owner-settings.ts';
import { type Wiring, wire } from '@kerngraaf/platform/process/owner-wiring.ts';
import { PROTECTION_TOPIC } from '@kerngraaf/schema/access/protection.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { countsOfSignals } from '@kerngraaf/schema/terms/signals.ts';
import { entities, migrations } from './database/entities.ts';
import { projections } from './database/projections.ts';
import type { Context } from './graphql/context.ts';
import { makeLoaders } from './graphql/loaders.ts';
import { resolvers } from './graphql/resolvers.ts';
import { subjects } from './graphql/subjects.ts';
import { reactionsOf, topics } from './messaging/subscribes.ts';
import { passDeadline } from './use-cases/pass-deadline.ts';

const CONSENT_TOPIC = 'intake.toestemming';

/** As in topics, positions, logs and the access table. */
export const SERVICE: string = 'provider-referrals';

/** Wires everything, in one place. Needs its database to start, and nothing else: bus and gateway are used when they come. */
export async function startService(config: OwnerConfig, log: Log, own: Partial<Wiring> = {}): Promise<Owner> {
  const profiles = readProfiles(config.PROFILES_DIR);
  const policy = readPolicy(config.policyFile, SERVICE, config.MODE);
  const useCasesOf = ({ transact }: OwnerParts): UseCases => ({ transact, profiles, backdating: policy.backdating, newId });
  return startOwner<Context>({
    ...(await wire(SERVICE, import.meta.dirname, config, log, own)),
    policy,
    entities,
    migrations,
    topics,
    protectionTopic: PROTECTION_TOPIC,
    projections,
    reactions: (parts) => reactionsOf(useCasesOf(parts), parts.reader),
    passDeadline: () => passDeadline,
    signals: countsOfSignals,
    resolvers,
    subjects,
    contextOf: (base, parts) => ({
      ...base,
      consentKnown: () => parts.endSeen(CONSENT_TOPIC),
      useCases: useCasesOf(parts),
      loaders: makeLoaders(parts.dataSource.manager),
    }),
    profile: profiles.hash,
    log,
  });
}
