import { type Actor, systemActor } from '@kerngraaf/platform/access/actor.ts';
import type { ParkedAt } from '@kerngraaf/platform/events/operator.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Row } from './database.ts';
import { byPos } from './statements-outbox.ts';
import type { Service, World } from './world.ts';

export const operator: Actor = systemActor('operator', '1734');

export const parkedPlaces = ({ database }: Service): readonly ParkedAt[] =>
  database.rows('parked_aggregate').map(({ source, aggregate_id }) => ({ source: String(source), aggregate: aggregate_id as Uuid }));

/** All that a source ever told of an aggregate, in order of sequence. */
export const toldOf = (source: Service, aggregate: unknown): readonly Row[] =>
  source.database
    .rows('outbox')
    .filter((row) => row.aggregate_id === aggregate)
    .toSorted(byPos);

export const sourcesOf = (world: World, { plan }: Service): readonly Service[] =>
  plan.topics.map((topic) => world.service(topic.split('.', 1)[0] ?? ''));

/** The sequence of the event at which a service stands still for good, since nobody mends it; `Infinity` when there is none. */
export function hopelessFrom(service: Service, source: Service, aggregate: unknown): number {
  const hopeless = toldOf(source, aggregate).find(({ id }) => service.trouble.hopeless.has(String(id)));
  return Number(hopeless?.caseseq ?? Infinity);
}

/** Where something is parked that can be taken. */
export const releasable = (world: World, service: Service): readonly ParkedAt[] =>
  parkedPlaces(service).filter(({ source, aggregate }) => {
    const from = hopelessFrom(service, world.service(source), aggregate);
    const parked = parkedAt(service, source, aggregate).map(({ sequence }) => sequence);
    return parked.some((sequence) => sequence === null || Number(sequence) < from) || !parked.includes(from);
  });

export const parkedAt = ({ database }: Service, source: string, aggregate: unknown): readonly Row[] =>
  database.rows('parked_event').filter((row) => row.aggregate_id === aggregate && row.source === source);

export const allTold = (world: World): boolean => world.services.every(({ database }) => database.table('outbox_unpublished').size === 0);

/** How many events there are, of all services. */
export const born = (world: World): number => world.services.reduce((sum, { database }) => sum + database.table('outbox').size, 0);

/** Everything is told and taken, and nothing is set aside but what is hopeless. An event that is born meanwhile may have passed where it had looked. */
export async function isAtRest(world: World): Promise<boolean> {
  const settled = (service: Service): boolean =>
    service.database.table('inbox_waiting').size === 0 && releasable(world, service).length === 0;
  const before = born(world);
  if (!allTold(world) || !world.services.every(settled)) return false;
  for (const service of world.services) {
    const { actor, consumer } = world.running(service);
    const lag = await world.scheduler.as(actor, () => consumer.lag());
    if ([...lag.values()].some((behind) => behind > 0)) return false;
  }
  return born(world) === before && allTold(world) && world.services.every(settled);
}
