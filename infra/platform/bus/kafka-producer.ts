import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka, Producer, RecordMetadata } from 'kafkajs';
import type { Log } from '../process/log.ts';
import { BusError } from './bus.ts';
import { type KafkaTimings, letGo, type MakeClient, type Open, opened, within } from './kafka-client.ts';
import { toBusError } from './kafka-errors.ts';
import type { PlacedRecord } from './log.ts';

const PAUSE_MS = 100;

/** Records of one partition of one topic, in order. */
export interface Batch {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly PlacedRecord[];
}

/**
 * Sends batches one after another, each to one partition, and believes an answer only when it names that partition with an offset that lies behind
 * the last one. kafkajs loses acknowledged messages when it is idempotent and a send has failed, when sends overlap, and when one send goes to
 * several leaders: so it is not idempotent, and after any failure the same batch goes out by a new producer. At worst a batch is there twice.
 */
export class KafkaProducer {
  readonly #connect: MakeClient;
  readonly #timings: KafkaTimings;
  readonly #log: Log | undefined;
  /** Per partition the offset that the next batch gets at least. */
  readonly #ends: Map<string, bigint> = new Map();
  #last: Promise<unknown> = Promise.resolve();
  #open: Promise<Open<Producer>> | undefined;

  constructor(connect: MakeClient, timings: KafkaTimings, log?: Log) {
    this.#connect = connect;
    this.#timings = timings;
    this.#log = log;
  }

  /** Resolves when the batch is durable, rejects with `BusError` within the time of a call. */
  send(batch: Batch): Promise<void> {
    const sent = this.#last.then(() => this.#deliver(batch));
    this.#last = sent.catch(() => undefined);
    return sent;
  }

  async close(): Promise<void> {
    await this.#last;
    this.#leave();
  }

  async #deliver(batch: Batch): Promise<void> {
    const limit = performance.now() + this.#timings.call;
    for (;;) {
      try {
        return await within(Math.max(1, limit - performance.now()), this.#attempt(batch));
      } catch (error) {
        this.#leave();
        const refusal = toBusError(error);
        if (refusal.kind !== 'UNAVAILABLE' || performance.now() + PAUSE_MS >= limit) throw refusal;
        this.#log?.warn('bus.send-again', { code: refusal.code, topic: batch.topic, partition: batch.partition });
        await pause(PAUSE_MS);
      }
    }
  }

  async #attempt(batch: Batch): Promise<void> {
    this.#open ??= opened(this.#connect, this.#timings, producerOf);
    const { part: producer } = await this.#open;
    const { topic, partition, records } = batch;
    const messages = records.map(({ key, value }) => ({
      key,
      partition,
      value: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
    }));
    this.#check(batch, await producer.send({ topic, messages, acks: -1, timeout: this.#timings.request }));
  }

  #check({ topic, partition, records }: Batch, results: readonly RecordMetadata[]): void {
    const place = `${topic}/${partition}`;
    const result = results.find((each) => each.topicName === topic && each.partition === partition);
    const base = BigInt(result?.baseOffset ?? -1);
    const least = this.#ends.get(place) ?? 0n;
    if (base >= 0n) this.#ends.set(place, base + BigInt(records.length));
    if (base >= least) return;
    const error = new BusError('UNAVAILABLE', 'The bus acknowledged what it did not store', 'NOT_STORED');
    this.#log?.error('bus.offset-fell', error, { topic, partition });
    throw error;
  }

  /** Lets go of the producer and all that it still tries. */
  #leave(): void {
    letGo(this.#open);
    this.#open = undefined;
  }
}

const producerOf = (kafka: Kafka): Producer =>
  kafka.producer({
    idempotent: false,
    // A new producer begins from fresh knowledge of the cluster; trying on with this one does not.
    retry: { retries: 3 },
    allowAutoTopicCreation: false,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
  });
