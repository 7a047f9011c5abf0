import { describe, expect, it } from '@jest/globals';
import { merge, wasNull } from './merge.ts';
import type { Data } from './source.ts';

const laid = (one: unknown, other: unknown): Data => {
  const target: Data = { lid: one };
  merge(target, { lid: other }, new Set());
  return target;
};

describe('data of several fetches', () => {
  it.each([
    ['first', null, { text: 'L' }],
    ['last', { text: 'L' }, null],
  ])('keeps an object that was null to one of them, and knows that it was, when null comes %s', (_, one, other) => {
    const both = laid(one, other);
    expect(both).toEqual({ lid: { text: 'L' } });
    expect(wasNull(both, 'lid')).toBe(true);
  });

  it.each([
    ['first', [null, { text: 'L' }], [{ text: 'l' }, null]],
    ['last', [{ text: 'l' }, null], [null, { text: 'L' }]],
  ])('does so in a list, when the first is null %s', (_, one, other) => {
    const { lid } = laid(one, other);
    expect(lid).toEqual([{ text: 'l' }, { text: 'L' }]);
    expect(['0', '1'].map((place) => wasNull(lid as object, place))).toEqual([true, true]);
  });

  it('knows no null where there was none, or no object', () => {
    expect([laid({ text: 'L' }, { size: 3 }), laid(null, null), laid(null, 3)].map((each) => wasNull(each, 'lid'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
