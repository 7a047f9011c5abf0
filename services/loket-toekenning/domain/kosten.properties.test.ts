import { describe, expect, it } from '@jest/globals';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { addDays } from '@kerngraaf/platform/time.ts';
import fc from 'fast-check';
import { aToegekend, aToekenning, day } from '../testing/besluit-fixtures.ts';
import { aBekendgemaakte, aBudget, aVoorziening, heronderzoek } from '../testing/na-besluit-fixtures.ts';
import { commit } from './budget.ts';
import { differences, type Kosten, keptUntil, spread, totalOf } from './kosten.ts';
import type { Voorziening } from './voorziening.ts';
import { changeVoorziening, endAtDeath, endVoorziening } from './voorziening-steps.ts';

const START = day('2015-01-01');
const aDay = (): fc.Arbitrary<LocalDate> => fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(START, days));
const aPeriod = (): fc.Arbitrary<{ since: LocalDate; until: LocalDate }> =>
  fc.tuple(aDay(), fc.integer({ min: 0, max: 3_700 })).map(([since, days]) => ({ since, until: addDays(since, days) }));
const someKosten = (): fc.Arbitrary<Kosten> =>
  fc.tuple(aPeriod(), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })).map(([period, bedrag]) => ({ ...period, bedrag }));

describe('An amount over calendar years', () => {
  it('loses and makes nothing, is never below zero, and covers its period once', () => {
    fc.assert(
      fc.property(someKosten(), (kosten) => {
        const years = spread(kosten);
        const covers = years.every(
          (year, index) => year.since === (index === 0 ? kosten.since : addDays(years[index - 1]?.until ?? START, 1)),
        );
        const inYear = years.every(({ jaar, since, until }) => since.startsWith(`${jaar}`) && until.startsWith(`${jaar}`));
        const cents = years.every(({ bedrag }) => bedrag >= 0 && Number.isSafeInteger(bedrag));
        return totalOf(years) === kosten.bedrag && years.at(-1)?.until === kosten.until && covers && inYear && cents;
      }),
      { numRuns: 10_000 },
    );
  });

  it('is by days, in whole cents, and the last year has what is left', () => {
    const years = spread({ bedrag: 100, since: day('2015-12-31'), until: day('2016-01-02') });
    expect(years.map(({ jaar, bedrag }) => [jaar, bedrag])).toEqual([
      [2015, 33],
      [2016, 67],
    ]);
  });

  it('is never more after an earlier end, and years that are over keep their cents', () => {
    fc.assert(
      fc.property(someKosten(), aDay(), (kosten, last) => {
        const years = spread(kosten);
        const kept = keptUntil(years, last);
        const over = years.filter(({ until }) => until <= last);
        const whole = last >= kosten.until ? kept.length === years.length : true;
        return (
          totalOf(kept) <= kosten.bedrag &&
          over.every((year, index) => kept[index] === year) &&
          whole &&
          (last >= kosten.since || kept.length === 0)
        );
      }),
      { numRuns: 10_000 },
    );
  });
});

type Step =
  | { readonly does: 'start' | 'change'; readonly which: number; readonly kosten: Kosten }
  | { readonly does: 'end' | 'die'; readonly which: number; readonly on: LocalDate };

const aStep = (): fc.Arbitrary<Step> => {
  const kosten = fc.tuple(aPeriod(), fc.integer({ min: 0, max: 10_000_000 })).map(([period, bedrag]) => ({ ...period, bedrag }));
  const which = fc.integer({ min: 0, max: 3 });
  return fc.oneof(
    fc.record({ does: fc.constantFrom('start' as const, 'change' as const), which, kosten }),
    fc.record({ does: fc.constantFrom('end' as const, 'die' as const), which, on: aDay() }),
  );
};

/** What a step makes of a voorziening; the same when it has none to work on. */
function after(voorziening: Voorziening | undefined, step: Step): Voorziening | undefined {
  if (step.does === 'start') return voorziening ?? aVoorziening({}, step.kosten);
  if (voorziening === undefined) return undefined;
  if (step.does === 'die') return decided(endAtDeath(voorziening, step.on)).state;
  const decision =
    'on' in step
      ? endVoorziening(voorziening, { grond: 'eigen-verzoek', until: step.on, on: step.on, pending: false })
      : changeVoorziening(voorziening, aBekendgemaakte(), aToegekend({ toekenning: aToekenning(step.kosten) }), {
          heronderzoek,
          ...{ on: step.kosten.since, today: step.kosten.since },
        });
  return decision.accepted ? decision.state : voorziening;
}

describe('Budgets of a product', () => {
  it('hold what all its voorzieningen cost in their year, whatever begins, changes and ends', () => {
    fc.assert(
      fc.property(fc.array(aStep(), { maxLength: 12 }), (steps) => {
        const voorzieningen = new Map<number, Voorziening>();
        const budgets = new Map<number, ReturnType<typeof aBudget>>();
        for (const step of steps) {
          const before = voorzieningen.get(step.which);
          const now = after(before, step);
          if (now === undefined) continue;
          voorzieningen.set(step.which, now);
          if (now.bedrag !== totalOf(now.kosten)) return false;
          for (const { jaar, verschil } of differences(before?.kosten ?? [], now.kosten)) {
            const decision = commit(budgets.get(jaar) ?? aBudget({ jaar, bedrag: null }), verschil, 90, START);
            if (decision.accepted) budgets.set(jaar, decision.state);
          }
        }
        const all = [...voorzieningen.values()].flatMap(({ kosten }) => kosten);
        const held = [...budgets.values()].every(
          ({ jaar, vastgelegd }) => vastgelegd >= 0 && vastgelegd === totalOf(all.filter((each) => each.jaar === jaar)),
        );
        return held && [...budgets.values()].reduce((sum, { vastgelegd }) => sum + vastgelegd, 0) === totalOf(all);
      }),
      { numRuns: 10_000 },
    );
  });
});
