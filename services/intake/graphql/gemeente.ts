import { parseGemeenteCode } from '@kerngraaf/platform/ids.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { holdsOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import { monthsFrom, percentage, periodOf, verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor, profileOfFigure } from '@kerngraaf/schema/profiles/graphql.ts';
import { signaalcijfers } from '@kerngraaf/schema/terms/signals.ts';
import { doorstroomTellingen } from '../database/doorstroom-reads.ts';
import {
  aanbodTellingen,
  grensverkeerTelling,
  herkomstTellingen,
  jeugdTelling,
  kernteamTellingen,
  poortTelling,
} from '../database/figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import { doorstroomRij } from '../domain/doorstroom.ts';
import { perEinde, perGroupAndMonth, perHerkomst, poortenTo } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type {
  ClientondersteunerResolvers,
  DoorstroomResolvers,
  DoorstroomRijResolvers,
  GemeenteResolvers,
  GrensverkeerResolvers,
  HerkomstResolvers,
  HerkomstRijResolvers,
  JeugdvragenResolvers,
  KernteamAangebodenResolvers,
  KernteamAangebodenRijResolvers,
  PoortafhandelingcijferResolvers,
  VragenPerKernteamResolvers,
  VragenPerKernteamRijResolvers,
} from './generated.ts';

export const clientondersteuner: ClientondersteunerResolvers = {
  since: ({ from }) => from ?? null,
  until: ({ until }) => until ?? null,
};

export const gemeente: GemeenteResolvers = {
  __resolveReference: ({ code }) => ({ code: parseGemeenteCode(code) }),
  naam: ({ code }, _, context) => profileFor(context, code)?.gemeente.naam ?? null,
  kernen: ({ code }, _, context) => profileFor(context, code)?.kernen.map(({ code: kern, naam }) => ({ code: kern, naam })) ?? null,

  clientondersteuning: ({ code }, { op = null }, context) => {
    const on = op ?? localDateAt(context.clock.now());
    return profileFor(context, code, on)?.clientondersteuning.filter((agreement) => holdsOn(agreement, on)) ?? null;
  },

  vragenPerKernteam: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.vragenPerKernteam');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const maanden = monthsFrom(van, tot);
    const tellingen = await kernteamTellingen(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, definities, 'vragenPerKernteam'), maanden, ...perGroupAndMonth(tellingen, profile, maanden) };
  },

  herkomst: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.herkomst');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const tellingen = await herkomstTellingen(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, definities, 'herkomst'), ...perHerkomst(tellingen, profile) };
  },

  grensverkeer: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.grensverkeer');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const poorten = { loket: poortenTo(profile, 'LOKET'), kernteam: poortenTo(profile, 'KERNTEAM') };
    const telling = await grensverkeerTelling(context.loaders.manager, scope, period, poorten);
    return { ...verantwoording(profile, definities, 'grensverkeer'), ...telling };
  },

  jeugdvragen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.jeugdvragen');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    return { ...verantwoording(profile, definities, 'jeugdvragen'), ...(await jeugdTelling(context.loaders.manager, scope, period)) };
  },

  poortafhandeling: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.poortafhandeling');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const telling = await poortTelling(context.loaders.manager, scope, period, poortenTo(profile, 'LOKET'));
    return { ...verantwoording(profile, definities, 'poortafhandeling'), ...telling };
  },

  kernteamAangeboden: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.kernteamAangeboden');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const tellingen = await aanbodTellingen(context.loaders.manager, scope, period);
    return { ...verantwoording(profile, definities, 'kernteamAangeboden'), ...perEinde(tellingen) };
  },

  doorstroom: async ({ code }, { van, tot, groepering }, context) => {
    const scope = context.scope('Gemeente.doorstroom');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const by = { groep: groepering, loketpoorten: poortenTo(profile, 'LOKET') };
    const [all, ...groups] = await doorstroomTellingen(context.loaders.manager, scope, period, by);
    if (all === undefined) throw new Error('A grouping set of nothing has one row');
    return {
      ...verantwoording(profile, definities, 'doorstroom'),
      groepering,
      totaal: doorstroomRij(profile, groepering, all),
      rijen: groups.map((telling) => doorstroomRij(profile, groepering, telling)),
    };
  },

  intakeSignaalcijfers: async ({ code: gemeente }, _, context) => {
    const scope = context.scope('Gemeente.intakeSignaalcijfers');
    const profile = profileOfFigure(context, scope, { gemeente, to: scope.on });
    if (profile === null) return null;
    const tellingen = await signaalTellingen(context.loaders.manager, scope, gemeente);
    return signaalcijfers(profile, verantwoording(profile, definities, 'intakeSignaalcijfers'), tellingen);
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
export const doorstroom: DoorstroomResolvers = { ...copied, rijen: ({ rijen }) => [...rijen] };
export const doorstroomRijen: DoorstroomRijResolvers = {
  opgepakt: ({ opgepakt: aantal, dagenTotOpgepakt: mediaanDagen }) => ({ aantal, mediaanDagen }),
  afgesloten: ({ afgesloten: aantal, dagenTotAfgesloten: mediaanDagen }) => ({ aantal, mediaanDagen }),
  hulpBegonnen: ({ hulpBegonnen: aantal, dagenTotHulp: mediaanDagen }) => ({ aantal, mediaanDagen }),
};
export const herkomst: HerkomstResolvers = { ...copied, rijen: ({ rijen }) => [...rijen] };
export const herkomstRij: HerkomstRijResolvers = { percentage: share };
export const grensverkeer: GrensverkeerResolvers = {
  ...copied,
  percentage: ({ vanLoketNaarKernteam, noemer }) => percentage(vanLoketNaarKernteam, noemer),
  percentageLoketpoort: ({ vanLoketNaarKernteam, noemerLoketpoort }) => percentage(vanLoketNaarKernteam, noemerLoketpoort),
  percentageKernteampoort: ({ vanKernteamNaarLoket, noemerKernteampoort }) => percentage(vanKernteamNaarLoket, noemerKernteampoort),
  percentageLoket: ({ vanLoketNaarKernteam, viaLoketNaarKernteam, noemerLoket }) =>
    percentage(vanLoketNaarKernteam + viaLoketNaarKernteam, noemerLoket),
};
export const jeugdvragen: JeugdvragenResolvers = { ...copied, percentage: share };
export const poortafhandelingcijfer: PoortafhandelingcijferResolvers = { ...copied, percentage: share };
export const kernteamAangeboden: KernteamAangebodenResolvers = {
  ...copied,
  percentage: ({ ja, noemer }) => percentage(ja, noemer),
  rijen: ({ rijen }) => [...rijen],
};
export const kernteamAangebodenRij: KernteamAangebodenRijResolvers = { percentage: ({ ja, noemer }) => percentage(ja, noemer) };
