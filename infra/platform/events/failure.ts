import type { DataSource } from 'typeorm';
import { isDatabaseAway } from '../database/pg-errors.ts';
import { ExpectedError } from '../errors.ts';

/** Thrown by a reaction: the event cannot be taken yet, its aggregate waits. The reason is a fact in capitals. */
export class WaitFor extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.name = 'WaitFor';
    this.reason = reason;
  }
}

/** Own database away: pause everything. Source away or too early: this aggregate waits. Anything else cannot be taken as it is: poison. */
export type Failure = { readonly kind: 'own' } | { readonly kind: 'wait' | 'poison'; readonly reason: string };

export async function failureOf(error: unknown, dataSource: DataSource): Promise<Failure> {
  if (error instanceof WaitFor) return { kind: 'wait', reason: error.reason };
  if (error instanceof ExpectedError) return { kind: error.code.startsWith('SUBGRAPH_') ? 'wait' : 'poison', reason: error.message };
  if (isDatabaseAway(error) || !(await answers(dataSource))) return { kind: 'own' };
  return { kind: 'poison', reason: 'HANDLER_FAILED' };
}

/** Drivers tell a lost connection in many words; asking is surer than reading them. */
async function answers(dataSource: DataSource): Promise<boolean> {
  return dataSource.query('SELECT 1').then(
    () => true,
    () => false,
  );
}
