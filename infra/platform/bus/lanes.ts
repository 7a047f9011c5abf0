import type { SubscribeOptions } from './bus.ts';
import { Lane } from './lane.ts';
import type { LogRecord, Progress } from './log.ts';

const HANDLERS = 4;

const idOf = (place: { topic: string; partition: number }): string => `${place.topic}/${place.partition}`;

export interface LanesOptions extends Pick<SubscribeOptions, 'handle' | 'onError'> {
  /** False while nothing may begin. */
  readonly mayBegin: () => boolean;
  /** A record was handled and can be committed. */
  readonly handled: () => void;
  /** A handler ended, well or not, and its lane is still held. */
  readonly rested: (lane: Lane) => Promise<void>;
}

/** The lanes of one member, and the handlers that run: one at a time per lane, four at most, each lane in its turn. */
export class Lanes {
  readonly #options: LanesOptions;
  readonly #byId: Map<string, Lane> = new Map();
  readonly #runs: Set<Promise<void>> = new Set();
  readonly #pauses: Set<NodeJS.Timeout> = new Set();
  #stopped = false;

  constructor(options: LanesOptions) {
    this.#options = options;
  }

  get all(): readonly Lane[] {
    return [...this.#byId.values()];
  }

  get uncommitted(): readonly Progress[] {
    return this.all.flatMap((lane) => lane.uncommitted ?? []);
  }

  of(place: { topic: string; partition: number }): Lane | undefined {
    return this.#byId.get(idOf(place));
  }

  /** The lane of a partition, a new one when there is none. */
  open({ topic, partition }: { topic: string; partition: number }): Lane {
    const lane = this.of({ topic, partition }) ?? new Lane(topic, partition);
    this.#byId.set(idOf(lane), lane);
    return lane;
  }

  lose(lane: Lane): void {
    lane.lose();
    if (!lane.busy) this.#byId.delete(idOf(lane));
  }

  /** Begins what can begin. */
  pump(): void {
    if (this.#stopped || !this.#options.mayBegin()) return;
    const now = performance.now();
    for (const lane of this.all) {
      if (this.#runs.size >= HANDLERS) return;
      if (lane.next !== undefined && lane.resumeAt <= now) this.track(this.#run(lane, lane.next));
    }
  }

  /** Counts work as a handler that runs: `stop` waits for it. */
  track(run: Promise<void>): void {
    const tracked: Promise<void> = run.finally(() => {
      this.#runs.delete(tracked);
      this.pump();
    });
    this.#runs.add(tracked);
  }

  /** Begins nothing more; resolves when nothing runs. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const pause of this.#pauses) clearTimeout(pause);
    while (this.#runs.size > 0) await Promise.all(this.#runs);
  }

  async #run(lane: Lane, { offset, ...record }: LogRecord): Promise<void> {
    const { epoch } = lane;
    lane.busy = true;
    // To the back of the row: with more partitions than handlers each gets its turn.
    this.#byId.delete(idOf(lane));
    this.#byId.set(idOf(lane), lane);
    try {
      await this.#options.handle({ ...record, offset: String(offset) });
      if (lane.epoch === epoch) lane.succeed();
      this.#options.handled();
    } catch (error) {
      if (lane.epoch === epoch) this.#pause(lane);
      this.#options.onError?.(error);
    }
    lane.busy = false;
    if (lane.epoch === undefined) this.lose(lane);
    else await this.#options.rested(lane);
  }

  #pause(lane: Lane): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#pauses.delete(timer);
      this.pump();
    }, lane.fail(performance.now()) + 1);
    this.#pauses.add(timer);
  }
}
