import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { emptied } from '@kerngraaf/platform/access/scope.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { type Owner, type OwnerParts, startOwner } from '@kerngraaf/platform/process/owner.ts';
import type { OwnerConfig } from '@kerngraaf/platform/process/owner-settings.ts';
import { type Wiring, wire } from '@kerngraaf/platform/process/owner-wiring.ts';
import { PROTECTION_TOPIC, protection } from '@kerngraaf/schema/access/protection.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { countsOfSignals } from '@kerngraaf/schema/terms/signals.ts';
import { betrokkenheid } from './database/betrokkenheid.ts';
import { bezoekLoket } from './database/bezoek-loket.ts';
import { bezoekwaarschuwing } from './database/bezoekwaarschuwing.ts';
import { entities, migrations } from './database/entities.ts';
import { hulpElders } from './database/hulp-elders.ts';
import { toestemming } from './database/toestemming.ts';
import type { Context } from './graphql/context.ts';
import { makeLoaders } from './graphql/loaders.ts';
import { resolvers } from './graphql/resolvers.ts';
import { subjects } from './graphql/subjects.ts';
import { reactionsOf, topics } from './messaging/subscribes.ts';
import type { AskingUseCases } from './use-cases/consent.ts';
import { passDeadline } from './use-cases/pass-deadline.ts';

const CONSENT_TOPIC = 'intake.toestemming';
const VOLUNTEER = 'kernteam-vrijwilliger';

/** As in topics, positions, logs and the access table. */
export const SERVICE: string = 'kernteams';

/** Wires everything, in one place. Needs its database to start, and nothing else: bus and gateway are used when they come. */
export async function startService(config: OwnerConfig, log: Log, own: Partial<Wiring> = {}): Promise<Owner> {
  const profiles = readProfiles(config.PROFILES_DIR);
  const policy = readPolicy(config.policyFile, SERVICE, config.MODE);
  const useCasesOf = ({ transact, reader, dataSource: { manager } }: OwnerParts): AskingUseCases => ({
    ...{ transact, reader, manager, profiles, newId },
    backdating: policy.backdating,
  });
  return startOwner<Context>({
    ...(await wire(SERVICE, import.meta.dirname, config, log, own)),
    policy,
    entities,
    migrations,
    topics,
    protectionTopic: PROTECTION_TOPIC,
    projections: [betrokkenheid, toestemming, protection, bezoekwaarschuwing, bezoekLoket, hulpElders],
    reactions: (parts) => reactionsOf(useCasesOf(parts)),
    passDeadline: () => passDeadline,
    signals: countsOfSignals,
    resolvers,
    subjects,
    contextOf: async (base, parts) => {
      const consentKnown = (): Promise<boolean> => parts.endSeen(CONSENT_TOPIC);
      // What a volunteer sees of a casus rests on consent.
      const hidden = base.actor.role === VOLUNTEER && !(await consentKnown());
      const scope: Context['scope'] = (coordinate) => {
        const granted = base.scope(coordinate);
        return hidden && granted.rows === 'vrijwilliger' ? emptied(granted) : granted;
      };
      return { ...base, scope, consentKnown, useCases: useCasesOf(parts), loaders: makeLoaders(parts.dataSource.manager) };
    },
    profile: profiles.hash,
    log,
  });
}
