import { COUNTED } from '@kerngraaf/platform/events/testing/counter.ts';
import type { Row } from './database.ts';
import type { Replica } from './replica.ts';
import { anActor } from './scheduler.ts';
import { operator, parkedPlaces } from './standing.ts';
import { NO_FAULTS } from './unruly-log.ts';
import type { Service, World } from './world.ts';

/** What a run meets besides its load; what is drawn anew for each seed, so that some meet much of one and nothing of another. */
export interface Weather {
  /** The chance of a mishap at each step. */
  readonly rate: number;
  readonly mishaps: readonly Mishap[];
  /** The chance, for each event and reader, that it cannot be taken. */
  readonly spoilt: number;
  readonly faults: typeof NO_FAULTS;
  readonly delays: { readonly probability: number; readonly longest: number };
}

type Mishap = (world: World) => void;

const mishaps: readonly Mishap[] = [kill, stop, freeze, loseSession, sourceAway, tooEarly, logAway, release];

export function weatherOf({ chance }: World): Weather {
  const sometimes = (value: number): number => (chance.happens(0.4) ? value * chance.next() : 0);
  return {
    rate: chance.one([0, 0.002, 0.01]),
    mishaps: mishaps.filter(() => chance.happens(0.5)),
    spoilt: sometimes(0.3),
    faults: {
      away: sometimes(0.1),
      silent: sometimes(0.3),
      partial: sometimes(0.3),
      late: sometimes(0.2),
      doubles: sometimes(0.3),
      forgets: chance.happens(0.1) ? 0.2 : 0,
      losses: sometimes(0.03),
    },
    delays: { probability: sometimes(0.1), longest: chance.one([50, 500, 4_000]) },
  };
}

export function beginStorm(world: World, weather: Weather): void {
  const { scheduler, chance } = world;
  world.stormy = true;
  scheduler.delays = weather.delays;
  for (const { faults } of world.services) Object.assign(faults, weather.faults);
  if (weather.mishaps.length === 0) return;
  const storm = anActor('storm');
  scheduler.onStep = () => {
    if (chance.happens(weather.rate)) scheduler.as(storm, () => chance.one(weather.mishaps)(world));
  };
}

/** Nothing goes wrong from here on; what was poison for good stays so. */
export function endStorm(world: World): void {
  const { scheduler } = world;
  world.stormy = false;
  scheduler.onStep = () => undefined;
  scheduler.delays = { probability: 0, longest: 0 };
  for (const service of world.services) {
    Object.assign(service.faults, NO_FAULTS);
    service.trouble.sourceAway = false;
    service.trouble.early = new Set();
    for (const healed of [service.trouble.poison, service.trouble.unreadable, service.trouble.garbled]) healed.clear();
    for (const { actor } of service.replicas) {
      actor.frozenUntil = 0;
    }
  }
}

/** An event that was committed: some of those who read it cannot. */
export function spoil(world: World, weather: Weather, event: Row): void {
  const { chance } = world;
  for (const { trouble, plan } of world.readersOf(String(event.topic))) {
    if (!world.stormy || !chance.happens(weather.spoilt)) continue;
    const handled = event.type === COUNTED && event.topic === `${plan.mirrors}.counter`;
    const kind = chance.one(
      handled ? (['poison', 'poison', 'hopeless', 'unreadable', 'garbled'] as const) : (['unreadable', 'garbled'] as const),
    );
    world.note(`${event.id} is ${kind}`);
    trouble[kind].add(String(event.id));
  }
}

function oneReplica(world: World): readonly [Service, Replica] | undefined {
  const replicas = world.replicas();
  return replicas.length === 0 ? undefined : world.chance.one(replicas);
}

function kill(world: World): void {
  const found = oneReplica(world);
  if (found === undefined) return;
  const [service, replica] = found;
  world.note(`kills ${replica.actor.name}`);
  service.replicas.delete(replica);
  replica.kill();
  startAgain(world, service, replica.actor.name);
}

function stop(world: World): void {
  const found = oneReplica(world);
  if (found === undefined) return;
  const [service, replica] = found;
  world.note(`stops ${replica.actor.name}`);
  service.replicas.delete(replica);
  void replica.stop().then(() => world.note(`stopped ${replica.actor.name}`));
  startAgain(world, service, replica.actor.name);
}

function startAgain(world: World, service: Service, name: string): void {
  world.scheduler.timer(world.chance.next() * 3_000, () => {
    world.note(`starts ${name}`);
    world.start(service, name);
  });
}

function freeze(world: World): void {
  const found = oneReplica(world);
  if (found === undefined) return;
  const [, { actor }] = found;
  world.note(`freezes ${actor.name}`);
  actor.frozenUntil = world.scheduler.now + world.chance.next() * 6_000;
}

function loseSession(world: World): void {
  const found = oneReplica(world);
  if (found === undefined) return;
  world.note(`${found[1].actor.name} loses its session`);
  found[1].connections.loseSessions();
}

/** Changes a setting for some seconds. */
function forAWhile<Name extends string, Value>(world: World, what: string, of: Record<Name, Value>, name: Name, meanwhile: Value): void {
  const before = of[name];
  if (before === meanwhile) return;
  world.note(`${what} begins`);
  of[name] = meanwhile;
  world.scheduler.timer(world.chance.next() * 5_000, () => {
    world.note(`${what} ends`);
    if (of[name] === meanwhile) of[name] = before;
  });
}

function sourceAway(world: World): void {
  const { trouble, plan } = world.chance.one(world.services);
  forAWhile(world, `what ${plan.name} reads is away`, trouble, 'sourceAway', true);
}

function tooEarly(world: World): void {
  const { trouble, plan } = world.chance.one(world.services.filter(({ plan }) => plan.mirrors !== undefined));
  const told = world.service(String(plan.mirrors)).database.rows('outbox');
  if (told.length === 0) return;
  const aggregate = String(world.chance.one(told).aggregate_id);
  forAWhile(world, `${plan.name} does not know ${aggregate}`, trouble, 'early', new Set([aggregate]));
}

function logAway(world: World): void {
  const { faults, plan } = world.chance.one(world.services);
  forAWhile(world, `the log is away for ${plan.name}`, faults, 'away', 1);
}

/** Too soon, mostly. */
function release(world: World): void {
  const found = oneReplica(world);
  if (found === undefined) return;
  const [service, { actor, consumer }] = found;
  const places = parkedPlaces(service);
  if (places.length === 0) return;
  world.note(`releases at ${service.plan.name}`);
  world.scheduler.as(actor, () => consumer.release(world.chance.one(places), operator, 'TRIED').catch(() => undefined));
}
