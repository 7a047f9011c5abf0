import { figuresOf, type OverMonths } from '@kerngraaf/schema/figures/graphql.ts';
import { monthsFrom, percentage } from '@kerngraaf/schema/profiles/figures.ts';
import {
  aanbodTellingen,
  grensverkeerTellingen,
  herkomstTellingen,
  jeugdTellingen,
  kernteamTellingen,
  poortTellingen,
} from '../database/figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import {
  aanbodPer,
  einden,
  type GrensverkeerTelling,
  groepenOf,
  monthTable,
  partOf,
  perGroep,
  perHerkomst,
  poortenTo,
  shareOf,
} from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { Context } from './context.ts';
import { doorstroom } from './doorstroom.ts';
import type { GemeenteResolvers } from './generated.ts';

const figure = figuresOf(definities);
/** Questions at the kernteams, under the name by which their totals are known. */
const BIJ_KERNTEAM = { totals: 'vragenPerKernteam' };

/** Fields of a gemeente that count: whole months, no person in them. */
export const figures: GemeenteResolvers = {
  vragenPerKernteam: (parent, args, context) =>
    figure.overMonths('vragenPerKernteam', async ({ scope, profile, asked, table }: OverMonths<Context>) => {
      const tellingen = perGroep(await kernteamTellingen(context.loaders.manager, scope, asked.counted), profile);
      const maanden = [...monthsFrom(args.van, args.tot)];
      return { maanden, ...monthTable(table(tellingen), groepenOf(profile, tellingen), maanden) };
    })(parent, args, context),

  herkomst: figure.overMonths('herkomst', async ({ context, scope, profile, asked, table }: OverMonths<Context>) => {
    const { wegen, tellingen } = perHerkomst(await herkomstTellingen(context.loaders.manager, scope, asked.counted), profile);
    const counted = table(tellingen, BIJ_KERNTEAM);
    return { noemer: counted.totaal(), rijen: wegen.map(({ code, naam }) => ({ code, naam, ...shareOf(counted, code) })) };
  }),

  grensverkeer: figure.overMonths('grensverkeer', async (of: OverMonths<Context>) => {
    const poorten = { loket: poortenTo(of.profile, 'LOKET'), kernteam: poortenTo(of.profile, 'KERNTEAM') };
    return crossings(await grensverkeerTellingen(of.context.loaders.manager, of.scope, of.asked.counted, poorten), of);
  }),

  jeugdvragen: figure.overMonths('jeugdvragen', async ({ context, scope, asked, table }: OverMonths<Context>) => {
    const rows = await jeugdTellingen(context.loaders.manager, scope, asked.counted);
    return shareOf(table(partOf(rows, 'jeugd', { of: ({ teller }) => teller, in: ({ noemer }) => noemer }), BIJ_KERNTEAM), 'jeugd');
  }),

  poortafhandeling: figure.overMonths('poortafhandeling', async ({ context, scope, profile, asked, table }: OverMonths<Context>) => {
    const rows = await poortTellingen(context.loaders.manager, scope, asked.counted, poortenTo(profile, 'LOKET'));
    return shareOf(table(partOf(rows, 'poort', { of: ({ teller }) => teller, in: ({ noemer }) => noemer })), 'poort');
  }),

  kernteamAangeboden: figure.overMonths('kernteamAangeboden', async ({ context, scope, asked, table, exact }: OverMonths<Context>) => {
    const rows = await aanbodTellingen(context.loaders.manager, scope, asked.counted);
    const { einde, antwoord } = aanbodPer(rows);
    const [perEinde, perAntwoord] = [table(einde), table(antwoord)];
    const noemer = perEinde.totaal();
    const [ja, nee, onbekend] = [perAntwoord.aantal('ja'), perAntwoord.aantal('nee'), perAntwoord.aantal('onbekend')];
    const rijen = einden.map((bij) => {
      // Where it ended and what was answered, crossed, is shown to nobody who sees no small counts: it adds up in too many ways.
      const own = aanbodPer(rows.filter((row) => row.bij === bij)).antwoord;
      const of = (code: string): number | null => exact(() => table(own).aantal(code));
      const [hier, over] = [of('ja'), perEinde.aantal(bij)];
      return { bij, ja: hier, nee: of('nee'), onbekend: of('onbekend'), noemer: over, percentage: percentage(hier, over) };
    });
    return { ja, nee, onbekend, noemer, percentage: percentage(ja, noemer), rijen };
  }),

  doorstroom: doorstroom(figure),

  intakeSignaalcijfers: figure.today('intakeSignaalcijfers', ({ loaders }: Context, scope, gemeente) =>
    signaalTellingen(loaders.manager, scope, gemeente),
  ),
};

/** What crossed, each over those among which it is counted. */
function crossings(rows: readonly GrensverkeerTelling[], { table }: OverMonths<Context>) {
  const part = (code: keyof Omit<GrensverkeerTelling, 'month'>, whole: keyof Omit<GrensverkeerTelling, 'month'>) =>
    table(partOf(rows, code, { of: (row) => row[code], in: (row) => row[whole] }));
  const noemer = table(
    rows.map(({ month, bijKernteam }) => ({ code: 'alle', month, aantal: bijKernteam })),
    { figure: 'grensverkeer.noemer', ...BIJ_KERNTEAM },
  ).totaal();
  const [loket, kernteam] = [part('vanLoketNaarKernteam', 'loketpoort'), part('vanKernteamNaarLoket', 'kernteampoort')];
  const [vanLoketNaarKernteam, vanKernteamNaarLoket] = [loket.aantal('vanLoketNaarKernteam'), kernteam.aantal('vanKernteamNaarLoket')];
  const [noemerLoketpoort, noemerKernteampoort] = [loket.totaal(), kernteam.totaal()];
  const viaLoketNaarKernteam = part('viaLoketNaarKernteam', 'alle').aantal('viaLoketNaarKernteam');
  const viaKernteamNaarLoket = part('viaKernteamNaarLoket', 'alle').aantal('viaKernteamNaarLoket');
  const noemerLoket = plus(noemerLoketpoort, part('naarLoket', 'alle').aantal('naarLoket'));
  return {
    ...{ vanLoketNaarKernteam, vanKernteamNaarLoket, noemer, percentage: percentage(vanLoketNaarKernteam, noemer) },
    ...{ noemerLoketpoort, percentageLoketpoort: percentage(vanLoketNaarKernteam, noemerLoketpoort) },
    ...{ noemerKernteampoort, percentageKernteampoort: percentage(vanKernteamNaarLoket, noemerKernteampoort) },
    ...{ viaLoketNaarKernteam, viaKernteamNaarLoket, noemerLoket },
    percentageLoket: percentage(plus(vanLoketNaarKernteam, viaLoketNaarKernteam), noemerLoket),
  };
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
