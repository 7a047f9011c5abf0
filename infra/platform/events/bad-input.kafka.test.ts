import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Message, Producer } from 'kafkajs';
import { type KafkaCluster, startKafka } from '../../local/kafka/cluster.ts';
import { type Bus, PARTITIONS } from '../bus/bus.ts';
import type { BusDeclaration } from '../bus/declaration.ts';
import { kafkaBus } from '../bus/kafka.ts';
import { kafkaClient, TIMINGS } from '../bus/kafka-client.ts';
import { prepareKafka } from '../bus/kafka-prepare.ts';
import { partitionOf } from '../bus/partition.ts';
import { createTopics, removeTopic } from '../bus/testing/kafka-topics.ts';
import { newId, type Uuid } from '../ids.ts';
import { describeKafka } from '../testing/kafka.ts';
import type { Envelope } from './envelope.ts';
import { MOVED } from './testing/counter.ts';
import { anEvent, recordOf } from './testing/log-of.ts';
import { type South, south } from './testing/two-services.ts';
import { until } from './testing/until.ts';

const TOPIC = 'north.counter';
const OF_WEST = 'west.other';
const DECLARATION: BusDeclaration = {
  topics: [TOPIC, OF_WEST].map((name) => ({ name, partitions: PARTITIONS })),
  principals: [
    { role: 'north', writes: [TOPIC], reads: [] },
    { role: 'west', writes: [OF_WEST], reads: [] },
    { role: 'south', writes: [], reads: [TOPIC, OF_WEST] },
  ],
};
const users = new Map(['admin', 'north', 'west', 'south'].map((name) => [name, `of-${name}`]));

describeKafka('what a producer with credentials of its own writes into Kafka', () => {
  let cluster: KafkaCluster;
  let at: South;
  let north: Bus;
  let producer: Producer;

  const open = (service: string): Bus =>
    kafkaBus({ connection: cluster.connection(service), service, timings: { session: 1_000, heartbeat: 200 } });

  beforeAll(async () => {
    cluster = await startKafka({
      folder: mkdtempSync(join(tmpdir(), 'kg-kafka-')),
      temporary: true,
      secure: { admin: 'admin', users },
      properties: { 'group.min.session.timeout.ms': '500' },
    });
    await prepareKafka(cluster.connection(), DECLARATION);
    at = await south(open('south'));
    north = open('north');
    producer = kafkaClient(cluster.connection('north'), 'foreign', TIMINGS).kafka.producer();
    await producer.connect();
  });
  afterAll(async () => {
    await producer.disconnect();
    await north.close();
    await at.stop();
    await cluster.stop();
  });

  /** As it should be, apart from what a test changes. */
  const send = async (event: Envelope, change: Partial<Message> = {}): Promise<void> => {
    const message = { key: event.subject, value: JSON.stringify(event), partition: partitionOf(event.subject), ...change };
    await producer.send({ topic: TOPIC, messages: [message] });
  };
  /** Everything that is not in its place, by reason. */
  const parkedAs = async (reason: string): Promise<number> => {
    const [row] = await at.service.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM parked_event WHERE reason = $1 AND sequence IS NULL',
      [reason],
    );
    return row?.count ?? 0;
  };
  const taken = async (id: Uuid, sequence: number): Promise<string> => {
    await at.reached(id, sequence);
    return at.history(id);
  };

  it('without a key is parked, and what has one goes on', async () => {
    const [id, other] = [newId(), newId()];
    await send(anEvent(id, 1), { key: null });
    await send(anEvent(other, 1));
    expect(await taken(other, 1)).toBe('1');
    await until(async () => (await parkedAs('ENVELOPE_INVALID')) === 1);
    await send(anEvent(id, 1));
    expect(await taken(id, 1)).toBe('1');
  });

  it('without a value is parked', async () => {
    await send(anEvent(newId(), 1), { value: null });
    await until(async () => (await parkedAs('NOT_JSON')) === 1);
  });

  it('on the wrong partition is taken by its sequence', async () => {
    const id = newId();
    await send(anEvent(id, 2), { partition: (partitionOf(id) + 1) % 12 });
    await send(anEvent(id, 1));
    expect(await taken(id, 2)).toBe('1 2');
  });

  it('with headers that nobody knows is taken', async () => {
    const id = newId();
    await send(anEvent(id, 1), { headers: { 'x-unknown': 'x', many: ['a', 'b'] } });
    expect(await taken(id, 1)).toBe('1');
  });

  it('of 1 MB is parked, and what stands behind it on its partition goes on', async () => {
    const [id, other] = [newId(), newId()];
    await send({ ...anEvent(id, 1), data: { by: 1, padding: 'x'.repeat(1_000_000) } });
    await send(anEvent(other, 1), { partition: partitionOf(id) });
    expect(await taken(other, 1)).toBe('1');
    expect(await parkedAs('TOO_LARGE')).toBe(1);
  });

  it("of another's type is parked, and may not be written to the other's topic either", async () => {
    const [id, other] = [newId(), newId()];
    await send(anEvent(id, 1, { type: MOVED, data: {} }));
    await send(anEvent(other, 1));
    expect(await taken(other, 1)).toBe('1');
    await until(async () => String(await at.parked(id)) === '1 TYPE_FOREIGN');
    expect(at.service.log.told).toContain('event.parked');
    const there = { key: id, value: JSON.stringify(anEvent(id, 1, { type: MOVED, data: {} })) };
    await expect(producer.send({ topic: OF_WEST, messages: [there] })).rejects.toThrow('Not authorized');
  });

  it('under an id that was taken with other content is not taken, and an alarm tells', async () => {
    const id = newId();
    const first = anEvent(id, 1);
    await send(first);
    await send({ ...first, data: { by: 100 } });
    await send(anEvent(id, 2));
    expect(await taken(id, 2)).toBe('1 2');
    expect(at.service.log.told).toContain('event.content-differs');
  });

  it('into a topic that vanished and was made again is taken', async () => {
    await removeTopic(cluster.connection(), TOPIC);
    await until(() =>
      north.publish([{ topic: TOPIC, key: 'aap', value: Buffer.from('{}') }]).then(
        () => false,
        (error) => error.kind === 'FORBIDDEN_TOPIC',
      ),
    );
    await until(async () => at.consumer.reach() === 'lost');
    await until(() =>
      createTopics(cluster.connection(), [TOPIC]).then(
        () => true,
        () => false,
      ),
    );
    const id = newId();
    await until(() =>
      north.publish([recordOf(anEvent(id, 1))]).then(
        () => true,
        () => false,
      ),
    );
    expect(await taken(id, 1)).toBe('1');
    expect(at.consumer.reach()).toBe('delivers');
  });
});
