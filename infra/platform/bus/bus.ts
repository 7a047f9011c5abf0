/** Twelve for every topic, for ever: the same key maps to the same number everywhere. */
export const PARTITIONS: number = 12;
/** Bytes of one message; more is refused before sending. */
export const MAX_MESSAGE_BYTES: number = 64 * 1024;

export interface BusRecord {
  readonly topic: string;
  /** The aggregate's id: order is kept per key. */
  readonly key: string;
  readonly value: Uint8Array;
}

export interface Delivery extends BusRecord {
  readonly partition: number;
  /** Opaque: only comparable for equality. */
  readonly offset: string;
}

export type BusErrorKind = 'FORBIDDEN_TOPIC' | 'TOO_LARGE' | 'UNAVAILABLE' | 'CLOSED';

/** The same class of error on every adapter; the message names no host. */
export class BusError extends Error {
  readonly kind: BusErrorKind;
  /** For the log, which leaves messages out. */
  readonly code: string;
  constructor(kind: BusErrorKind, message: string, code: string = kind, cause?: unknown) {
    super(message, { cause });
    this.name = 'BusError';
    this.kind = kind;
    this.code = code;
  }
}

export interface SubscribeOptions {
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Called for one record at a time per partition, in order; partitions run side by side. When it resolves the record is
   * committed; when it rejects its partition alone is paused, and the record is delivered again after a bounded backoff.
   */
  readonly handle: (delivery: Delivery) => Promise<void>;
  /** Each rejection of `handle`, and the first of a row of failures to reach the log. */
  readonly onError?: (error: unknown) => void;
}

export type Reach = 'not-yet' | 'delivers' | 'lost';

export interface Subscription {
  /** Whether what is published comes: not before the log is reached, and not while it is lost. */
  reach(): Reach;
  /** Drains handlers that run, commits what they finished, gives up its partitions. */
  stop(): Promise<void>;
}

/** The log that services share. Three things matter: durable before `publish` resolves, order per key, at least once. */
export interface Bus {
  /** Resolves when every record is durable; rejects with `BusError` within a bound otherwise. Keeps the given order per key. */
  publish(records: readonly BusRecord[]): Promise<void>;
  /** Rejects when a topic is forbidden. A log that is away is no refusal: deliveries begin when it comes. */
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /** Records not yet committed by a group, per topic. */
  lag(group: string, topics: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The retained log of a topic from its beginning to its end now; for rebuilding projections. */
  read(topic: string): AsyncIterable<Delivery>;
  /** Stops its subscriptions; everything after it rejects with `CLOSED`. */
  close(): Promise<void>;
}
