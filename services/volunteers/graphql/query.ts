import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { currentProfiles } from '@kerngraaf/schema/profiles/profile.ts';
import { volunteerOrder, volunteerPage } from '../database/volunteer-reads.ts';
import { volunteerRequestFrom } from '../database/volunteer-request.ts';
import { requestOrder, requestPage } from '../database/volunteer-request-reads.ts';
import type { QueryResolvers } from './generated.ts';
import { volunteerSignals } from './signals.ts';

export const query: QueryResolvers = {
  inwoner: (_, { id }) => ({ id: parseUuid(id) }),
  gemeente: (_, { code }) => ({ code: parseGemeenteCode(code) }),
  gemeenten: (_, __, { useCases }) => currentProfiles(useCases.profiles).map(({ gemeente }) => ({ code: gemeente.code })),
  volunteer: (_, { id }, context) => context.loaders.volunteer(context.scope('Query.volunteer')).load(parseUuid(id)),
  volunteers: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, volunteerOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    const rows = await volunteerPage(context.loaders.manager, context.scope('Query.volunteers'), filter, page);
    return toConnection(rows, page, ({ id }) => ({ id }));
  },
  volunteerRequest: (_, { id }, context) => context.loaders.request(context.scope('Query.volunteerRequest')).load(parseUuid(id)),
  volunteerRequests: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, requestOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    const rows = await requestPage(context.loaders.manager, context.scope('Query.volunteerRequests'), filter, page);
    return toConnection(rows, page, volunteerRequestFrom);
  },
  volunteerMatch: (_, { id }, context) => context.loaders.match(context.scope('Query.volunteerMatch')).load(parseUuid(id)),
  volunteerSignals,
};
