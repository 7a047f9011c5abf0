/** Why an operation has no plan: more ways than are compared, more time or more memory than a plan may take, or a fault of the planner. */
export type Refusal = 'TOO_MANY_PATHS' | 'PLAN_TOO_SLOW' | 'PLAN_TOO_LARGE' | 'PLAN_FAILED';

/** It will have none the next time either. */
export class PlanRefused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** Too many wait for a plan, or wait too long; later there may be room, or the plan. */
export class TooManyPlans extends Error {}
