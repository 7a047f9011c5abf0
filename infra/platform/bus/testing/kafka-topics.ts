import type { Admin } from 'kafkajs';
import { PARTITIONS } from '../bus.ts';
import { type KafkaConnection, kafkaClient, TIMINGS } from '../kafka-client.ts';
import { until } from './collect.ts';

/** Does something as an admin of its own. */
export async function asAdmin<Answer>(connection: KafkaConnection, work: (admin: Admin) => Promise<Answer>): Promise<Answer> {
  const client = kafkaClient(connection, 'test', TIMINGS);
  const admin = client.kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
    client.destroy();
  }
}

/** Resolves when this connection sees it no more: what asks before then may still be told of the one that goes. */
export async function removeTopic(connection: KafkaConnection, topic: string): Promise<void> {
  await asAdmin(connection, async (admin) => {
    await admin.deleteTopics({ topics: [topic] });
    await until(async () => !(await admin.listTopics()).includes(topic));
  });
}

/** Resolves when they can be used. */
export async function createTopics(connection: KafkaConnection, topics: readonly string[], partitions: number = PARTITIONS): Promise<void> {
  const wanted = topics.map((topic) => ({ topic, numPartitions: partitions }));
  await asAdmin(connection, (admin) => admin.createTopics({ topics: wanted, waitForLeaders: false }));
  await topicsThere(connection, topics);
}

/** Resolves when this connection sees a leader of every partition. */
export async function topicsThere(connection: KafkaConnection, topics: readonly string[]): Promise<void> {
  await asAdmin(connection, (admin) =>
    until(async () => {
      const { topics: told } = await admin.fetchTopicMetadata({ topics: [...topics] }).catch(() => ({ topics: [] }));
      return told.length === topics.length && told.every((topic) => topic.partitions.every(({ leader }) => leader >= 0));
    }),
  );
}
