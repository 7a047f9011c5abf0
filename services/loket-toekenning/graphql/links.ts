import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { inzagenOf } from '@kerngraaf/schema/access/inzagen.ts';
import { onderzoekFrom } from '../database/onderzoek.ts';
import { onderzoekOrder } from '../database/onderzoek-reads.ts';
import type { InwonerResolvers, MeldingResolvers, TrajectResolvers, VoorwerkResolvers } from './generated.ts';

/** What this service adds to others' residents, questions, ways and voorwerk. */
export const inwoner: InwonerResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  loketInzagen: inzagenOf('loketInzagen'),
  onderzoeken: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, onderzoekOrder);
    const rows = await context.loaders.onderzoekenOfInwoner(context.scope('Inwoner.onderzoeken')).load(id, page);
    return toConnection(rows, page, onderzoekFrom);
  },
};

export const melding: MeldingResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  onderzoeken: async ({ id }, _, context) => [
    ...(await context.loaders.onderzoekenOfMelding(context.scope('Melding.onderzoeken')).load(id)),
  ],
};

export const traject: TrajectResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  onderzoek: ({ id }, _, context) => context.loaders.onderzoekOfTraject(context.scope('Traject.onderzoek')).load(id),
};

export const voorwerk: VoorwerkResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  onderzoek: ({ id }, _, context) => context.loaders.onderzoekOfVoorwerk(context.scope('Voorwerk.onderzoek')).load(id),
};
