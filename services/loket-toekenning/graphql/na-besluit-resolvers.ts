import { pageArguments, toConnection } from '@kerngraaf/platform/graphql/connection.ts';
import { parseGemeenteCode, parseUuid } from '@kerngraaf/platform/ids.ts';
import type { GeplaatstOnderdeel } from '../database/beschikking-reads.ts';
import { bezwaarFrom } from '../database/bezwaar.ts';
import { bezwaarOrder, bezwaarPage } from '../database/bezwaar-reads.ts';
import { budgetsOfYear } from '../database/budget-reads.ts';
import { voorzieningFrom } from '../database/voorziening.ts';
import { voorzieningOrder } from '../database/voorziening-reads.ts';
import { onderdeelStatus, type Voorziening } from '../domain/voorziening.ts';
import type { Context } from './context.ts';
import type {
  AanvraagResolvers,
  BeschikkingResolvers,
  GemeenteResolvers,
  InwonerResolvers,
  OnderzoekResolvers,
  QueryResolvers,
  Resolvers,
} from './generated.ts';
import { bezwaar, budget, inDefaultAnswer, voorziening } from './na-besluit.ts';

const query: QueryResolvers = {
  voorziening: (_, { id }, context) => context.loaders.voorziening(context.scope('Query.voorziening')).load(parseUuid(id)),
  bezwaar: (_, { id }, context) => context.loaders.bezwaar(context.scope('Query.bezwaar')).load(parseUuid(id)),
  bezwaren: async (_, { gemeente, status = null, first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, bezwaarOrder);
    const filter = { gemeente: parseGemeenteCode(gemeente), status };
    return toConnection(await bezwaarPage(context.loaders.manager, context.scope('Query.bezwaren'), filter, page), page, bezwaarFrom);
  },
};

const gemeente: GemeenteResolvers = {
  budgetten: async ({ code }, { jaar }, context) => [
    ...(await budgetsOfYear(context.loaders.manager, context.scope('Gemeente.budgetten'), code, jaar)),
  ],
};

const inwoner: InwonerResolvers = {
  voorzieningen: async ({ id }, { first = null, after = null }, context) => {
    const page = pageArguments({ first, after }, voorzieningOrder);
    const rows = await context.loaders.voorzieningenOfInwoner(context.scope('Inwoner.voorzieningen')).load(id, page);
    return toConnection(rows, page, voorzieningFrom);
  },
};

const beschikking: BeschikkingResolvers = {
  bezwaren: async ({ id }, _, context) => [
    ...(await context.loaders.bezwarenOfBeschikking(context.scope('Beschikking.bezwaren')).load(id)),
  ],
};

const onderzoek: OnderzoekResolvers = {
  heronderzoekVan: ({ herkomst }, _, context) =>
    herkomst.soort === 'HERONDERZOEK'
      ? context.loaders.voorziening(context.scope('Onderzoek.heronderzoekVan')).load(herkomst.voorziening)
      : null,
};

const aanvraag: AanvraagResolvers = {
  ingebrekestelling: inDefaultAnswer,
};

const voorzieningVan = ({ deel }: GeplaatstOnderdeel, _: object, context: Context): Promise<Voorziening | null> =>
  context.loaders.voorzieningOfOnderdeel(context.scope('Voorziening')).load(deel.id);

const toegekend = {
  voorziening: voorzieningVan,
  status: async (parent: GeplaatstOnderdeel, _: object, context: Context) => {
    const voorziening = await voorzieningVan(parent, _, context);
    return voorziening === null ? parent.status : onderdeelStatus(voorziening, parent.deel.id);
  },
};

/** What follows from a besluit. */
export const naBesluitResolvers: Resolvers = {
  Query: query,
  Gemeente: gemeente,
  Inwoner: inwoner,
  Aanvraag: aanvraag,
  Beschikking: beschikking,
  OnderdeelToegekend: toegekend,
  OnderdeelGedeeltelijk: toegekend,
  Onderzoek: onderzoek,
  Voorziening: voorziening,
  Bezwaar: bezwaar,
  Budget: budget,
};
