import { randomUUID } from 'node:crypto';
import { kafkaBus } from '../kafka.ts';
import type { KafkaConnection } from '../kafka-client.ts';

/** What stands in a topic, partition by partition, as text. */
export async function textsIn(connection: KafkaConnection, topic: string): Promise<readonly string[]> {
  const bus = kafkaBus({ connection, service: randomUUID() });
  const texts: string[] = [];
  for await (const { value } of bus.read(topic)) texts.push(Buffer.from(value).toString());
  await bus.close();
  return texts;
}

/** Without what stands there again. */
export const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
