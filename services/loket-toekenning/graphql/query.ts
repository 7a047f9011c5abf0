import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { gronden } from '@kerngraaf/schema/law/gronden.ts';
import { currentProfiles } from '@kerngraaf/schema/profiles/profile.ts';
import { onderzoekFrom } from '../database/onderzoek.ts';
import { onderzoekOrder, onderzoekPage } from '../database/onderzoek-reads.ts';
import type { QueryResolvers } from './generated.ts';
import { loketSignals, termijnenLoket } from './termijnen.ts';
import { veiligThuisQueries } from './veilig-thuis.ts';

export const query: QueryResolvers = {
  inwoner: (_, { id }) => ({ id: parseUuid(id) }),
  gemeente: (_, { code }) => ({ code: parseGemeenteCode(code) }),
  gemeenten: (_, __, { useCases }) => currentProfiles(useCases.profiles).map(({ gemeente }) => ({ code: gemeente.code })),
  gronden: () => [...gronden],
  onderzoek: (_, { id }, context) => context.loaders.onderzoek(context.scope('Query.onderzoek')).load(parseUuid(id)),
  onderzoeken: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, onderzoekOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    const rows = await onderzoekPage(context.loaders.manager, context.scope('Query.onderzoeken'), filter, page);
    return toConnection(rows, page, onderzoekFrom);
  },
  ...veiligThuisQueries,
  termijnenLoket,
  loketSignals,
};
