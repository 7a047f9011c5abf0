import { describe, expect, it } from '@jest/globals';
import { rateLimit } from './rate.ts';

describe('a quota of 60 in a minute', () => {
  it('comes back by one each second, and never above itself', () => {
    let now = 0;
    const { take } = rateLimit(60, () => now);
    const allowed = (times: number): number => Array.from({ length: times }, () => take('a').allowed).filter(Boolean).length;
    expect(allowed(100)).toBe(60);
    now += 1_000;
    expect(allowed(5)).toBe(1);
    now += 500;
    expect(take('a')).toMatchObject({ allowed: false, headers: { 'retry-after': '1' } });
    now += 3_600_000;
    expect(allowed(100)).toBe(60);
  });

  it('is not used up by what is refused, nor by another', () => {
    let now = 0;
    const { take } = rateLimit(60, () => now);
    for (let n = 0; n < 1_000; n += 1) take('a');
    expect(take('b').allowed).toBe(true);
    now += 1_000;
    expect(take('a').allowed).toBe(true);
  });
});
