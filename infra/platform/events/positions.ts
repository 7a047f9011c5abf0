import { EventEmitter, once } from 'node:events';
import type { DataSource } from 'typeorm';
import type { Uuid } from '../ids.ts';
import type { Place } from './incoming.ts';

const LONGEST_WAIT_MS = 2_000;
/** How late it sees what another replica took. */
const LOOK_EVERY_MS = 50;

export interface Positions {
  /** Whether a source's aggregate was taken up to this sequence; waits for it, two seconds at most. A source that nobody here follows is never waited for. */
  positionReached(source: string, aggregate: Uuid, sequence: number): Promise<boolean>;
  /** Wakes who waits in this process. */
  taken(place: Place): void;
}

export function makePositions(dataSource: DataSource, consumer: string, sources: ReadonlySet<string>): Positions {
  const signals = new EventEmitter().setMaxListeners(0);
  const reached = async (source: string, aggregate: Uuid, sequence: number): Promise<boolean> => {
    const rows = await dataSource.query<unknown[]>(
      'SELECT 1 FROM case_position WHERE consumer = $1 AND source = $2 AND aggregate_id = $3 AND last_seq >= $4',
      [consumer, source, aggregate, sequence],
    );
    return rows.length > 0;
  };
  return {
    async positionReached(source, aggregate, sequence) {
      if (!sources.has(source)) return true;
      const until = performance.now() + LONGEST_WAIT_MS;
      do {
        const waker = new AbortController();
        const signal = once(signals, signalOf(source, aggregate), {
          signal: AbortSignal.any([waker.signal, AbortSignal.timeout(LOOK_EVERY_MS)]),
        });
        const woken = signal.then(
          () => undefined,
          () => undefined,
        );
        if (await reached(source, aggregate, sequence)) {
          waker.abort();
          return true;
        }
        await woken;
      } while (performance.now() < until);
      return false;
    },
    taken: (place) => void signals.emit(signalOf(place.source, place.aggregate)),
  };
}

const signalOf = (source: string, aggregate: Uuid): string => `taken ${source} ${aggregate}`;
