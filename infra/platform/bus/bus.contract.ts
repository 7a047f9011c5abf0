import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bus, type BusRecord, type Delivery, MAX_MESSAGE_BYTES } from './bus.ts';
import { partitionOf } from './partition.ts';
import { Inbox, until } from './testing/collect.ts';
import type { Line } from './testing/line.ts';

export interface HarnessOptions {
  /** A log of this case's own that `crash`, `stop` and `start` act on. */
  readonly ownServer: boolean;
}

/** What differs between logs. Each harness is a fresh, empty log with the topics `first` and `second`. */
export interface BusHarness {
  /** A bus of a principal that may write and read both topics, or of one that may only read `first`. */
  open(principal?: 'owner' | 'reader'): Bus;
  /** From now on nothing that this bus says reaches the log: gone without goodbye. */
  kill(bus: Bus): Promise<void>;
  /** Holds everything between this bus and the log, until thawed. */
  freeze(bus: Bus): void;
  thaw(bus: Bus): void;
  readonly server?: { crash(): Promise<void>; stop(): Promise<void>; start(): Promise<void> };
  /** Closes every bus that it opened, and the log. */
  close(): Promise<void>;
}

/** How a harness acts on a bus by the line that leads from it to the log. */
export const byLine = (lines: ReadonlyMap<Bus, Line>): Pick<BusHarness, 'kill' | 'freeze' | 'thaw'> => ({
  kill: async (bus) => lines.get(bus)?.cut(),
  freeze: (bus) => lines.get(bus)?.hold(),
  thaw: (bus) => lines.get(bus)?.release(),
});

const KEYS: readonly string[] = ['aap', 'noot', 'mies', 'wim', 'zus', 'jet', 'teun', 'vuur', 'gijs', 'lam', 'kees', 'bok'];
const record = (key: string, text: string, topic = 'first'): BusRecord => ({ topic, key, value: Buffer.from(text) });
const numbered = (key: string, from: number, to: number): BusRecord[] =>
  Array.from({ length: to - from }, (_, at) => record(key, `${key}-${from + at}`));
/** As a relay does: the same again until the log took it. */
const send = (bus: Bus, records: readonly BusRecord[]): Promise<void> => until(() => bus.publish(records).then(() => true));
const text = (delivery: Delivery): string => Buffer.from(delivery.value).toString();

