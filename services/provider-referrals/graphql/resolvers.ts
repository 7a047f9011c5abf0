import { contractResolvers } from './contract-resolvers.ts';
import { gemeente } from './gemeente.ts';
import type { Resolvers } from './generated.ts';
import { query } from './query.ts';
import { referralResolvers } from './referral-resolvers.ts';

export const resolvers: Resolvers = {
  ...contractResolvers,
  ...referralResolvers,
  Query: { ...query, ...contractResolvers.Query, ...referralResolvers.Query },
  Mutation: { ...contractResolvers.Mutation, ...referralResolvers.Mutation },
  Gemeente: { ...gemeente, ...contractResolvers.Gemeente, ...referralResolvers.Gemeente },
  Casus: { ...contractResolvers.Casus, ...referralResolvers.Casus },
  Behandelteam: { ...contractResolvers.Behandelteam, ...referralResolvers.Behandelteam },
};
