import type { BusRecord } from './bus.ts';

/** A position in one partition; offsets are dense from 0. */
export interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

export interface PlacedRecord extends BusRecord {
  readonly partition: number;
}

export interface LogRecord extends BusRecord, Place {}

/** Where a member stands in a partition that it holds. Each new holder has a higher epoch, and only the last one may commit. */
export interface Progress extends Place {
  readonly epoch: number;
}

export interface Claim extends Progress {
  /** False when the partition belongs to another member now: finish, commit, release. */
  readonly wanted: boolean;
}

export interface Membership {
  readonly group: string;
  readonly topics: readonly string[];
  /** Of one subscription; never used twice. */
  readonly token: string;
  readonly name: string;
  /** The first time: an earlier member of this name is gone, and what it held is free at once. */
  readonly joining: boolean;
  readonly leaseMs: number;
}

export interface LogListener {
  /** Something may have been appended to a topic, or to any when none is named; false alarms are fine. */
  appended(topic?: string): void;
  membersChanged(): void;
}

/** Records of one partition in one fetch, and of the whole fetch. */
export const PAGE: { readonly partition: number; readonly fetch: number } = { partition: 32, fetch: 256 };

/**
 * A partitioned log with cursors: all that `busOver` needs, so that the memory and PostgreSQL adapters share one way of delivering.
 * Every method rejects with `BusError`, within a bound.
 */
export interface Log {
  /** All or nothing; resolves when durable. */
  append(records: readonly PlacedRecord[]): Promise<void>;
  /** The offset that the next record of each partition gets. */
  ends(topics: readonly string[]): Promise<readonly Place[]>;
  /** Records from the given positions on, in order per partition, at most `PAGE`; earlier positions in the list go first. */
  fetch(from: readonly Place[]): Promise<readonly LogRecord[]>;
  /** Joins or stays (a heartbeat), takes free partitions of its share, and answers everything that the member holds. */
  sync(member: Membership): Promise<readonly Claim[]>;
  /** Moves cursors forward to the first offset that is not handled. Answers those refused: another member holds them now. */
  commit(group: string, progress: readonly Progress[]): Promise<readonly Place[]>;
  release(group: string, held: readonly Progress[]): Promise<void>;
  leave(group: string, token: string): Promise<void>;
  lag(group: string, topics: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Answers how to stop listening. */
  listen(listener: LogListener): () => void;
  close(): Promise<void>;
}
