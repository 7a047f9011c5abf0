import { describe, expect, it } from '@jest/globals';
import { triedOver } from './testing/generated.ts';

describe('over generated supergraphs with requirements at random places', () => {
  it('an answer is that of the operation without what its caller may not see, with one error for each place', async () => {
    const { narrowed, told, found } = await triedOver(1, 400);
    expect(found).toEqual([]);
    expect(narrowed).toBeGreaterThanOrEqual(400);
    expect(told).toBeGreaterThan(narrowed);
  });
});
