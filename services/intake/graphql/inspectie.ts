import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { inspectieById, inspectieFrom, inspectieOrder, inspectiePage } from '../database/inspectie.ts';
import type { InspectieDossierResolvers, InspectieResolvers, QueryResolvers } from './generated.ts';

export const inspectieQueries: QueryResolvers = {
  inspectie: (_, { id }, context) => inspectieById(context.loaders.manager, context.scope('Query.inspectie'), parseUuid(id)),
  inspecties: async (_, { gemeente, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, inspectieOrder);
    const rows = await inspectiePage(context.loaders.manager, context.scope('Query.inspecties'), parseGemeenteCode(gemeente), page);
    return toConnection(rows, page, inspectieFrom);
  },
};

export const inspectie: InspectieResolvers = { dossiers: ({ dossiers }) => dossiers.map((inwoner) => ({ inwoner })) };
export const inspectieDossier: InspectieDossierResolvers = { inwoner: ({ inwoner: id }) => ({ id }) };
