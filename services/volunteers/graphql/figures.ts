import { figuresOf, type OnDay, type OverMonths } from '@kerngraaf/schema/figures/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import {
  aangebodenPerKern,
  dagenTelling,
  gevraagdPerKern,
  inzetTellingen,
  kandidatuurTellingen,
  vraagTellingen,
} from '../database/figures.ts';
import { signaalTellingen } from '../database/signal-reads.ts';
import { kandidatenPerTeam, tekortPerKern, vragen } from '../domain/figures.ts';
import { definities } from '../domain/figures-definitions.ts';
import type { Context } from './context.ts';
import type { GemeenteResolvers } from './generated.ts';

const figure = figuresOf(definities);

/** Fields of a gemeente that count: whole months or a day, no person in them. */
export const figures: GemeenteResolvers = {
  volunteerVragen: figure.overMonths('volunteerVragen', async (of: OverMonths<Context>) => {
    const { manager } = of.context.loaders;
    const tellingen = await vraagTellingen(manager, of.scope, of.asked.counted);
    return vragen(of.profile, tellingen, await dagenTelling(manager, of.scope, of.asked.period), of);
  }),

  volunteerTekort: figure.onDay('volunteerTekort', async ({ context, scope, profile, gemeente, op, aantal }: OnDay<Context>) => {
    const { manager } = context.loaders;
    const gevraagd = await gevraagdPerKern(manager, scope, { gemeente, op });
    const aangeboden = await aangebodenPerKern(manager, scope, { gemeente, op });
    return { kernen: tekortPerKern(profile, { gevraagd, aangeboden }, aantal) };
  }),

  // Help that runs over two months is in both: such counts add up to nothing that could be protected.
  volunteerInzet: figure.overMonths('volunteerInzet', async ({ context, scope, profile, asked, exact }: OverMonths<Context>) => {
    const tellingen = await inzetTellingen(context.loaders.manager, scope, asked.period);
    const rijen = tellingen.map(({ kern, taak, matches, vrijwilligers, urenPerWeek }) => ({
      kern: entryOf(profile.kernen, kern),
      taak: entryOf(profile.vrijwilligerstaken, taak),
      ...{ matches, vrijwilligers, urenPerWeek },
    }));
    return { rijen: exact(() => rijen) ?? [] };
  }),

  volunteerKandidaten: figure.overMonths('volunteerKandidaten', async (of: OverMonths<Context>) => {
    const teams = kandidatenPerTeam(of.profile, await kandidatuurTellingen(of.context.loaders.manager, of.scope, of.asked.counted), of);
    const { gemeente } = of.asked.period;
    return { teams: teams.map(({ kernteam, ...team }) => ({ ...team, kernteam: { gemeenteCode: gemeente, code: kernteam } })) };
  }),

  volunteerSignaalcijfers: figure.today('volunteerSignaalcijfers', ({ loaders }: Context, scope, gemeente) =>
    signaalTellingen(loaders.manager, scope, gemeente),
  ),
};
