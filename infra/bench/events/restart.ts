import { setTimeout as pause } from 'node:timers/promises';
import { type Acknowledged, nowMs } from './protocol.ts';
import { commitsOf } from './travel.ts';
import type { Member, World } from './world.ts';

const PER_SECOND = 50;
const BEFORE_MS = 3_000;
const SECONDS = 20;

/** Milliseconds from the end of south by `kill -9`, while north tells, to the first event that its successor has taken. */
export async function consumesAgain(
  world: World,
  north: Member,
  south: Member,
): Promise<{ readonly after: number; readonly heir: Member }> {
  const load = north.load({ count: PER_SECOND * SECONDS, perSecond: PER_SECOND });
  await pause(BEFORE_MS);
  await south.kill();
  const killed = nowMs();
  const heir = await world.start({ service: 'south', work: ['relay', 'react'] });
  const commits = await commitsOf(world, await load);
  return { after: Math.min(...[...commits.values()].filter((at) => at > killed)) - killed, heir };
}

/** Milliseconds from the end of the one broker by `kill -9` to the first command after it whose event is stored, and whose reaction is committed. */
export async function storesAgain(world: World, north: Member): Promise<{ readonly stored: number; readonly applied: number }> {
  const load = north.load({ count: PER_SECOND * SECONDS, perSecond: PER_SECOND });
  await pause(BEFORE_MS);
  const killed = nowMs();
  await world.bus.restart?.();
  const later: Acknowledged = (await load).filter(([, at]) => at > killed);
  const applied = Math.min(...(await commitsOf(world, later)).values());
  const [row] = await world.query<{ at: number }>(
    world.north,
    'SELECT extract(epoch FROM min(published_at))::float8 * 1000 AS at FROM outbox WHERE aggregate_id = ANY ($1)',
    [later.map(([id]) => id)],
  );
  return { stored: (row?.at ?? Number.NaN) - killed, applied: applied - killed };
}
