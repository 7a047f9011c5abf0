import type { DataSource } from 'typeorm';
import type { Uuid } from '../ids.ts';
import { makeBell } from './bell.ts';
import type { Place } from './incoming.ts';

const LONGEST_WAIT_MS = 2_000;
/** How late it sees what another replica took. */
const LOOK_EVERY_MS = 50;

export interface Positions {
  /**
   * Whether an aggregate of a topic, or of any topic of an owner, was taken up to this sequence; waits for it, two seconds at most. What nobody here
   * follows is never waited for.
   */
  positionReached(source: string, aggregate: Uuid, sequence: number): Promise<boolean>;
  /** Answers who waits in this process. */
  taken(place: Place, sequence: number): void;
}

interface Waiter {
  readonly source: string;
  readonly aggregate: Uuid;
  readonly sequence: number;
  readonly until: number;
  readonly resolve: (reached: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/** However many wait: one look at a time, by one statement for all of them. `followed` has topics and their owners. */
export function makePositions(dataSource: DataSource, consumer: string, followed: ReadonlySet<string>): Positions {
  const waiting = new Set<Waiter>();
  const bell = makeBell();
  let looking = false;

  const answer = (waiter: Waiter | undefined, reached: boolean): void => {
    if (waiter !== undefined && waiting.delete(waiter)) waiter.resolve(reached);
  };
  const look = async (): Promise<void> => {
    const asked = [...waiting];
    try {
      for (const { at } of await reachedOf(dataSource, consumer, asked)) answer(asked[at], true);
    } catch (error) {
      for (const waiter of asked) if (waiting.delete(waiter)) waiter.reject(error);
    }
    for (const waiter of asked) if (performance.now() >= waiter.until) answer(waiter, false);
  };
  const keepLooking = async (): Promise<void> => {
    looking = true;
    while (waiting.size > 0) {
      await look();
      if (waiting.size > 0) await bell.wait(LOOK_EVERY_MS);
    }
    looking = false;
  };
  return {
    positionReached(source, aggregate, sequence) {
      if (!followed.has(source)) return Promise.resolve(true);
      const [owner = source] = source.split('.', 1);
      return new Promise((resolve, reject) => {
        waiting.add({ source: owner, aggregate, sequence, until: performance.now() + LONGEST_WAIT_MS, resolve, reject });
        if (looking) bell.ring();
        else void keepLooking();
      });
    },
    taken({ source, aggregate }, sequence) {
      for (const waiter of waiting)
        if (waiter.aggregate === aggregate && waiter.source === source && waiter.sequence <= sequence) answer(waiter, true);
    },
  };
}

/** The places in the list of those that are reached. */
function reachedOf(dataSource: DataSource, consumer: string, asked: readonly Waiter[]): Promise<readonly { readonly at: number }[]> {
  return dataSource.query(
    `SELECT (w.ord - 1)::int AS at
     FROM unnest($2::text[], $3::uuid[], $4::bigint[]) WITH ORDINALITY AS w (source, aggregate_id, sequence, ord)
     JOIN case_position p ON p.consumer = $1 AND p.source = w.source AND p.aggregate_id = w.aggregate_id AND p.last_seq >= w.sequence`,
    [consumer, asked.map((each) => each.source), asked.map((each) => each.aggregate), asked.map((each) => each.sequence)],
  );
}
