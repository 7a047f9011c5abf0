import { randomUUID } from 'node:crypto';
import type { SubscribeOptions, Subscription } from './bus.ts';
import { BusError } from './bus.ts';
import { coalesce } from './coalesce.ts';
import { Lane } from './lane.ts';
import { type Claim, type Log, type LogRecord, PAGE } from './log.ts';

export interface MemberSettings {
  /** Of a process that restarts under the same name and then takes over from itself at once; by default each subscription is somebody new. */
  readonly member?: string;
  /** After so long without a sign of life the others take over a member's partitions. */
  readonly leaseMs?: number;
  /** How often the log is asked although nothing woke us. */
  readonly pollMs?: number;
}

const LEASE_MS = 10_000;
const POLL_MS = 400;
const HANDLERS = 4;
// A commit waits this long for company. What a crash loses of it is delivered again.
const LINGER_MS = 20;

const laneId = (place: { topic: string; partition: number }): string => `${place.topic}/${place.partition}`;

/** One member of a group: holds partitions under a lease, handles their records, commits what was handled. */
export class Subscriber implements Subscription {
  readonly #log: Log;
  readonly #options: SubscribeOptions;
  readonly #leaseMs: number;
  readonly #pollMs: number;
  readonly #token: string = randomUUID();
  readonly #name: string;
  readonly #lanes: Map<string, Lane> = new Map();
  readonly #runs: Set<Promise<void>> = new Set();
  readonly #pauses: Set<NodeJS.Timeout> = new Set();
  #joining = true;
  #leaseUntil = 0;
  #syncAt = 0;
  #troubled = false;
  #stopped: Promise<void> | undefined;
  #tick: NodeJS.Timeout | undefined;
  #linger: NodeJS.Timeout | undefined;
  #unlisten: (() => void) | undefined;

  constructor(log: Log, options: SubscribeOptions, settings: MemberSettings) {
    this.#log = log;
    this.#options = options;
    this.#leaseMs = settings.leaseMs ?? LEASE_MS;
    this.#pollMs = settings.pollMs ?? POLL_MS;
    this.#name = settings.member ?? this.#token;
  }

  async start(): Promise<void> {
    try {
      await this.#renew();
    } catch (error) {
      if (!(error instanceof BusError) || error.kind !== 'UNAVAILABLE') throw error;
      this.#complain(error);
    }
    this.#unlisten = this.#log.listen({ appended: () => void this.#fetch(), membersChanged: () => void this.#sync() });
    this.#tick = setInterval(() => this.#look(), this.#pollMs);
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#drain();
    return this.#stopped;
  }

  async #drain(): Promise<void> {
    this.#unlisten?.();
    clearInterval(this.#tick);
    clearTimeout(this.#linger);
    for (const pause of this.#pauses) clearTimeout(pause);
    // Let go of this turn first, so that #stopped is set and nothing new begins.
    await Promise.resolve();
    await Promise.all([...this.#runs, this.#sync(), this.#fetch()]);
    await this.#flush();
    await this.#attempt(() => this.#log.leave(this.#options.group, this.#token));
  }

  #look(): void {
    if (performance.now() >= this.#syncAt) void this.#sync();
    void this.#fetch();
    void this.#flush();
    this.#pump();
  }

  readonly #sync: () => Promise<void> = coalesce(async () => {
    if (this.#stopped === undefined) await this.#attempt(() => this.#renew());
  });

  async #renew(): Promise<void> {
    const asked = performance.now();
    const { group, topics } = this.#options;
    const claims = await this.#log.sync({
      group,
      topics,
      token: this.#token,
      name: this.#name,
      joining: this.#joining,
      leaseMs: this.#leaseMs,
    });
    this.#joining = false;
    this.#leaseUntil = asked + this.#leaseMs;
    this.#syncAt = asked + this.#leaseMs / 3;
    this.#settle(claims);
  }

  #settle(claims: readonly Claim[]): void {
    const held = new Set(claims.map(laneId));
    for (const [id, lane] of this.#lanes) if (!held.has(id)) this.#lose(lane);
    for (const claim of claims) {
      const lane = this.#lanes.get(laneId(claim)) ?? new Lane(claim.topic, claim.partition);
      this.#lanes.set(laneId(claim), lane);
      if (lane.epoch !== claim.epoch) lane.take(claim);
      lane.leaving = !claim.wanted;
      if (lane.leaving && !lane.busy) this.#track(this.#give(lane));
    }
    void this.#fetch();
    this.#pump();
  }

