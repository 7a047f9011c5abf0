import { describe, expect, it } from '@jest/globals';
import { murmur2, partitionOf } from './partition.ts';

describe('the partition of a key', () => {
  // The vectors of Kafka's own UtilsTest.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as Kafka does', (text, hash) => {
    expect(murmur2(new TextEncoder().encode(text))).toBe(hash);
  });

  it('drops the sign before it takes the remainder', () => {
    expect(partitionOf('21')).toBe((-973932308 & 0x7fffffff) % 12);
    expect(partitionOf('foobar')).toBe((-790332482 & 0x7fffffff) % 12);
  });

  it('uses all twelve for uuids', () => {
    const used = new Set(Array.from({ length: 500 }, () => partitionOf(crypto.randomUUID())));
    expect([...used].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});
