import { describe, expect, it } from '@jest/globals';
import { differential } from './testing/differential.ts';

// Others by hand: `npm run differential -- --operations N --seed S`.
const SEED = 1_000;
const OPERATIONS = 2_500;

describe('beside the stock gateway, over generated supergraphs', () => {
  it('every operation gets the same answer', async () => {
    const { operations, found } = await differential(SEED, OPERATIONS);
    expect(found).toEqual([]);
    expect(operations).toBe(OPERATIONS);
  });
});
