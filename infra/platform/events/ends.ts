import { setTimeout } from 'node:timers/promises';
import type { Bus } from '../bus/bus.ts';

/** Milliseconds for which the end of a topic counts as seen. */
const SEEN_FOR = 3_000;
/** Milliseconds for a look, and between two tries of one: what was just taken is not committed yet. */
const LOOK_WITHIN = 1_000;
const TRY_EVERY = 20;

export interface Ends {
  /**
   * Whether this consumer took, or set aside, all that a topic had: seen at most three seconds ago, and looked for, a second at most, when that is longer
   * ago. False when the bus does not tell.
   */
  endSeen(topic: string): Promise<boolean>;
}

export interface EndsTime {
  now(): number;
  pause(milliseconds: number): Promise<unknown>;
}

const processTime: EndsTime = {
  now: () => performance.now(),
  pause: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
};

/** However many ask at once: one look at a time for each topic. */
export function makeEnds(bus: Pick<Bus, 'lag'>, consumer: string, time: EndsTime = processTime): Ends {
  const seen = new Map<string, number>();
  const looking = new Map<string, Promise<void>>();
  const look = async (topic: string): Promise<void> => {
    const until = time.now() + LOOK_WITHIN;
    for (let since = time.now(); since < until; since = time.now()) {
      const lag = await Promise.race([bus.lag(consumer, [topic]), time.pause(until - since)]).catch(() => null);
      if (!(lag instanceof Map)) return;
      // What was put on the bus while it answered is not seen.
      if (lag.get(topic) === 0) return void seen.set(topic, since);
      await time.pause(TRY_EVERY);
    }
  };
  const isSeen = (topic: string): boolean => time.now() - (seen.get(topic) ?? Number.NEGATIVE_INFINITY) < SEEN_FOR;
  return {
    async endSeen(topic) {
      if (isSeen(topic)) return true;
      const one = looking.get(topic) ?? look(topic).finally(() => looking.delete(topic));
      looking.set(topic, one);
      await one;
      return isSeen(topic);
    },
  };
}
