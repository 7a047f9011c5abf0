import { accept } from '@kerngraaf/platform/decision.ts';
import { productOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import type { Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';
import type { ArrangementOnderdeel, Ondersteuningsplan } from './plan.ts';

export type PlanMistake = 'PLAN_WITHOUT_DOEL' | 'PLAN_TOO_LONG' | 'PRODUCT_UNKNOWN' | 'LEVERINGSVORM_NOT_OFFERED';

/** Of each kind: more is a mistake, not a plan. */
const MOST = 50;

/** What is wrong with a plan, or null. The catalogue is of the day that it is drawn up. */
export function planMistake(plan: Ondersteuningsplan, profile: Profile): PlanMistake | null {
  const { doelen, afspraken, arrangement, drawnUpOn } = plan;
  if (doelen.length === 0) return 'PLAN_WITHOUT_DOEL';
  if ([doelen, afspraken, arrangement].some(({ length }) => length > MOST)) return 'PLAN_TOO_LONG';
  for (const { product, leveringsvorm } of arrangement) {
    const known = productOn(profile.producten, product, drawnUpOn);
    if (known === null) return 'PRODUCT_UNKNOWN';
    if (leveringsvorm !== null && !known.leveringsvormen.includes(leveringsvorm)) return 'LEVERINGSVORM_NOT_OFFERED';
  }
  return null;
}

/** Replaces the plan that there was: what was offered of it has a version of its own. Tells nothing: it is the team's own until it is offered. */
export function drawUpPlan(casus: Casus, plan: Ondersteuningsplan): CasusDecision<NotInHand> {
  return inHand(casus, (opgepakt) => accept(withDossier(opgepakt, { plan })));
}

/** Whether a plan has something to offer to the loket. */
export const proposes = ({ arrangement }: { readonly arrangement: readonly ArrangementOnderdeel[] }): boolean => arrangement.length > 0;
