import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bus, BusError } from '../bus/bus.ts';
import { memoryBus } from '../bus/memory.ts';
import { newId } from '../ids.ts';
import { outboxCounts } from './counts.ts';
import type { Envelope } from './envelope.ts';
import { COUNTED, type Counted, historyOf } from './testing/counter.ts';
import { addTo, type CounterService, counterService } from './testing/counter-service.ts';
import { logOf } from './testing/log-of.ts';
import { until } from './testing/until.ts';

/** Once in so many calls, for a number of times, so that the end is reached. */
function fault(every: number, times: number): () => void {
  let calls = 0;
  let left = times;
  return () => {
    calls += 1;
    if (left > 0 && calls % every === 0) {
      left -= 1;
      throw new BusError('UNAVAILABLE', 'fault');
    }
  };
}

let north: CounterService;
let south: CounterService;
let bus: Bus;
beforeAll(async () => {
  [north, south] = await Promise.all([counterService('north'), counterService('south')]);
  bus = memoryBus({ redeliver: 0.3 });
});
afterAll(async () => {
  await Promise.all([north.stop(), south.stop()]);
  await bus.close();
});

describe('the way from one service to another', () => {
  it('loses and doubles nothing under crashes, outages and double delivery', async () => {
    const [losesSend, losesAnswer, diesUnmarked, diesUncommitted] = [fault(3, 5), fault(4, 5), fault(3, 5), fault(10, 20)];
    const faulty: Bus = {
      ...bus,
      publish: async (records) => {
        losesSend();
        await bus.publish(records);
        losesAnswer();
      },
    };
    const react = async (tx: Parameters<typeof addTo>[0], event: Envelope): Promise<void> => {
      await addTo(tx, south.counter, event.subject, (event.data as Counted).by);
    };
    const consumer = south.consume(bus, ['north.counter'], { [COUNTED]: { react } }, (point) => {
      if (point === 'consumer-after-transaction-before-commit') diesUncommitted();
    });
    for (const _ of [1, 2]) north.relay(faulty, diesUnmarked);

    const ids = Array.from({ length: 12 }, () => newId());
    const steps = Array.from({ length: 15 }, (_, index) => index + 1);
    await Promise.all(
      ids.map(async (id) => {
        for (const by of steps) await north.count(id, by);
      }),
    );
    await until(async () => (await outboxCounts(north.dataSource)).unpublished === 0);
    await until(async () => [...(await consumer.lag()).values()].every((behind) => behind === 0));

    const inOrder = steps.join(' ');
    for (const id of ids) {
      await until(() => consumer.positionReached('north', id, steps.length));
      expect(await historyOf(south.dataSource.manager, 'north', id)).toBe(inOrder);
      expect(await historyOf(south.dataSource.manager, 'south', id)).toBe(inOrder);
    }
    expect(await consumer.counts()).toEqual({ waitingAggregates: 0, longestWait: 0, parkedAggregates: 0, parkedEvents: 0 });
    const told = await north.dataSource.query<{ id: string }[]>('SELECT id FROM outbox');
    const sent = new Set((await logOf(bus, 'north.counter')).map((event) => event.id));
    expect(sent).toEqual(new Set(told.map((row) => row.id)));
  });
});
