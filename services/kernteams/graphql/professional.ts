import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import type { Professional } from '../domain/professional.ts';
import type { Context } from './context.ts';
import type { AansluitingResolvers, ProfessionalResolvers } from './generated.ts';
import type { ProfessionalParent } from './parents.ts';

const rowOf = (context: Context, { id }: ProfessionalParent, coordinate: string): Promise<Professional | null> =>
  context.loaders.professional(context.scope(coordinate)).load(id);

export const professional: ProfessionalResolvers = {
  __resolveReference: ({ id }) => ({ id: parseUuid(id) }),
  version: async (parent, _, context) => (await rowOf(context, parent, 'Professional.version'))?.version ?? null,
  naam: async (parent, _, context) => (await rowOf(context, parent, 'Professional.naam'))?.naam ?? null,
  aansluitingen: async ({ id }, _, context) => [
    ...(await context.loaders.aansluitingenOf(context.scope('Professional.aansluitingen')).load(id)),
  ],
};

export const aansluiting: AansluitingResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.aansluiting(context.scope('Aansluiting')).load(parseUuid(id)),
  professional: (parent) => ({ id: parent.professional }),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  kernteam: ({ gemeente, kernteam }) => (kernteam === null ? null : { gemeenteCode: gemeente, code: kernteam }),
  organisatie: ({ gemeente, organisatie, since }, _, context) => entryOf(profileFor(context, gemeente, since)?.organisaties, organisatie),
  functie: ({ gemeente, functie, since }, _, context) => entryOf(profileFor(context, gemeente, since)?.functies, functie),
};
