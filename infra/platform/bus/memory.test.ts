import { describe, expect, it } from '@jest/globals';
import { memoryBus } from './memory.ts';
import { Inbox, until } from './testing/collect.ts';

describe('the bus in memory', () => {
  it('delivers again when it is told to, and loses nothing', async () => {
    const bus = memoryBus({ seed: 7, redeliver: 0.5 });
    const inbox = new Inbox();
    await bus.subscribe({ group: 'readers', topics: ['first'], handle: async (delivery) => inbox.put(delivery) });
    for (let at = 0; at < 20; at++) await bus.publish([{ topic: 'first', key: `key-${at % 5}`, value: Buffer.from(`${at}`) }]);
    await until(async () => inbox.all.length > 20 && (await bus.lag('readers', ['first'])).get('first') === 0);
    await bus.close();
    expect(new Set(inbox.texts).size).toBe(20);
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
