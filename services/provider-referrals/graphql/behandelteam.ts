import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { BehandelteamLidResolvers, BehandelteamResolvers, CasusResolvers, QueryResolvers } from './generated.ts';

export const behandelteam: BehandelteamResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.behandelteam(context.scope('Behandelteam')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  melding: ({ melding }) => (melding === null ? null : { id: melding }),
  casus: ({ casus }) => (casus === null ? null : { id: casus }),
};

export const behandelteamLid: BehandelteamLidResolvers = {
  professional: ({ professional: id }) => ({ id }),
};

export const behandelteamsOfCasus: CasusResolvers = {
  behandelteams: async ({ id }, _, context) => [
    ...(await context.loaders.behandelteamsOfCasus(context.scope('Casus.behandelteams')).load(id)),
  ],
};

export const behandelteamQueries: QueryResolvers = {
  behandelteam: (_, { id }, context) => context.loaders.behandelteam(context.scope('Query.behandelteam')).load(parseUuid(id)),
};
