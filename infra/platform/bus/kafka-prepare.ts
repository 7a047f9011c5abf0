import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import type { BusDeclaration, BusDifference } from './declaration.ts';
import { type KafkaConnection, kafkaClient, TIMINGS } from './kafka-client.ts';
import { compareGrants } from './kafka-grants.ts';
import { compareTopics } from './kafka-topics.ts';

const CLIENT_ID = 'topics';
const REPLICAS = 3;
const VISIBLE_WITHIN_MS = 60_000;

/** Makes Kafka what the declaration says; resolves when its brokers act by it. */
export async function prepareKafka(connection: KafkaConnection, declaration: BusDeclaration): Promise<void> {
  await asAdmin(connection, (admin) => applyAll(admin, declaration));
}

/** Compares as an admin; what is declared of a topic or a principal that the brokers do not have is what they lack. */
export async function kafkaDifference(connection: KafkaConnection, declaration: BusDeclaration): Promise<BusDifference> {
  const { lacks, leaves } = await asAdmin(connection, (admin) => compare(admin, declaration));
  return { lacks, leaves, apply: () => prepareKafka(connection, declaration) };
}

async function applyAll(admin: Admin, declaration: BusDeclaration): Promise<void> {
  let asked = false;
  for (const end = Date.now() + VISIBLE_WITHIN_MS; ; await pause(100)) {
    try {
      const left = await compare(admin, declaration);
      if (left.lacks.length === 0 && (left.led || !asked)) return;
      if (Date.now() > end) throw new Error(`Kafka took what was asked and still lacks: ${left.lacks[0] ?? 'a leader of some partition'}`);
      // Brokers act by it a moment after they took it.
      if (!asked) await ask(admin, left);
      asked = true;
    } catch (error) {
      // A small broker may be longer about many topics than one request waits: the next look tells what it has done.
      if (!isLate(error) || Date.now() > end) throw error;
    }
  }
}

async function ask(admin: Admin, { topics, resources, acl }: Awaited<ReturnType<typeof compare>>): Promise<void> {
  if (topics.length > 0) await admin.createTopics({ topics: [...topics], waitForLeaders: false });
  if (resources.length > 0) await admin.alterConfigs({ validateOnly: false, resources: [...resources] });
  if (acl.length > 0) await admin.createAcls({ acl: [...acl] });
}

const isLate = (error: unknown): boolean => error instanceof Error && (error.name === 'KafkaJSRequestTimeoutError' || isLate(error.cause));

async function compare(admin: Admin, { topics, principals }: BusDeclaration) {
  const { brokers } = await admin.describeCluster();
  const forTopics = await compareTopics(admin, topics, Math.min(REPLICAS, brokers.length));
  const forGrants = await compareGrants(admin, principals);
  return {
    ...forTopics,
    acl: forGrants.acl,
    lacks: [...forTopics.lacks, ...forGrants.lacks],
    leaves: [...forTopics.leaves, ...forGrants.leaves],
  };
}

async function asAdmin<Answer>(connection: KafkaConnection, work: (admin: Admin) => Promise<Answer>): Promise<Answer> {
  const client = kafkaClient(connection, CLIENT_ID, TIMINGS);
  const admin = client.kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    client.destroy();
  }
}
