import { setTimeout as pause } from 'node:timers/promises';
import { inDatabase } from './witness.ts';
import type { World } from './world.ts';

const LOOK_EVERY_MS = 150;

/** Resolves true when everything is told, taken and passed, twice in a row, and false when that has not come within so many milliseconds. */
export async function comesToRest(world: World, within: number): Promise<boolean> {
  let before = '';
  for (const limit = performance.now() + within; performance.now() < limit; await pause(LOOK_EVERY_MS)) {
    const now = await Promise.all([...world.owners.keys()].map((name) => unrestOf(world, name))).catch(() => undefined);
    const still = now?.every(({ unrest }) => unrest === 0) === true;
    const told = still ? now.map((each) => each.told).join() : '';
    if (still && told === before) return true;
    before = told;
  }
  return false;
}

/** Until what was told is taken, whatever is parked. */
export async function isTaken(world: World, within: number): Promise<void> {
  for (const limit = performance.now() + within; performance.now() < limit; await pause(LOOK_EVERY_MS)) {
    const now = await Promise.all([...world.owners.keys()].map((name) => unrestOf(world, name))).catch(() => undefined);
    if (now?.every(({ untaken }) => untaken === 0) === true) return;
  }
}

interface Unrest {
  readonly untaken: number;
  readonly unrest: number;
  readonly told: string;
}

async function unrestOf(world: World, name: string): Promise<Unrest> {
  const lag = Number(await world.owners.get(name)?.ask('lag'));
  return inDatabase(world, name, async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM outbox_unpublished)::int AS unpublished, (SELECT count(*) FROM outbox)::text AS told,
         ((SELECT count(*) FROM inbox_waiting) + (SELECT count(*) FROM parked_event))::int AS aside`,
    );
    const { rows: deadline } = await client.query(`SELECT to_regclass('deadline') IS NOT NULL AS there`);
    const due = deadline[0].there
      ? await client.query('SELECT count(*)::int AS due FROM deadline WHERE runs AND due_on < $1', [world.latestDay()])
      : { rows: [{ due: 0 }] };
    const untaken = lag + rows[0].unpublished;
    return { untaken, unrest: untaken + rows[0].aside + due.rows[0].due, told: rows[0].told };
  });
}
