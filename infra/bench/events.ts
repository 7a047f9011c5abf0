import { missingForKafka } from '../local/kafka/jars.ts';
import { bare, drained, eventsOfNorth, relayed } from './events/backlog.ts';
import { bareDrain, bareTravelTimes } from './events/bare.ts';
import { type BenchBus, embedded, kafka } from './events/buses.ts';
import { consumesAgain, storesAgain } from './events/restart.ts';
import { travelTimes } from './events/travel.ts';
import { openWorld } from './events/world.ts';
import { type Figure, isOut, percentile, printed } from './figures.ts';

/** Milliseconds; the project's own promises on two cores. */
interface Bounds {
  readonly slow: readonly [p50: number, p99: number];
  readonly fast: readonly [p50: number, p99: number];
  readonly restart: number;
}

const EMBEDDED: Bounds = { slow: [10, 40], fast: [15, 60], restart: 5_000 };
const KAFKA: Bounds = { slow: [15, 60], fast: [20, 80], restart: 15_000 };
const STORED_MS = 8_000;
const APPLIED_MS = 30_000;
const LEAST_PER_SECOND = 20_000;
const LEAST_SHARE = 0.67;
const DRAINED_MS = 60_000;
// Each by the client alone and by the relay: together the hundred thousand that then wait.
const [WARMING, BACKLOG] = [10_000, 40_000];

const missing = missingForKafka();
if (missing !== undefined) console.log(`Kafka is not measured. ${missing}`);
const figures = [...(await measured(embedded, EMBEDDED)), ...(missing === undefined ? await measured(kafka, KAFKA) : [])];
console.log(printed(figures));
process.exitCode = figures.some(isOut) ? 1 : 0;

async function measured(openBus: () => Promise<BenchBus>, bounds: Bounds): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const world = await openWorld(openBus);
  const add = (name: string, value: number, unit: string, limits: Pick<Figure, 'bound' | 'least'> = {}): void => {
    figures.push({ name: `${world.bus.name}: ${name}`, value, unit, ...limits });
  };
  try {
    const north = await world.start({ service: 'north', work: ['relay'] });
    const south = await world.start({ service: 'south', work: ['relay', 'react'] });
    // At the higher rate: the connections of the pools are there, and what is compiled by use is compiled.
    await travelTimes(world, north, { count: 900, perSecond: 300 });
    for (const [perSecond, count, [p50, p99]] of [[50, 1_500, bounds.slow] as const, [300, 9_000, bounds.fast] as const]) {
      const times = await travelTimes(world, north, { count, perSecond });
      add(`acknowledged to reaction committed at ${perSecond}/s, p50`, percentile(times, 0.5), 'ms', { bound: p50 });
      add(`acknowledged to reaction committed at ${perSecond}/s, p99`, percentile(times, 0.99), 'ms', { bound: p99 });
    }
    const { after, heir } = await consumesAgain(world, north, south);
    add('kill -9 of a service until it consumes again', after, 'ms', { bound: bounds.restart });
    if (world.bus.restart !== undefined) {
      const { stored, applied } = await storesAgain(world, north);
      add('kill -9 of the one broker until events are stored again', stored, 'ms', { bound: STORED_MS });
      add('kill -9 of the one broker until events are applied again', applied, 'ms', { bound: APPLIED_MS });
    }
    await heir.kill();
    const client = await world.bus.client();
    for (const [perSecond, count] of [[50, 500] as const, [300, 3_000] as const]) {
      const times = await bareTravelTimes(client, { count, perSecond });
      add(`the client alone from one end to the other at ${perSecond}/s, p50`, percentile(times, 0.5), 'ms');
      add(`the client alone from one end to the other at ${perSecond}/s, p99`, percentile(times, 0.99), 'ms');
    }
    // The relay has sent only few at a time so far: both ways are made warm.
    await bare(eventsOfNorth(WARMING), client.append);
    await relayed(world, eventsOfNorth(WARMING));
    const alone = await bare(eventsOfNorth(BACKLOG), client.append);
    const byRelay = await relayed(world, eventsOfNorth(BACKLOG));
    await north.kill();
    add('the client alone, the same batches', alone, 'events/s');
    add('relay in batches', byRelay, 'events/s', { least: LEAST_PER_SECOND });
    add('relay against the client alone', byRelay / alone, 'times', { least: LEAST_SHARE });
    const waiting = 2 * (WARMING + BACKLOG);
    add(`${waiting} events read by the client alone`, await bareDrain(client, waiting), 'ms');
    await client.close();
    add(`${waiting} waiting events drained by one service`, await drained(world, waiting), 'ms', { bound: DRAINED_MS });
  } finally {
    await world.close();
  }
  return figures;
}
