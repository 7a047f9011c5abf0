import type { Resolvers } from './generated.ts';

export const besluitResolvers: Resolvers = {};
