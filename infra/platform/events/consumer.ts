import type { Bus, Delivery, Reach, Subscription } from '../bus/bus.ts';
import { makeBell, pauseAfter } from './bell.ts';
import { type ConsumerCounts, countsOf } from './counts.ts';
import { readRecord } from './incoming.ts';
import { makeOperator, type Operator } from './operator.ts';
import { makePositions, type Positions } from './positions.ts';
import { parkNow } from './set-aside.ts';
import { startSweeper } from './sweeper.ts';
import { take } from './take.ts';
import type { Taking } from './taking.ts';

export interface ConsumerOptions extends Omit<Taking, 'taken' | 'queued'> {
  readonly bus: Bus;
  /** Of other services: own events are projected when they are saved. */
  readonly topics: readonly string[];
  /** False: takes nothing from the bus. */
  readonly subscribes?: boolean;
}

export interface Consumer extends Operator, Pick<Positions, 'positionReached'> {
  /** Whether the bus delivers. */
  reach(): Reach;
  counts(): Promise<ConsumerCounts>;
  /** Records not yet taken, per topic. */
  lag(): Promise<ReadonlyMap<string, number>>;
  /** Finishes what runs. */
  stop(): Promise<void>;
}

/** Takes whole topics, each event exactly once in effect. Starts without the bus, and joins it when it comes. */
export function startConsumer(options: ConsumerOptions): Consumer {
  const sources = new Set(options.topics.map((topic) => topic.split('.', 1)[0] ?? ''));
  if (sources.has(options.service)) throw new Error('A service does not consume its own topics');
  const positions = makePositions(options.dataSource, options.consumer, new Set([...sources, ...options.topics]));
  const taking: Taking = { ...options, taken: positions.taken, queued: () => sweeper.wake() };
  const sweeper = startSweeper(taking);
  const subscribing = options.subscribes === false ? unsubscribed : keepSubscribing(options, (delivery) => deliver(taking, delivery));
  return {
    ...makeOperator(taking),
    positionReached: positions.positionReached,
    reach: subscribing.reach,
    counts: () => countsOf(options.dataSource, options.consumer),
    lag: () => options.bus.lag(options.consumer, options.topics),
    async stop() {
      await subscribing.stop();
      await sweeper.stop();
    },
  };
}

async function deliver(taking: Taking, delivery: Delivery): Promise<void> {
  const record = { ...delivery, place: `${delivery.partition} ${delivery.offset}` };
  const event = readRecord(taking.schemas, taking.consumer, record);
  if (event.readable) await take(taking, event, 'bus');
  else await parkNow(taking, event, 'bus', event.reason);
  await taking.crash?.('consumer-after-transaction-before-commit');
}

const unsubscribed: Subscription = { reach: () => 'not-yet', stop: () => Promise.resolve() };

function keepSubscribing(options: ConsumerOptions, handle: (delivery: Delivery) => Promise<void>): Subscription {
  const bell = makeBell();
  const onError = (error: unknown): void => options.log.error('consumer.failed', error, { consumer: options.consumer });
  let stopping = false;
  let subscription: Subscription | undefined;
  const subscribe = async (): Promise<void> => {
    for (let failures = 1; !stopping && subscription === undefined; failures += 1) {
      try {
        subscription = await options.bus.subscribe({ group: options.consumer, topics: options.topics, handle, onError });
      } catch (error) {
        onError(error);
        await bell.wait(pauseAfter(failures, 100, 2_000));
      }
    }
  };
  const subscribing = subscribe();
  return {
    reach: () => subscription?.reach() ?? 'not-yet',
    async stop() {
      stopping = true;
      bell.ring();
      await subscribing;
      await subscription?.stop();
    },
  };
}
