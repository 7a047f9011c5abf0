import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, ConsumerGroupJoinEvent, EachBatchPayload } from 'kafkajs';
import type { Log } from '../process/log.ts';
import { BusError, type Reach, type SubscribeOptions } from './bus.ts';
import type { Member } from './closable.ts';
import { coalesce } from './coalesce.ts';
import type { KafkaAdmin } from './kafka-admin.ts';
import { kafkaAssigner } from './kafka-assigner.ts';
import { type KafkaTimings, type MakeClient, tellRefused, within } from './kafka-client.ts';
import { isFenced, settingOf, toBusError } from './kafka-errors.ts';
import type { Lane } from './lane.ts';
import { Lanes } from './lanes.ts';
import type { Progress } from './log.ts';

// A commit waits this long for company. What a crash loses of it is delivered again.
const LINGER_MS = 20;
const COMMIT_AGAIN_MS = 500;
const FIRST_REST_MS = 100;
const LONGEST_REST_MS = 2_000;
/** A lane with more records waiting is not fetched until it has fewer. */
const [FULL, LOW] = [512, 256];
const FETCH_BYTES = 256 * 1024;

type Commit = EachBatchPayload['commitOffsetsIfNecessary'];

export interface KafkaMemberParts {
  readonly connect: MakeClient;
  readonly admin: KafkaAdmin;
  readonly options: SubscribeOptions;
  readonly timings: KafkaTimings;
  readonly log: Log | undefined;
}

/**
 * One member of a group. The client's loop only fills lanes, so that it beats on while handlers run; a lane is committed as far as it was handled. Its
 * consumer is made anew when it crashes and when it falls silent.
 */
export class KafkaMember implements Member {
  readonly #connect: MakeClient;
  readonly #admin: KafkaAdmin;
  readonly #options: SubscribeOptions;
  readonly #timings: KafkaTimings;
  readonly #log: Log | undefined;
  readonly #lanes: Lanes;
  readonly #full: Set<Lane> = new Set();
  #consumer: Consumer | undefined;
  #commit: Commit | undefined;
  #memberId = '';
  #epoch = 0;
  #joined = false;
  #sessionUntil = 0;
  #troubled = false;
  #refused: string | undefined;
  #linger: NodeJS.Timeout | undefined;
  #kept: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | undefined;
  readonly #stopping: AbortController = new AbortController();

