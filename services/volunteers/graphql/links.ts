import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { inzagenOf } from '@kerngraaf/schema/access/inzagen.ts';
import { volunteerRequestFrom } from '../database/volunteer-request.ts';
import { requestOrder } from '../database/volunteer-request-reads.ts';
import type { CasusResolvers, InwonerResolvers, KernteamResolvers, MeldingResolvers } from './generated.ts';

/** What this service adds to others' residents, questions and casussen. */
export const inwoner: InwonerResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  volunteerInzagen: inzagenOf('volunteerInzagen'),
  volunteerRequests: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, requestOrder);
    const rows = await context.loaders.requestsOfInwoner(context.scope('Inwoner.volunteerRequests')).load(id, page);
    return toConnection(rows, page, volunteerRequestFrom);
  },
};

export const melding: MeldingResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  volunteerRequests: async ({ id }, _, context) => [
    ...(await context.loaders.requestsOfMelding(context.scope('Melding.volunteerRequests')).load(id)),
  ],
};

export const casus: CasusResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  volunteerRequests: async ({ id }, _, context) => [
    ...(await context.loaders.requestsOfCasus(context.scope('Casus.volunteerRequests')).load(id)),
  ],
};

export const kernteam: KernteamResolvers = {
  __resolveReference: ({ gemeenteCode, code }) => ({ gemeenteCode, code }),
};
