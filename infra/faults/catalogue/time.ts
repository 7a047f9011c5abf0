import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';

const A_WHILE_MS = 1_200;
const BURST = 60;
/** Longer than the longest term that the load begins. */
const DAYS = 50;

export const time: readonly Fault[] = [
  { name: 'calm', what: 'nothing goes wrong', inject: () => pause(A_WHILE_MS, 0) },
  {
    name: 'slow-consumer',
    what: 'each service takes a tenth of a second longer over every event, under a tenfold burst',
    inject: async ({ world, load }) => {
      for (const owner of world.owners.values()) owner.order({ slow: 100 });
      load.burst(BURST);
      await pause(4 * A_WHILE_MS);
      for (const owner of world.owners.values()) owner.order({});
      return 1;
    },
  },
  {
    name: 'clock-jumps',
    what: 'the clocks of all services jump fifty days ahead, back, and ahead again, and the one that watches terms is killed meanwhile',
    inject: async ({ world }) => {
      const [before, after] = [world.daysMoved(), world.daysMoved() + DAYS];
      for (const days of [after, before, after]) {
        world.moveClock(days);
        await pause(A_WHILE_MS / 2);
        if (days === after) world.owners.get('intake')?.kill();
        await pause(A_WHILE_MS);
      }
      return 3;
    },
  },
  {
    name: 'open-transaction',
    what: 'a command holds its transaction open, with its place in the outbox taken, while others commit',
    inject: async ({ world, holdOpen }) => {
      world.owners.get('intake')?.order({ holdOpen });
      await pause(holdOpen + A_WHILE_MS);
      return 1;
    },
  },
];
