import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { periodOf, verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor, profileOfFigure } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { signaalcijfers } from '@kerngraaf/schema/terms/signals.ts';
import { aangebodenPerKern, gevraagdPerKern, inzetTellingen, kandidatuurTellingen, vraagTellingen } from '../database/figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import { kandidatenPerTeam, tekortPerKern, vragen } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { GemeenteResolvers } from './generated.ts';

export const gemeente: GemeenteResolvers = {
  __resolveReference: ({ code }) => ({ code: parseGemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,
  vrijwilligersorganisaties: ({ code }, _, context) =>
    profileFor(context, code)?.vrijwilligersorganisaties.map(({ code: organisatie, naam }) => ({ code: organisatie, naam })) ?? null,

  volunteerVragen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.volunteerVragen');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const tellingen = await vraagTellingen(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, definities, 'volunteerVragen'), ...vragen(profile, tellingen) };
  },

  volunteerTekort: async ({ code }, { op }, context) => {
    const scope = context.scope('Gemeente.volunteerTekort');
    const day = op ?? scope.on;
    const profile = profileOfFigure(context, scope, { gemeente: code, to: day });
    if (profile === null) return null;
    const on = { gemeente: code, op: day };
    const gevraagd = await gevraagdPerKern(context.loaders.manager, scope, on);
    const aangeboden = await aangebodenPerKern(context.loaders.manager, scope, on);
    const kernen = tekortPerKern(profile, { gevraagd, aangeboden });
    return { ...verantwoording(profile, definities, 'volunteerTekort'), op: day, kernen };
  },

  volunteerInzet: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.volunteerInzet');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const tellingen = await inzetTellingen(context.loaders.manager, scope, period);
    const rijen = tellingen.map(({ kern, taak, ...telling }) => ({
      ...telling,
      kern: entryOf(profile.kernen, kern),
      taak: entryOf(profile.vrijwilligerstaken, taak),
    }));
    return { ...verantwoording(profile, definities, 'volunteerInzet'), rijen };
  },

  volunteerKandidaten: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.volunteerKandidaten');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const teams = kandidatenPerTeam(profile, await kandidatuurTellingen(context.loaders.manager, scope, period));
    const named = teams.map(({ kernteam, ...team }) => ({ ...team, kernteam: { gemeenteCode: code, code: kernteam } }));
    return { ...verantwoording(profile, definities, 'volunteerKandidaten'), teams: named };
  },

  volunteerSignaalcijfers: async ({ code }, _, context) => {
    const scope = context.scope('Gemeente.volunteerSignaalcijfers');
    const profile = profileOfFigure(context, scope, { gemeente: code, to: scope.on });
    if (profile === null) return null;
    const tellingen = await signaalTellingen(context.loaders.manager, scope, code);
    return signaalcijfers(profile, verantwoording(profile, definities, 'volunteerSignaalcijfers'), tellingen);
  },
};
