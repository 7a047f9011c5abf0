import { setTimeout } from 'node:timers/promises';
import type { Bus } from '../bus/bus.ts';

/** Milliseconds for which the end of a topic counts as seen. */
const SEEN_FOR = 3_000;
/** Milliseconds for a look, and between two tries of one: what was just taken is not committed yet. */
const LOOK_WITHIN = 1_000;
const TRY_EVERY = 20;
/** Milliseconds for which a look that did not see it answers for all who ask, so that they do not wait for one each. */
const UNSEEN_FOR = 1_000;

export interface Ends {
  /**
   * Whether this consumer took, or set aside, all that a topic had: seen at most three seconds ago, and looked for, a second at most, when that is longer
   * ago. A look that did not see it is not repeated for a second. False when the bus does not tell.
   */
  endSeen(topic: string): Promise<boolean>;
}

/** By what is measured how long ago an end was seen, in milliseconds. */
export interface EndsTime {
  now(): number;
  pause(milliseconds: number): Promise<unknown>;
}

export const processTime: EndsTime = {
  now: () => performance.now(),
  pause: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
};

/** However many ask at once: one look at a time for each topic. */
export function makeEnds(bus: Pick<Bus, 'lag'>, consumer: string, time: EndsTime = processTime): Ends {
  const seen = new Map<string, number>();
  const unseen = new Map<string, number>();
  const looking = new Map<string, Promise<void>>();
  const look = async (topic: string): Promise<void> => {
    await lookFor(topic);
    if (!isSeen(topic)) unseen.set(topic, time.now());
  };
  const lookFor = async (topic: string): Promise<void> => {
    const until = time.now() + LOOK_WITHIN;
    for (let since = time.now(); since < until; since = time.now()) {
      const lag = await Promise.race([bus.lag(consumer, [topic]), time.pause(until - since)]).catch(() => null);
      if (!(lag instanceof Map)) return;
      // What was put on the bus while it answered is not seen.
      if (lag.get(topic) === 0) return void seen.set(topic, since);
      await time.pause(TRY_EVERY);
    }
  };
  const isWithin = (milliseconds: number, moment: number = Number.NEGATIVE_INFINITY): boolean => {
    const age = time.now() - moment;
    // A moment that has not come is not trusted.
    return age >= 0 && age < milliseconds;
  };
  const isSeen = (topic: string): boolean => isWithin(SEEN_FOR, seen.get(topic));
  return {
    async endSeen(topic) {
      if (isSeen(topic)) return true;
      if (isWithin(UNSEEN_FOR, unseen.get(topic))) return false;
      const one = looking.get(topic) ?? look(topic).finally(() => looking.delete(topic));
      looking.set(topic, one);
      await one;
      return isSeen(topic);
    },
  };
}
