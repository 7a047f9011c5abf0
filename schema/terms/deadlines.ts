import type { Aggregate, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { type Deadline, withDeadlines } from '@kerngraaf/platform/deadlines/deadline.ts';
import type { Termijn } from './termijn.ts';

interface WithTerms extends Versioned {
  readonly termijnen: readonly Termijn[];
}

/** An aggregate whose terms stand in the table of deadlines. */
export const withTermijnen = <State extends WithTerms>(aggregate: Aggregate<State>): Aggregate<State> =>
  withDeadlines(aggregate, ({ termijnen }) => termijnen.map(deadlineOf));

/** How one stands in that table; under another code where an aggregate has several of one code. */
export const deadlineOf = ({ code, startedOn, dueOn, status }: Termijn): Deadline => ({
  code,
  startedOn,
  dueOn,
  status,
  runs: status === 'LOOPT',
  open: status === 'LOOPT' || status === 'OPGESCHORT',
});
