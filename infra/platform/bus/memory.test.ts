import { describe, expect, it } from '@jest/globals';
import type { Place } from './log.ts';
import { busOver } from './log-bus.ts';
import { memoryBus } from './memory.ts';
import { MemoryLog } from './memory-log.ts';
import { Inbox, until } from './testing/collect.ts';

describe('the bus in memory', () => {
  it('delivers again when it is told to, and loses nothing', async () => {
    const bus = memoryBus({ seed: 7, redeliver: 0.5 });
    const inbox = new Inbox();
    await bus.subscribe({ group: 'readers', topics: ['first'], handle: async (delivery) => inbox.put(delivery) });
    let sent = 0;
    await until(async () => {
      await bus.publish([{ topic: 'first', key: 'aap', value: Buffer.from(`${sent++}`) }]);
      return inbox.all.length > sent + 3;
    });
    await until(async () => (await bus.lag('readers', ['first'])).get('first') === 0);
    await bus.close();
    expect([...new Set(inbox.texts)]).toEqual(Array.from({ length: sent }, (_, at) => `${at}`));
  });

  it('asks only for the topics in which something was appended', async () => {
    const log = new MemoryLog().connect();
    const asked: string[][] = [];
    const watched = {
      ...log,
      fetch: (from: readonly Place[]) => {
        asked.push([...new Set(from.map(({ topic }) => topic))]);
        return log.fetch(from);
      },
    };
    // It looks by itself only after the case.
    const bus = busOver(watched, { pollMs: 3_600_000 });
    const inbox = new Inbox();
    await bus.subscribe({ group: 'readers', topics: ['first', 'second'], handle: async (delivery) => inbox.put(delivery) });
    await until(() => asked.length > 0);
    expect(asked.splice(0)).toEqual([['first', 'second']]);
    await bus.publish([{ topic: 'second', key: 'aap', value: Buffer.from('one') }]);
    await inbox.has(1);
    await bus.close();
    expect(asked).toEqual([['second']]);
  });

  it('keeps its own copy of what was published', async () => {
    const bus = memoryBus();
    const value = Buffer.from('before');
    await bus.publish([{ topic: 'first', key: 'aap', value }]);
    value.write('after!');
    for await (const delivery of bus.read('first')) expect(Buffer.from(delivery.value).toString()).toBe('before');
    await bus.close();
  });
});
