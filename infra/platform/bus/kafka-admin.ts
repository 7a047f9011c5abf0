import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { type KafkaTimings, letGo, type MakeClient, type Open, opened, within } from './kafka-client.ts';
import { toBusError } from './kafka-errors.ts';
import type { Place } from './log.ts';

const PAUSE_MS = 100;

/** What is asked of the brokers beside sending and taking. Rejects with `BusError` within the time of a call. */
export class KafkaAdmin {
  readonly #connect: MakeClient;
  readonly #timings: KafkaTimings;
  #open: Promise<Open<Admin>> | undefined;

  constructor(connect: MakeClient, timings: KafkaTimings) {
    this.#connect = connect;
    this.#timings = timings;
  }

  /** Rejects when one does not exist or may not be used at all. */
  async demand(topics: readonly string[]): Promise<void> {
    await this.#call((admin) => admin.fetchTopicMetadata({ topics: [...topics] }));
  }

  /** Where each partition begins and ends now. */
  async bounds(topic: string): Promise<readonly (Place & { readonly end: number })[]> {
    const bounds = await this.#call((admin) => admin.fetchTopicOffsets(topic));
    return bounds.map(({ partition, low, high }) => ({ topic, partition, offset: Number(low), end: Number(high) }));
  }

  async lag(group: string, topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
    // Positions first: what is published between the two counts as not taken.
    const positions = await this.#call((admin) => admin.fetchOffsets({ groupId: group, topics: [...topics] }));
    const lags = topics.map(async (topic): Promise<[string, number]> => {
      const position = new Map(
        positions.find((each) => each.topic === topic)?.partitions.map((each) => [each.partition, Number(each.offset)]),
      );
      const behind = (await this.bounds(topic)).map(({ partition, offset, end }) => end - Math.max(offset, position.get(partition) ?? 0));
      return [topic, behind.reduce((sum, records) => sum + Math.max(records, 0), 0)];
    });
    return new Map(await Promise.all(lags));
  }

  close(): void {
    letGo(this.#open);
    this.#open = undefined;
  }

  async #call<Answer>(work: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const limit = performance.now() + this.#timings.call;
    for (;;) {
      this.#open ??= opened(this.#connect, this.#timings, (kafka) => kafka.admin({ retry: { retries: 1 } }));
      const used = this.#open;
      try {
        return await within(
          limit - performance.now(),
          used.then(({ part }) => work(part)),
        );
      } catch (error) {
        const refusal = toBusError(error);
        // It does not recover from everything by itself: a new one begins at another broker.
        if (refusal.kind === 'UNAVAILABLE' && this.#open === used) this.close();
        if (refusal.kind !== 'UNAVAILABLE' || performance.now() + PAUSE_MS >= limit) throw refusal;
        await pause(PAUSE_MS);
      }
    }
  }
}
