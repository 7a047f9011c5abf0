import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import { bekendmakingOf } from '../domain/beschikking.ts';
import type { BeschikkingResolvers, MandaatResolvers } from './generated.ts';

export const beschikking: BeschikkingResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.beschikking(context.scope('Beschikking')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  melding: ({ melding }) => ({ id: melding }),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  aanvraag: ({ aanleiding }, _, context) =>
    aanleiding.soort === 'TOEKENNING' ? context.loaders.aanvraag(context.scope('Beschikking.aanvraag')).load(aanleiding.aanvraag) : null,
  onderzoek: ({ onderzoek }, _, context) =>
    onderzoek === null ? null : context.loaders.onderzoek(context.scope('Beschikking.onderzoek')).load(onderzoek),
  soort: ({ aanleiding }) => aanleiding.soort,
  mandaat: ({ mandaat, gemeente, decidedOn }) => ({ ...mandaat, gemeente, decidedOn }),
  onderdelen: ({ onderdelen, inwoner, gemeente, decidedOn, status }) =>
    onderdelen.map((deel) => ({ deel, inwoner, gemeente, decidedOn, status })),
  bekendmaking: (parent) => bekendmakingOf(parent)?.bekendmaking ?? null,
  bezwaarTot: (parent) => bekendmakingOf(parent)?.bezwaarTot ?? null,
  brief: async (parent, _, context) =>
    bekendmakingOf(parent) === null
      ? null
      : ((await context.loaders.brief(context.scope('Beschikking.brief')).load(parent.id))?.html ?? null),
  briefHash: (parent) => bekendmakingOf(parent)?.briefHash ?? null,
  kernteamAangeboden: ({ kernteamAangeboden, gemeente }) => (kernteamAangeboden === null ? null : { ...kernteamAangeboden, gemeente }),
  vervangt: ({ aanleiding }, _, context) =>
    'vervangt' in aanleiding ? context.loaders.beschikking(context.scope('Beschikking.vervangt')).load(aanleiding.vervangt) : null,
  termijnen: ({ gemeente, termijnen }, _, context) =>
    byDueDate(termijnen).map((termijn) => termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock)),
};

export const mandaat: MandaatResolvers = {
  functie: ({ functie, gemeente, decidedOn }, _, context) => entryOf(profileFor(context, gemeente, decidedOn)?.functies, functie).naam,
};
