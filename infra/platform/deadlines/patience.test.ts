import { expect, it } from '@jest/globals';
import { makePatience } from './patience.ts';

it('waits twice as long after each failure, a minute at most, and not at all after a success', () => {
  let now = 5_000;
  const patience = makePatience(() => now);
  const waited: number[] = [];
  for (let each = 0; each < 8; each += 1) {
    patience.failed('a');
    const since = now;
    while (patience.isWaiting('a')) now += 1_000;
    waited.push((now - since) / 1_000);
  }
  expect(waited).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  expect(patience.isWaiting('b')).toBe(false);
  patience.failed('a');
  patience.succeeded('a');
  expect(patience.isWaiting('a')).toBe(false);
});
