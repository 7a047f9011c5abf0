import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kafkaBus } from '@kerngraaf/platform/bus/kafka.ts';
import { until } from '@kerngraaf/platform/bus/testing/collect.ts';
import { createTopics } from '@kerngraaf/platform/bus/testing/kafka-topics.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { describeKafka, testKafka } from '@kerngraaf/platform/testing/kafka.ts';
import kafkajs, { type Consumer } from 'kafkajs';
import pg from 'pg';

const page = readFileSync(join(import.meta.dirname, '../../docs/subscribe.md'), 'utf8');
const [table, next, known] = [...page.matchAll(/```sql\n(.*?)```/gs)].map((match) => match[1] ?? '') as [string, string, string];
const [loop = ''] = [...page.matchAll(/```js\n(.*?)```/gs)].map((match) => match[1] ?? '');
let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase('subscribe', async () => undefined);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(table);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const taken = async (subject: string, caseseq: number): Promise<string> => {
  const values = ['intake.melding', subject, caseseq];
  if ((await client.query(next, values)).rowCount === 1) return 'next';
  return (await client.query(known, values)).rowCount === 1 ? 'duplicate' : 'gap';
};

describe('the statements of a partner', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['events in order', [1, 2, 3], ['next', 'next', 'next']],
    ['what comes again, also behind later ones', [1, 1, 2, 1, 2, 3], ['next', 'duplicate', 'next', 'duplicate', 'duplicate', 'next']],
    ['a gap, until the missing one comes', [1, 3, 2, 3], ['next', 'gap', 'next', 'next']],
    ['a gap at the beginning', [2, 1, 2], ['gap', 'next', 'next']],
  ])('tell apart %s', async (_, sequences, expected) => {
    const subject = newId();
    const seen: string[] = [];
    for (const caseseq of sequences) seen.push(await taken(subject, caseseq));
    expect(seen).toEqual(expected);
  });

  it('count each subject by itself, and forget what was rolled back', async () => {
    const [one, other] = [newId(), newId()];
    expect([await taken(one, 1), await taken(other, 1)]).toEqual(['next', 'next']);
    await client.query('BEGIN');
    expect(await taken(one, 2)).toBe('next');
    await client.query('ROLLBACK');
    expect(await taken(one, 2)).toBe('next');
  });
});

describeKafka('the consumer of a partner', () => {
  const topic = `partner-${newId()}.melding`;
  const NAME = `partner-${newId()}`;
  let brokers: readonly string[];
  beforeAll(async () => {
    ({ brokers } = await testKafka());
    await createTopics({ brokers }, [topic]);
  });

  /** Runs the lines of the page, with these things in place of the words in capitals. */
  const follow = (take: (topic: string, event: Told) => Promise<void>): Promise<Consumer> => {
    const silent = class extends kafkajs.Kafka {
      constructor(options: kafkajs.KafkaConfig) {
        super({ ...options, logLevel: kafkajs.logLevel.NOTHING });
      }
    };
    const given = { Kafka: silent, NAME, BROKERS: brokers, SSL: false, SASL: undefined, TOPICS: [topic], take };
    const lines = new Function(...Object.keys(given), `return (async () => { ${loop} return consumer; })();`);
    return lines(...Object.values(given)) as Promise<Consumer>;
  };
  const tell = async (...events: readonly Told[]): Promise<void> => {
    const producer = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).producer();
    await producer.connect();
    for (const event of events) await producer.send({ topic, messages: [{ key: event.subject, value: JSON.stringify(event) }] });
    await producer.disconnect();
  };

  it('gets what was told before it came, each event once, again what failed, and goes on where it was', async () => {
    const [one, other] = [newId(), newId()];
    const bus = kafkaBus({ connection: { brokers }, service: NAME });
    const seen: string[] = [];
    let [fails, deliveries] = [1, 0];
    const take = async (_: string, { subject, caseseq }: Told): Promise<void> => {
      deliveries += 1;
      if (subject === one && caseseq === 2 && fails-- > 0) throw new Error('the database is away');
      if ((await taken(subject, caseseq)) === 'next') seen.push(`${subject} ${caseseq}`);
    };
    const all = (last: number): readonly string[] =>
      [one, other].flatMap((subject) => Array.from({ length: last }, (_, at) => `${subject} ${at + 1}`)).sort();
    const seenAll = (last: number): Promise<void> => until(() => String(seen.toSorted()) === String(all(last)));
    const events = (from: number, to: number): readonly Told[] =>
      [one, other].flatMap((subject) => Array.from({ length: to - from + 1 }, (_, at) => ({ subject, caseseq: from + at })));
    await tell(...events(1, 3), ...events(2, 2));
    const first = await follow(take);
    await seenAll(3);
    await until(async () => (await bus.lag(NAME, [topic])).get(topic) === 0);
    await first.disconnect();
    await tell(...events(4, 4), ...events(1, 1));
    deliveries = 0;
    const again = await follow(take);
    await seenAll(4);
    await until(() => deliveries === 4);
    await again.disconnect();
    await bus.close();
  });
});

interface Told {
  readonly subject: string;
  readonly caseseq: number;
}
