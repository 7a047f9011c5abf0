import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { noodtoegangById, noodtoegangFrom, noodtoegangOrder, noodtoegangPage } from '../database/noodtoegang.ts';
import type { NoodtoegangResolvers, QueryResolvers } from './generated.ts';

export const noodtoegangQueries: QueryResolvers = {
  noodtoegang: (_, { id }, context) => noodtoegangById(context.loaders.manager, context.scope('Query.noodtoegang'), parseUuid(id)),
  noodtoegangen: async (_, { gemeente, beoordeeld = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, noodtoegangOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), beoordeeld };
    const rows = await noodtoegangPage(context.loaders.manager, context.scope('Query.noodtoegangen'), filter, page);
    return toConnection(rows, page, noodtoegangFrom);
  },
};

export const noodtoegang: NoodtoegangResolvers = {
  inwoner: ({ inwoner: id }) => ({ id }),
  geopendOp: ({ recordedAt }) => recordedAt,
  oordeel: ({ beoordeling }) => beoordeling?.oordeel ?? null,
  toelichting: ({ beoordeling }) => beoordeling?.toelichting ?? null,
  beoordeeldOp: ({ beoordeling }) => beoordeling?.on ?? null,
};
