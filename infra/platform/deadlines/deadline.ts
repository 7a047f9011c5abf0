import type { EntityManager } from 'typeorm';
import type { Aggregate, Versioned } from '../commands/transact.ts';
import type { LocalDate } from '../time.ts';

/** What the table of deadlines holds of one: its state is the aggregate's own. */
export interface Deadline {
  readonly code: string;
  readonly startedOn: LocalDate;
  /** Its last day. */
  readonly dueOn: LocalDate;
  readonly status: string;
  /** Whether the passing of that day changes anything. */
  readonly runs: boolean;
  /** Whether it runs or stands still. */
  readonly open: boolean;
}

/** An aggregate with terms: its deadlines are written with it, in the same transaction. */
export function withDeadlines<State extends Versioned>(
  aggregate: Aggregate<State>,
  deadlinesOf: (state: State) => readonly Deadline[],
): Aggregate<State> {
  const save = (manager: EntityManager, state: State): Promise<void> => saveDeadlines(manager, aggregate.name, state, deadlinesOf(state));
  return {
    ...aggregate,
    async insert(manager, state) {
      await aggregate.insert(manager, state);
      await save(manager, state);
    },
    async update(manager, state) {
      await aggregate.update(manager, state);
      await save(manager, state);
    },
  };
}

/** Writes all deadlines of an aggregate in one statement; an aggregate keeps each that it ever had. */
async function saveDeadlines(
  manager: EntityManager,
  aggregate: string,
  { gemeente, id }: Versioned,
  deadlines: readonly Deadline[],
): Promise<void> {
  if (deadlines.length === 0) return;
  await manager.query(
    `INSERT INTO deadline (gemeente, aggregate_id, aggregate, code, started_on, due_on, status, runs, open)
     SELECT $1, $2, $3, * FROM unnest($4::text[], $5::date[], $6::date[], $7::text[], $8::boolean[], $9::boolean[])
     ON CONFLICT (gemeente, aggregate_id, code) DO UPDATE SET started_on = excluded.started_on, due_on = excluded.due_on,
       status = excluded.status, runs = excluded.runs, open = excluded.open
     WHERE (deadline.started_on, deadline.due_on, deadline.status, deadline.runs, deadline.open)
       IS DISTINCT FROM (excluded.started_on, excluded.due_on, excluded.status, excluded.runs, excluded.open)`,
    [
      gemeente,
      id,
      aggregate,
      deadlines.map(({ code }) => code),
      deadlines.map(({ startedOn }) => startedOn),
      deadlines.map(({ dueOn }) => dueOn),
      deadlines.map(({ status }) => status),
      deadlines.map(({ runs }) => runs),
      deadlines.map(({ open }) => open),
    ],
  );
}
