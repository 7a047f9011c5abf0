import { describe, expect, it } from '@jest/globals';
import { aRequest, day, terms } from '../testing/fixtures.ts';
import { takeStock } from './volunteer-request-steps.ts';

const LAST = day('2026-05-29');

describe('A request that is fulfilled, when a turn falls open', () => {
  it.each([
    ['without an end in sight, is looked for again', null, LAST, 'OPEN', 1],
    ['before its last day, is looked for again', LAST, day('2026-05-28'), 'OPEN', 1],
    ['on its last day, stays fulfilled and asks nothing more', LAST, LAST, 'VERVULD', 0],
  ])('%s', (_, until, on, status, asked) => {
    const request = aRequest({ status: 'VERVULD', until });
    const decision = takeStock(request, { open: 0, helping: 0 }, { ...terms, today: on, on, by: 'test' });
    const state = decision.accepted ? decision.state : null;
    expect([state?.status, (state?.termijnen.length ?? 0) - request.termijnen.length]).toEqual([status, asked]);
  });
});