  #lose(lane: Lane): void {
    lane.lose();
    if (!lane.busy) this.#lanes.delete(laneId(lane));
  }

  async #give(lane: Lane): Promise<void> {
    await this.#flush();
    const { epoch } = lane;
    if (epoch === undefined) return;
    await this.#attempt(() => this.#log.release(this.#options.group, [{ ...lane.wantsFrom, epoch }]));
    if (lane.epoch === epoch) this.#lose(lane);
  }

  readonly #fetch: () => Promise<void> = coalesce(async () => {
    if (this.#stopped !== undefined) return;
    const hungry: Lane[] = [];
    for (const lane of this.#lanes.values()) {
      lane.behind = !lane.hungry;
      if (lane.hungry) hungry.push(lane);
    }
    if (hungry.length > 0) await this.#attempt(async () => this.#take(await this.#log.fetch(hungry.map((lane) => lane.wantsFrom))));
  });

  #take(records: readonly LogRecord[]): void {
    const counts = new Map<Lane, number>();
    for (const record of records) {
      const lane = this.#lanes.get(laneId(record));
      if (lane === undefined) continue;
      lane.offer(record);
      counts.set(lane, (counts.get(lane) ?? 0) + 1);
    }
    for (const [lane, count] of counts) if (count === PAGE.partition) lane.behind = true;
    if (records.length === PAGE.fetch) void this.#fetch();
    this.#pump();
  }

  #pump(): void {
    const now = performance.now();
    // Past its lease a member begins nothing: somebody else may be at it already.
    if (this.#stopped !== undefined || now >= this.#leaseUntil) return;
    for (const lane of [...this.#lanes.values()]) {
      if (this.#runs.size >= HANDLERS) return;
      if (lane.next !== undefined && lane.resumeAt <= now) this.#track(this.#run(lane, lane.next));
    }
  }

  #track(run: Promise<void>): void {
    const tracked: Promise<void> = run.finally(() => {
      this.#runs.delete(tracked);
      this.#pump();
    });
    this.#runs.add(tracked);
  }

  async #run(lane: Lane, { offset, ...record }: LogRecord): Promise<void> {
    const { epoch } = lane;
    lane.busy = true;
    // To the back of the row: with more partitions than handlers each gets its turn.
    this.#lanes.delete(laneId(lane));
    this.#lanes.set(laneId(lane), lane);
    try {
      await this.#options.handle({ ...record, offset: String(offset) });
      if (lane.epoch === epoch) lane.succeed();
      this.#linger ??= setTimeout(() => void this.#flush(), LINGER_MS);
    } catch (error) {
      if (lane.epoch === epoch) this.#pause(lane);
      this.#options.onError?.(error);
    }
    lane.busy = false;
    if (lane.epoch === undefined) this.#lose(lane);
    else if (lane.leaving) await this.#give(lane);
    else if (lane.behind && lane.hungry) void this.#fetch();
  }

  #pause(lane: Lane): void {
    if (this.#stopped !== undefined) return;
    const timer = setTimeout(() => {
      this.#pauses.delete(timer);
      this.#pump();
    }, lane.fail(performance.now()) + 1);
    this.#pauses.add(timer);
  }

  readonly #flush: () => Promise<void> = coalesce(async () => {
    clearTimeout(this.#linger);
    this.#linger = undefined;
    const progress = [...this.#lanes.values()].flatMap((lane) => lane.uncommitted ?? []);
    if (progress.length === 0) return;
    await this.#attempt(async () => {
      const refused = new Set((await this.#log.commit(this.#options.group, progress)).map(laneId));
      for (const { topic, partition, offset, epoch } of progress) {
        const lane = this.#lanes.get(laneId({ topic, partition }));
        if (lane?.epoch !== epoch) continue;
        if (refused.has(laneId(lane))) this.#lose(lane);
        else lane.committed(offset);
      }
      if (refused.size > 0) void this.#sync();
    });
  });

  /** Work that is tried again at the next look; of a row of failures only the first is told. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#troubled = false;
    } catch (error) {
      this.#complain(error);
    }
  }

  #complain(error: unknown): void {
    if (!this.#troubled) this.#options.onError?.(error);
    this.#troubled = true;
  }
}
