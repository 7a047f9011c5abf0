import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Ends, makeEnds } from './ends.ts';

/** What the bus says each time that it is asked, the last for ever: how far behind the consumer is, or null when it is away. */
let answers: (number | null)[];
let looks: number;
let now: number;
let ends: Ends;
beforeEach(() => {
  [answers, looks, now] = [[0], 0, 0];
  const lag = async (_: string, topics: readonly string[]) => {
    const behind = answers.length > 1 ? answers.shift() : answers[0];
    looks += 1;
    if (behind === null || behind === undefined) throw new Error('away');
    return new Map(topics.map((topic) => [topic, behind]));
  };
  const pause = async (milliseconds: number): Promise<void> => {
    // A long one ends a look that got no answer; here it always gets one.
    if (milliseconds > 20) return new Promise(() => undefined);
    now += milliseconds;
  };
  ends = makeEnds({ lag }, 'south', { now: () => now, pause });
});

describe('The end of a topic', () => {
  it('counts as seen for three seconds, and is looked for again after them', async () => {
    expect(await ends.endSeen('north.thing')).toBe(true);
    answers = [1];
    now = 2_999;
    expect(await ends.endSeen('north.thing')).toBe(true);
    expect(looks).toBe(1);
    now = 3_000;
    expect(await ends.endSeen('north.thing')).toBe(false);
  });

  it('that was seen at a moment that has not come yet does not count', async () => {
    now = 86_400_000;
    expect(await ends.endSeen('north.thing')).toBe(true);
    answers = [1];
    now = 0;
    expect(await ends.endSeen('north.thing')).toBe(false);
  });

  it('is waited for while it is near', async () => {
    answers = [2, 1, 0];
    expect(await ends.endSeen('north.thing')).toBe(true);
    expect(looks).toBe(3);
  });

  it('is of each topic by itself', async () => {
    expect(await ends.endSeen('north.thing')).toBe(true);
    answers = [1];
    expect(await ends.endSeen('north.other')).toBe(false);
  });

  it('is not seen while the bus does not tell', async () => {
    answers = [null];
    expect(await ends.endSeen('north.thing')).toBe(false);
    expect(looks).toBe(1);
  });

  it('that was not seen is not looked for again for a second', async () => {
    answers = [null];
    expect(await ends.endSeen('north.thing')).toBe(false);
    answers = [0];
    now = 999;
    expect(await ends.endSeen('north.thing')).toBe(false);
    expect(looks).toBe(1);
    now = 1_000;
    expect(await ends.endSeen('north.thing')).toBe(true);
  });

  it('is looked for once for all who ask at the same time', async () => {
    expect(await Promise.all([1, 2, 3].map(() => ends.endSeen('north.thing')))).toEqual([true, true, true]);
    expect(looks).toBe(1);
  });
});
