import { beforeEach, describe, expect, it } from '@jest/globals';
import { Breaker, type BreakerState } from './breaker.ts';

let seen: BreakerState[];
let breaker: Breaker;
beforeEach(() => {
  seen = [];
  breaker = new Breaker({ window: 1_000, failures: 3, pause: 100, changed: (state) => void seen.push(state) });
});

/** Whether it is open after one more failure. */
const fail = (at: number): boolean => {
  breaker.failed(breaker.admit(at), at);
  return breaker.refuses(at);
};
const answer = (at: number): void => breaker.answered(breaker.admit(at), at);
const open = (at: number): void => {
  for (let n = 0; n < 3; n += 1) fail(at);
};

describe('a closed breaker', () => {
  it('opens at the third failure, and says which one it was', () => {
    expect([fail(0), fail(1), fail(2)]).toEqual([false, false, true]);
    expect(breaker.admit(3)).toBe(0);
  });

  it('stays closed while more than half of the requests are answered', () => {
    for (let n = 0; n < 6; n += 1) answer(n);
    for (let n = 0; n < 5; n += 1) expect(fail(n)).toBe(false);
    expect(fail(6)).toBe(true);
  });

  it('forgets failures of long ago', () => {
    fail(0);
    fail(1);
    expect(fail(1_500)).toBe(false);
    expect(breaker.refuses(1_501)).toBe(false);
  });
});

describe('an open breaker', () => {
  beforeEach(() => open(0));

  it('lets one request through after its pause, and no other meanwhile', () => {
    expect(breaker.admit(99)).toBe(0);
    expect(breaker.admit(100)).toBeGreaterThan(0);
    expect(breaker.admit(100)).toBe(0);
    expect(breaker.refuses(10_000)).toBe(true);
  });

  it('closes when that one is answered, and counts anew', () => {
    answer(100);
    expect(seen).toEqual(['open', 'half-open', 'closed']);
    expect([fail(101), fail(102), fail(103)]).toEqual([false, false, true]);
  });

  it('opens for another pause when that one fails', () => {
    expect(fail(100)).toBe(true);
    expect(breaker.refuses(199)).toBe(true);
    expect(breaker.refuses(200)).toBe(false);
  });

  it('gives the turn of one that nobody waited for to the next', () => {
    breaker.forgotten(breaker.admit(100));
    expect(breaker.admit(100)).toBeGreaterThan(0);
  });
});

it('takes no word from a request that was sent before the last change', () => {
  const [early, other] = [breaker.admit(0), breaker.admit(0)];
  open(0);
  const probe = breaker.admit(100);
  breaker.answered(early, 101);
  breaker.failed(other, 101);
  breaker.forgotten(early);
  expect(seen).toEqual(['open', 'half-open']);
  breaker.answered(probe, 102);
  breaker.failed(other, 103);
  expect(seen).toEqual(['open', 'half-open', 'closed']);
});
