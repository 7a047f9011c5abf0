import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeysetOrder } from '../database/keyset.ts';
import { pageArguments, toConnection } from './connection.ts';

const order: KeysetOrder = {
  name: 'meldingen',
  direction: 'desc',
  columns: [
    { column: 'ontvangen_op', kind: 'date' },
    { column: 'recorded_at', kind: 'instant' },
    { column: 'number', kind: 'integer' },
    { column: 'name', kind: 'text' },
    { column: 'id', kind: 'uuid' },
  ],
};
const values = ['2015-03-29', '2015-03-29T00:59:59.998Z', '9007199254740993', 'Elst "é"', '6f1c2d3e-4a5b-4c6d-8e7f-90a1b2c3d4e5'];
const cursorOf = (of: KeysetOrder, keyset: readonly string[]): string => {
  const cursor = toConnection([{ keyset }], { order: of, first: 1, after: null }, (row) => row).pageInfo.endCursor;
  if (cursor === null) throw new Error('no cursor');
  return cursor;
};
const encoded = (json: unknown): string => Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)).toString('base64url');
const replaced = (place: number, value: unknown): unknown[] => ['meldingen', ...values].map((each, at) => (at === place ? value : each));

describe('the size of a page', () => {
  it('is 20 when left out and up to 100', () => {
    expect(pageArguments({}, order).first).toBe(20);
    expect(pageArguments({ first: null, after: null }, order)).toEqual({ order, first: 20, after: null });
    expect(pageArguments({ first: 100 }, order).first).toBe(100);
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('of %d is refused', (first) => {
    expect(() => pageArguments({ first }, order)).toThrow('BAD_USER_INPUT: FIRST_OUT_OF_RANGE');
  });
});

describe('a cursor', () => {
  it('that was answered is read back exactly', () => {
    expect(pageArguments({ after: cursorOf(order, values) }, order).after).toEqual(values);
  });

  it.each([
    ['empty', ''],
    ['not base64url', '%%%'],
    ['not JSON', encoded('[')],
    ['no list', encoded({})],
    ['null', encoded('null')],
    ['of another connection', cursorOf({ ...order, name: 'casussen' }, values)],
    ['too short', encoded(['meldingen', ...values.slice(1)])],
    ['too long', encoded(['meldingen', ...values, 'x'])],
    ['with a date that is none', encoded(replaced(1, '2015-02-30'))],
    ['with a number for a date', encoded(replaced(1, 20150329))],
    ['with a moment of the year 0', encoded(replaced(2, '0000-01-01T00:00:00.000Z'))],
    ['with a number that is none', encoded(replaced(3, '1e9'))],
    ['with a number beyond bigint', encoded(replaced(3, '9'.repeat(19)))],
    ['with a null character', encoded(replaced(4, 'a\0'))],
    ['with an id that is none', encoded(replaced(5, `' OR 1=1 --`))],
    ['written in another way', encoded(JSON.stringify(['meldingen', ...values], null, 1))],
    ['with something behind it', `${encoded(['meldingen', ...values])}=`],
    ['of a megabyte', 'a'.repeat(1_000_000)],
  ])('%s is refused', (_, after) => {
    expect(() => pageArguments({ after }, order)).toThrow('BAD_USER_INPUT: CURSOR_MALFORMED');
  });

  it('changed in one character is refused or is another sound cursor, never an error of ours', () => {
    const cursor = cursorOf(order, values);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'AZaz09-_='), (place, letter) => {
        const after = cursor.slice(0, place) + letter + cursor.slice(place + 1);
        try {
          const page = pageArguments({ after }, order);
          expect(cursorOf(order, page.after ?? [])).toBe(after);
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CURSOR_MALFORMED' });
        }
      }),
    );
  });
});
