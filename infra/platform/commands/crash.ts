/** The places where a process may be killed in a test, each by name. */
export type CrashPoint =
  | 'after-state-write'
  | 'before-outbox'
  | 'before-commit'
  | 'after-commit'
  | 'relay-after-send-before-mark'
  | 'consumer-after-transaction-before-commit';

/** Only a test's wiring has one. */
export type Crash = (point: CrashPoint) => void | Promise<void>;