  constructor({ connect, admin, options, timings, log }: KafkaMemberParts) {
    this.#connect = connect;
    this.#admin = admin;
    this.#options = options;
    this.#timings = timings;
    this.#log = log;
    this.#lanes = new Lanes({
      ...options,
      // Past its session a member begins nothing: somebody else may be at it already.
      mayBegin: () => this.#joined && performance.now() < this.#sessionUntil,
      handled: () => this.#flushIn(LINGER_MS),
      rested: async (lane) => this.#refill(lane),
    });
  }

  async start(): Promise<void> {
    try {
      await this.#admin.demand(this.#options.topics);
    } catch (error) {
      if (!(error instanceof BusError) || error.kind !== 'UNAVAILABLE') throw error;
      this.#complain(error);
    }
    this.#kept = this.#keep();
  }

  reach(): Reach {
    if (this.#memberId === '') return 'not-yet';
    return this.#joined ? 'delivers' : 'lost';
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#drain();
    return this.#stopped;
  }

  async #drain(): Promise<void> {
    await this.#lanes.stop();
    await within(this.#timings.request, this.#flush()).catch(() => undefined);
    clearTimeout(this.#linger);
    this.#stopping.abort();
    await this.#kept;
  }

  async #keep(): Promise<void> {
    for (let failures = 0; !this.#stopping.signal.aborted; failures += 1) {
      const error = await this.#live().catch((failed: unknown) => failed);
      if (this.#joined) failures = 0;
      this.#joined = false;
      for (const lane of this.#lanes.all) this.#lanes.lose(lane);
      if (this.#stopping.signal.aborted) return;
      this.#complain(error);
      const rest = Math.min(FIRST_REST_MS * 2 ** failures, LONGEST_REST_MS);
      await pause(rest, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  /** The life of one consumer; answers what ended it. */
  async #live(): Promise<unknown> {
    const client = this.#connect();
    const { session, heartbeat, fetch } = this.#timings;
    const consumer = client.kafka.consumer({
      groupId: this.#options.group,
      partitionAssigners: [
        kafkaAssigner(() => ({ member: this.#memberId, places: this.#lanes.all.filter((lane) => lane.busy).map(placeOf) })),
      ],
      sessionTimeout: session,
      rebalanceTimeout: session,
      heartbeatInterval: heartbeat,
      maxWaitTimeInMs: fetch,
      minBytes: 1,
      maxBytesPerPartition: FETCH_BYTES,
      allowAutoTopicCreation: false,
      // This class begins anew, with a consumer that has nothing of the old one.
      retry: { restartOnFailure: async () => false },
    });
    const ended = Promise.withResolvers<unknown>();
    let sign = performance.now();
    const alive = (): void => {
      sign = performance.now();
    };
    const { CRASH, FETCH, GROUP_JOIN, HEARTBEAT, REBALANCING } = consumer.events;
    consumer.on(CRASH, ({ payload }) => ended.resolve(payload.error));
    consumer.on(FETCH, alive);
    consumer.on(HEARTBEAT, () => {
      alive();
      this.#beaten();
    });
    consumer.on(REBALANCING, () => void this.#flush());
    consumer.on(GROUP_JOIN, ({ payload }) => {
      alive();
      this.#settle(consumer, payload);
    });
    const watch = setInterval(() => {
      if (performance.now() - sign > 3 * session) ended.resolve(new BusError('UNAVAILABLE', 'The consumer fell silent', 'SILENT'));
    }, heartbeat);
    this.#stopping.signal.addEventListener('abort', () => ended.resolve(undefined));
    this.#consumer = consumer;
    this.#run(consumer).catch(ended.resolve);
    const error = await ended.promise;
    clearInterval(watch);
    this.#consumer = this.#commit = undefined;
    this.#full.clear();
    await within(this.#timings.request, consumer.disconnect()).catch(() => undefined);
    client.destroy();
    return error;
  }

  async #run(consumer: Consumer): Promise<void> {
    await within(this.#timings.request, consumer.connect());
    await consumer.subscribe({ topics: [...this.#options.topics], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: async (payload) => this.#receive(payload) });
  }

  /** What was held as the same member goes on where it was; the rest begins at its committed position. */
  #settle(consumer: Consumer, { memberId, memberAssignment }: ConsumerGroupJoinEvent['payload']): void {
    if (memberId !== this.#memberId) for (const lane of this.#lanes.all) this.#lanes.lose(lane);
    this.#memberId = memberId;
    const places = Object.entries(memberAssignment).flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition })));
    const held = new Set(places.map((place) => this.#lanes.open(place)));
    for (const lane of this.#lanes.all) if (!held.has(lane)) this.#lanes.lose(lane);
    for (const lane of held) {
      if (lane.epoch === undefined) {
        lane.take({ ...placeOf(lane), offset: 0, epoch: ++this.#epoch });
        this.#refill(lane);
      } else if (lane.wantsFrom.offset > 0) consumer.seek({ ...placeOf(lane), offset: String(lane.wantsFrom.offset) });
    }
    this.#joined = true;
    this.#troubled = false;
    this.#refused = undefined;
    this.#beaten();
  }

  #beaten(): void {
    this.#sessionUntil = performance.now() + this.#timings.session;
    this.#lanes.pump();
  }

  #receive({ batch, isRunning, isStale, resolveOffset, commitOffsetsIfNecessary }: EachBatchPayload): void {
    this.#commit = commitOffsetsIfNecessary;
    const lane = this.#lanes.of(batch);
    const first = Number(batch.firstOffset());
    if (lane?.epoch === undefined) return;
    // Older than what we have: the log was emptied and begins anew.
    if (first < lane.wantsFrom.offset) lane.take({ ...placeOf(lane), offset: first, epoch: ++this.#epoch });
    for (const { key, value, offset } of batch.messages) {
      if (!isRunning() || isStale()) break;
      lane.skipTo(Number(offset));
      lane.offer({ ...placeOf(lane), key: key?.toString() ?? '', value: value ?? Buffer.alloc(0), offset: Number(offset) });
      resolveOffset(offset);
    }
    if (lane.waiting >= FULL) {
      this.#full.add(lane);
      this.#consumer?.pause([{ topic: lane.topic, partitions: [lane.partition] }]);
    }
    this.#lanes.pump();
  }

  #refill(lane: Lane): void {
    if (lane.waiting < LOW && this.#full.delete(lane)) this.#consumer?.resume([{ topic: lane.topic, partitions: [lane.partition] }]);
  }

  #flushIn(milliseconds: number): void {
    this.#linger ??= setTimeout(() => void this.#flush(), milliseconds);
  }

  readonly #flush: () => Promise<void> = coalesce(async () => {
    clearTimeout(this.#linger);
    this.#linger = undefined;
    const progress = this.#lanes.uncommitted;
    if (progress.length === 0 || this.#commit === undefined) return;
    try {
      // The client never settles what was in flight when its consumer ended.
      await within(this.#timings.request, this.#commit({ topics: byTopic(progress) }));
      for (const { epoch, offset, ...place } of progress) {
        const lane = this.#lanes.of(place);
        if (lane?.epoch === epoch) lane.committed(offset);
      }
    } catch (error) {
      if (!isFenced(error)) this.#complain(error);
      if (!this.#stopping.signal.aborted) this.#flushIn(COMMIT_AGAIN_MS);
    }
  });

  /** Of a row of failures only the first is told, and the first that a setting explains. */
  #complain(error: unknown): void {
    const setting = settingOf(error);
    if (setting !== undefined && setting !== this.#refused) tellRefused(error, this.#log);
    this.#refused = setting ?? this.#refused;
    if (this.#troubled) return;
    this.#troubled = true;
    this.#options.onError?.(toBusError(error));
  }
}

const placeOf = ({ topic, partition }: { topic: string; partition: number }): { topic: string; partition: number } => ({
  topic,
  partition,
});

function byTopic(progress: readonly Progress[]): { topic: string; partitions: { partition: number; offset: string }[] }[] {
  const topics = Map.groupBy(progress, ({ topic }) => topic);
  return [...topics].map(([topic, places]) => ({
    topic,
    partitions: places.map(({ partition, offset }) => ({ partition, offset: String(offset) })),
  }));
}
