import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { amountsOf } from '@kerngraaf/schema/figures/year.ts';
import { grondOf } from '@kerngraaf/schema/law/gronden.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { profileFor } from '@kerngraaf/schema/profiles/graphql.ts';
import { entryOf } from '@kerngraaf/schema/profiles/profile.ts';
import { byDueDate, termijnAnswer } from '@kerngraaf/schema/terms/graphql.ts';
import type { Aanvraag, Ingebrekestelling } from '../domain/aanvraag.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import type { Budget } from '../domain/budget.ts';
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
  vastgelegd: async (parent, _, context) => (await committed(parent, context))?.vastgelegd ?? null,
  resterend: async (parent, _, context) => (await committed(parent, context))?.resterend ?? null,
  percentage: async (parent, _, context) => (await committed(parent, context))?.percentage ?? null,
};

/** What is committed of a budget; null when it would tell what few people cost. */
async function committed({ id, gemeente, jaar, bedrag, vastgelegd }: Budget, context: Context) {
  const scope = context.scope('Budget');
  const policy = profileFor(context, gemeente, scope.on)?.kleineAantallen;
  if (policy === undefined) return null;
  const amounts = amountsOf(policy, { jaar, role: scope.actor.role, today: scope.on });
  if (amounts.shown === 'NEVER') return null;
  if (amounts.shown === 'OF_PEOPLE') {
    const { people = 0 } = (await context.loaders.peopleOfBudget(scope).load(id)) ?? {};
    if (0 < people && people < amounts.drempel) return null;
  }
  return {
    vastgelegd,
    resterend: bedrag === null ? null : bedrag - vastgelegd,
    percentage: bedrag === null ? null : percentage(vastgelegd, bedrag),
  };
}
