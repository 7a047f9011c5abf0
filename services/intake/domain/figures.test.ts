import { describe, expect, it } from '@jest/globals';
import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import { askedOf } from '@kerngraaf/schema/figures/asked.ts';
import { cijfers, type Telling } from '@kerngraaf/schema/figures/table.ts';
import { monthsFrom } from '@kerngraaf/schema/profiles/figures.ts';
import fc from 'fast-check';
import { aProfile } from '../testing/fixtures.ts';
import { groepenOf, monthTable, perGroep, perHerkomst } from './figures.ts';

const month = (text: string): Month => text as Month;
const months = monthsFrom(month('2015-01'), month('2015-02'));
const everyCount = (tellingen: readonly Telling[]) =>
  cijfers(
    tellingen,
    askedOf(aProfile.kleineAantallen, {
      ...{ gemeente: '1734', van: month('2015-01'), tot: month('2015-02'), role: 'consulent', today: '2015-06-10' as LocalDate },
    }),
    { figure: 'figure' },
  );

describe('questions per reporting group and month', () => {
  const table = (counts: Parameters<typeof perGroep>[0]) => {
    const tellingen = perGroep(counts, aProfile);
    return monthTable(everyCount(tellingen), groepenOf(aProfile, tellingen), months);
  };

  it('adds the teams of a group and shows the groups without questions', () => {
    const counts = [
      { kernteam: 'elst-noord', month: month('2015-01'), count: 2 },
      { kernteam: 'elst-zuid', month: month('2015-01'), count: 3 },
      { kernteam: 'elst-zuid', month: month('2015-02'), count: 4 },
    ];
    expect(table(counts)).toMatchObject({
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
        const { rijen, perMaand, totaal } = table(counts);
        const add = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);
        expect(add(rijen.map((row) => row.totaal))).toBe(totaal);
        expect(add(perMaand)).toBe(totaal);
        expect(totaal).toBe(add(counts.map((each) => each.count)));
      }),
    );
  });
});

describe('herkomst', () => {
  it('counts what came by the poort of the loket apart from its channel', () => {
    const on = { month: month('2015-01') };
    const counts = [
      { ...on, kanaal: 'telefoon', poort: 'kernteam', count: 5 },
      { ...on, kanaal: 'telefoon', poort: 'loket', count: 1 },
      { ...on, kanaal: 'e-mail', poort: 'loket', count: 1 },
    ];
    const { wegen, tellingen } = perHerkomst(counts, aProfile);
    const counted = everyCount(tellingen);
    expect(counted.totaal()).toBe(7);
    expect(wegen.map(({ code }) => [code, counted.aantal(code)])).toEqual([
      ['telefoon', 5],
      ['e-mail', 0],
      ['via-loket', 2],
    ]);
  });
});
