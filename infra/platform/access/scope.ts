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
}

/** Made by the policy's check only. */
export const grantedScope = (actor: Actor, rows: string, gemeenten: readonly string[]): Scope =>
  ({ actor, rows, gemeenten }) as unknown as Scope;

/** All rows of one gemeente, for reactions to events; `rows` is `gemeente`. */
export const systemScope = (actor: Actor): Scope => grantedScope(actor, 'gemeente', actor.gemeenten);
