import { setTimeout } from 'node:timers/promises';
import { isContention } from '../database/pg-errors.ts';

const ATTEMPTS = 6;
const FIRST_MS = 10;

/** Runs a transaction again, at most six times with growing, random pauses, when another one stood in its way. */
export async function retryContention<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isContention(error)) throw error;
      await setTimeout(Math.random() * FIRST_MS * 2 ** attempt);
    }
  }
}
