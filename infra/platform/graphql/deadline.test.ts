import { describe, expect, it } from '@jest/globals';
import { deadlineOf } from './deadline.ts';

describe('kerngraaf-deadline', () => {
  it('is when nobody waits any more, so many milliseconds after it came', () => {
    let now = 100;
    const deadline = deadlineOf('50', () => now);
    now = 149;
    expect(() => deadline.check()).not.toThrow();
    now = 150;
    expect(() => deadline.check()).toThrow('SUBGRAPH_TIMEOUT: DEADLINE_PASSED');
  });

  it.each([
    ['3000', 2_000],
    ['2500', 1_500],
    ['800', 400],
    ['60000', 2_000],
  ])('of %s leaves %i for a wait', (header, wait) => expect(deadlineOf(header).wait).toBe(wait));

  it.each([undefined, '', '-1', '1.5', 'soon'])('that is %j is none', (header) => {
    const deadline = deadlineOf(header, () => 1e12);
    expect(deadline.wait).toBe(2_000);
    expect(() => deadline.check()).not.toThrow();
  });
});
