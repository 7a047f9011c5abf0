import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import { rebuildProjection } from '@kerngraaf/platform/events/rebuild.ts';
import { republish } from '@kerngraaf/platform/events/republish.ts';
import { schemas, tally } from '@kerngraaf/platform/events/testing/counter.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import { simulated } from './builtins.ts';
import { type CheckOptions, check, watch } from './check.ts';
import { load, type Sent } from './load.ts';
import { clockOf } from './replica.ts';
import { allTold, born, isAtRest, operator, releasable } from './standing.ts';
import { beginStorm, endStorm, spoil, weatherOf } from './storm.ts';
import type { Variant } from './variant.ts';
import { type Service, World } from './world.ts';

export interface Outcome {
  readonly seed: number;
  readonly steps: number;
  readonly events: number;
  /** Empty when all held. */
  readonly violations: readonly string[];
}

const LOOK_MS = 1_000;
/** The longest pauses, of all hops, one after the other. */
const REST_WITHIN_MS = 120_000;

/** One run, from its seed alone: a load under what the seed makes go wrong, then healing, then the checks. */
export async function runSeed(seed: number, variant: Variant = {}, trace?: (line: string) => void): Promise<Outcome> {
  const world = new World(seed, variant, trace);
  try {
    await simulated(world.scheduler, () => run(world));
  } catch (error) {
    world.violations.push(`the run ${error instanceof Error ? error.message : String(error)}`);
    trace?.(String(error instanceof Error ? error.stack : error));
  }
  return { seed, steps: world.scheduler.steps, events: born(world), violations: world.violations };
}

async function run(world: World): Promise<void> {
  const weather = weatherOf(world);
  world.note(JSON.stringify({ ...weather, mishaps: weather.mishaps.map(({ name }) => name) }));
  watch(world, (event) => spoil(world, weather, event));
  for (const service of world.services) for (let count = 1 + world.chance.below(2); count > 0; count -= 1) world.start(service);
  beginStorm(world, weather);
  const sent = await load(world);
  await world.scheduler.pause(world.chance.next() * 3_000);
  endStorm(world);
  world.note('heals');
  if (weather.faults.forgets > 0) await refillAll(world);
  const options = { inOrder: weather.faults.forgets === 0, rebuild: (service: Service) => rebuild(world, service) };
  for (const violation of await checkAtRest(world, sent, options)) world.violated(violation);
  await Promise.all(world.replicas().map(([, replica]) => replica.stop()));
}

/** Who was frozen may still commit a command while it is checked; then all is looked at once more. */
async function checkAtRest(world: World, sent: readonly Sent[], options: CheckOptions): Promise<readonly string[]> {
  for (;;) {
    await comeToRest(world);
    const before = born(world);
    const violations = await check(world, sent, options);
    if (born(world) === before) return violations;
  }
}

async function comeToRest(world: World): Promise<void> {
  const until = world.scheduler.now + REST_WITHIN_MS;
  while (!(await isAtRest(world))) {
    if (world.scheduler.now > until) return void world.violated('does not come to rest');
    for (const service of world.services) await releaseAll(world, service);
    await world.scheduler.pause(LOOK_MS);
  }
}

async function refillAll(world: World): Promise<void> {
  for (const until = world.scheduler.now + REST_WITHIN_MS; !allTold(world) && world.scheduler.now < until; )
    await world.scheduler.pause(LOOK_MS);
  for (const service of world.services) await refill(world, service);
}

async function refill(world: World, service: Service): Promise<void> {
  const { connections, actor } = world.running(service);
  const entry = { at: clockOf(world.scheduler).now(), actor: operator, reason: 'BUS_LOST' };
  await world.scheduler.as(actor, () => republish(connections.dataSource(), '2000-01-01T00:00:00.000Z' as Instant, entry));
}

/** Save where it is hopeless. */
async function releaseAll(world: World, service: Service): Promise<void> {
  const { actor, consumer } = world.running(service);
  for (const place of releasable(world, service)) {
    await world.scheduler
      .as(actor, () => consumer.release(place, operator, 'MENDED'))
      .catch((error: unknown) => {
        // The service may have been quicker.
        if (!(error instanceof ExpectedError)) throw error;
      });
  }
}

async function rebuild(world: World, service: Service): Promise<void> {
  const { actor, connections, bus } = world.running(service);
  const { name, topics } = service.plan;
  const options = { dataSource: connections.dataSource(), bus, consumer: name, topics, schemas, projection: tally };
  await world.scheduler.as(actor, () => rebuildProjection(options));
}
