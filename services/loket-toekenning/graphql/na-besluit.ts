import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { grondOf } from '@kerngraaf/schema/law/gronden.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import type { Aanvraag, Ingebrekestelling } from '../domain/aanvraag.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { dwangsomOf } from '../domain/dwangsom.ts';
import { settledOn } from '../domain/ingebrekestelling.ts';
import { eindgrondOf, isOver } from '../domain/voorziening.ts';
import type { Context } from './context.ts';
import type { BezwaarResolvers, BudgetResolvers, VoorzieningResolvers } from './generated.ts';

export const voorziening: VoorzieningResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.voorziening(context.scope('Voorziening')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  melding: ({ melding }) => ({ id: melding }),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  product: ({ gemeente, product, since }, _, context) => entryOf(profileFor(context, gemeente, since)?.producten, product),
  beschikking: ({ beschikking }, _, context) => context.loaders.beschikking(context.scope('Voorziening.beschikking')).load(beschikking),
  status: (parent, _, { clock }) => (isOver(parent, localDateAt(clock.now())) ? 'BEEINDIGD' : parent.status),
  eindgrond: (parent, _, { clock }) => {
    const eindgrond = eindgrondOf(parent, localDateAt(clock.now()));
    return eindgrond === null ? null : grondOf(eindgrond);
  },
  heronderzoeken: async ({ id }, _, context) => [
    ...(await context.loaders.heronderzoeken(context.scope('Voorziening.heronderzoeken')).load(id)),
  ],
  termijnen: ({ gemeente, termijnen }, _, context) =>
    byDueDate(termijnen).map((termijn) => termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock)),
};

export const bezwaar: BezwaarResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.bezwaar(context.scope('Bezwaar')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  beschikking: ({ beschikking }, _, context) => context.loaders.beschikking(context.scope('Bezwaar.beschikking')).load(beschikking),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  indiener: ({ indiener }) => ({ id: indiener }),
  uitkomst: (parent) => (parent.status === 'BESLIST' ? parent.uitkomst : null),
  overwegingen: (parent) => (parent.status === 'BESLIST' ? parent.overwegingen : null),
  nieuwBesluit: (parent, _, context) =>
    parent.status === 'BESLIST' && parent.nieuwBesluit !== null
      ? context.loaders.beschikking(context.scope('Bezwaar.nieuwBesluit')).load(parent.nieuwBesluit)
      : null,
  ingebrekestelling: inDefaultAnswer,
  termijnen: ({ gemeente, termijnen }, _, context) =>
    byDueDate(termijnen).map((termijn) => termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock)),
};

/** A notice of default with what it costs up to and with today, or did until what was asked came: [aanname] on that day the college is no longer late. */
export function inDefaultAnswer(
  parent: Aanvraag | Bezwaar,
  _: object,
  { clock }: Context,
): (Ingebrekestelling & { dagen: number; bedrag: number }) | null {
  const { ingebrekestelling } = parent;
  if (ingebrekestelling === null) return null;
  const settled = settledOn(parent);
  return { ...ingebrekestelling, ...dwangsomOf(ingebrekestelling, settled === null ? localDateAt(clock.now()) : addDays(settled, -1)) };
}

export const budget: BudgetResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.budget(context.scope('Budget')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  product: ({ gemeente, product, jaar }, _, context) =>
    entryOf(profileFor(context, gemeente, `${jaar}-12-31` as LocalDate)?.producten, product),
  resterend: ({ bedrag, vastgelegd }) => (bedrag === null ? null : bedrag - vastgelegd),
  percentage: ({ bedrag, vastgelegd }) => (bedrag === null ? null : percentage(vastgelegd, bedrag)),
};
