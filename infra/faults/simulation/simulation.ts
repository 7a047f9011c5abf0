import { BusError, type Delivery } from '@kerngraaf/platform/bus/bus.ts';
import type { Log as BusLog } from '@kerngraaf/platform/bus/log.ts';
import { busOver } from '@kerngraaf/platform/bus/log-bus.ts';
import { MemoryLog } from '@kerngraaf/platform/bus/memory-log.ts';
import { startRelay } from '@kerngraaf/platform/events/relay.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { SimulatedInbox, type Told } from './inbox.ts';
import { SimulatedOutbox } from './outbox.ts';
import { type Life, Scheduler } from './scheduler.ts';

const TOPIC = 'north.counter';
const AGGREGATES = ['a', 'b', 'c'];
const EVENTS_EACH = 4;
const CRASHES = 4;
const MOST_STEPS = 20_000;
const CRASH_CHANCE = 0.01;
const LOST_ANSWER_CHANCE = 0.05;

const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, errors: new Map() };

/**
 * North tells events of three aggregates, its relay sends them, south takes them; either may die at any await and comes back, answers get lost, and
 * what is awaited comes in any order. Relay and bus are the platform's own code, and so is the judgement of what is taken. Answers what is wrong.
 */
export async function simulate(seed: number): Promise<readonly string[]> {
  const scheduler = new Scheduler(seed);
  const outbox = new SimulatedOutbox(scheduler);
  const inbox = new SimulatedInbox(scheduler);
  const log = new MemoryLog({ seed, redeliver: 0.05 });
  const waiting = new Map(AGGREGATES.map((name) => [name, 1]));
  let crashes = 0;
  let harm = true;

  const connect = (life: Life): BusLog => faulty(log.connect(), { life, scheduler, harms: () => harm });
  const north = (): Life => {
    const life = { alive: true };
    const bus = busOver(connect(life), {});
    const relay = startRelay({ outbox: outbox.openedBy(life), bus, log: silent, poll: 50 });
    for (const aggregate of AGGREGATES) void write(life, aggregate, () => relay.wake());
    return life;
  };
  const write = async (life: Life, aggregate: string, wake: () => void): Promise<void> => {
    for (let sequence = waiting.get(aggregate) ?? 1; sequence <= EVENTS_EACH; sequence += 1) {
      const told: Told = { id: `${aggregate}${sequence}`, aggregate, sequence };
      await outbox.tell(life, { topic: TOPIC, aggregate_id: aggregate, envelope: JSON.stringify(told) });
      waiting.set(aggregate, sequence + 1);
      wake();
    }
  };
  const south = (): Life => {
    const life = { alive: true };
    const handle = ({ value }: Delivery): Promise<void> => inbox.take(life, JSON.parse(Buffer.from(value).toString()) as Told);
    void busOver(connect(life), { member: 'south' }).subscribe({ group: 'south', topics: [TOPIC], handle });
    return life;
  };

  const lives = { north: { alive: false } as Life, south: { alive: false } as Life };
  const done = (): boolean => {
    if (crashes < CRASHES && scheduler.chance(CRASH_CHANCE)) {
      crashes += 1;
      lives[scheduler.chance(0.5) ? 'north' : 'south'].alive = false;
    }
    if (!lives.north.alive) {
      outbox.rollBack();
      lives.north = north();
    }
    if (!lives.south.alive) lives.south = south();
    const written = [...waiting.values()].every((next) => next > EVENTS_EACH);
    if (written && crashes === CRASHES) harm = false;
    return written && outbox.atRest && inbox.effects.length + inbox.parked.length >= outbox.told.length;
  };
  const rested = await scheduler.run(done, MOST_STEPS);
  lives.north.alive = lives.south.alive = false;
  return [...(rested ? [] : [`it never came to rest: ${outbox.told.length} told, ${inbox.effects.length} taken`]), ...wrongIn(inbox)];
}

function wrongIn({ effects, parked }: SimulatedInbox): readonly string[] {
  const orders = Map.groupBy(effects, ({ aggregate }) => aggregate);
  const broken = AGGREGATES.map((name) => [name, (orders.get(name) ?? []).map(({ sequence }) => sequence)] as const).filter(
    ([, order]) => order.join() !== Array.from({ length: EVENTS_EACH }, (_, at) => at + 1).join(),
  );
  return [
    ...broken.map(([name, order]) => `${name} was taken as ${order.join(' ')}`),
    ...parked.map(({ aggregate, sequence }) => `${aggregate}:${sequence} is parked`),
  ];
}

interface Harm {
  readonly life: Life;
  readonly scheduler: Scheduler;
  readonly harms: () => boolean;
}

/** A connection on which everything takes its time, and an answer may get lost although the work was done. */
function faulty(log: BusLog, { life, scheduler, harms }: Harm): BusLog {
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    await scheduler.step(life);
    const answer = await work();
    await scheduler.step(life);
    if (harms() && scheduler.chance(LOST_ANSWER_CHANCE)) throw new BusError('UNAVAILABLE', 'The answer got lost');
    return answer;
  };
  return {
    append: (records) => during(() => log.append(records)),
    ends: (topics) => during(() => log.ends(topics)),
    fetch: (from) => during(() => log.fetch(from)),
    sync: (member) => during(() => log.sync(member)),
    commit: (group, progress) => during(() => log.commit(group, progress)),
    release: (group, held) => during(() => log.release(group, held)),
    leave: (group, token) => during(() => log.leave(group, token)),
    lag: (group, topics) => during(() => log.lag(group, topics)),
    listen: (listener) => log.listen(listener),
    close: () => log.close(),
  };
}