/** The promises of `Bus`, C1 to C16, for any adapter. A log that is not durable keeps no C1, C15 and C16's restart. */
export function busContract(
  name: string,
  makeHarness: (options: HarnessOptions) => Promise<BusHarness>,
  { durable }: { durable: boolean },
): void {
  const whenDurable = (sentence: string, test: () => Promise<void>): void => {
    if (durable) it(sentence, test);
  };

  describe(`the bus in ${name}`, () => {
    let harness: BusHarness;
    let gates: (() => void)[];

    const begin = async (ownServer = false): Promise<void> => {
      harness = await makeHarness({ ownServer });
    };
    /** A wait that ends by hand, or at the end of the case. */
    const gate = (): { readonly passed: Promise<void>; open(): void } => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gates.push(resolve);
      return { passed: promise, open: resolve };
    };
    const lagOf = async (bus: Bus, group: string): Promise<number> => (await bus.lag(group, ['first'])).get('first') ?? Number.NaN;
    const collect = async (bus: Bus, group: string, topics = ['first']): Promise<Inbox> => {
      const inbox = new Inbox();
      await bus.subscribe({ group, topics, handle: async (delivery) => inbox.put(delivery) });
      return inbox;
    };

    beforeEach(() => {
      gates = [];
    });
    afterEach(async () => {
      for (const open of gates) open();
      await harness.close();
    });

    whenDurable('C1 keeps what publish resolved for when the server crashes that instant', async () => {
      await begin(true);
      const bus = harness.open();
      for (let at = 0; at < 20; at++) await bus.publish([record('aap', `aap-${at}`)]);
      await harness.server?.crash();
      const kept: string[] = [];
      for await (const delivery of harness.open().read('first')) kept.push(text(delivery));
      expect(kept).toEqual(numbered('aap', 0, 20).map((sent) => Buffer.from(sent.value).toString()));
    });

    it('C2 delivers each key in the order of publishing, among concurrent publishers', async () => {
      await begin();
      const [one, other] = [harness.open(), harness.open()];
      const inbox = await collect(harness.open(), 'readers');
      const publishAll = async (bus: Bus, keys: readonly string[]): Promise<void> => {
        for (let at = 0; at < 40; at += 4)
          await bus.publish([0, 1, 2, 3].flatMap((step) => keys.map((key) => record(key, `${key}-${at + step}`))));
      };
      await Promise.all([publishAll(one, KEYS.slice(0, 6)), publishAll(other, [...KEYS.slice(6)].reverse())]);
      await inbox.has(12 * 40);
      for (const key of KEYS) expect(inbox.ofKey(key)).toEqual(Array.from({ length: 40 }, (_, at) => `${key}-${at}`));
    });

    it('C3 gives a key the same partition in every topic, the one that murmur2 says', async () => {
      await begin();
      const bus = harness.open();
      const inbox = await collect(bus, 'readers', ['first', 'second']);
      await bus.publish(KEYS.flatMap((key) => [record(key, key), record(key, key, 'second')]));
      await inbox.has(24);
      for (const { key, partition } of inbox.all) expect(partition).toBe(partitionOf(key));
      expect(partitionOf('foobar')).toBe(6);
    });

    it('C4 delivers again what a member had not finished when it died', async () => {
      await begin();
      const [doomed, heir] = [harness.open(), harness.open()];
      const never = gate();
      const begun = new Inbox();
      await heir.publish(numbered('aap', 0, 5));
      await doomed.subscribe({
        group: 'readers',
        topics: ['first'],
        handle: async (delivery) => {
          begun.put(delivery);
          if (begun.all.length === 3) await never.passed;
        },
      });
      await begun.has(3);
      await until(async () => (await lagOf(heir, 'readers')) <= 3);
      await harness.kill(doomed);
      const inbox = await collect(heir, 'readers');
      await inbox.has(3);
      expect(inbox.texts).toEqual(['aap-2', 'aap-3', 'aap-4']);
    });

    it('C5 commits no record past one that is not handled, in its partition or in another', async () => {
      await begin();
      const [doomed, heir] = [harness.open(), harness.open()];
      const never = gate();
      const begun = new Inbox();
      await heir.publish([...numbered('aap', 0, 5), ...numbered('noot', 0, 5), ...numbered('mies', 0, 5)]);
      await doomed.subscribe({
        group: 'readers',
        topics: ['first'],
        handle: async (delivery) => {
          begun.put(delivery);
          if (text(delivery) === 'aap-2') throw new Error('not this one');
          if (text(delivery) === 'noot-1') await never.passed;
        },
      });
      await until(() => begun.ofKey('mies').length === 5 && begun.ofKey('aap').length >= 4 && begun.ofKey('noot').length === 2);
      await until(async () => (await lagOf(heir, 'readers')) <= 7);
      await harness.kill(doomed);
      const inbox = await collect(heir, 'readers');
      await inbox.has(7);
      expect(inbox.ofKey('aap')).toEqual(['aap-2', 'aap-3', 'aap-4']);
      expect(inbox.ofKey('noot')).toEqual(['noot-1', 'noot-2', 'noot-3', 'noot-4']);
      expect(inbox.ofKey('mies')).toEqual([]);
    });

    it('C6 gives each of two groups everything, and each record to one member of a group', async () => {
      await begin();
      const [one, two, three] = [harness.open(), harness.open(), harness.open()];
      const members = [await collect(one, 'pair'), await collect(two, 'pair')];
      const alone = await collect(three, 'alone');
      // In rounds, until the two share the partitions.
      await until(async () => {
        await one.publish(KEYS.map((key) => record(key, 'a round')));
        return members.every((inbox) => inbox.all.length > 0);
      });
      await one.publish(KEYS.map((key) => record(key, key)));
      const others = (inbox: Inbox): string[] => inbox.texts.filter((sent) => sent !== 'a round').sort();
      await until(() => others(alone).length >= 12 && members.flatMap(others).length >= 12);
      await until(async () => (await lagOf(one, 'pair')) + (await lagOf(one, 'alone')) === 0);
      expect(others(alone)).toEqual([...KEYS].sort());
      expect(members.flatMap(others).sort()).toEqual([...KEYS].sort());
    });

    it('C7 refuses the commit of a member that was away longer than its lease', async () => {
      await begin();
      const [stale, next] = [harness.open(), harness.open()];
      const never = gate();
      const late = new Inbox();
      const current = new Inbox();
      await next.publish(numbered('aap', 0, 5));
      const waiting = await stale.subscribe({
        group: 'readers',
        topics: ['first'],
        handle: async (delivery) => {
          if (late.all.length === 0) harness.freeze(stale);
          late.put(delivery);
        },
      });
      await late.has(5);
      const handling = await next.subscribe({
        group: 'readers',
        topics: ['first'],
        handle: async (delivery) => {
          current.put(delivery);
          if (text(delivery) === 'aap-1') await never.passed;
        },
      });
      await current.has(2);
      harness.thaw(stale);
      // Returns when the commit that was held is answered.
      await waiting.stop();
      never.open();
      await handling.stop();
      expect(await lagOf(next, 'readers')).toBe(3);
      const last = await collect(next, 'readers');
      await last.has(3);
      expect(last.texts).toEqual(['aap-2', 'aap-3', 'aap-4']);
    });

    it('C8 begins a new group at the earliest record', async () => {
      await begin();
      const bus = harness.open();
      await bus.publish(numbered('aap', 0, 50));
      const inbox = await collect(harness.open(), 'late');
      await inbox.has(50);
      expect(inbox.texts).toEqual(Array.from({ length: 50 }, (_, at) => `aap-${at}`));
    });

    it('C9 reads the retained log again from its beginning, also when a group has committed all of it', async () => {
      await begin();
      const bus = harness.open();
      await bus.publish([...numbered('aap', 0, 100), record('noot', 'noot'), record('aap', 'elsewhere', 'second')]);
      await collect(bus, 'readers');
      await until(async () => (await lagOf(bus, 'readers')) === 0);
      for (const _ of ['once', 'twice']) {
        const read: Delivery[] = [];
        for await (const delivery of bus.read('first')) read.push(delivery);
        expect(read.filter(({ key }) => key === 'aap').map(text)).toEqual(Array.from({ length: 100 }, (_, at) => `aap-${at}`));
        expect(read).toHaveLength(101);
      }
    });

    it('C10 keeps bytes exactly, takes 64 kB, and refuses a batch with more before sending any of it', async () => {
      await begin();
      const bus = harness.open();
      const values = [
        Uint8Array.from({ length: 512 }, (_, at) => at % 256),
        new Uint8Array(0),
        new Uint8Array(MAX_MESSAGE_BYTES).fill(0xff),
      ];
      const inbox = await collect(bus, 'readers');
      const tooLarge = { topic: 'first', key: 'aap', value: new Uint8Array(MAX_MESSAGE_BYTES + 1) };
      await expect(bus.publish([record('aap', 'with it'), tooLarge])).rejects.toMatchObject({ name: 'BusError', kind: 'TOO_LARGE' });
      await bus.publish(values.map((value) => ({ topic: 'first', key: 'aap', value })));
      await inbox.has(3);
      expect(inbox.all.map(({ value }) => Buffer.from(value).toString('hex'))).toEqual(
        values.map((value) => Buffer.from(value).toString('hex')),
      );
    });

    it('C11 pauses only the partition whose handler fails, and delivers that record again until it is handled', async () => {
      await begin();
      const bus = harness.open();
      const errors: unknown[] = [];
      const inbox = new Inbox();
      let broken = true;
      await bus.publish(KEYS.flatMap((key) => numbered(key, 0, 20)));
      await bus.subscribe({
        group: 'readers',
        topics: ['first'],
        handle: async (delivery) => {
          if (broken && text(delivery) === 'aap-3') throw new Error('not yet');
          inbox.put(delivery);
        },
        onError: (error) => errors.push(error),
      });
      const elsewhere = KEYS.filter((key) => partitionOf(key) !== partitionOf('aap'));
      await until(() => elsewhere.every((key) => inbox.ofKey(key).length === 20) && errors.length > 1);
      expect(inbox.ofKey('aap')).toEqual(['aap-0', 'aap-1', 'aap-2']);
      expect(errors).toContainEqual(new Error('not yet'));
      broken = false;
      await inbox.has(12 * 20);
      expect(inbox.ofKey('aap')).toEqual(Array.from({ length: 20 }, (_, at) => `aap-${at}`));
    });

    it('C12 stops after its running handler and commits what that finished, so that the next member goes on from there', async () => {
      await begin();
      const bus = harness.open();
      const slow = gate();
      const inbox = new Inbox();
      let stopped = false;
      await bus.publish(numbered('aap', 0, 5));
      const subscription = await bus.subscribe({
        group: 'readers',
        topics: ['first'],
        handle: async (delivery) => {
          inbox.put(delivery);
          if (inbox.all.length === 2) await slow.passed;
        },
      });
      await inbox.has(2);
      const stopping = subscription.stop().then(() => {
        stopped = true;
      });
      expect(await lagOf(bus, 'readers')).toBeGreaterThan(3);
      expect(stopped).toBe(false);
      slow.open();
      await stopping;
      expect(inbox.all).toHaveLength(2);
      expect(await lagOf(bus, 'readers')).toBe(3);
      const next = await collect(harness.open(), 'readers');
      await next.has(3);
      expect(next.texts).toEqual(['aap-2', 'aap-3', 'aap-4']);
    });

    it('C12 hands a partition to a member that joins after the running handler, so that nothing is delivered twice', async () => {
      await begin();
      const [first, second] = [harness.open(), harness.open()];
      const slow = gate();
      const [before, after] = [new Inbox(), new Inbox()];
      // Enough keys for every partition to have some: each member's share is more than what the first can be busy with.
      await first.publish(Array.from({ length: 100 }, (_, at) => record(`key-${at}`, 'one')));
      const handle = (inbox: Inbox) => async (delivery: Delivery) => {
        inbox.put(delivery);
        if (inbox === before) await slow.passed;
      };
      await first.subscribe({ group: 'readers', topics: ['first'], handle: handle(before) });
      await before.has(1);
      await second.subscribe({ group: 'readers', topics: ['first'], handle: handle(after) });
      await after.has(1);
      slow.open();
      await until(async () => (await lagOf(first, 'readers')) === 0);
      const places = [...before.places, ...after.places];
      expect(new Set(places).size).toBe(100);
      expect(places).toHaveLength(100);
    });

    it('C13 delivers a record that was published twice as two, and goes on', async () => {
      await begin();
      const bus = harness.open();
      const inbox = await collect(bus, 'readers');
      for (const at of [0, 1, 1, 2]) await bus.publish([record('aap', `aap-${at}`)]);
      await inbox.has(4);
      expect(inbox.texts).toEqual(['aap-0', 'aap-1', 'aap-1', 'aap-2']);
      expect(new Set(inbox.places).size).toBe(4);
      await until(async () => (await lagOf(bus, 'readers')) === 0);
    });

    it('C14 tells per topic how many records a group has not committed, also of a group that never came', async () => {
      await begin();
      const bus = harness.open();
      await bus.publish([...numbered('aap', 0, 3), ...numbered('noot', 0, 2), record('aap', 'elsewhere', 'second')]);
      const both = ['first', 'second'];
      const expected = new Map([
        ['first', 5],
        ['second', 1],
      ]);
      expect(await bus.lag('readers', both)).toEqual(expected);
      await collect(bus, 'readers', ['first']);
      await until(async () => (await lagOf(bus, 'readers')) === 0);
      expect((await bus.lag('readers', both)).get('second')).toBe(1);
      expect(await bus.lag('others', both)).toEqual(expected);
    });

    whenDurable('C15 answers FORBIDDEN_TOPIC for every use of a topic that is not granted or does not exist', async () => {
      await begin();
      const [owner, reader] = [harness.open(), harness.open('reader')];
      const refusal = { name: 'BusError', kind: 'FORBIDDEN_TOPIC' };
      const use = async (topic: string): Promise<void> => {
        for await (const _ of reader.read(topic)) throw new Error('It read what is not granted');
      };
      await expect(reader.publish([record('aap', 'aap')])).rejects.toMatchObject(refusal);
      await expect(reader.publish([record('aap', 'aap', 'second')])).rejects.toMatchObject(refusal);
      await expect(collect(reader, 'readers', ['first', 'second'])).rejects.toMatchObject(refusal);
      await expect(reader.lag('readers', ['second'])).rejects.toMatchObject(refusal);
      await expect(use('second')).rejects.toMatchObject(refusal);
      await expect(owner.publish([record('aap', 'with it'), record('aap', 'aap', 'no-such-topic')])).rejects.toMatchObject(refusal);
      const inbox = await collect(reader, 'readers');
      await owner.publish([record('aap', 'granted')]);
      await inbox.has(1);
      expect(inbox.texts).toEqual(['granted']);
    });

    it('C16 rejects a publish that gets no answer, within a bound, and takes the next one after it', async () => {
      await begin();
      const bus = harness.open();
      await bus.publish([record('aap', 'before')]);
      harness.freeze(bus);
      await expect(bus.publish([record('aap', 'lost or not')])).rejects.toMatchObject({ name: 'BusError', kind: 'UNAVAILABLE' });
      harness.thaw(bus);
      await send(bus, [record('aap', 'after')]);
      const inbox = await collect(bus, 'readers');
      await until(() => inbox.texts.includes('after'));
      expect(inbox.texts[0]).toBe('before');
    });

    whenDurable('C16 loses nothing of what a relay sends while the server stops and comes back', async () => {
      await begin(true);
      const [sender, receiver] = [harness.open(), harness.open()];
      const errors: unknown[] = [];
      const inbox = new Inbox();
      await receiver.subscribe({
        group: 'readers',
        topics: ['first'],
        handle: async (delivery) => inbox.put(delivery),
        onError: (error) => errors.push(error),
      });
      const relay = async (records: readonly BusRecord[]): Promise<void> => {
        for (const next of records) await send(sender, [next]);
      };
      await relay(numbered('aap', 0, 20));
      await harness.server?.stop();
      await expect(sender.publish([record('aap', 'nowhere')])).rejects.toMatchObject({ name: 'BusError', kind: 'UNAVAILABLE' });
      const sending = relay(numbered('aap', 20, 40));
      await until(() => errors.length > 0);
      await harness.server?.start();
      await sending;
      await until(async () => inbox.texts.includes('aap-39') && (await lagOf(receiver, 'readers')) === 0);
      expect([...new Set(inbox.texts)]).toEqual(Array.from({ length: 40 }, (_, at) => `aap-${at}`));
    });

    it('rejects everything after it is closed', async () => {
      await begin();
      const bus = harness.open();
      await bus.close();
      await expect(bus.publish([record('aap', 'aap')])).rejects.toMatchObject({ name: 'BusError', kind: 'CLOSED' });
      await expect(collect(bus, 'readers')).rejects.toMatchObject({ kind: 'CLOSED' });
    });
  });
}
