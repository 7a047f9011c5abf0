import { badInput } from '@kerngraaf/platform/errors.ts';
import type { Month } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { grensverkeerTelling, herkomstTellingen, jeugdTelling, kernteamTellingen, type Period, poortTelling } from '../database/figures.ts';
import { percentage, perGroupAndMonth, perHerkomst, poortenTo, verantwoording } from '../domain/figures.ts';
import { firstDay, lastDay, monthsFrom, periodMistake } from '../domain/months.ts';
import type { Context } from './context.ts';
import type {
  GemeenteResolvers,
  GrensverkeerResolvers,
  HerkomstResolvers,
  HerkomstRijResolvers,
  JeugdvragenResolvers,
  PoortafhandelingcijferResolvers,
  VragenPerKernteamResolvers,
  VragenPerKernteamRijResolvers,
} from './generated.ts';
import { gemeenteCode, profileFor } from './profile.ts';

export const gemeente: GemeenteResolvers = {
  __resolveReference: ({ code }) => ({ code: gemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,

  vragenPerKernteam: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.vragenPerKernteam');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, period);
    if (profile === null) return null;
    const maanden = monthsFrom(van, tot);
    const tellingen = await kernteamTellingen(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, 'vragenPerKernteam'), maanden, ...perGroupAndMonth(tellingen, profile, maanden) };
  },

  herkomst: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.herkomst');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, period);
    if (profile === null) return null;
    const tellingen = await herkomstTellingen(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, 'herkomst'), ...perHerkomst(tellingen, profile) };
  },

  grensverkeer: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.grensverkeer');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, period);
    if (profile === null) return null;
    const poorten = { loket: poortenTo(profile, 'LOKET'), kernteam: poortenTo(profile, 'KERNTEAM') };
    const telling = await grensverkeerTelling(context.loaders.manager, scope, period, poorten);
    return { ...verantwoording(profile, 'grensverkeer'), ...telling };
  },

  jeugdvragen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.jeugdvragen');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, period);
    if (profile === null) return null;
    return { ...verantwoording(profile, 'jeugdvragen'), ...(await jeugdTelling(context.loaders.manager, scope, period)) };
  },

  poortafhandeling: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.poortafhandeling');
    const period = periodOf(code, van, tot);
    const profile = servedProfile(context, scope.gemeenten, period);
    if (profile === null) return null;
    const telling = await poortTelling(context.loaders.manager, scope, period, poortenTo(profile, 'LOKET'));
    return { ...verantwoording(profile, 'poortafhandeling'), ...telling };
  },
};

const copied = { aannames: ({ aannames }: { readonly aannames: readonly string[] }): string[] => [...aannames] };
const share = ({ teller, noemer }: { readonly teller: number; readonly noemer: number }): number | null => percentage(teller, noemer);

export const vragenPerKernteam: VragenPerKernteamResolvers = {
  ...copied,
  maanden: ({ maanden }) => [...maanden],
  rijen: ({ rijen }) => [...rijen],
  perMaand: ({ perMaand }) => [...perMaand],
};
export const vragenPerKernteamRij: VragenPerKernteamRijResolvers = { perMaand: ({ perMaand }) => [...perMaand] };
export const herkomst: HerkomstResolvers = { ...copied, rijen: ({ rijen }) => [...rijen] };
export const herkomstRij: HerkomstRijResolvers = { percentage: share };
export const grensverkeer: GrensverkeerResolvers = {
  ...copied,
  percentage: ({ vanLoketNaarKernteam, noemer }) => percentage(vanLoketNaarKernteam, noemer),
};
export const jeugdvragen: JeugdvragenResolvers = { ...copied, percentage: share };
export const poortafhandelingcijfer: PoortafhandelingcijferResolvers = { ...copied, percentage: share };

function periodOf(code: string, van: Month, tot: Month): Period {
  const mistake = periodMistake(van, tot);
  if (mistake !== null) throw badInput(mistake);
  return { gemeente: code, from: firstDay(van), to: lastDay(tot) };
}

/** The profile that a figure of a gemeente is laid out by; null when it is not served, or not the caller's. */
const servedProfile = (context: Context, gemeenten: readonly string[], { gemeente: code, to }: Period): Profile | null =>
  gemeenten.includes(code) ? profileFor(context, code, to) : null;
