import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, inputHash } from './canonical.ts';

describe("a command's input", () => {
  it('hashes the same in whatever order its fields come', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (input) => {
        const reversed = Object.fromEntries(Object.entries(input).reverse());
        expect(inputHash(reversed)).toBe(inputHash(input));
      }),
    );
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it('hashes without its id and version, and differently for another wish', () => {
    expect(inputHash({ commandId: 'x', expectedVersion: 1, by: 2 })).toBe(inputHash({ by: 2 }));
    expect(inputHash({ by: 2 })).not.toBe(inputHash({ by: 3 }));
    expect(inputHash([1, 2])).not.toBe(inputHash([2, 1]));
    expect(inputHash({ by: undefined })).toBe(inputHash({}));
  });
});
