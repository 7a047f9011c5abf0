import { describe, expect, it } from '@jest/globals';
import type { Executor } from './executor.ts';
import { differential, MOST_SKIPPED } from './testing/differential.ts';

// Others by hand: `npm run differential -- --operations N --seed S`.
const SEED = 1_000;

describe('beside the stock gateway, over generated supergraphs', () => {
  it.each([
    ['by our plan', false, 2_500],
    ['by a plan of its own', true, 500],
  ])('%s every operation gets the same answer', async (_, apart, count) => {
    const { operations, splices, skipped, found } = await differential({ seed: SEED, count, apart });
    expect(found).toEqual([]);
    expect(operations).toBe(count);
    expect(splices).toBeGreaterThan(0);
    expect(skipped).toBeLessThan(count / MOST_SKIPPED);
  });

  it('a fault is found, and shown by the smallest operation that has it', async () => {
    /** Takes objects of one type for those of another. */
    const broken = (executor: Executor<undefined>): Executor<undefined> => ({
      ...executor,
      execute: async (...asked) => {
        const executed = await executor.execute(...asked);
        return { ...executed, data: executed.data.replaceAll('"T1"', '"T0"') };
      },
    });
    const { found } = await differential({ seed: SEED, count: 500, broken });
    expect(found).toMatchObject([
      { what: expect.stringMatching('^the data (differs|is wrong)$'), operation: { query: expect.stringContaining('__typename') } },
    ]);
    expect(found[0]?.operation.query.replaceAll(/\s+/g, ' ').length).toBeLessThan(120);
  });
});
