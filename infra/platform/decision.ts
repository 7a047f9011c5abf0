import { refused } from './errors.ts';

/** What a rule answers: the next state with what happened, or the name of the fact that stands in the way. */
export type Decision<State, Event, Reason extends string> =
  | { readonly accepted: true; readonly state: State; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly reason: Reason };

export function accept<State, Event>(
  state: State,
  events: readonly Event[] = [],
): { accepted: true; state: State; events: readonly Event[] } {
  return { accepted: true, state, events };
}

export function refuse<Reason extends string>(reason: Reason): { accepted: false; reason: Reason } {
  return { accepted: false, reason };
}

/** The accepted side of a decision; a refusal is thrown as `REFUSED` with its reason. */
export function decided<State, Event, Reason extends string>(
  decision: Decision<State, Event, Reason>,
): { readonly state: State; readonly events: readonly Event[] } {
  if (!decision.accepted) throw refused(decision.reason);
  return decision;
}

/** Closes a switch: a new member of the union becomes a type error at every place that must answer. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
