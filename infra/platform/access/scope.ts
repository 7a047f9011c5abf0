import type { Uuid } from '../ids.ts';
import type { LocalDate } from '../time.ts';
import type { Actor } from './actor.ts';

declare const scope: unique symbol;

/**
 * What the safety brake takes from a reader. NONE: nothing, she is one of those who help. PROTECTED: rows about protected people. EVERYBODY: rows about
 * anybody but herself, where it is not known now who is protected.
 */
export type Shield = 'NONE' | 'PROTECTED' | 'EVERYBODY';

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
  /** Of rows about residents only those about these, to whom the purpose is tied; null where nothing narrows the row rule. */
  readonly inwoners: readonly Uuid[] | null;
  readonly shield: Shield;
}

/** What narrows a right beside its row rule. */
export interface Narrowing {
  readonly inwoners?: readonly Uuid[] | null;
  readonly shield?: Shield;
}

/** Made by the policy's check only. */
export const grantedScope = (actor: Actor, rows: string, on: LocalDate, { inwoners = null, shield = 'NONE' }: Narrowing = {}): Scope =>
  ({ actor, rows, gemeenten: actor.gemeenten, on, inwoners, shield }) as unknown as Scope;

/** The same right over no gemeente at all: nothing is found by it. */
export const emptied = (scope: Scope): Scope => ({ ...scope, gemeenten: [] });

/** The same right where it is not known who is protected: of who is outside, everybody is taken for it. */
export const guarded = (scope: Scope): Scope => (scope.shield === 'NONE' ? scope : { ...scope, shield: 'EVERYBODY' });

/** The same right to protected people too: for what must reach them and tells nothing of them. */
export const reaching = (scope: Scope): Scope => ({ ...scope, shield: 'NONE' });

/** All rows of one gemeente, for reactions to events; `rows` is `gemeente`. */
export const systemScope = (actor: Actor, on: LocalDate): Scope => grantedScope(actor, 'gemeente', on);
