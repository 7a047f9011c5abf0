import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { describeKafka, testKafka } from '../testing/kafka.ts';
import { kafkaBus } from './kafka.ts';
import { kafkaClient, TIMINGS } from './kafka-client.ts';
import { until } from './testing/collect.ts';
import { createTopics } from './testing/kafka-topics.ts';
import { FETCH, HEARTBEAT, JOIN_GROUP, openKafkaWire, PRODUCE } from './testing/kafka-wire.ts';

describeKafka('the bus in Kafka as services open it', () => {
  it('asks of the brokers what keeps everything, delivers at once and finds out soon who died', async () => {
    const direct = await testKafka();
    const topic = randomUUID();
    await createTopics(direct, [topic]);
    const wire = await openKafkaWire(direct.brokers);
    const asked = { acks: new Set<number>(), sessions: new Set<number>(), rebalances: new Set<number>(), waits: new Set<number>() };
    const leastBytes = new Set<number>();
    let [beats, sinceBeat, mostBetween] = [0, 0, 0];
    wire.hears = (kind, body) => {
      // Behind a name that is left out.
      if (kind === PRODUCE) asked.acks.add(body.readInt16BE(2));
      if (kind === JOIN_GROUP) {
        const behindGroup = 2 + body.readInt16BE(0);
        asked.sessions.add(body.readInt32BE(behindGroup));
        asked.rebalances.add(body.readInt32BE(behindGroup + 4));
      }
      if (kind === FETCH) {
        asked.waits.add(body.readInt32BE(4));
        leastBytes.add(body.readInt32BE(8));
        sinceBeat += 1;
      }
      if (kind === HEARTBEAT) {
        if (beats > 0) mostBetween = Math.max(mostBetween, sinceBeat);
        [beats, sinceBeat] = [beats + 1, 0];
      }
    };
    const bus = kafkaBus({ connection: { brokers: wire.brokers }, service: topic });
    const taken = Promise.withResolvers<void>();
    try {
      await bus.subscribe({ group: topic, topics: [topic], handle: async () => taken.resolve() });
      await bus.publish([{ topic, key: 'aap', value: Buffer.from('one') }]);
      await taken.promise;
      await until(() => beats > 5);
    } finally {
      await bus.close();
      await wire.close();
    }
    expect(asked).toEqual({
      acks: new Set([-1]),
      sessions: new Set([10_000]),
      rebalances: new Set([10_000]),
      waits: new Set([TIMINGS.fetch]),
    });
    // With more the brokers would keep single events back until as many bytes have come together.
    expect(leastBytes).toEqual(new Set([1]));
    // A fetch with nothing new takes half a second: with a beat each second there are two or three between two of them, and with kafkajs's own each three seconds six.
    expect(TIMINGS.fetch).toBe(500);
    expect(mostBetween).toBeLessThanOrEqual(4);
  });

  it('tries on at brokers that break off, more often than kafkajs by itself and after short pauses', async () => {
    let tried = 0;
    const server = createServer((socket) => {
      tried += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = kafkaClient({ brokers: [`127.0.0.1:${(server.address() as AddressInfo).port}`] }, 'test', TIMINGS);
    const error = await client.kafka
      .admin()
      .connect()
      .catch((failed: unknown) => failed);
    client.destroy();
    server.close();
    expect(error).toMatchObject({ name: 'KafkaJSNumberOfRetriesExceeded', retryCount: 8 });
    expect((error as { retryTime: number }).retryTime).toBeLessThanOrEqual(1_000);
    expect(tried).toBe(9);
  });
});
