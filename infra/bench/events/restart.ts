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
  const stored = await storedSince(world, killed);
  const later: Acknowledged = (await load).filter(([, at]) => at > killed);
  const applied = Math.min(...(await commitsOf(world, later)).values());
  return { stored: stored - killed, applied: applied - killed };
}

/** When the bus has an event of north that was told after a moment. */
async function storedSince(world: World, moment: number): Promise<number> {
  const told = 'SELECT FROM outbox WHERE created_at > to_timestamp($1) AND pos NOT IN (SELECT pos FROM outbox_unpublished) LIMIT 1';
  while ((await world.query(world.north, told, [moment / 1_000])).length === 0) await pause(20);
  return nowMs();
}
