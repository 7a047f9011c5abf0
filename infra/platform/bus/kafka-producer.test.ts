import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { makeLog } from '../process/log.ts';
import { describeKafka, testKafka } from '../testing/kafka.ts';
import type { Bus, BusRecord } from './bus.ts';
import { kafkaBus } from './kafka.ts';
import type { KafkaConnection } from './kafka-client.ts';
import { partitionOf } from './partition.ts';
import { until } from './testing/collect.ts';
import { once, textsIn } from './testing/kafka-log.ts';
import { createTopics, removeTopic } from './testing/kafka-topics.ts';
import { type KafkaWire, openKafkaWire, PRODUCE } from './testing/kafka-wire.ts';

const KEY = 'aap';
const partition = partitionOf(KEY);
const SHORT = { request: 600, call: 20_000, session: 1_500, heartbeat: 300, fetch: 200 };

describeKafka('sending to Kafka', () => {
  let direct: KafkaConnection;
  let wire: KafkaWire;
  let topic: string;
  let lines: string[];
  let opened: Bus[];
  let bare: Producer | undefined;

  beforeAll(async () => {
    direct = await testKafka();
  });
  beforeEach(async () => {
    [topic, lines, opened] = [`${randomUUID()}.first`, [], []];
    await createTopics(direct, [topic]);
    wire = await openKafkaWire(direct.brokers);
  });
  afterEach(async () => {
    await bare?.disconnect();
    bare = undefined;
    await Promise.all(opened.map((bus) => bus.close()));
    await wire.close();
  });

  const record = (text: string): BusRecord => ({ topic, key: KEY, value: Buffer.from(text) });
  const ours = (connection: KafkaConnection = wire, timings: object = SHORT): Bus => {
    const log = makeLog({ service: 'test', destination: { write: (line) => void lines.push(line) } });
    const bus = kafkaBus({ connection, service: 'test', log, timings });
    opened.push(bus);
    return bus;
  };
  /** kafkajs as its documentation has it for sending without doubles. */
  const bareProducer = async (retries: number): Promise<Producer> => {
    const kafka = new Kafka({ brokers: [...wire.brokers], requestTimeout: SHORT.request, logLevel: logLevel.NOTHING });
    bare = kafka.producer({ idempotent: true, maxInFlightRequests: 1, retry: { retries, initialRetryTime: 100, maxRetryTime: 200 } });
    await bare.connect();
    return bare;
  };
  const sendBare = (producer: Producer, text: string): Promise<unknown> =>
    producer.send({ topic, messages: [{ key: KEY, value: text, partition }] });
  /** The wire loses the first so many of what it is asked about. */
  const first = (count: number) => {
    let left = count;
    return (kind: number): boolean => kind === PRODUCE && left-- > 0;
  };

  describeKafka('after a send that failed because its answers were lost', () => {
    it('loses the next message with kafkajs alone, which acknowledges it', async () => {
      const producer = await bareProducer(1);
      wire.losesAnswer = (kind) => kind === PRODUCE;
      await expect(sendBare(producer, 'one')).rejects.toThrow();
      wire.losesAnswer = () => false;
      await sendBare(producer, 'two');
      expect(await textsIn(direct, topic)).toEqual(['one']);
    });

    it('keeps it', async () => {
      const bus = ours(wire, { ...SHORT, call: 1_500 });
      wire.losesAnswer = (kind) => kind === PRODUCE;
      await expect(bus.publish([record('one')])).rejects.toMatchObject({ kind: 'UNAVAILABLE' });
      wire.losesAnswer = () => false;
      await bus.publish([record('two')]);
      expect(once(await textsIn(direct, topic))).toEqual(['one', 'two']);
    });
  });

  describeKafka('by several at once, when one answer is lost', () => {
    it('loses a message and stores another twice with kafkajs alone', async () => {
      const producer = await bareProducer(Number.MAX_SAFE_INTEGER);
      // It knows its partitions now; else its sends wait for that, each in its own time.
      await sendBare(producer, 'zero');
      wire.losesAnswer = first(1);
      await Promise.all(['one', 'two', 'three'].map((text) => sendBare(producer, text)));
      const stored = await textsIn(direct, topic);
      expect(once(stored)).toHaveLength(3);
      expect(stored).toHaveLength(4);
    });

    it('keeps all in their order', async () => {
      const bus = ours();
      wire.losesAnswer = first(1);
      await Promise.all(['one', 'two', 'three'].map((text) => bus.publish([record(text)])));
      expect(once(await textsIn(direct, topic))).toEqual(['one', 'two', 'three']);
    });
  });

  it('sends nothing before what was to go first, when a request is lost', async () => {
    const bus = ours();
    wire.losesRequest = first(1);
    await Promise.all(['one', 'two', 'three'].map((text) => bus.publish([record(text)])));
    expect(await textsIn(direct, topic)).toEqual(['one', 'two', 'three']);
  });

  it('brings the same batch by a new producer when the first gives up', async () => {
    const bus = ours();
    await bus.publish([record('zero')]);
    // Until the bus has said that it begins again.
    wire.losesRequest = (kind) => kind === PRODUCE && !lines.some((line) => line.includes('bus.send-again'));
    await bus.publish([record('one')]);
    expect(await textsIn(direct, topic)).toEqual(['zero', 'one']);
  });

  it('raises an alarm when an offset is not behind the last one, and sends again', async () => {
    const bus = ours(direct);
    await bus.publish([record('one'), record('two')]);
    await removeTopic(direct, topic);
    await createTopics(direct, [topic]);
    await until(async () => {
      await bus.publish([record('three')]).catch(() => undefined);
      return once(await textsIn(direct, topic)).includes('three');
    });
    const alarm = lines.map((line) => JSON.parse(line)).find(({ event }) => event === 'bus.offset-fell');
    expect(alarm).toMatchObject({ level: 'error', topic, partition, error: { code: 'NOT_STORED' } });
  });

  it('takes more than the brokers take in one batch, in order', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${at}`.padEnd(60_000, '.'));
    await ours(direct).publish(texts.map(record));
    expect(await textsIn(direct, topic)).toEqual(texts);
  });

  it('stops with the first batch of a partition that is not stored', async () => {
    const bus = ours(wire, { ...SHORT, call: 1_500 });
    const texts = Array.from({ length: 20 }, (_, at) => `${at}`.padEnd(60_000, '.'));
    wire.losesRequest = (kind) => kind === PRODUCE;
    const failed = bus.publish(texts.map(record));
    await expect(failed).rejects.toMatchObject({ kind: 'UNAVAILABLE' });
    wire.losesRequest = () => false;
    await bus.publish([record('after')]);
    const stored = await textsIn(direct, topic);
    expect(stored).toContain('after');
    // What was on its way when the client was let go of may still come: of the first batch, never of a later one.
    expect(stored).not.toContain(texts.at(-1));
  });

  it('tells of the client in words of our own, without hosts or data', async () => {
    const bus = ours(wire, { ...SHORT, call: 1_500 });
    await bus.publish([record('geheim')]);
    wire.cut();
    await expect(bus.publish([record('geheim')])).rejects.toThrow(/^The bus is unavailable \([A-Za-z_ ]+\)$/);
    expect(lines.map((line) => JSON.parse(line).event)).toContain('kafka.client-failed');
    expect(lines.join('')).not.toMatch(/127\.0\.0\.1|geheim|\d:\d{4,5}/);
  });
});
