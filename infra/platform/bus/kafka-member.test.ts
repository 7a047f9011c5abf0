import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { describeKafka, testKafka } from '../testing/kafka.ts';
import type { Bus, BusRecord, Delivery, SubscribeOptions, Subscription } from './bus.ts';
import { kafkaBus } from './kafka.ts';
import type { KafkaConnection } from './kafka-client.ts';
import { Inbox, until } from './testing/collect.ts';
import { createTopics, removeTopic } from './testing/kafka-topics.ts';
import { FETCH, HEARTBEAT, type KafkaWire, OFFSET_COMMIT, openKafkaWire } from './testing/kafka-wire.ts';

const SHORT = { request: 1_000, call: 4_000, session: 1_000, heartbeat: 200, fetch: 200 };
const KEYS = Array.from({ length: 48 }, (_, at) => `key-${at}`);
const text = ({ value }: Delivery): string => Buffer.from(value).toString();

describeKafka('a member of a group in Kafka', () => {
  let direct: KafkaConnection;
  let topic: string;
  let toClose: (() => Promise<unknown>)[];

  beforeAll(async () => {
    direct = await testKafka();
  });
  beforeEach(async () => {
    [topic, toClose] = [randomUUID(), []];
    await createTopics(direct, [topic]);
  });
  afterEach(async () => {
    for (const close of toClose.reverse()) await close();
  });

  const ours = (connection: KafkaConnection = direct, timings: Partial<typeof SHORT> = {}): Bus => {
    const bus = kafkaBus({ connection, service: 'test', timings: { ...SHORT, ...timings } });
    toClose.push(() => bus.close());
    return bus;
  };
  const wireTo = async (connection: KafkaConnection = direct): Promise<KafkaWire> => {
    const wire = await openKafkaWire(connection.brokers);
    toClose.push(() => wire.close());
    return wire;
  };
  const record = (key: string, value: string): BusRecord => ({ topic, key, value: Buffer.from(value) });
  const enter = (bus: Bus, handle: SubscribeOptions['handle'], onError?: (error: unknown) => void): Promise<Subscription> =>
    bus.subscribe({ group: topic, topics: [topic], handle, ...(onError === undefined ? {} : { onError }) });
  const lag = async (bus: Bus): Promise<number | undefined> => (await bus.lag(topic, [topic])).get(topic);
  /** A wait that ends by hand, or at the end of the case. */
  const gate = (): PromiseWithResolvers<void> => {
    const made = Promise.withResolvers<void>();
    toClose.push(async () => made.resolve());
    return made;
  };

  it('keeps its place while a handler runs longer than its session, and what waits elsewhere goes on', async () => {
    // A session that a busy machine does not end: who lost it is rightly given the record again.
    const session = 4_000;
    const [busy, other, inbox, late] = [ours(), ours(direct, { session }), new Inbox(), new Inbox()];
    const slow = gate();
    const beats = await wireTo();
    let heard = 0;
    beats.losesRequest = (kind) => {
      if (kind === HEARTBEAT) heard += 1;
      return false;
    };
    await enter(ours(beats, { session }), async (delivery) => {
      inbox.put(delivery);
      if (text(delivery) === 'slow') await slow.promise;
    });
    await busy.publish([record('key-0', 'slow')]);
    await inbox.has(1);
    const before = heard;
    // As many as it takes to be sure that a session without them would be over.
    await until(() => heard > before + (2 * session) / SHORT.heartbeat);
    await busy.publish(KEYS.slice(1).map((key) => record(key, 'quick')));
    await until(() => inbox.texts.includes('quick'));
    await enter(other, async (delivery) => late.put(delivery));
    await until(async () => ((await lag(busy)) ?? Number.NaN) <= 12);
    slow.resolve();
    await until(async () => (await lag(busy)) === 0);
    expect([...inbox.texts, ...late.texts].filter((each) => each === 'slow')).toEqual(['slow']);
  });

  it('loses nothing and keeps the order while others come and go under load', async () => {
    const [sender, stays] = [ours(), ours()];
    const inbox = new Inbox();
    const take = async (delivery: Delivery): Promise<void> => inbox.put(delivery);
    await enter(stays, take);
    for (let round = 0; round < 5; round++) {
      const guest = ours();
      const visit = await enter(guest, take);
      for (let at = 0; at < 4; at++) await sender.publish(KEYS.map((key) => record(key, `${key} ${round * 4 + at}`)));
      await visit.stop();
    }
    await until(async () => (await lag(stays)) === 0);
    for (const key of KEYS) expect([...new Set(inbox.ofKey(key))]).toEqual(Array.from({ length: 20 }, (_, at) => `${key} ${at}`));
  });

  it('that stalls longer than its session is left behind, and begins as somebody new with what is left', async () => {
    const [wire, others] = [await wireTo(), ours()];
    const [stalled, heir] = [new Inbox(), new Inbox()];
    const slow = gate();
    await others.publish(['one', 'two', 'three'].map((value) => record('key-0', value)));
    const member = await enter(ours(wire), async (delivery) => {
      stalled.put(delivery);
      if (text(delivery) === 'one') await slow.promise;
    });
    await stalled.has(1);
    wire.hold();
    const inheriting = await enter(others, async (delivery) => heir.put(delivery));
    await until(async () => heir.all.length === 3 && (await lag(others)) === 0);
    await inheriting.stop();
    wire.release();
    await others.publish([record('key-1', 'new')]);
    await until(() => stalled.texts.includes('new'));
    slow.resolve();
    await others.publish([record('key-0', 'four')]);
    await until(async () => stalled.texts.includes('four') && (await lag(others)) === 0);
    expect(stalled.ofKey('key-0')).toEqual(['one', 'four']);
    expect(member.reach()).toBe('delivers');
  });

  it('is lost to its service when it crashes, and comes back by itself', async () => {
    const [wire, inbox, errors] = [await wireTo(), new Inbox(), [] as unknown[]];
    const member = await enter(
      ours(wire),
      async (delivery) => inbox.put(delivery),
      (error) => errors.push(error),
    );
    expect(member.reach()).toBe('not-yet');
    await until(() => member.reach() === 'delivers');
    wire.cut();
    await until(() => member.reach() === 'lost');
    expect(errors).toEqual([expect.objectContaining({ kind: 'UNAVAILABLE' })]);
    wire.release();
    await ours().publish([record('key-0', 'after')]);
    await inbox.has(1);
    expect(member.reach()).toBe('delivers');
  });

  it('is made anew when it falls silent, which kafkajs tells nobody', async () => {
    const [wire, inbox, errors] = [await wireTo(), new Inbox(), [] as unknown[]];
    const member = await enter(
      ours(wire),
      async (delivery) => inbox.put(delivery),
      (error) => errors.push(error),
    );
    await until(() => member.reach() === 'delivers');
    // The broker asks for an hour of peace. kafkajs keeps it, and neither fetches, beats nor crashes meanwhile.
    wire.changesAnswer = (kind, answer) => kind === FETCH && errors.length === 0 && answer.writeInt32BE(3_600_000, 8);
    await until(() => errors.length > 0);
    expect(errors).toEqual([expect.objectContaining({ kind: 'UNAVAILABLE', code: 'SILENT' })]);
    await ours().publish([record('key-0', 'after')]);
    await inbox.has(1);
  });

  it('commits on after a commit that was in flight when the broker went', async () => {
    const [wire, inbox] = [await wireTo(), new Inbox()];
    const member = await enter(ours(wire), async (delivery) => inbox.put(delivery));
    let lost = false;
    wire.losesRequest = (kind) => {
      lost ||= kind === OFFSET_COMMIT;
      return kind === OFFSET_COMMIT;
    };
    await ours().publish([record('one', 'before')]);
    await until(() => lost);
    wire.cut();
    await until(() => member.reach() === 'lost');
    wire.losesRequest = () => false;
    wire.release();
    await until(async () => (await lag(ours())) === 0);
    expect(inbox.ofKey('one')).toContain('before');
  });

  it('begins anew in a log that was emptied', async () => {
    const [bus, inbox] = [ours(), new Inbox()];
    await bus.publish(KEYS.map((key) => record(key, 'old')));
    await enter(bus, async (delivery) => inbox.put(delivery));
    await inbox.has(KEYS.length);
    await removeTopic(direct, topic);
    await createTopics(direct, [topic]);
    await until(async () => {
      await bus.publish([record('key-0', 'new')]).catch(() => undefined);
      return inbox.texts.includes('new');
    });
  });

  it('uses at most one percent of a core while nothing comes', async () => {
    const main = join(import.meta.dirname, 'testing/idle-bus.ts');
    const child = spawn(process.execPath, [main, direct.brokers.join(), topic], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'close');
    toClose.push(async () => child.kill());
    const uses: number[] = [];
    // The quietest second: the first ones compile, and what else runs here makes others dear.
    for await (const line of createInterface(child.stdout)) {
      uses.push(Number(line));
      if (Number(line) <= 1 || uses.length === 30) child.kill();
    }
    await ended;
    expect(Math.min(...uses)).toBeLessThanOrEqual(1);
  });
});
