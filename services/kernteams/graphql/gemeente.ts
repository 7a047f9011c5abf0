import { badInput } from '@kerngraaf/platform/errors.ts';
import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import {
  bezoekTellingen,
  caseloadTellingen,
  jeugdTelling,
  leefgebiedTellingen,
  type Period,
  weigerTellingen,
} from '../database/figures.ts';
import { bezoekRijen, daysOf, leefgebiedcijfers, percentage, teamCaseloads, weigerRijen } from '../domain/figures.ts';
import { verantwoording } from '../domain/figures-definitions.ts';
import type { Context } from './context.ts';
import type { GemeenteResolvers } from './generated.ts';
import { samenstellingParent } from './kernteam.ts';
import { gemeenteCode, profileFor } from './profile.ts';

export const gemeente: GemeenteResolvers = {
  __resolveReference: ({ code }) => ({ code: gemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,
  kernteams: ({ code }, _, context) =>
    profileFor(context, code)?.kernteams.map((team) => ({ gemeenteCode: code, code: team.code })) ?? null,

  leefgebieden: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.leefgebieden');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, code, period.to);
    if (profile === null) return null;
    const tellingen = await leefgebiedTellingen(context.loaders.manager, scope, period);
    const { casussen } = await jeugdTelling(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, 'leefgebieden'), ...leefgebiedcijfers(profile, tellingen), casussen };
  },

  jeugdcasussen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.jeugdcasussen');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, code, period.to);
    if (profile === null) return null;
    const { jeugd, casussen, vermeldingen } = await jeugdTelling(context.loaders.manager, scope, period);
    return {
      ...verantwoording(profile, 'jeugdcasussen'),
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
    const profile = servedProfile(context, scope.gemeenten, code, period.to);
    if (profile === null) return null;
    const rijen = bezoekRijen(await bezoekTellingen(context.loaders.manager, scope, period));
    const totaal = rijen.reduce((sum, { huisbezoeken }) => sum + huisbezoeken, 0);
    return { ...verantwoording(profile, 'gezamenlijkeHuisbezoeken'), totaal, rijen };
  },

  caseload: async ({ code }, { op }, context) => {
    const scope = context.scope('Gemeente.caseload');
    const day = op ?? scope.on;
    const profile = servedProfile(context, scope.gemeenten, code, day);
    if (profile === null) return null;
    const teams = teamCaseloads(profile, await caseloadTellingen(context.loaders.manager, scope, { gemeente: code, op: day }));
    const named = teams.map(({ kernteam, ...team }) => ({ ...team, kernteam: { gemeenteCode: code, code: kernteam } }));
    return { ...verantwoording(profile, 'caseload'), op: day, teams: named };
  },

  weigeringen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.weigeringen');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, code, period.to);
    if (profile === null) return null;
    const tellingen = await weigerTellingen(context.loaders.manager, scope, period);
    const noemer = tellingen.reduce((sum, { aantal }) => sum + aantal, 0);
    const rijen = weigerRijen(profile, tellingen);
    return { ...verantwoording(profile, 'weigeringen'), teller: rijen.reduce((sum, { aantal }) => sum + aantal, 0), noemer, rijen };
  },

  samenstelling: async ({ code }, { op }, context) => {
    const scope = context.scope('Gemeente.samenstelling');
    const day = op ?? scope.on;
    const profile = servedProfile(context, scope.gemeenten, code, day);
    if (profile === null) return null;
    const tellingen = await context.loaders.teamTellingen(scope).load({ gemeente: code, op: day });
    const teams = profile.kernteams.map((team) => ({
      kernteam: { gemeenteCode: code, code: team.code },
      samenstelling: samenstellingParent(profile, team, tellingen, day),
    }));
    return { ...verantwoording(profile, 'samenstelling'), op: day, teams };
  },
};

function periodOf(code: string, van: Month, tot: Month): Period {
  const days = daysOf(van, tot);
  if (days === null) throw badInput('PERIOD_REVERSED');
  return { gemeente: code, ...days };
}

/** The profile that a figure of a gemeente is laid out by; null when it is not served, or not the caller's. */
const servedProfile = (context: Context, gemeenten: readonly string[], code: string, on: LocalDate): Profile | null =>
  gemeenten.includes(code) ? profileFor(context, code, on) : null;
