import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { seesEveryCount } from '@kerngraaf/schema/figures/graphql.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { contractFrom } from '../database/contract.ts';
import { contractOrder, contractPage } from '../database/contract-reads.ts';
import { placesLeft, yearOf } from '../domain/contract.ts';
import type { BestedingResolvers, ContractResolvers, LumpSumResolvers, QueryResolvers } from './generated.ts';

export const contract: ContractResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.contract(context.scope('Contract')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  provider: ({ provider }, _, { loaders }) => loaders.provider.load(provider),
  gemeenten: ({ gemeenten }) => gemeenten.map((code) => ({ code })),
  producten: ({ gemeente, producten, since }, _, context) => {
    const catalogue = profileFor(context, gemeente, since)?.producten;
    return producten.map((product) => entryOf(catalogue, product));
  },
  bezet: ({ gemeente, bezet }, _, context) => (seesEveryCount(context, gemeente) ? bezet : null),
  vrij: (parent, _, context) => (seesEveryCount(context, parent.gemeente) ? placesLeft(parent) : null),
  wachttijdDagen: ({ wachttijd }) => wachttijd?.dagen ?? null,
  wachttijdOp: ({ wachttijd }) => wachttijd?.on ?? null,
  lumpSums: ({ id, gemeente, lumpSums }) => lumpSums.map((lumpSum) => ({ ...lumpSum, contract: id, gemeente })),
};

export const lumpSum: LumpSumResolvers = {
  resterend: ({ bedrag, besteed }) => bedrag - besteed,
  percentage: ({ bedrag, besteed }) => percentage(besteed, bedrag),
  bestedingen: async ({ contract: id, gemeente, jaar }, _, context) => {
    const all = await context.loaders.bestedingen(context.scope('LumpSum.bestedingen')).load(id);
    return all.filter(({ on }) => yearOf(on) === jaar).map((besteding) => ({ ...besteding, gemeente }));
  },
};

export const besteding: BestedingResolvers = {
  doel: ({ gemeente, doel, on }, _, context) => entryOf(profileFor(context, gemeente, on)?.bestedingsdoelen, doel),
};

export const contractQueries: QueryResolvers = {
  contract: (_, { id }, context) => context.loaders.contract(context.scope('Query.contract')).load(parseUuid(id)),
  contracts: async (_, { gemeente, product = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, contractOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), product };
    return toConnection(await contractPage(context.loaders.manager, context.scope('Query.contracts'), filter, page), page, contractFrom);
  },
};
