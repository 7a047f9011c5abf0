import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import { aanvraagFrom } from '../database/aanvraag.ts';
import { aanvraagOrder, aanvraagPage } from '../database/aanvraag-reads.ts';
import { beschikkingFrom } from '../database/beschikking.ts';
import { beschikkingOrder, beschikkingPage } from '../database/beschikking-reads.ts';
import { aanvraag } from './aanvraag.ts';
import { beschikking, mandaat } from './beschikking.ts';
import type { InwonerResolvers, MeldingResolvers, OnderzoekResolvers, QueryResolvers, Resolvers } from './generated.ts';
import { besluitonderdeel, onderdeelAfgewezen, onderdeelGedeeltelijk, onderdeelToegekend } from './onderdeel.ts';

const query: QueryResolvers = {
  aanvraag: (_, { id }, context) => context.loaders.aanvraag(context.scope('Query.aanvraag')).load(parseUuid(id)),
  aanvragen: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, aanvraagOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    return toConnection(await aanvraagPage(context.loaders.manager, context.scope('Query.aanvragen'), filter, page), page, aanvraagFrom);
  },
  beschikking: (_, { id }, context) => context.loaders.beschikking(context.scope('Query.beschikking')).load(parseUuid(id)),
  beschikkingen: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, beschikkingOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    const rows = await beschikkingPage(context.loaders.manager, context.scope('Query.beschikkingen'), filter, page);
    return toConnection(rows, page, beschikkingFrom);
  },
};

const inwoner: InwonerResolvers = {
  aanvragen: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, aanvraagOrder);
    const rows = await context.loaders.aanvragenOfInwoner(context.scope('Inwoner.aanvragen')).load(id, page);
    return toConnection(rows, page, aanvraagFrom);
  },
  beschikkingen: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, beschikkingOrder);
    const rows = await context.loaders.beschikkingenOfInwoner(context.scope('Inwoner.beschikkingen')).load(id, page);
    return toConnection(rows, page, beschikkingFrom);
  },
};

const melding: MeldingResolvers = {
  aanvragen: async ({ id }, _, context) => [...(await context.loaders.aanvragenOfMelding(context.scope('Melding.aanvragen')).load(id))],
  beschikkingen: async ({ id }, _, context) => [
    ...(await context.loaders.beschikkingenOfMelding(context.scope('Melding.beschikkingen')).load(id)),
  ],
};

const onderzoek: OnderzoekResolvers = {
  aanvragen: async ({ id }, _, context) => [...(await context.loaders.aanvragenOfOnderzoek(context.scope('Onderzoek.aanvragen')).load(id))],
};

/** What is asked and decided. */
export const besluitResolvers: Resolvers = {
  Query: query,
  Inwoner: inwoner,
  Melding: melding,
  Onderzoek: onderzoek,
  Aanvraag: aanvraag,
  Beschikking: beschikking,
  Mandaat: mandaat,
  Besluitonderdeel: besluitonderdeel,
  OnderdeelToegekend: onderdeelToegekend,
  OnderdeelGedeeltelijk: onderdeelGedeeltelijk,
  OnderdeelAfgewezen: onderdeelAfgewezen,
};
