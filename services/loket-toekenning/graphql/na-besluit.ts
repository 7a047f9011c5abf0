import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { grondOf } from '@kerngraaf/schema/law/gronden.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import type { Ingebrekestelling } from '../domain/aanvraag.ts';
import { isEnded } from '../domain/bezwaar.ts';
import { dwangsomOf } from '../domain/dwangsom.ts';
import type { Context } from './context.ts';
import type { BezwaarResolvers, BudgetResolvers, VoorzieningResolvers } from './generated.ts';

export const voorziening: VoorzieningResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.voorziening(context.scope('Voorziening')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  melding: ({ melding }) => ({ id: melding }),
  inwoner: ({ inwoner }) => ({ id: inwoner }),
  product: ({ gemeente, product, since }, _, context) => entryOf(profileFor(context, gemeente, since)?.producten, product),
  beschikking: ({ beschikking }, _, context) => context.loaders.beschikking(context.scope('Voorziening.beschikking')).load(beschikking),
  eindgrond: (parent) => (parent.status === 'BEEINDIGD' ? grondOf(parent.eindgrond) : null),
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
  ingebrekestelling: (parent, _, context) => inDefaultAnswer(parent.ingebrekestelling, isEnded(parent) ? parent.since : null, context),
  termijnen: ({ gemeente, termijnen }, _, context) =>
    byDueDate(termijnen).map((termijn) => termijnAnswer(termijn, profileFor(context, gemeente, termijn.startedOn), context.clock)),
};

/** A notice of default with what it costs up to and with today, or did until the besluit came: [aanname] on that day the college is no longer late. */
export const inDefaultAnswer = (
  ingebrekestelling: Ingebrekestelling | null,
  endedOn: LocalDate | null,
  { clock }: Context,
): (Ingebrekestelling & { dagen: number; bedrag: number }) | null =>
  ingebrekestelling === null
    ? null
    : { ...ingebrekestelling, ...dwangsomOf(ingebrekestelling, endedOn === null ? localDateAt(clock.now()) : addDays(endedOn, -1)) };

export const budget: BudgetResolvers = {
  __resolveReference: ({ id }, context) => context.loaders.budget(context.scope('Budget')).load(parseUuid(id)),
  gemeente: ({ gemeente }) => ({ code: gemeente }),
  product: ({ gemeente, product, jaar }, _, context) =>
    entryOf(profileFor(context, gemeente, `${jaar}-12-31` as LocalDate)?.producten, product),
  resterend: ({ bedrag, vastgelegd }) => (bedrag === null ? null : bedrag - vastgelegd),
  percentage: ({ bedrag, vastgelegd }) => (bedrag === null ? null : percentage(vastgelegd, bedrag)),
};
