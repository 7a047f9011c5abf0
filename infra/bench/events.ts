import { bare, drained, eventsOfNorth, relayed } from './events/backlog.ts';
import { consumesAgain } from './events/restart.ts';
import { travelTimes } from './events/travel.ts';
import { openEmbedded, type World } from './events/world.ts';
import { type Figure, isOut, percentile, printed } from './figures.ts';

// The bounds are the project's own promises on two cores.
interface Bounds {
  readonly slow: readonly [p50: number, p99: number];
  readonly fast: readonly [p50: number, p99: number];
  readonly restart: number;
}

const EMBEDDED: Bounds = { slow: [10, 40], fast: [15, 60], restart: 5 };
const LEAST_PER_SECOND = 20_000;
const LEAST_SHARE = 0.67;
const DRAIN_SECONDS = 60;
// Together the hundred thousand that then wait.
const [AT_REST, BACKLOG] = [20_000, 40_000];

const figures = await measured('embedded', await openEmbedded(), EMBEDDED);
console.log(printed(figures));
process.exitCode = figures.some(isOut) ? 1 : 0;

async function measured(bus: string, world: World, bounds: Bounds): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const add = (name: string, value: number, unit: string, bound: number | { least: number } | undefined = undefined): void => {
    figures.push({ name: `${bus}: ${name}`, value, unit, ...(typeof bound === 'number' ? { bound } : bound) });
  };
  try {
    const north = await world.start({ service: 'north', work: ['relay'] });
    const south = await world.start({ service: 'south', work: ['relay', 'react'] });
    await travelTimes(world, north, { count: 300, perSecond: 100 });
    for (const [perSecond, count, [p50, p99]] of [[50, 1_500, bounds.slow] as const, [300, 9_000, bounds.fast] as const]) {
      const times = await travelTimes(world, north, { count, perSecond });
      add(`acknowledged to reaction committed at ${perSecond}/s, p50`, percentile(times, 0.5), 'ms', p50);
      add(`acknowledged to reaction committed at ${perSecond}/s, p99`, percentile(times, 0.99), 'ms', p99);
    }
    const { after, heir } = await consumesAgain(world, north, south);
    add('kill -9 of a service until it consumes again', after / 1000, 's', bounds.restart);
    await heir.kill();
    const client = await world.bare();
    await bare(eventsOfNorth(AT_REST), client.append);
    const alone = await bare(eventsOfNorth(BACKLOG), client.append);
    const byRelay = await relayed(world, eventsOfNorth(BACKLOG));
    await client.close();
    add('the client alone', alone, 'events/s');
    add('relay in batches', byRelay, 'events/s', { least: LEAST_PER_SECOND });
    add('relay against the client alone', byRelay / alone, 'times', { least: LEAST_SHARE });
    await north.kill();
    add(
      `${AT_REST + 2 * BACKLOG} waiting events drained by one service`,
      (await drained(world, AT_REST + 2 * BACKLOG)) / 1000,
      's',
      DRAIN_SECONDS,
    );
  } finally {
    await world.close();
  }
  return figures;
}
