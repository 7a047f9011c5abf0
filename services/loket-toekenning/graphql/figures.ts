import { figuresOf, type OverMonths } from '@kerngraaf/schema/figures/graphql.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { aanbodTellingen, doorlooptijdTellingen, onderdeelTellingen, termijnTellingen } from '../database/figures.ts';
import { signaalTellingen } from '../database/termijn-reads.ts';
import { besluitenOf, doorlooptijd, perVoorwerk, termijnRijen } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { Context } from './context.ts';
import type { GemeenteResolvers } from './generated.ts';

const figure = figuresOf(definities);

/** Fields of a gemeente that count: whole months, no person in them. */
export const figures: GemeenteResolvers = {
  besluiten: figure.overMonths('besluiten', async (of: OverMonths<Context>) =>
    besluitenOf(await onderdeelTellingen(of.context.loaders.manager, of.scope, of.asked.counted), of),
  ),

  termijnenGehaald: figure.overMonths('termijnenGehaald', async (of: OverMonths<Context>) => ({
    rijen: termijnRijen(await termijnTellingen(of.context.loaders.manager, of.scope, of.asked.counted), of),
  })),

  kernteamAanbod: figure.overMonths('kernteamAanbod', async ({ context, scope, asked, table }: OverMonths<Context>) => {
    const rows = await aanbodTellingen(context.loaders.manager, scope, asked.counted);
    const perAntwoord = table(rows.map(({ antwoord: code, ...row }) => ({ code, ...row })));
    const [ja, nee] = [perAntwoord.aantal('JA'), perAntwoord.aantal('NEE')];
    return { ja, nee, percentage: percentage(ja, nee === null ? null : perAntwoord.totaal()) };
  }),

  doorlooptijdVoorwerk: figure.overMonths('doorlooptijdVoorwerk', async ({ context, scope, asked, table }: OverMonths<Context>) => {
    const tellingen = await doorlooptijdTellingen(context.loaders.manager, scope, asked.counted, asked.period);
    const counted = table(perVoorwerk(tellingen));
    return { metVoorwerk: doorlooptijd(tellingen, true, counted), zonderVoorwerk: doorlooptijd(tellingen, false, counted) };
  }),

  loketSignaalcijfers: figure.today('loketSignaalcijfers', ({ loaders }: Context, scope, gemeente) =>
    signaalTellingen(loaders.manager, scope, gemeente),
  ),
};
