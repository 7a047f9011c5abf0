import { describe, expect, it } from '@jest/globals';
import type { Month } from '@kerngraaf/platform/time.ts';
import { monthsFrom } from '@kerngraaf/schema/profiles/figures.ts';
import fc from 'fast-check';
import { aProfile } from '../testing/fixtures.ts';
import { perGroupAndMonth, perHerkomst } from './figures.ts';

const month = (text: string): Month => text as Month;

describe('questions per reporting group and month', () => {
  const months = monthsFrom(month('2015-01'), month('2015-02'));

  it('adds the teams of a group and shows the groups without questions', () => {
    const counts = [
      { kernteam: 'elst-noord', month: month('2015-01'), count: 2 },
      { kernteam: 'elst-zuid', month: month('2015-01'), count: 3 },
      { kernteam: 'elst-zuid', month: month('2015-02'), count: 4 },
    ];
    expect(perGroupAndMonth(counts, aProfile, months)).toMatchObject({
      rijen: [
        { groep: { code: 'elst' }, perMaand: [5, 4], totaal: 9 },
        { groep: { code: 'driel' }, perMaand: [0, 0], totaal: 0 },
      ],
      perMaand: [5, 4],
      totaal: 9,
    });
  });

  it('adds up in every direction, also with teams that the profile no longer knows', () => {
    const count = fc.record({
      kernteam: fc.constantFrom('elst-noord', 'driel', 'verdwenen'),
      month: fc.constantFrom(...months),
      count: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const { rijen, perMaand, totaal } = perGroupAndMonth(counts, aProfile, months);
        const add = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
        expect(add(rijen.map((row) => row.totaal))).toBe(totaal);
        expect(add(perMaand)).toBe(totaal);
        expect(totaal).toBe(add(counts.map((each) => each.count)));
      }),
    );
  });
});

describe('herkomst', () => {
  it('counts what came by the poort of the loket apart from its channel', () => {
    const counts = [
      { kanaal: 'telefoon', poort: 'kernteam', count: 5 },
      { kanaal: 'telefoon', poort: 'loket', count: 1 },
      { kanaal: 'e-mail', poort: 'loket', count: 1 },
    ];
    expect(perHerkomst(counts, aProfile)).toMatchObject({
      noemer: 7,
      rijen: [
        { code: 'telefoon', teller: 5 },
        { code: 'e-mail', teller: 0 },
        { code: 'via-loket', teller: 2 },
      ],
    });
  });
});
