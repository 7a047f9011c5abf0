import type { MutationResolvers } from './generated.ts';

export const besluitMutations: MutationResolvers = {};
