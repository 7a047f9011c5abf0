import type { figuresOf, OverMonths } from '@kerngraaf/schema/figures/graphql.ts';
import { doorstroomTellingen } from '../database/doorstroom-reads.ts';
import { type DoorstroomGroep, doorstroomCounts, groepNamed } from '../domain/doorstroom.ts';
import { poortenTo } from '../domain/figures.ts';
import type { definities } from '../domain/figures-definitions.ts';
import type { Context } from './context.ts';
import type { DoorstroomRij, GemeenteResolvers } from './generated.ts';

type Figure = ReturnType<typeof figuresOf<keyof typeof definities>>;

/** The way of questions over all owners, by one group. */
export const doorstroom =
  (figure: Figure): NonNullable<GemeenteResolvers['doorstroom']> =>
  (parent, args, context) =>
    figure.overMonths('doorstroom', (of: OverMonths<Context>) => byGroup(args.groepering, of))(parent, args, context);

async function byGroup(groepering: DoorstroomGroep, { context, scope, profile, asked, table, exact }: OverMonths<Context>) {
  const by = { groep: groepering, loketpoorten: poortenTo(profile, 'LOKET'), asked: asked.period };
  const tellingen = await doorstroomTellingen(context.loaders.manager, scope, asked.counted, by);
  const countsOf = doorstroomCounts(tellingen, { table, exact, groep: groepering });
  const rij = (code: string | null): DoorstroomRij => {
    const { opgepakt, afgesloten, hulpBegonnen, ...counts } = countsOf(code);
    const days = tellingen.find((telling) => telling.code === code && telling.month === null);
    // Of what is hidden neither the hops nor the days are told: they would say how many there were.
    const time = (aantal: number | null, dagen: number | null = null) => ({ aantal, mediaanDagen: aantal === null ? null : dagen });
    const months = tellingen.filter((telling) => (code === null || telling.code === code) && telling.month !== null);
    const hops = months.reduce((sum, telling) => sum + (isAsked(telling.month, asked.period) ? telling.hops : 0), 0);
    return {
      ...groepNamed(profile, groepering, code),
      ...counts,
      opgepakt: time(opgepakt, days?.dagenTotOpgepakt),
      afgesloten: time(afgesloten, days?.dagenTotAfgesloten),
      hulpBegonnen: time(hulpBegonnen, days?.dagenTotHulp),
      hops: counts.vragen === null || counts.doorgestuurd === null ? null : hops,
    };
  };
  const codes = tellingen.flatMap(({ code, month }) => (code !== null && isAsked(month, asked.period) ? [code] : []));
  return { groepering, totaal: rij(null), rijen: [...new Set(codes)].map(rij) };
}

const isAsked = (month: string | null, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  month !== null && from <= `${month}-01` && `${month}-01` <= to;
