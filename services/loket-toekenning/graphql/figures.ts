import { percentage, periodOf, verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import { profileOfFigure } from '@kerngraaf/schema/profiles/graphql.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { signaalcijfers } from '@kerngraaf/schema/terms/signals.ts';
import { aanbodTelling, besluitTelling, doorlooptijdTellingen, termijnTellingen } from '../database/figures.ts';
import { signaalTellingen } from '../database/termijn-reads.ts';
import { doorlooptijd, termijnRijen } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { GemeenteResolvers } from './generated.ts';

/** Fields of a gemeente that count: whole months, no person in them. */
export const figures: GemeenteResolvers = {
  besluiten: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.besluiten');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    return { ...stands(profile, 'besluiten'), ...(await besluitTelling(context.loaders.manager, scope, period)) };
  },

  termijnenGehaald: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.termijnenGehaald');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const rijen = termijnRijen(await termijnTellingen(context.loaders.manager, scope, period));
    return { ...stands(profile, 'termijnenGehaald'), rijen: [...rijen] };
  },

  kernteamAanbod: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.kernteamAanbod');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const { ja, nee } = await aanbodTelling(context.loaders.manager, scope, period);
    return { ...stands(profile, 'kernteamAanbod'), ja, nee, percentage: percentage(ja, ja + nee) };
  },

  doorlooptijdVoorwerk: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.doorlooptijdVoorwerk');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const tellingen = await doorlooptijdTellingen(context.loaders.manager, scope, period);
    return {
      ...stands(profile, 'doorlooptijdVoorwerk'),
      metVoorwerk: doorlooptijd(tellingen, true),
      zonderVoorwerk: doorlooptijd(tellingen, false),
    };
  },

  loketSignaalcijfers: async ({ code: gemeente }, _, context) => {
    const scope = context.scope('Gemeente.loketSignaalcijfers');
    const profile = profileOfFigure(context, scope, { gemeente, to: scope.on });
    if (profile === null) return null;
    const tellingen = await signaalTellingen(context.loaders.manager, scope, gemeente);
    return signaalcijfers(profile, verantwoording(profile, definities, 'loketSignaalcijfers'), tellingen);
  },
};

const stands = (profile: Profile, figure: keyof typeof definities): { definitie: string; aannames: string[] } => {
  const { definitie, aannames } = verantwoording(profile, definities, figure);
  return { definitie, aannames: [...aannames] };
};
