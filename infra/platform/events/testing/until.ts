import { setTimeout } from 'node:timers/promises';

/** Waits for a condition that has no promise of its own, half a minute at most. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Never came true: ${condition}`);
    await setTimeout(10);
  }
}
