import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDateAt, toInstant } from './time.ts';

describe('the date in Amsterdam', () => {
  it('turns at midnight there, in summer and in winter', () => {
    const dates = ['2026-07-01T21:59:59.999Z', '2026-07-01T22:00:00.000Z', '2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z'];
    expect(dates.map((at) => localDateAt(toInstant(new Date(at))))).toEqual(['2026-07-01', '2026-07-02', '2026-12-31', '2027-01-01']);
  });

  it('is the same whatever was asked before', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
    const nearMidnight = fc.date({ min: new Date('2014-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => {
      date.setUTCHours(22, 59, 0, 0);
      return date;
    });
    const moments = fc.tuple(nearMidnight, fc.array(fc.integer({ min: -120_000, max: 7_200_000 }), { minLength: 1 }));
    fc.assert(
      fc.property(moments, ([midnight, offsets]) => {
        for (const offset of offsets) {
          const at = new Date(midnight.getTime() + offset);
          expect(localDateAt(toInstant(at))).toBe(format.format(at));
        }
      }),
      { numRuns: 300 },
    );
  });
});
