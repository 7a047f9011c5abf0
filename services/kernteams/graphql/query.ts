import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { byCode, currentProfiles } from '@kerngraaf/schema/profiles/profile.ts';
import { casusFrom } from '../database/casus.ts';
import { casusOrder, casusPage } from '../database/casus-reads.ts';
import type { QueryResolvers } from './generated.ts';
import { casusSignals } from './signals.ts';

export const query: QueryResolvers = {
  inwoner: (_, { id }) => ({ id: parseUuid(id) }),
  gemeente: (_, { code }) => ({ code: parseGemeenteCode(code) }),
  gemeenten: (_, __, { useCases }) => currentProfiles(useCases.profiles).map(({ gemeente }) => ({ code: gemeente.code })),
  kernteam: (_, { gemeente, code }, context) => {
    const profile = profileFor(context, parseGemeenteCode(gemeente));
    return profile === null || byCode(profile.kernteams, code) === null ? null : { gemeenteCode: gemeente, code };
  },
  casus: (_, { id }, context) => context.loaders.casus(context.scope('Query.casus')).load(parseUuid(id)),
  voorwerk: (_, { id }, context) => context.loaders.voorwerk(context.scope('Query.voorwerk')).load(parseUuid(id)),
  casusbespreking: (_, { id }, context) => context.loaders.casusbespreking(context.scope('Query.casusbespreking')).load(parseUuid(id)),
  casusSignals,
  casussen: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, casusOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    return toConnection(await casusPage(context.loaders.manager, context.scope('Query.casussen'), filter, page), page, casusFrom);
  },
};
