import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { type Asked, inWorker } from './many.ts';
import { WRONG } from './variants.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
const names = Object.keys(WRONG);
const asked = (change: Partial<Asked>): Asked => ({ seeds: SEEDS, most: 1, ...change });

describe('the simulation of relay, bus and inbox', () => {
  it('holds for hundreds of seeds', async () => {
    const parts = await Promise.all([0, 1].map((half) => inWorker([asked({ seeds: SEEDS.filter((seed) => seed % 2 === half) })])));
    expect(parts.flat().flatMap(({ failed }) => failed)).toEqual([]);
    expect(parts.flat().reduce((sum, { seeds }) => sum + seeds, 0)).toBe(SEEDS.length);
  });

  it(`finds what is wrong: ${names.join(', ')}`, async () => {
    const parts = await inWorker(names.map((wrong) => asked({ wrong })));
    const found = parts.map(({ failed }, at) => [names[at], failed.length]);
    expect(found).toEqual(names.map((name) => [name, 1]));
  });

  it('runs a seed again in the same steps, and tells each', async () => {
    const [first, second] = await Promise.all([replay(), replay()]);
    expect(first.split('\n').length).toBeGreaterThan(200);
    expect(second).toBe(first);
  });
});

const replay = (): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [fileURLToPath(new URL('../faults.ts', import.meta.url)), '--simulation', '--seed', '16'],
      { maxBuffer: 2 ** 26 },
      (error, out) => (error === null ? resolve(out) : reject(error)),
    );
  });
