import { figuresOf, type OverMonths } from '@kerngraaf/schema/figures/graphql.ts';
import { monthsFrom, percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { praktijkTellingen, referralTellingen, startTellingen, voorkomenTellingen } from '../database/referral-figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import { countsBy, praktijkRijen } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { Context } from './context.ts';
import type { GemeenteResolvers } from './generated.ts';

const figure = figuresOf(definities);

/** Fields of a gemeente that count referrals: whole months, no person in them. */
export const referralFigures: GemeenteResolvers = {
  referralCijfers: figure.overMonths('referralCijfers', async (of: OverMonths<Context>) => {
    const { context, scope, asked, profile, table } = of;
    const tellingen = await referralTellingen(context.loaders.manager, scope, asked.counted);
    const averted = await voorkomenTellingen(context.loaders.manager, scope, asked.counted);
    const perOrganisatie = table(
      tellingen.map(({ eigenOrganisatie, month, aantal }) => ({ code: eigenOrganisatie ? 'eigen' : 'andere', month, aantal })),
    );
    const [totaal, eigenOrganisatie] = [perOrganisatie.totaal(), perOrganisatie.aantal('eigen')];
    const perStatus = countsBy(tellingen, ({ status }) => status, of);
    const perVoorsteller = countsBy(tellingen, ({ voorgesteldDoor }) => voorgesteldDoor, of);
    return {
      totaal,
      perStatus: perStatus.map(({ key: status, aantal }) => ({ status, aantal })),
      perProduct: countsBy(tellingen, ({ product }) => product, of).map(({ key, aantal }) => ({
        product: entryOf(profile.producten, key),
        aantal,
      })),
      perVerwijsreden: countsBy(tellingen, ({ verwijsreden }) => verwijsreden, of).map(({ key, aantal }) => ({
        verwijsreden: entryOf(profile.verwijsredenen, key),
        aantal,
      })),
      perVoorsteller: perVoorsteller.map(({ key: voorgesteldDoor, aantal }) => ({ voorgesteldDoor, aantal })),
      eigenOrganisatie,
      eigenOrganisatiePercentage: percentage(eigenOrganisatie, totaal),
      uithuisplaatsingenVoorkomen: table(averted.map((telling) => ({ code: 'alle', ...telling }))).totaal(),
    };
  }),

  referralTijdTotStart: figure.overMonths('referralTijdTotStart', async ({ context, scope, asked, table }: OverMonths<Context>) => {
    const tellingen = await startTellingen(context.loaders.manager, scope, asked.counted, asked.period);
    const aantal = table(
      tellingen.flatMap((own) => (own.month === null ? [] : [{ code: 'alle', month: own.month, aantal: own.aantal }])),
    ).totaal();
    const days = aantal === null ? undefined : tellingen.find(({ month }) => month === null);
    return { aantal, mediaanDagen: days?.mediaanDagen ?? null, gemiddeldeDagen: days?.gemiddeldeDagen ?? null };
  }),

  referralHuisartsen: (parent, args, context) =>
    figure.overMonths('referralHuisartsen', async (of: OverMonths<Context>) => {
      const tellingen = await praktijkTellingen(of.context.loaders.manager, of.scope, of.asked.counted);
      return { rijen: praktijkRijen(tellingen, monthsFrom(args.van, args.tot), of) };
    })(parent, args, context),

  referralSignaalcijfers: figure.today('referralSignaalcijfers', ({ loaders }: Context, scope, gemeente) =>
    signaalTellingen(loaders.manager, scope, gemeente),
  ),
};
