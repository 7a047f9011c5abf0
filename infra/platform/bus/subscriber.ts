import { randomUUID } from 'node:crypto';
import { BusError, type Reach, type SubscribeOptions } from './bus.ts';
import type { Member } from './closable.ts';
import { coalesce } from './coalesce.ts';
import type { Lane } from './lane.ts';
import { Lanes } from './lanes.ts';
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
// A commit waits this long for company. What a crash loses of it is delivered again.
const LINGER_MS = 20;

/** One member of a group: holds partitions under a lease, handles their records, commits what was handled. */
export class Subscriber implements Member {
  readonly #log: Log;
  readonly #options: SubscribeOptions;
  readonly #leaseMs: number;
  readonly #pollMs: number;
  readonly #token: string = randomUUID();
  readonly #name: string;
  readonly #lanes: Lanes;
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
    this.#lanes = new Lanes({
      ...options,
      // Past its lease a member begins nothing: somebody else may be at it already.
      mayBegin: () => this.#stopped === undefined && performance.now() < this.#leaseUntil,
      handled: () => {
        this.#linger ??= setTimeout(() => void this.#flush(), LINGER_MS);
      },
      rested: (lane) => this.#rested(lane),
    });
  }

  async start(): Promise<void> {
    try {
      await this.#renew();
    } catch (error) {
      if (!(error instanceof BusError) || error.kind !== 'UNAVAILABLE') throw error;
      this.#complain(error);
    }
    this.#unlisten = this.#log.listen({ appended: (topic) => this.#heard(topic), membersChanged: () => void this.#sync() });
    this.#tick = setInterval(() => this.#look(), this.#pollMs);
  }

  reach(): Reach {
    if (this.#joining) return 'not-yet';
    return !this.#troubled && performance.now() < this.#leaseUntil ? 'delivers' : 'lost';
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#drain();
    return this.#stopped;
  }

  async #drain(): Promise<void> {
    this.#unlisten?.();
    clearInterval(this.#tick);
    clearTimeout(this.#linger);
    // Let go of this turn first, so that #stopped is set and nothing new begins.
    await Promise.resolve();
    await Promise.all([this.#lanes.stop(), this.#sync(), this.#fetch()]);
    await this.#flush();
    await this.#attempt(() => this.#log.leave(this.#options.group, this.#token));
  }

  #look(): void {
    if (performance.now() >= this.#syncAt) void this.#sync();
    this.#heard();
    void this.#flush();
    this.#lanes.pump();
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
    const held = new Set(claims.map((claim) => this.#lanes.open(claim)));
    for (const lane of this.#lanes.all) if (!held.has(lane)) this.#lanes.lose(lane);
    for (const claim of claims) {
      const lane = this.#lanes.open(claim);
      if (lane.epoch !== claim.epoch) lane.take(claim);
      // A crash may have lost the newest commits: those are made again.
      else lane.committed(claim.offset);
      lane.leaving = !claim.wanted;
      if (lane.leaving && !lane.busy) this.#lanes.track(this.#give(lane));
    }
    void this.#fetch();
    this.#lanes.pump();
  }

  async #give(lane: Lane): Promise<void> {
    await this.#flush();
    const { epoch } = lane;
    if (epoch === undefined) return;
    await this.#attempt(() => this.#log.release(this.#options.group, [{ ...lane.wantsFrom, epoch }]));
    if (lane.epoch === epoch) this.#lanes.lose(lane);
  }

  #heard(topic?: string): void {
    for (const lane of this.#lanes.all) if (topic === undefined || lane.topic === topic) lane.behind = true;
    void this.#fetch();
  }

  /** Asks for what may be behind only: a member of many topics holds hundreds of lanes. */
  readonly #fetch: () => Promise<void> = coalesce(async () => {
    const hungry = this.#lanes.all.filter((lane) => lane.behind && lane.hungry);
    if (this.#stopped !== undefined || hungry.length === 0) return;
    for (const lane of hungry) lane.behind = false;
    await this.#attempt(async () => this.#take(hungry, await this.#log.fetch(hungry.map((lane) => lane.wantsFrom))));
  });

  #take(asked: readonly Lane[], records: readonly LogRecord[]): void {
    const counts = new Map<Lane, number>();
    for (const record of records) {
      const lane = this.#lanes.of(record);
      if (lane === undefined) continue;
      lane.offer(record);
      counts.set(lane, (counts.get(lane) ?? 0) + 1);
    }
    for (const lane of asked) if (records.length === PAGE.fetch || counts.get(lane) === PAGE.partition) lane.behind = true;
    if (records.length === PAGE.fetch) void this.#fetch();
    this.#lanes.pump();
  }

  async #rested(lane: Lane): Promise<void> {
    if (lane.leaving) await this.#give(lane);
    else if (lane.behind && lane.hungry) void this.#fetch();
  }

  readonly #flush: () => Promise<void> = coalesce(async () => {
    clearTimeout(this.#linger);
    this.#linger = undefined;
    const progress = this.#lanes.uncommitted;
    if (progress.length === 0) return;
    await this.#attempt(async () => {
      const refused = new Set((await this.#log.commit(this.#options.group, progress)).map((place) => this.#lanes.of(place)));
      for (const { offset, epoch, ...place } of progress) {
        const lane = this.#lanes.of(place);
        if (lane?.epoch !== epoch) continue;
        if (refused.has(lane)) this.#lanes.lose(lane);
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
