import { behandelteam, behandelteamLid, behandelteamQueries, behandelteamsOfCasus } from './behandelteam.ts';
import { besteding, contract, contractQueries, lumpSum } from './contract.ts';
import { contractFigures } from './contract-figures.ts';
import { contractMutations } from './contract-mutations.ts';
import type { Resolvers } from './generated.ts';
import { onderaannemer, provider, providerQueries } from './provider.ts';

/** Who gives help, what was agreed on it, and who treat together. */
export const contractResolvers: Resolvers = {
  Query: { ...providerQueries, ...contractQueries, ...behandelteamQueries },
  Mutation: contractMutations,
  Gemeente: contractFigures,
  Provider: provider,
  Onderaannemer: onderaannemer,
  Contract: contract,
  LumpSum: lumpSum,
  Besteding: besteding,
  Behandelteam: behandelteam,
  BehandelteamLid: behandelteamLid,
  Casus: behandelteamsOfCasus,
};
