import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { percentage, periodOf, verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor, profileOfFigure } from '@kerngraaf/schema/profiles/graphql.ts';
import { signaalcijfers } from '@kerngraaf/schema/terms/signals.ts';
import {
  bezoekTellingen,
  caseloadTellingen,
  jeugdTelling,
  leefgebiedTellingen,
  voorwerkTelling,
  weigerTellingen,
} from '../database/figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import { bezoekRijen, leefgebiedcijfers, teamCaseloads, weigerRijen } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { GemeenteResolvers } from './generated.ts';
import { samenstellingParent } from './kernteam.ts';

export const gemeente: GemeenteResolvers = {
  __resolveReference: ({ code }) => ({ code: parseGemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,
  kernteams: ({ code }, _, context) =>
    profileFor(context, code)?.kernteams.map((team) => ({ gemeenteCode: code, code: team.code })) ?? null,

  leefgebieden: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.leefgebieden');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const tellingen = await leefgebiedTellingen(context.loaders.manager, scope, period);
    const { casussen } = await jeugdTelling(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, definities, 'leefgebieden'), ...leefgebiedcijfers(profile, tellingen), casussen };
  },

  jeugdcasussen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.jeugdcasussen');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const { jeugd, casussen, vermeldingen } = await jeugdTelling(context.loaders.manager, scope, period);
    return {
      ...verantwoording(profile, definities, 'jeugdcasussen'),
      teller: jeugd,
      noemerCasussen: casussen,
      percentageCasussen: percentage(jeugd, casussen),
      noemerVermeldingen: vermeldingen,
      percentageVermeldingen: percentage(jeugd, vermeldingen),
    };
  },

  gezamenlijkeHuisbezoeken: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.gezamenlijkeHuisbezoeken');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const rijen = bezoekRijen(await bezoekTellingen(context.loaders.manager, scope, period));
    const totaal = rijen.reduce((sum, { huisbezoeken }) => sum + huisbezoeken, 0);
    return { ...verantwoording(profile, definities, 'gezamenlijkeHuisbezoeken'), totaal, rijen };
  },

  caseload: async ({ code }, { op }, context) => {
    const scope = context.scope('Gemeente.caseload');
    const day = op ?? scope.on;
    const profile = profileOfFigure(context, scope, { gemeente: code, to: day });
    if (profile === null) return null;
    const teams = teamCaseloads(profile, await caseloadTellingen(context.loaders.manager, scope, { gemeente: code, op: day }));
    const named = teams.map(({ kernteam, ...team }) => ({ ...team, kernteam: { gemeenteCode: code, code: kernteam } }));
    return { ...verantwoording(profile, definities, 'caseload'), op: day, teams: named };
  },

  weigeringen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.weigeringen');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const tellingen = await weigerTellingen(context.loaders.manager, scope, period);
    const noemer = tellingen.reduce((sum, { aantal }) => sum + aantal, 0);
    const rijen = weigerRijen(profile, tellingen);
    return {
      ...verantwoording(profile, definities, 'weigeringen'),
      teller: rijen.reduce((sum, { aantal }) => sum + aantal, 0),
      noemer,
      rijen,
    };
  },

  voorwerk: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.voorwerk');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const telling = await voorwerkTelling(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, definities, 'voorwerk'), ...telling, percentage: percentage(telling.aangeboden, telling.casussen) };
  },

  casusSignaalcijfers: async ({ code: gemeente }, _, context) => {
    const scope = context.scope('Gemeente.casusSignaalcijfers');
    const profile = profileOfFigure(context, scope, { gemeente, to: scope.on });
    if (profile === null) return null;
    const tellingen = await signaalTellingen(context.loaders.manager, scope, gemeente);
    return signaalcijfers(profile, verantwoording(profile, definities, 'casusSignaalcijfers'), tellingen);
  },

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
