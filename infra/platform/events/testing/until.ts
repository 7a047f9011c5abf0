import { setTimeout } from 'node:timers/promises';

/** Waits for a condition that has no promise of its own, at most ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Never came true: ${condition}`);
    await setTimeout(10);
  }
}
