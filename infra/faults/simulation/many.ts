import { Worker } from 'node:worker_threads';
import type { Outcome } from './seed.ts';

/** These seeds, until so many of them have failed; of the platform as it is, or with one thing wrong. */
export interface Asked {
  readonly seeds: readonly number[];
  readonly most: number;
  readonly wrong?: string;
}

export interface Part {
  readonly seeds: number;
  readonly steps: number;
  readonly events: number;
  readonly failed: readonly Outcome[];
}

/** In a thread of its own, whose clock and timers are simulated; an answer for each that is asked. */
export function inWorker(asked: readonly Asked[]): Promise<readonly Part[]> {
  const parts: Part[] = [];
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: asked });
    worker.on('message', (part: Part) => parts.push(part));
    worker.once('error', reject);
    worker.once('exit', () => resolve(parts));
  });
}
