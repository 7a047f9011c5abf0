import kafkajs, { type Admin, type IResourceConfig, type ITopicConfig, type ITopicMetadata } from 'kafkajs';
import { type DeclaredTopic, FOREVER, retentionMs } from './declaration.ts';

const { ConfigResourceTypes } = kafkajs;
// From Kafka's protocol: what was set for this very topic, whatever its brokers hold by default.
const SET_FOR_TOPIC = 1;

export interface TopicsDifference {
  readonly lacks: readonly string[];
  readonly leaves: readonly string[];
  /** To be made. */
  readonly topics: readonly ITopicConfig[];
  /** Whether every partition has a broker that takes what is published. */
  readonly led: boolean;
  /** To be set. */
  readonly resources: readonly IResourceConfig[];
}

interface SettingThere {
  readonly configName: string;
  readonly configValue: string;
  readonly configSource: number;
}

/** Where the topics of the brokers are not as declared: missing, kept otherwise, on fewer brokers than `replicas`, or not declared at all. */
export async function compareTopics(admin: Admin, declared: readonly DeclaredTopic[], replicas: number): Promise<TopicsDifference> {
  const there = (await admin.fetchTopicMetadata()).topics.filter(({ name }) => !name.startsWith('__'));
  const missing = declared.filter(({ name }) => !there.some((topic) => topic.name === name));
  const present = there.flatMap((is) =>
    declared.filter(({ name }) => name === is.name).map((topic) => ({ ...topic, copies: copiesOf(is) })),
  );
  const settings = await settingsThere(admin, present);
  const wrong = present.flatMap((topic) => toSet(topic, settings.get(topic.name) ?? []));
  return {
    lacks: [
      ...missing.map(
        ({ name, partitions, retention = FOREVER }) => `topic ${name}: ${partitions} partitions, ${replicas} replicas, kept ${retention}`,
      ),
      ...wrong.map(({ line }) => line),
    ],
    topics: missing.map((topic) => ({
      ...{ topic: topic.name, numPartitions: topic.partitions, replicationFactor: replicas },
      configEntries: [...settingsOf(topic, replicas)].map(([name, value]) => ({ name, value })),
    })),
    led: there.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0)),
    resources: wrong.map(({ resource }) => resource),
    leaves: there.flatMap((topic) =>
      unmendable(
        topic,
        declared.find(({ name }) => name === topic.name),
        replicas,
      ),
    ),
  };
}

/** One broker of three may be away: a message counts as durable on two. */
function settingsOf({ retention }: DeclaredTopic, replicas: number): ReadonlyMap<string, string> {
  return new Map([
    ['cleanup.policy', 'delete'],
    ['retention.ms', `${retentionMs(retention)}`],
    ['retention.bytes', '-1'],
    ['min.insync.replicas', `${Math.max(1, replicas - 1)}`],
  ]);
}

function toSet(
  topic: DeclaredTopic & { readonly copies: number },
  there: readonly SettingThere[],
): readonly { line: string; resource: IResourceConfig }[] {
  const wanted = settingsOf(topic, topic.copies);
  const wrong = [...wanted].filter(([name, value]) => there.find(({ configName }) => configName === name)?.configValue !== value);
  if (wrong.length === 0) return [];
  // Kafka takes all settings of a topic at once and forgets the others.
  const kept = there
    .filter(({ configSource }) => configSource === SET_FOR_TOPIC)
    .map((each): [string, string] => [each.configName, each.configValue]);
  const configEntries = [...new Map([...kept, ...wanted])].map(([name, value]) => ({ name, value }));
  return [
    {
      line: `topic ${topic.name}: ${wrong.map(([name, value]) => `${name}=${value}`).join(', ')}`,
      resource: { type: ConfigResourceTypes.TOPIC, name: topic.name, configEntries },
    },
  ];
}

function unmendable(topic: ITopicMetadata, declared: DeclaredTopic | undefined, replicas: number): readonly string[] {
  const { name, partitions } = topic;
  if (declared === undefined) return [`topic ${name} is not declared`];
  const copies = copiesOf(topic);
  return [
    ...(partitions.length === declared.partitions
      ? []
      : [`topic ${name} has ${partitions.length} partitions and is declared with ${declared.partitions}`]),
    ...(copies >= replicas ? [] : [`topic ${name} has ${copies} replicas where ${replicas} are possible`]),
  ];
}

const copiesOf = ({ partitions }: ITopicMetadata): number => Math.min(...partitions.map(({ replicas }) => replicas.length));

async function settingsThere(admin: Admin, topics: readonly DeclaredTopic[]): Promise<ReadonlyMap<string, readonly SettingThere[]>> {
  if (topics.length === 0) return new Map();
  const resources = topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name }));
  const answer = await admin.describeConfigs({ resources, includeSynonyms: false });
  return new Map(
    answer.resources.map(({ resourceName, configEntries }) => [resourceName, configEntries as unknown as readonly SettingThere[]]),
  );
}
