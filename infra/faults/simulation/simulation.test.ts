import { describe, expect, it } from '@jest/globals';
import { simulate } from './simulation.ts';

const SEEDS = 300;

describe('relay, bus and inbox under a scheduler', () => {
  it(`lose, double and reorder nothing under ${SEEDS} seeds`, async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) expect([seed, ...(await simulate(seed))]).toEqual([seed]);
  });
});
