import { contractResolvers } from './contract-resolvers.ts';
import { gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { query } from './query.ts';

export const resolvers: Resolvers = {
  ...contractResolvers,
  Query: { ...query, ...contractResolvers.Query },
  Gemeente: { ...gemeente, ...contractResolvers.Gemeente },
};
