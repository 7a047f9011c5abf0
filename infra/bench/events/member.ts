import { setTimeout as pause } from 'node:timers/promises';
import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { kafkaBus } from '@kerngraaf/platform/bus/kafka.ts';
import { postgresBus } from '@kerngraaf/platform/bus/postgres.ts';
import type { Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { COUNTED, type Counted } from '@kerngraaf/platform/events/testing/counter.ts';
import { addTo, type CounterService, counterService } from '@kerngraaf/platform/events/testing/counter-service.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import { type Acknowledged, type BusAddress, type Load, type MemberStart, nowMs } from './protocol.ts';

// One service of the bench, a process of its own: north takes commands and tells, south follows north.
const { service: name, database, bus: address, work }: MemberStart = JSON.parse(process.argv[2] ?? '{}');
const service = await counterService(name, { url: database });
const bus = openBus(address);
for (const part of work) {
  if (part === 'relay') service.relay(bus);
  else service.consume(bus, ['north.counter'], part === 'react' ? reactionsOf(service) : {});
}
process.on('message', async (load: Load) => {
  process.send?.(await take(service, load));
});
process.on('disconnect', () => process.exit());
process.send?.('running');

function openBus(at: BusAddress): Bus {
  return at.kind === 'Kafka' ? kafkaBus({ connection: at.connection, service: name }) : postgresBus({ url: at.url, member: name });
}

function reactionsOf({ counter }: CounterService): Reactions {
  return {
    [COUNTED]: { react: async (tx, event) => void (await addTo(tx, counter, event.subject, (event.data as Counted).by)) },
  };
}

/** Commands at a rate, each on a counter of its own; answers when each was acknowledged. */
async function take({ count }: CounterService, { count: commands, perSecond }: Load): Promise<Acknowledged> {
  const begin = performance.now();
  return Promise.all(
    Array.from({ length: commands }, async (_, index) => {
      await pause(Math.max(0, begin + (index * 1000) / perSecond - performance.now()));
      const id = newId();
      await count(id);
      return [id, nowMs()] as const;
    }),
  );
}
