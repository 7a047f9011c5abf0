import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { type BusDeclaration, readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { kafkaBus } from '@kerngraaf/platform/bus/kafka.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { postgresBus } from '@kerngraaf/platform/bus/postgres.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { until } from '@kerngraaf/platform/bus/testing/collect.ts';
import { asAdmin } from '@kerngraaf/platform/bus/testing/kafka-topics.ts';
import { testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { describeKafka } from '@kerngraaf/platform/testing/kafka.ts';
import kafkajs from 'kafkajs';
import { type KafkaCluster, startKafka } from '../local/kafka/cluster.ts';
import { EVENTS } from '../local/services.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const ADMIN = 'admin';
const declaration = readBusDeclaration(EVENTS);
/** With partners that tell nothing: one that reads, and one whom nobody has named as a reader yet. */
const shared: BusDeclaration = {
  ...declaration,
  principals: [
    { role: 'a-reader', writes: [], reads: ['intake.melding'] },
    { role: 'a-newcomer', writes: [], reads: [] },
    ...declaration.principals,
  ],
};
const topics = declaration.topics.map(({ name }) => name);
const record = (topic: string, key = 'a') => ({ topic, key, value: Buffer.from('{}') });

/** A bus that was prepared by the declaration. */
interface World {
  open(principal: string): Bus;
  close(): Promise<void>;
}

async function onPostgres(): Promise<World> {
  const database = await testDatabase('topics', (url) => prepareBus(url, shared));
  return { open: (role) => postgresBus({ url: database.url.replace('//postgres@', `//${role}@`) }), close: () => database.drop() };
}

const secureKafka = (): Promise<KafkaCluster> =>
  startKafka({
    folder: mkdtempSync(join(tmpdir(), 'kerngraaf-topics-')),
    temporary: true,
    secure: {
      admin: ADMIN,
      users: new Map([ADMIN, ...shared.principals.map(({ role }) => role)].map((name) => [name, `of-${name}`])),
    },
  });

async function onKafka(): Promise<World> {
  const cluster = await secureKafka();
  await prepareKafka(cluster.connection(), shared);
  return {
    open: (service) => kafkaBus({ connection: cluster.connection(service), service }),
    close: () => cluster.stop(),
  };
}

function grants(start: () => Promise<World>): void {
  let world: World;
  let buses: ReadonlyMap<string, Bus>;
  const busOf = (principal: string): Bus => buses.get(principal) as Bus;

  beforeAll(async () => {
    world = await start();
    buses = new Map(shared.principals.map(({ role }) => [role, world.open(role)]));
  });
  afterAll(async () => {
    await Promise.all([...buses.values()].map((bus) => bus.close()));
    await world.close();
  });

  describe.each(shared.principals)('$role', ({ role, writes, reads }) => {
    it('writes its own topics', async () => {
      await busOf(role).publish(writes.map((topic) => record(topic)));
    });

    it('reads the topics that name it, in its own group and beside it', async () => {
      expect([...(await busOf(role).lag(role, reads)).keys()].sort()).toEqual(reads.toSorted());
      for (const first of reads.slice(0, 1)) for await (const { topic } of busOf(role).read(first)) expect(topic).toBe(first);
    });

    it('is refused at every other topic that it would write', async () => {
      for (const topic of topics.filter((name) => !writes.includes(name)))
        await expect(busOf(role).publish([record(topic)])).rejects.toMatchObject({ kind: 'FORBIDDEN_TOPIC' });
    });

    it('is refused at every other topic that it would follow', async () => {
      for (const topic of topics.filter((name) => !reads.includes(name) && !writes.includes(name)))
        await expect(busOf(role).subscribe({ group: role, topics: [topic], handle: async () => undefined })).rejects.toMatchObject({
          kind: 'FORBIDDEN_TOPIC',
        });
    });

    it('does not read back what it wrote itself', async () => {
      for (const topic of writes.filter((name) => !reads.includes(name)))
        await expect(Array.fromAsync(busOf(role).read(topic))).rejects.toMatchObject({ kind: 'FORBIDDEN_TOPIC' });
    });
  });

  it("takes nothing from another's group", async () => {
    const topic = 'intake.inwoner';
    const keys = Array.from({ length: 60 }, (_, at) => `key-${at}`);
    const taken = new Set<string>();
    const intruder = await busOf('volunteers').subscribe({ group: 'kernteams', topics: [topic], handle: async () => undefined });
    const own = await busOf('kernteams').subscribe({
      ...{ group: 'kernteams', topics: [topic] },
      handle: async ({ key }) => void taken.add(key),
    });

    await busOf('intake').publish(keys.map((key) => record(topic, key)));
    await until(() => keys.every((key) => taken.has(key)));

    await intruder.stop();
    await own.stop();
  });
}

describe('grants on the embedded bus', () => grants(onPostgres));
describeKafka('grants on Kafka', () => grants(onKafka));

interface Printed {
  readonly code: number;
  readonly lines: readonly string[];
}

function runTopics(settings: NodeJS.ProcessEnv, words: readonly string[]): Promise<Printed> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...words], { env: { PATH: process.env.PATH, ...settings } }, (_, out, err) =>
      resolve({ code: child.exitCode ?? 1, lines: `${out}${err}`.trim().split('\n') }),
    );
  });
}

