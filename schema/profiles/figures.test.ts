import { describe, expect, it } from '@jest/globals';
import { type Month, parseMonth } from '@kerngraaf/platform/time.ts';
import { monthsFrom, percentage, periodOf } from './figures.ts';

const month = (text: string): Month => parseMonth(text);

describe('a period of months', () => {
  it('runs over the turn of the year', () => {
    expect(monthsFrom(month('2014-11'), month('2015-02'))).toEqual(['2014-11', '2014-12', '2015-01', '2015-02']);
  });

  it.each([
    ['2014-12', '2016-02', '2014-12-01', '2016-02-29'],
    ['2005-02', '2015-01', '2005-02-01', '2015-01-31'],
    ['9999-12', '9999-12', '9999-12-01', '9999-12-31'],
    ['0001-01', '0001-02', '0001-01-01', '0001-02-28'],
  ])('from %s to %s is %s to %s', (van, tot, from, to) => {
    expect(periodOf('1734', month(van), month(tot))).toEqual({ gemeente: '1734', from, to });
  });

  it.each([
    ['2015-02', '2015-01', 'PERIOD_REVERSED'],
    ['2005-01', '2015-01', 'PERIOD_TOO_LONG'],
  ])('from %s to %s is %s', (van, tot, reason) => {
    expect(() => periodOf('1734', month(van), month(tot))).toThrow(`BAD_USER_INPUT: ${reason}`);
  });

  it('knows no year 0', () => {
    expect(() => month('0000-01')).toThrow('BAD_USER_INPUT: MONTH_MALFORMED');
  });
});

describe('a percentage', () => {
  it.each([
    [148, 246, 60.2],
    [12, 246, 4.9],
    [45, 246, 18.3],
    [0, 3, 0],
    [0, 0, null],
  ])('of %i over %i is %j', (teller, noemer, percent) => {
    expect(percentage(teller, noemer)).toBe(percent);
  });
});
