import { describe, expect, it } from '@jest/globals';
import { pauseBefore, RetryBudget, retryAfter } from './retry.ts';

const options = { most: 2, first: 50, reserve: 3, share: 0.5 };

describe('the pause before another try', () => {
  it('is anything up to a bound that doubles', () => {
    expect([0, 0.5, 0.999].map((random) => pauseBefore(1, options, random))).toEqual([0, 25, 49]);
    expect([0, 0.5, 0.999].map((random) => pauseBefore(3, options, random))).toEqual([0, 100, 199]);
  });

  it('is no shorter than the subgraph asked for', () => expect(pauseBefore(1, options, 0.5, 2_000)).toBe(2_000));
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-28T12:00:00Z');
  it.each([
    ['seconds', '2', 2_000],
    ['a date', 'Sat, 28 Nov 2026 12:00:03 GMT', 3_000],
    ['a date that has passed', 'Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['something else', 'soon', 0],
    ['a fraction', '1.5', 0],
    ['less than nothing', '-1', 0],
    ['nothing', undefined, 0],
  ])('as %s', (_, header, expected) => expect(retryAfter(header, now)).toBe(expected));
});

describe('the reserve of tries', () => {
  it('is spent once, and grows with what is sent', () => {
    const budget = new RetryBudget(options);
    expect([1, 2, 3, 4].map(() => budget.spend())).toEqual([true, true, true, false]);
    budget.earn();
    expect(budget.spend()).toBe(false);
    budget.earn();
    expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  });

  it('is never more than it was', () => {
    const budget = new RetryBudget(options);
    for (let n = 0; n < 20; n += 1) budget.earn();
    expect([1, 2, 3, 4].map(() => budget.spend())).toEqual([true, true, true, false]);
  });
});
