import { setTimeout as pause } from 'node:timers/promises';
import type { Load } from './protocol.ts';
import type { Member, World } from './world.ts';

/** Milliseconds from the answer to a command at north to the commit of the reaction at south, as PostgreSQL kept it; below zero when that was first. */
export async function travelTimes(world: World, north: Member, load: Load): Promise<readonly number[]> {
  const acknowledged = await north.load(load);
  const commits = await allCommits(
    world,
    acknowledged.map(([id]) => id),
  );
  return acknowledged.map(([id, at]) => (commits.get(id) ?? Number.NaN) - at);
}

async function allCommits(world: World, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  for (;;) {
    const rows = await world.query<{ id: string; at: number }>(
      world.south,
      'SELECT id, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 AS at FROM counter WHERE id = ANY ($1)',
      [ids],
    );
    if (rows.length === ids.length) return new Map(rows.map(({ id, at }) => [id, at]));
    await pause(100);
  }
}
