import type { LogRecord, Place, Progress } from './log.ts';

const FIRST_BACKOFF_MS = 100;
const LAST_BACKOFF_MS = 5_000;
/** A lane with fewer records waiting asks for more. */
const LOW = 8;

/** One partition as its member works it off: fetched, handled, committed, in this order and each without a hole. */
export class Lane {
  readonly topic: string;
  readonly partition: number;
  /** Undefined when the partition was lost to another member. */
  epoch: number | undefined;
  /** Another member waits for this partition. */
  leaving = false;
  busy = false;
  /** More may stand in the log than was fetched. */
  behind = true;
  resumeAt = 0;
  #failures = 0;
  #queue: LogRecord[] = [];
  #handled = 0;
  #committed = 0;
  #fetched = 0;

  constructor(topic: string, partition: number) {
    this.topic = topic;
    this.partition = partition;
  }

  /** Begins at the committed position of a new claim. */
  take(claim: Progress): void {
    this.epoch = claim.epoch;
    this.#queue = [];
    this.#handled = this.#committed = this.#fetched = claim.offset;
    this.#failures = this.resumeAt = 0;
    this.behind = true;
  }

  lose(): void {
    this.epoch = undefined;
    this.#queue = [];
  }

  get hungry(): boolean {
    return this.epoch !== undefined && !this.leaving && this.#queue.length < LOW;
  }

  /** Records that were fetched and not yet handled. */
  get waiting(): number {
    return this.#queue.length;
  }

  get next(): LogRecord | undefined {
    return this.busy || this.leaving ? undefined : this.#queue[0];
  }

  get wantsFrom(): Place {
    return { topic: this.topic, partition: this.partition, offset: this.#fetched };
  }

  /** Ignores what an older fetch brings: only the very next offset fits. */
  offer(record: LogRecord): void {
    if (this.epoch === undefined || record.offset !== this.#fetched) return;
    this.#queue.push(record);
    this.#fetched += 1;
  }

  /** Offsets before this one do not come: the log has none. */
  skipTo(offset: number): void {
    this.#fetched = Math.max(this.#fetched, offset);
  }

  succeed(): void {
    const record = this.#queue.shift();
    if (record !== undefined) this.#handled = record.offset + 1;
    this.#failures = 0;
  }

  /** Pauses this lane; answers for how many milliseconds. */
  fail(now: number): number {
    const backoff = Math.min(FIRST_BACKOFF_MS * 2 ** this.#failures, LAST_BACKOFF_MS);
    this.#failures += 1;
    this.resumeAt = now + backoff;
    return backoff;
  }

  /** What is handled and not yet committed. */
  get uncommitted(): Progress | undefined {
    if (this.epoch === undefined || this.#handled === this.#committed) return undefined;
    return { topic: this.topic, partition: this.partition, offset: this.#handled, epoch: this.epoch };
  }

  committed(offset: number): void {
    this.#committed = offset;
  }
}
