import type { SubgraphContext } from '@kerngraaf/platform/graphql/context.ts';
import type { ReadingUseCases } from '../use-cases/receivers.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver of this service gets, per request. */
export interface Context extends SubgraphContext {
  readonly useCases: ReadingUseCases;
  readonly loaders: Loaders;
}