describe('npm run topics on the embedded bus', () => {
  it('makes it, takes back what is not declared any more, and keeps every topic', async () => {
    const { url, drop } = await testDatabase('no bus yet', async () => undefined);
    const command = (...words: readonly string[]): Promise<Printed> => runTopics({ BUS_URL: url }, words);
    expect((await command()).lines).toContain('to do    kernteams may read topic intake.melding');
    expect((await command('--apply')).code).toBe(0);
    expect(await command()).toEqual({ code: 0, lines: ['The bus is as schema/events declares it.'] });
    const old = { topics: [{ name: 'old.topic', partitions: 12 }], principals: [{ role: 'intake', writes: ['old.topic'], reads: [] }] };
    await prepareBus(url, { topics: [...declaration.topics, ...old.topics], principals: [...declaration.principals, ...old.principals] });

    const { code, lines } = await command('--apply');
    const after = await command();
    await drop();

    const kept = 'by hand  topic old.topic is not declared';
    expect({ code, lines }).toEqual({ code: 0, lines: ['done     intake may no longer write topic old.topic', kept] });
    expect(after).toEqual({ code: 1, lines: [kept] });
  });
});

describeKafka('npm run topics on Kafka', () => {
  let cluster: KafkaCluster;
  beforeAll(async () => {
    cluster = await secureKafka();
  });
  afterAll(() => cluster.stop());

  const topicsCommand = (...words: readonly string[]): Promise<Printed> => {
    const { brokers, sasl } = cluster.connection();
    const settings = { KAFKA_BROKERS: brokers.join(','), KAFKA_SASL_USERNAME: sasl?.username, KAFKA_SASL_PASSWORD: sasl?.password };
    return runTopics(settings, words);
  };

  it('shows what an empty cluster lacks, adds it, and then finds nothing', async () => {
    const first = await topicsCommand();
    expect(first.code).toBe(1);
    expect(first.lines).toContain('to do    topic intake.melding: 12 partitions, 1 replicas, kept forever');
    expect(first.lines).toContain('to do    kernteams may read topic intake.melding');
    expect(first.lines).toContain('to do    kernteams may read group kernteams.*');

    const second = await topicsCommand('--apply');
    expect(second).toEqual({ code: 0, lines: first.lines.map((line) => line.replace('to do', 'done ')) });
    expect(await topicsCommand()).toEqual({ code: 0, lines: ['The bus is as schema/events declares it.'] });
  });

  it('mends what was set otherwise, and only shows what nobody declared', async () => {
    const { ConfigResourceTypes } = kafkajs;
    const stranger = { role: 'stranger', writes: ['strange.topic'], reads: [] };
    const strange: BusDeclaration = {
      topics: [...declaration.topics, { name: 'strange.topic', partitions: 12, retention: 'P7D' }],
      principals: [...declaration.principals, stranger],
    };
    await prepareKafka(cluster.connection(), strange);
    await asAdmin(cluster.connection(), (admin) =>
      admin.alterConfigs({
        validateOnly: false,
        resources: [
          {
            ...{ type: ConfigResourceTypes.TOPIC, name: 'intake.melding' },
            configEntries: [
              { name: 'retention.ms', value: '1000' },
              { name: 'segment.ms', value: '60000' },
            ],
          },
        ],
      }),
    );
    const strangers = [
      'by hand  topic strange.topic is not declared',
      'by hand  User:stranger from *: ALLOW WRITE TOPIC LITERAL strange.topic is not declared',
      'by hand  User:stranger from *: ALLOW READ GROUP LITERAL stranger is not declared',
      'by hand  User:stranger from *: ALLOW READ GROUP PREFIXED stranger. is not declared',
    ];

    const { code, lines } = await topicsCommand('--apply');
    const after = await topicsCommand();

    expect(code).toBe(0);
    expect(lines.toSorted()).toEqual(['done     topic intake.melding: retention.ms=-1', ...strangers].toSorted());
    expect(after.code).toBe(1);
    expect(after.lines.toSorted()).toEqual(strangers.toSorted());
    expect(await settingOf('intake.melding', 'segment.ms')).toBe('60000');
  });

  async function settingOf(name: string, setting: string): Promise<string | undefined> {
    const { ConfigResourceTypes } = kafkajs;
    const { resources } = await asAdmin(cluster.connection(), (admin) =>
      admin.describeConfigs({ includeSynonyms: false, resources: [{ type: ConfigResourceTypes.TOPIC, name }] }),
    );
    return resources[0]?.configEntries.find(({ configName }) => configName === setting)?.configValue;
  }
});
