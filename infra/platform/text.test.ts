import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkedText } from './text.ts';

describe('a text from outside', () => {
  it('is stored in one normal form without blanks around it', () => {
    expect(checkedText('  Zoe\u0308 \n', { max: 10, multiline: true })).toBe('Zo\u00EB');
  });

  it('keeps lines and tabs only where it may have them', () => {
    expect(checkedText('een\r\n\ttwee', { max: 20, multiline: true })).toBe('een\n\ttwee');
    expect(() => checkedText('een\ntwee', { max: 20 })).toThrow('TEXT_CONTROL_CHARACTER');
  });

  it.each([
    ['empty', '', 'TEXT_EMPTY'],
    ['blank', ' \u00A0 ', 'TEXT_EMPTY'],
    ['one character too long', 'x'.repeat(101), 'TEXT_TOO_LONG'],
    ['one megabyte', 'x'.repeat(1_048_576), 'TEXT_TOO_LONG'],
    ['with a null', 'a\u0000b', 'TEXT_CONTROL_CHARACTER'],
    ['with an escape', 'a\u001B[31mb', 'TEXT_CONTROL_CHARACTER'],
    ['with a line separator', 'a\u2028b', 'TEXT_CONTROL_CHARACTER'],
    ['with half a surrogate pair', 'a\uD83Db', 'TEXT_CONTROL_CHARACTER'],
    ['with a bidirectional override', 'a\u202Eb', 'TEXT_BIDI'],
    ['with a bidirectional isolate', 'a\u2067b', 'TEXT_BIDI'],
  ])('%s is refused', (_, text, reason) => {
    expect(() => checkedText(text, { max: 100 })).toThrow(reason);
    if (reason !== 'TEXT_EMPTY') expect(() => checkedText(text, { max: 100, multiline: true })).toThrow(reason);
  });

  it('counts characters, not code units', () => {
    expect(checkedText('\u{1F642}'.repeat(100), { max: 100 })).toHaveLength(200);
  });

  it('that was accepted is accepted again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const limits = { max: 50, multiline: true };
        let text: string;
        try {
          text = checkedText(given, limits);
        } catch {
          return;
        }
        expect(checkedText(text, limits)).toBe(text);
      }),
    );
  });
});
