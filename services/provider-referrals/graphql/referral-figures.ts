import { monthsFrom, percentage, periodOf, verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import { profileOfFigure } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { signaalcijfers } from '@kerngraaf/schema/terms/signals.ts';
import { praktijkTellingen, referralTellingen, startTelling, voorkomenTelling } from '../database/referral-figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import { praktijkRijen, sumBy, total } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { GemeenteResolvers } from './generated.ts';
import { stands } from './stands.ts';

/** Fields of a gemeente that count referrals: whole months, no person in them. */
export const referralFigures: GemeenteResolvers = {
  referralCijfers: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.referralCijfers');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const { manager } = context.loaders;
    const tellingen = await referralTellingen(manager, scope, period);
    const [totaal, eigen] = [total(tellingen), total(tellingen.filter(({ eigenOrganisatie }) => eigenOrganisatie))];
    const [perStatus, perVoorsteller] = [
      sumBy(tellingen, ({ status }) => status),
      sumBy(tellingen, ({ voorgesteldDoor }) => voorgesteldDoor),
    ];
    return {
      ...stands(profile, 'referralCijfers'),
      totaal,
      perStatus: perStatus.map(({ key: status, aantal }) => ({ status, aantal })),
      perProduct: sumBy(tellingen, ({ product }) => product).map(({ key, aantal }) => ({
        product: entryOf(profile.producten, key),
        aantal,
      })),
      perVerwijsreden: sumBy(tellingen, ({ verwijsreden }) => verwijsreden).map(({ key, aantal }) => ({
        verwijsreden: entryOf(profile.verwijsredenen, key),
        aantal,
      })),
      perVoorsteller: perVoorsteller.map(({ key: voorgesteldDoor, aantal }) => ({ voorgesteldDoor, aantal })),
      eigenOrganisatie: eigen,
      eigenOrganisatiePercentage: percentage(eigen, totaal),
      uithuisplaatsingenVoorkomen: await voorkomenTelling(manager, scope, period),
    };
  },

  referralTijdTotStart: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.referralTijdTotStart');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    return { ...stands(profile, 'referralTijdTotStart'), ...(await startTelling(context.loaders.manager, scope, period)) };
  },

  referralHuisartsen: async ({ code }, { van, tot }, context) => {
    const scope = context.scope('Gemeente.referralHuisartsen');
    const period = periodOf(code, van, tot);
    const profile = profileOfFigure(context, scope, period);
    if (profile === null) return null;
    const rijen = praktijkRijen(await praktijkTellingen(context.loaders.manager, scope, period), monthsFrom(van, tot));
    return { ...stands(profile, 'referralHuisartsen'), rijen: rijen.map((rij) => ({ ...rij, perMaand: [...rij.perMaand] })) };
  },

  referralSignaalcijfers: async ({ code: gemeente }, _, context) => {
    const scope = context.scope('Gemeente.referralSignaalcijfers');
    const profile = profileOfFigure(context, scope, { gemeente, to: scope.on });
    if (profile === null) return null;
    const tellingen = await signaalTellingen(context.loaders.manager, scope, gemeente);
    return signaalcijfers(profile, verantwoording(profile, definities, 'referralSignaalcijfers'), tellingen);
  },
};
