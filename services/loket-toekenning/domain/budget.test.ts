import { describe, expect, it } from '@jest/globals';
import { day } from '../testing/besluit-fixtures.ts';
import { aBudget } from '../testing/na-besluit-fixtures.ts';
import { type Budget, commit, setBudget } from './budget.ts';

const on = day('2026-03-10');
const after = (budget: Budget, difference: number) => {
  const decision = commit(budget, difference, 90, on);
  if (!decision.accepted) throw new Error('A budget refuses nothing');
  return { budget: decision.state, told: decision.events.map((event) => ('level' in event ? event.level : event.type)) };
};

describe('A budget', () => {
  it('tells once that it runs out, once that it is overspent, and never refuses', () => {
    const steps = [89_999, 1, 1_000, 9_000, 1, 5_000].map(
      ((budget) => (difference: number) => {
        const next = after(budget, difference);
        budget = next.budget;
        return [budget.vastgelegd, budget.signaal, next.told];
      })(aBudget()),
    );
    expect(steps).toEqual([
      [89_999, 'GEEN', []],
      [90_000, 'NADERT', ['NADERT']],
      [91_000, 'NADERT', []],
      [100_000, 'NADERT', []],
      [100_001, 'OVERSCHREDEN', ['OVERSCHREDEN']],
      [105_001, 'OVERSCHREDEN', []],
    ]);
  });

  it('tells again when a threshold is crossed again', () => {
    const { budget } = after(aBudget({ vastgelegd: 95_000, signaal: 'NADERT' }), -10_000);
    expect(budget.signaal).toBe('GEEN');
    expect(after(budget, 10_000).told).toEqual(['NADERT']);
  });

  it('of nothing set is never near its end', () => {
    expect(after(aBudget({ bedrag: null }), 5_000)).toMatchObject({ budget: { vastgelegd: 5_000, signaal: 'GEEN' }, told: [] });
  });

  it('that is set below what is committed is overspent at once, and what is committed stays', () => {
    expect(setBudget(aBudget({ bedrag: null, vastgelegd: 5_000 }), 4_000, 90, on)).toMatchObject({
      state: { bedrag: 4_000, vastgelegd: 5_000, signaal: 'OVERSCHREDEN' },
      events: [{ type: 'BudgetSet' }, { type: 'BudgetSignalled', level: 'OVERSCHREDEN' }],
    });
  });
});
