import type { SubgraphContext } from '@kerngraaf/platform/graphql/context.ts';
import type { AskingUseCases } from '../use-cases/consent.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver of this service gets, per request. */
export interface Context extends SubgraphContext {
  readonly useCases: AskingUseCases;
  readonly loaders: Loaders;
  /** Whether what is known here of consent can be trusted now: it is told by intake, and fails closed. */
  readonly consentKnown: () => Promise<boolean>;
}
