import type { LocalDate } from '../time.ts';
import type { Actor } from './actor.ts';

declare const scope: unique symbol;

/**
 * What one actor may read in one place: the gemeenten, and by which row rule (the name in the policy table).
 * Every database read takes one; only `policy.ts` and `systemScope` make one, so a read without a decided right does not compile.
 */
export interface Scope {
  readonly [scope]: true;
  readonly actor: Actor;
  readonly gemeenten: readonly string[];
  readonly rows: string;
  /** Today in Europe/Amsterdam by the process's clock: relations hold on a date. */
  readonly on: LocalDate;
}

/** Made by the policy's check only. */
export const grantedScope = (actor: Actor, rows: string, on: LocalDate): Scope =>
  ({ actor, rows, gemeenten: actor.gemeenten, on }) as unknown as Scope;

/** The same right over no gemeente at all: nothing is found by it. */
export const emptied = (scope: Scope): Scope => ({ ...scope, gemeenten: [] });

/** All rows of one gemeente, for reactions to events; `rows` is `gemeente`. */
export const systemScope = (actor: Actor, on: LocalDate): Scope => grantedScope(actor, 'gemeente', on);
