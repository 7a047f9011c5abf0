import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Run } from '../fault.ts';
import { republishAll } from '../operator.ts';

const AWAY_MS = 1_500;
/** Longer than a call to the bus may take. */
const HANGS_MS = 4_000;
const BURST = 20;

/** Harm done to the bus that it comes back from. */
const busFault = (
  name: string,
  what: string,
  harm: (run: Run) => Promise<void> | void,
  away: number,
  more: Partial<Fault> = {},
): Fault => ({
  name,
  what,
  inject: async (run) => {
    await harm(run);
    await pause(away);
    await run.world.bus.revive();
    return 1;
  },
  ...more,
});

const ONE_OF_THREE: Partial<Fault> = { needs: { brokers: 3 }, notOn: { embedded: 'it is one process' } };

async function killInBurst({ world, load }: Run): Promise<void> {
  load.burst(BURST);
  await world.bus.kill();
}

export const places: readonly Fault[] = [
  busFault('bus-stopped', 'the bus is stopped in order and comes back', ({ world }) => world.bus.stop(), AWAY_MS),
  busFault('bus-killed', 'the bus is killed with -9 and comes back', ({ world }) => world.bus.kill(), AWAY_MS),
  busFault('bus-frozen', 'the bus hangs for longer than a call may take', ({ world }) => world.bus.freeze(), HANGS_MS),
  busFault('bus-wiped', 'the bus loses all that it held and is filled again from the journals', ({ world }) => world.bus.wipe(), AWAY_MS, {
    // What is told meanwhile comes to the new log before what the old one held.
    tampers: true,
    heal: republishAll,
  }),
  busFault(
    'leader-frozen',
    'one broker of three hangs until the others have taken over what it led',
    ({ world }) => world.bus.freeze(),
    2 * HANGS_MS,
    ONE_OF_THREE,
  ),
  busFault('leader-killed', 'one broker of three is killed with -9 in a burst, and comes back', killInBurst, AWAY_MS, ONE_OF_THREE),
  {
    name: 'full-disk',
    what: 'the disk of the bus is full, and room is made',
    needs: { smallDisk: true },
    inject: async ({ world }) => {
      world.bus.fill();
      await pause(HANGS_MS);
      world.bus.drain();
      await world.bus.revive();
      return 1;
    },
  },
  {
    name: 'network-cut',
    what: 'the network between services and bus is cut, twice',
    inject: async ({ world, random }) => {
      for (let time = 0; time < 2; time += 1) {
        world.bus.way('cut');
        await pause(AWAY_MS * (0.5 + random()));
        world.bus.way('open');
        await pause(400);
      }
      return 2;
    },
  },
  {
    name: 'dropped-responses',
    what: 'the bus gets what is sent and its answers are lost, twice',
    inject: async ({ world }) => {
      for (let time = 0; time < 2; time += 1) {
        world.bus.way('deaf');
        await pause(AWAY_MS);
        world.bus.way('open');
        await pause(600);
      }
      return 2;
    },
  },
  {
    name: 'postgres-restarted',
    what: 'the PostgreSQL of the services is killed with -9, and later stopped in order',
    inject: async ({ world }) => {
      await world.databases.restart('killed');
      await pause(AWAY_MS);
      await world.databases.restart('stopped');
      return 2;
    },
  },
];
