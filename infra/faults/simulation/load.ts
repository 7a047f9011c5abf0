import { COUNTED, type Counter, counterOf, RENAMED } from '@kerngraaf/platform/events/testing/counter.ts';
import { countCommand } from '@kerngraaf/platform/events/testing/counter-service.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { uuidBy } from './builtins.ts';
import { clockOf } from './replica.ts';
import { anActor } from './scheduler.ts';
import type { Service, World } from './world.ts';

/** A command as its client remembers it. */
export interface Sent {
  readonly service: Service;
  readonly id: Uuid;
  readonly aggregate: Uuid;
  readonly by: number;
  /** Whether it also tells what nobody acts upon. */
  readonly renames: boolean;
  acknowledged: boolean;
}

const PATIENCE_MS = 2_000;
const MOST_TRIES = 6;

/** Some counters of some services, each counted by one or two clients that ask again, with the same id, when they get no answer. */
export async function load(world: World): Promise<readonly Sent[]> {
  const { chance } = world;
  const sent: Sent[] = [];
  const some = (most: number, make: () => Sent): readonly Sent[] => Array.from({ length: 1 + chance.below(most) }, make);
  const counted = async (service: Service): Promise<void> => {
    const aggregate = uuidBy(world.scheduler);
    const make = (): Sent => {
      const command = {
        service,
        id: uuidBy(world.scheduler),
        aggregate,
        by: sent.length + 1,
        renames: chance.happens(0.3),
        acknowledged: false,
      };
      sent.push(command);
      return command;
    };
    const [first, ...others] = [make(), ...some(3, make)];
    const second = chance.happens(0.5) ? some(3, make) : [];
    // The first one makes the counter; two that did so at once would be a mistake of the clients.
    if (first !== undefined) await client(world, [first]);
    await Promise.all([client(world, others), client(world, second)]);
  };
  const services = ['north', 'east', 'north'].slice(0, chance.one([1, 1, 2, 3])).map((name) => world.service(name));
  await Promise.all(services.map(counted));
  return sent;
}

/** One after the other; what is never answered is left at that. */
async function client(world: World, commands: readonly Sent[]): Promise<void> {
  const { scheduler, chance } = world;
  await scheduler.as(anActor('client'), async () => {
    for (const one of commands) {
      for (let tries = 0; tries < MOST_TRIES && !one.acknowledged; tries += 1) {
        const answers = ask(world, one).catch(() => scheduler.pause(chance.next() * 500).then(() => false));
        one.acknowledged = await Promise.race([answers, scheduler.pause(PATIENCE_MS).then(() => false)]);
      }
    }
  });
}

async function ask({ scheduler, chance }: World, { service, id, aggregate, by, renames }: Sent): Promise<boolean> {
  const replicas = [...service.replicas];
  if (replicas.length === 0) throw new Error('Nobody answers');
  const { actor, transact } = chance.one(replicas);
  const counter = counterOf(service.plan.name);
  const command = countCommand({ commandId: id, input: { id: aggregate, by }, at: clockOf(scheduler).now() });
  const events = [{ type: COUNTED, data: { by } }, ...(renames ? [{ type: RENAMED, data: {} }] : [])];
  await scheduler.as(actor, () =>
    transact(command, counter, async (tx) => {
      const state: Counter = (await tx.find(counter, aggregate)) ?? { id: aggregate, gemeente: '1734', version: 0, total: 0 };
      return tx.save(counter, { ...state, total: state.total + by }, events);
    }),
  );
  return true;
}
