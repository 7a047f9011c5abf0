import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { holdsOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { figures } from './figures.ts';
import type { ClientondersteunerResolvers, GemeenteResolvers } from './generated.ts';

export const clientondersteuner: ClientondersteunerResolvers = {
  since: ({ from }) => from ?? null,
  until: ({ until }) => until ?? null,
};

export const gemeente: GemeenteResolvers = {
  ...figures,
  __resolveReference: ({ code }) => ({ code: parseGemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,

  clientondersteuning: ({ code }, { op = null }, context) => {
    const on = op ?? localDateAt(context.clock.now());
    return profileFor(context, code, on)?.clientondersteuning.filter((agreement) => holdsOn(agreement, on)) ?? null;
  },
};
