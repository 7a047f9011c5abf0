import type { Aggregate, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { type Deadline, withDeadlines } from '@kerngraaf/platform/deadlines/deadline.ts';
import { isAsked, type Termijn, termijnOf } from './termijn.ts';

interface WithTerms extends Versioned {
  readonly termijnen: readonly Termijn[];
}

/** An aggregate whose terms stand in the table of deadlines; once it has ended, nobody must act in them any more. */
export const withTermijnen = <State extends WithTerms>(
  aggregate: Aggregate<State>,
  hasEnded: (state: State) => boolean,
): Aggregate<State> =>
  withDeadlines(aggregate, (state) =>
    state.termijnen.map((termijn, place) => ({
      ...deadlineOf(termijn),
      code: keyOf(termijn, place, state.termijnen),
      open: isAsked(termijn) && !hasEnded(state),
    })),
  );

/** Of several with one code the first stands by it, each other with its number from the last. */
function keyOf(termijn: Termijn, place: number, termijnen: readonly Termijn[]): string {
  const { code } = termijn;
  if (termijnOf(termijnen, code) === termijn) return code;
  return `${code} ${termijnen.slice(place).filter((each) => each.code === code).length}`;
}

/** How one stands in that table; under another code where an aggregate has several of one code. A missed one is open until what it asks is done. */
export const deadlineOf = (termijn: Termijn): Deadline => {
  const { code, startedOn, dueOn, status } = termijn;
  return { code, startedOn, dueOn, status, runs: status === 'LOOPT', open: isAsked(termijn) };
};
