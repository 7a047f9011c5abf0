import { setTimeout as pause } from 'node:timers/promises';
import type { Acknowledged, Load } from './protocol.ts';
import type { Member, World } from './world.ts';

/** Milliseconds from the answer to a command at north to the commit of the reaction at south; below zero when that was first. */
export async function travelTimes(world: World, north: Member, load: Load): Promise<readonly number[]> {
  const acknowledged = await north.load(load);
  const commits = await commitsOf(world, acknowledged);
  return acknowledged.map(([id, at]) => (commits.get(id) ?? Number.NaN) - at);
}

/** When south committed its reaction to each, as PostgreSQL kept it; waits for the last. */
export async function commitsOf(world: World, acknowledged: Acknowledged): Promise<ReadonlyMap<string, number>> {
  for (;;) {
    const rows = await world.query<{ id: string; at: number }>(
      world.south,
      'SELECT id, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 AS at FROM counter WHERE id = ANY ($1)',
      [acknowledged.map(([id]) => id)],
    );
    if (rows.length === acknowledged.length) return new Map(rows.map(({ id, at }) => [id, at]));
    await pause(100);
  }
}
