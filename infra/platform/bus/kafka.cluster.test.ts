import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Kafka, logLevel, type RecordMetadata } from 'kafkajs';
import { type KafkaCluster, startKafka } from '../../local/kafka/cluster.ts';
import { describeKafka } from '../testing/kafka.ts';
import type { Bus, BusRecord } from './bus.ts';
import { kafkaBus } from './kafka.ts';
import { partitionOf } from './partition.ts';
import { Inbox, until } from './testing/collect.ts';
import { once, textsIn } from './testing/kafka-log.ts';
import { asAdmin, topicsThere } from './testing/kafka-topics.ts';

const TIMES = { request: 1_000, call: 20_000, session: 3_000, heartbeat: 500, fetch: 200 };
const KEYS = Array.from({ length: 24 }, (_, at) => `key-${at}`);
const keyOn = (partition: number): string => KEYS.find((key) => partitionOf(key) === partition) ?? '';

describeKafka('three brokers', () => {
  let cluster: KafkaCluster;
  let opened: Bus[];
  let topic: string;

  beforeAll(async () => {
    // A cluster that makes topics for whoever names one, as many do by default.
    const properties = { 'auto.create.topics.enable': 'true', 'group.min.session.timeout.ms': '500' };
    cluster = await startKafka({ folder: mkdtempSync(join(tmpdir(), 'kg-kafka-')), temporary: true, nodes: 3, properties });
  });
  beforeEach(() => {
    [opened, topic] = [[], randomUUID()];
  });
  afterEach(() => Promise.all(opened.map((bus) => bus.close())));
  afterAll(() => cluster.stop());

  const ours = (times: object = {}): Bus => {
    const bus = kafkaBus({ connection: cluster.connection(), service: 'test', timings: { ...TIMES, ...times } });
    opened.push(bus);
    return bus;
  };
  const record = (key: string, text: string): BusRecord => ({ topic, key, value: Buffer.from(text) });
  /** Each partition on the nodes given for it, the first of which leads. */
  const createOn = async (leastInSync: number, replicasOf: (partition: number) => number[]): Promise<void> => {
    const replicaAssignment = Array.from({ length: 12 }, (_, partition) => ({ partition, replicas: replicasOf(partition) }));
    const configEntries = [{ name: 'min.insync.replicas', value: `${leastInSync}` }];
    await asAdmin(cluster.connection(), (admin) =>
      admin.createTopics({ topics: [{ topic, replicaAssignment, configEntries }], waitForLeaders: false }),
    );
    await topicsThere(cluster.connection(), [topic]);
  };

  /** As the brokers see it that do not freeze here. */
  const leaderOf = async (partition: number): Promise<number | undefined> => {
    const { topics } = await asAdmin({ brokers: cluster.brokers.slice(1) }, (admin) => admin.fetchTopicMetadata({ topics: [topic] }));
    return topics[0]?.partitions.find((each) => each.partitionId === partition)?.leader;
  };

  it('do not make a topic because somebody names it', async () => {
    const bus = ours();
    await expect(bus.publish([record('aap', 'one')])).rejects.toMatchObject({ kind: 'FORBIDDEN_TOPIC' });
    await expect(bus.subscribe({ group: topic, topics: [topic], handle: async () => undefined })).rejects.toMatchObject({
      kind: 'FORBIDDEN_TOPIC',
    });
    expect(await asAdmin(cluster.connection(), (admin) => admin.listTopics())).not.toContain(topic);
  });

  describeKafka('of which one freezes that leads, while another leads too', () => {
    // 0 goes over to the leader of 1, which has answered for 1 by then.
    const create = (): Promise<void> => createOn(1, (partition) => (partition % 2 === 0 ? [1, 2] : [2, 3]));
    afterEach(() => cluster.nodes[0]?.thaw());

    it('lose with kafkajs alone a partition of a send that it says has succeeded', async () => {
      const kafka = new Kafka({ brokers: [...cluster.brokers], requestTimeout: TIMES.request, logLevel: logLevel.NOTHING });
      const producer = kafka.producer({ retry: { retries: 60, initialRetryTime: 100, maxRetryTime: 200 } });
      const send = (text: string): Promise<RecordMetadata[]> =>
        producer.send({ topic, messages: [0, 1].map((partition) => ({ key: 'aap', value: `${text} ${partition}`, partition })) });
      await producer.connect();
      await create();
      await send('before');
      cluster.nodes[0]?.freeze();
      const sending = send('during');
      await until(async () => (await leaderOf(0)) === 2);
      cluster.nodes[0]?.thaw();
      const results = await sending;
      await producer.disconnect();
      expect(results.map(({ partition }) => partition)).toEqual([1]);
      expect(once(await textsIn(cluster.connection(), topic)).toSorted()).toEqual(['before 0', 'before 1', 'during 1']);
    });

    it('keep all, of who sent before and of who begins with the one that is frozen', async () => {
      const [before, begins] = [ours(), ours()];
      const both = (text: string): BusRecord[] => [0, 1].map((partition) => record(keyOn(partition), `${text} ${partition}`));
      await create();
      await before.publish(both('before'));
      cluster.nodes[0]?.freeze();
      const sending = before.publish(both('during'));
      await begins.publish(both('begins'));
      await until(async () => (await leaderOf(0)) === 2);
      cluster.nodes[0]?.thaw();
      await sending;
      const expected = ['before 0', 'before 1', 'begins 0', 'begins 1', 'during 0', 'during 1'];
      // A leader that has just thawed answers for a moment as if it were one still.
      await until(async () => String(once(await textsIn(cluster.connection(), topic)).toSorted()) === String(expected));
    });
  });

  it('count as stored only what as many replicas have as the topic wants', async () => {
    await createOn(2, () => [2, 1]);
    const bus = ours({ call: 3_000 });
    await bus.publish([record('aap', 'zero')]);
    cluster.nodes[0]?.freeze();
    await expect(bus.publish([record('aap', 'one')])).rejects.toMatchObject({ kind: 'UNAVAILABLE' });
    cluster.nodes[0]?.thaw();
    await until(() => bus.publish([record('aap', 'two')]).then(() => true));
    expect(await textsIn(cluster.connection(), topic)).toEqual(expect.arrayContaining(['zero', 'two']));
  });

  it('of which one is killed in a burst keep and deliver everything, in order', async () => {
    await createOn(2, (partition) => [0, 1, 2].map((step) => ((partition + step) % 3) + 1));
    const [sender, receiver, inbox] = [ours(), ours(), new Inbox()];
    await receiver.subscribe({ group: topic, topics: [topic], handle: async (delivery) => inbox.put(delivery) });
    const rounds = 60;
    for (let round = 0; round < rounds; round++) {
      if (round === 20) void cluster.nodes[2]?.kill();
      await until(() => sender.publish(KEYS.map((key) => record(key, `${key} ${round}`))).then(() => true));
    }
    await until(async () => (await receiver.lag(topic, [topic])).get(topic) === 0);
    for (const key of KEYS) expect(once(inbox.ofKey(key))).toEqual(Array.from({ length: rounds }, (_, round) => `${key} ${round}`));
  });
});
