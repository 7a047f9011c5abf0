import type { SubgraphContext } from '@kerngraaf/platform/graphql/context.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver of this service gets, per request. */
export interface Context extends SubgraphContext {
  readonly useCases: UseCases;
  readonly loaders: Loaders;
  /** Whether this service took, or set aside, all that intake told of consents until three seconds ago. */
  readonly consentKnown: () => Promise<boolean>;
}
