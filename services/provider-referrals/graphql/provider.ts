import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { providerFrom } from '../database/provider.ts';
import { providerOrder, providerPage } from '../database/provider-reads.ts';
import type { OnderaannemerResolvers, ProviderResolvers, QueryResolvers } from './generated.ts';

export const provider: ProviderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.provider.load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  contracten: async ({ id }, _, context) => [...(await context.loaders.contractsOfProvider(context.scope('Provider.contracten')).load(id))],
};

export const onderaannemer: OnderaannemerResolvers = {
  provider: ({ provider: id }, _, { loaders }) => loaders.provider.load(id),
};

export const providerQueries: QueryResolvers = {
  provider: (_, { id }, { loaders }) => loaders.provider.load(parseUuid(id)),
  providers: async (_, { gemeente, first = null, after = null }, { loaders }) => {
    const page = pageArguments({ first, after }, providerOrder);
    return toConnection(await providerPage(loaders.manager, parseGemeenteCode(gemeente), page), page, providerFrom);
  },
};
