import { makeBell } from './bell.ts';
import { type Place, readRecord } from './incoming.ts';
import { parkNow } from './set-aside.ts';
import { take } from './take.ts';
import type { Outcome, Taking } from './taking.ts';
import { firstDue, soonest } from './waiting.ts';

/** Queues tried side by side, so that one source that is away does not hold up the others. */
// With the bus's four handlers two connections of a pool of eight are left for requests.
const SIDE_BY_SIDE = 2;
/** How late, in milliseconds, it sees what another replica put into a queue. */
const LOOK_EVERY_MS = 1_000;

export interface Sweeper {
  /** Looks at once. */
  wake(): void;
  stop(): Promise<void>;
}

/** Tries again what waits, each aggregate in its own order. */
export function startSweeper(taking: Taking): Sweeper {
  const bell = makeBell();
  let stopping = false;
  const run = async (): Promise<void> => {
    while (!stopping) {
      const pause = await sweep(taking).catch((error: unknown) => {
        taking.log.error('sweep.failed', error, { consumer: taking.consumer });
        return LOOK_EVERY_MS;
      });
      if (!stopping) await bell.wait(pause);
    }
  };
  const running = run();
  return {
    wake: () => bell.ring(),
    async stop() {
      stopping = true;
      bell.ring();
      await running;
    },
  };
}

/** Answers the milliseconds until the next look. */
async function sweep(taking: Taking): Promise<number> {
  const queues = await soonest(taking.dataSource.manager, taking.consumer, SIDE_BY_SIDE);
  const due = queues.filter((queue) => queue.dueIn <= 0);
  await Promise.all(due.map((queue) => sweepPlace(taking, queue)));
  return due.length > 0 ? 0 : Math.max(1, Math.min(LOOK_EVERY_MS, ...queues.map((queue) => queue.dueIn)));
}

/** Takes what is due of one queue, in order, until it is empty or must wait or park. */
export async function sweepPlace(taking: Taking, place: Place): Promise<void> {
  for (;;) {
    const row = await firstDue(taking.dataSource.manager, place);
    if (row === null) return;
    const record = { topic: row.topic, key: place.aggregate, value: row.payload, place: row.event_id };
    const event = readRecord(taking.schemas, place.consumer, record);
    const outcome: Outcome = event.readable
      ? await take(taking, event, 'queue')
      : await parkNow(taking, { ...event, id: row.event_id }, 'queue', event.reason);
    if (outcome === 'waiting' || outcome === 'parked') return;
  }
}
