import type { SubgraphContext } from '@kerngraaf/platform/graphql/context.ts';
import type { LoketUseCases } from '../use-cases/traced.ts';
import type { Loaders } from './loaders.ts';

/** What a resolver of this service gets, per request. */
export interface Context extends SubgraphContext {
  readonly useCases: LoketUseCases;
  readonly loaders: Loaders;
}
