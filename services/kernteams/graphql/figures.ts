import { figuresOf, type OnDay, type OverMonths } from '@kerngraaf/schema/figures/graphql.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import {
  bezoekTellingen,
  caseloadTellingen,
  jeugdTellingen,
  leefgebiedTellingen,
  voorwerkTellingen,
  weigerTellingen,
} from '../database/figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import { consulentSoorten } from '../domain/consulent.ts';
import { both, byLeefgebiedKnown, leefgebiedTabel, REST, teamCaseloads, voorwerkPer, weigerTabel } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { Context } from './context.ts';
import type { GemeenteResolvers } from './generated.ts';

const figure = figuresOf(definities);
/** Casussen that are the first of their melding, under the name by which their totals are known. */
const CASUSSEN = 'leefgebieden.casussen';

/** Fields of a gemeente that count: whole months or a day, no person in them. */
export const figures: GemeenteResolvers = {
  leefgebieden: figure.overMonths('leefgebieden', async (of: OverMonths<Context>) => {
    const { manager } = of.context.loaders;
    const tellingen = await leefgebiedTellingen(manager, of.scope, of.asked.counted);
    const known = of.table(byLeefgebiedKnown(await jeugdTellingen(manager, of.scope, of.asked.counted), tellingen), {
      figure: 'zonderLeefgebied',
      totals: CASUSSEN,
    });
    return { casussen: known.totaal(), zonderLeefgebied: known.aantal('zonder'), ...leefgebiedTabel(of.profile, tellingen, of) };
  }),

  jeugdcasussen: figure.overMonths('jeugdcasussen', async ({ context, scope, asked, table }: OverMonths<Context>) => {
    const rows = await jeugdTellingen(context.loaders.manager, scope, asked.counted);
    const casussen = table(
      rows.flatMap(({ month, jeugd, casussen: all }) => [
        { code: 'jeugd', month, aantal: jeugd },
        { code: REST, month, aantal: all - jeugd },
      ]),
      { totals: CASUSSEN },
    );
    const vermeldingen = table(
      rows.map(({ month, vermeldingen: aantal }) => ({ code: REST, month, aantal })),
      { figure: 'leefgebieden' },
    );
    const [teller, noemerCasussen, noemerVermeldingen] = [casussen.aantal('jeugd'), casussen.totaal(), vermeldingen.totaal()];
    return {
      ...{ teller, noemerCasussen, noemerVermeldingen },
      percentageCasussen: percentage(teller, noemerCasussen),
      percentageVermeldingen: percentage(teller, noemerVermeldingen),
    };
  }),

  gezamenlijkeHuisbezoeken: figure.overMonths(
    'gezamenlijkeHuisbezoeken',
    async ({ context, scope, asked, table, exact }: OverMonths<Context>) => {
      const rows = await bezoekTellingen(context.loaders.manager, scope, asked.counted, asked.period);
      const bezoeken = table(
        rows.flatMap(({ soort, month, huisbezoeken }) => (month === null ? [] : [{ code: soort, month, aantal: huisbezoeken }])),
      );
      const rijen = consulentSoorten.map((consulent) => ({
        consulent,
        huisbezoeken: bezoeken.aantal(consulent),
        consulenten: exact(() => rows.find(({ soort, month }) => soort === consulent && month === null)?.consulenten ?? 0),
      }));
      return { totaal: bezoeken.totaal(), rijen };
    },
  ),

  caseload: figure.onDay('caseload', async ({ context, scope, profile, gemeente, op, aantal }: OnDay<Context>) => {
    const teams = teamCaseloads(profile, await caseloadTellingen(context.loaders.manager, scope, { gemeente, op }), aantal);
    return { teams: teams.map(({ kernteam, ...team }) => ({ ...team, kernteam: { gemeenteCode: gemeente, code: kernteam } })) };
  }),

  weigeringen: figure.overMonths('weigeringen', async (of: OverMonths<Context>) =>
    weigerTabel(of.profile, await weigerTellingen(of.context.loaders.manager, of.scope, of.asked.counted), of),
  ),

  voorwerk: figure.overMonths('voorwerk', async ({ context, scope, asked, table }: OverMonths<Context>) => {
    const { aanbod, uitkomst } = voorwerkPer(await voorwerkTellingen(context.loaders.manager, scope, asked.counted));
    const [perAanbod, perUitkomst] = [table(aanbod), table(uitkomst, { figure: 'voorwerk.uitkomst', totals: 'voorwerk' })];
    const [casussen, aangeboden] = [perAanbod.totaal(), both(perAanbod, ['jeugd', 'ander'])];
    return {
      ...{ casussen, aangeboden, jeugd: perAanbod.aantal('jeugd'), percentage: percentage(aangeboden, casussen) },
      ...{ overgenomen: perUitkomst.aantal('overgenomen'), teruggegeven: perUitkomst.aantal('teruggegeven') },
    };
  }),

  casusSignaalcijfers: figure.today('casusSignaalcijfers', ({ loaders }: Context, scope, gemeente) =>
    signaalTellingen(loaders.manager, scope, gemeente),
  ),
};
