import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Message, Producer } from 'kafkajs';
import { kafkaBus } from '../bus/kafka.ts';
import { kafkaClient, TIMINGS } from '../bus/kafka-client.ts';
import { partitionOf } from '../bus/partition.ts';
import { createTopics, removeTopic } from '../bus/testing/kafka-topics.ts';
import { under } from '../bus/testing/under.ts';
import { newId, type Uuid } from '../ids.ts';
import { describeKafka, testKafka } from '../testing/kafka.ts';
import type { Envelope } from './envelope.ts';
import { MOVED } from './testing/counter.ts';
import { anEvent } from './testing/log-of.ts';
import { type South, south } from './testing/two-services.ts';
import { until } from './testing/until.ts';

describeKafka('what a foreign producer writes into Kafka', () => {
  const prefix = `${randomUUID()}.`;
  const topic = `${prefix}north.counter`;
  let brokers: { readonly brokers: readonly string[] };
  let at: South;
  let producer: Producer;

  beforeAll(async () => {
    brokers = await testKafka();
    await createTopics(brokers, [topic]);
    at = await south(
      under(prefix, kafkaBus({ connection: brokers, service: `${prefix}south`, timings: { session: 1_000, heartbeat: 200 } })),
    );
    producer = kafkaClient(brokers, 'foreign', TIMINGS).kafka.producer();
    await producer.connect();
  });
  afterAll(async () => {
    await producer.disconnect();
    await at.stop();
  });

  /** As it should be, apart from what a test changes. */
  const send = async (event: Envelope, change: Partial<Message> = {}): Promise<void> => {
    const message = { key: event.subject, value: JSON.stringify(event), partition: partitionOf(event.subject), ...change };
    await producer.send({ topic, messages: [message] });
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

  it('of a type that is told on another topic is parked', async () => {
    const [id, other] = [newId(), newId()];
    await send(anEvent(id, 1, { type: MOVED, data: {} }));
    await send(anEvent(other, 1));
    expect(await taken(other, 1)).toBe('1');
    await until(async () => String(await at.parked(id)) === '1 TYPE_FOREIGN');
    expect(at.service.log.told).toContain('event.parked');
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
    await removeTopic(brokers, topic);
    await until(() =>
      at.bus.publish([{ topic: 'north.counter', key: 'aap', value: Buffer.from('{}') }]).then(
        () => false,
        (error) => error.kind === 'FORBIDDEN_TOPIC',
      ),
    );
    await until(async () => at.consumer.reach() === 'lost');
    await until(() =>
      createTopics(brokers, [topic]).then(
        () => true,
        () => false,
      ),
    );
    const id = newId();
    await until(() =>
      at.send(anEvent(id, 1)).then(
        () => true,
        () => false,
      ),
    );
    expect(await taken(id, 1)).toBe('1');
    expect(at.consumer.reach()).toBe('delivers');
  });
});
