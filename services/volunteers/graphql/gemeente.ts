import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { figures } from './figures.ts';
import type { GemeenteResolvers } from './generated.ts';

export const gemeente: GemeenteResolvers = {
  ...figures,
  __resolveReference: ({ code }) => ({ code: parseGemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,
  vrijwilligersorganisaties: ({ code }, _, context) =>
    profileFor(context, code)?.vrijwilligersorganisaties.map(({ code: organisatie, naam }) => ({ code: organisatie, naam })) ?? null,
};
