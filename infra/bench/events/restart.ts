import { setTimeout as pause } from 'node:timers/promises';
import { nowMs } from './protocol.ts';
import type { Member, World } from './world.ts';

const PER_SECOND = 50;
const BEFORE_MS = 3_000;

/** Milliseconds from the end of a service by `kill -9`, while north tells, to the first event that its successor has taken. */
export async function consumesAgain(
  world: World,
  north: Member,
  south: Member,
): Promise<{ readonly after: number; readonly heir: Member }> {
  const load = north.load({ count: PER_SECOND * 10, perSecond: PER_SECOND });
  await pause(BEFORE_MS);
  await south.kill();
  const killed = nowMs();
  const heir = await world.start({ service: 'south', work: ['relay', 'react'] });
  const first = await firstCommitAfter(world, killed);
  await load;
  return { after: first - killed, heir };
}

async function firstCommitAfter(world: World, moment: number): Promise<number> {
  for (;;) {
    const [row] = await world.query<{ at: number | null }>(
      world.south,
      `SELECT min(at) AS at FROM (SELECT extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 AS at FROM counter) commits
       WHERE at > $1`,
      [moment],
    );
    if (typeof row?.at === 'number') return row.at;
    await pause(50);
  }
}
