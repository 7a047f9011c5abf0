import type { CrashPoint } from '@kerngraaf/platform/commands/crash.ts';

/** What a service's process is told to do wrong; each order replaces the one before, an empty one ends all. */
export interface Orders {
  /** Dies by SIGKILL the next time that it comes here, once. */
  readonly dieAt?: CrashPoint;
  /** Holds the next transaction open before its commit, once, for so many milliseconds. */
  readonly holdOpen?: number;
  /** Milliseconds that the consumer takes longer over each record. */
  readonly slow?: number;
  readonly sends?: Sends;
}

/** Chances, from 0 to 1, of what happens to a record on its way to the bus. */
export interface Sends {
  readonly seed: number;
  readonly twice?: number;
  /** Sent behind what comes after it. */
  readonly late?: number;
  readonly lost?: number;
  /** Arrives as bytes that nobody can read. */
  readonly spoilt?: number;
  /** Told by a later revision of its schema, with a field that no reader knows. */
  readonly newer?: number;
}

/** From the harness to a service's process, over its channel. */
export type Message = { readonly orders: Orders } | { readonly ask: number; readonly words: readonly string[] };

/** The answer to `ask`; `failed` says why there is none. */
export interface Reply {
  readonly ask: number;
  readonly answer?: unknown;
  readonly failed?: string;
}
