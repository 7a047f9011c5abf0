import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { inzagenOf } from '@kerngraaf/schema/access/inzagen.ts';
import { casusFrom } from '../database/casus.ts';
import { casusOrder } from '../database/casus-reads.ts';
import type { InwonerResolvers, MeldingResolvers, TrajectResolvers } from './generated.ts';

/** What this service adds to intake's residents, questions and their ways. */
export const inwoner: InwonerResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  kernteamInzagen: inzagenOf('kernteamInzagen'),
  casussen: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, casusOrder);
    const rows = await context.loaders.casussenOfInwoner(context.scope('Inwoner.casussen')).load(id, page);
    return toConnection(rows, page, casusFrom);
  },
};

export const melding: MeldingResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  casussen: async ({ id }, _, context) => [...(await context.loaders.casussenOfMelding(context.scope('Melding.casussen')).load(id))],
};

export const traject: TrajectResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  casus: ({ id }, _, context) => context.loaders.casusOfTraject(context.scope('Traject.casus')).load(id),
};
