import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor, profileOfFigure } from '@kerngraaf/schema/profiles/graphql.ts';
import { definities } from '../domain/figures-definitions.ts';
import { figures } from './figures.ts';
import type { GemeenteResolvers } from './generated.ts';
import { samenstellingParent } from './kernteam.ts';

export const gemeente: GemeenteResolvers = {
  ...figures,
  __resolveReference: ({ code }) => ({ code: parseGemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,
  kernteams: ({ code }, _, context) =>
    profileFor(context, code)?.kernteams.map((team) => ({ gemeenteCode: code, code: team.code })) ?? null,

  samenstelling: async ({ code }, { op }, context) => {
    const scope = context.scope('Gemeente.samenstelling');
    const day = op ?? scope.on;
    const profile = profileOfFigure(context, scope, { gemeente: code, to: day });
    if (profile === null) return null;
    const tellingen = await context.loaders.teamTellingen(scope).load({ gemeente: code, op: day });
    const teams = profile.kernteams.map((team) => ({
      kernteam: { gemeenteCode: code, code: team.code },
      samenstelling: samenstellingParent(profile, team, tellingen, day),
    }));
    return { ...verantwoording(profile, definities, 'samenstelling'), op: day, teams };
  },
};
