import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startKafka } from '../../local/kafka/cluster.ts';
import { describeKafka } from '../testing/kafka.ts';
import { PARTITIONS } from './bus.ts';
import { kafkaDifference, prepareKafka } from './kafka-prepare.ts';
import { CREATE_TOPICS, openKafkaWire } from './testing/kafka-wire.ts';

describeKafka('preparing Kafka', () => {
  it('goes on where it was when the brokers are longer about many topics than a request waits', async () => {
    const users = new Map(['admin', 'north'].map((name) => [name, `of-${name}`]));
    const folder = mkdtempSync(join(tmpdir(), 'kg-kafka-'));
    const cluster = await startKafka({ folder, temporary: true, secure: { admin: 'admin', users } });
    const wire = await openKafkaWire(cluster.brokers);
    const names = [randomUUID(), randomUUID()];
    const declaration = {
      topics: names.map((name) => ({ name, partitions: PARTITIONS })),
      principals: [{ role: 'north', writes: names, reads: [] }],
    };
    let answers = 0;
    wire.losesAnswer = (kind) => kind === CREATE_TOPICS && answers++ === 0;
    try {
      await prepareKafka({ ...cluster.connection(), brokers: wire.brokers }, declaration);
      expect(answers).toBe(1);
      expect((await kafkaDifference(cluster.connection(), declaration)).lacks).toEqual([]);
    } finally {
      await wire.close();
      await cluster.stop();
    }
  });
});
