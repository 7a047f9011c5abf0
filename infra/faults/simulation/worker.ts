import { parentPort, workerData } from 'node:worker_threads';
import { simulateBuiltins } from './builtins.ts';
import type { Asked, Part } from './many.ts';
import { type Outcome, runSeed } from './seed.ts';
import { WRONG } from './variants.ts';

simulateBuiltins();
// Thousands of simulated errors are thrown, and nobody reads where.
Error.stackTraceLimit = 0;
for (const asked of workerData as readonly Asked[]) parentPort?.postMessage(await partOf(asked));

async function partOf({ seeds, most, wrong }: Asked): Promise<Part> {
  const failed: Outcome[] = [];
  const sums = { seeds: 0, steps: 0, events: 0 };
  for (const seed of seeds) {
    if (failed.length === most) break;
    const outcome = await runSeed(seed, wrong === undefined ? {} : WRONG[wrong]);
    sums.seeds += 1;
    sums.steps += outcome.steps;
    sums.events += outcome.events;
    if (outcome.violations.length > 0) failed.push(outcome);
  }
  return { ...sums, failed };
}
