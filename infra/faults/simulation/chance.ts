import { oneOf, randomFrom } from '../random.ts';

/** Numbers by chance, the same for the same seed. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `end`. */
  below(end: number): number;
  happens(probability: number): boolean;
  one<T>(choices: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  const next = randomFrom(seed);
  return {
    next,
    below: (end) => Math.floor(next() * end),
    happens: (probability) => next() < probability,
    one: (choices) => oneOf(next, choices),
  };
}
