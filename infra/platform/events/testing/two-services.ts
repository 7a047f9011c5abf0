import type { Bus } from '../../bus/bus.ts';
import { memoryBus } from '../../bus/memory.ts';
import type { Crash } from '../../commands/crash.ts';
import type { Tx } from '../../commands/transact.ts';
import type { Uuid } from '../../ids.ts';
import type { Consumer } from '../consumer.ts';
import type { Envelope } from '../envelope.ts';
import { COUNTED, type Counted, historyOf } from './counter.ts';
import { addTo, type CounterService, counterService } from './counter-service.ts';
import { recordOf } from './log-of.ts';
import { until } from './until.ts';

type Behaviour = (event: Envelope, tx: Tx | null) => void | Promise<void>;

/** Service `south`, which mirrors what `north` counts, over a bus of its own. */
export interface South {
  readonly service: CounterService;
  readonly bus: Bus;
  readonly consumer: Consumer;
  readonly crash: { at: Crash };
  /** What the reaction to this aggregate's events does before it mirrors, and with a null transaction when it prepares. */
  readonly before: Map<Uuid, Behaviour>;
  send(...events: readonly Envelope[]): Promise<void>;
  /** Resolves when this much of an aggregate of `north` was taken. */
  reached(id: Uuid, sequence: number): Promise<void>;
  history(id: Uuid): Promise<string>;
  /** Sequence and reason of what is parked, in order. */
  parked(id: Uuid): Promise<readonly string[]>;
  waiting(id: Uuid): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** By default over a bus in memory that delivers twice now and then. */
export async function south(over?: Bus): Promise<South> {
  const service = await counterService('south');
  const bus = over ?? memoryBus({ redeliver: 0.1 });
  const before = new Map<Uuid, Behaviour>();
  const crash: { at: Crash } = { at: () => undefined };
  const reaction = {
    prepare: async (event: Envelope) => before.get(event.subject)?.(event, null),
    react: async (tx: Tx, event: Envelope) => {
      await before.get(event.subject)?.(event, tx);
      await addTo(tx, service.counter, event.subject, (event.data as Counted).by);
    },
  };
  const consumer = service.consume(bus, ['north.counter'], { [COUNTED]: reaction }, (point) => crash.at(point));
  const list = (table: string, id: Uuid): Promise<readonly string[]> =>
    service.dataSource
      .query<{ line: string }[]>(
        `SELECT concat_ws(' ', sequence, reason) AS line FROM ${table} WHERE aggregate_id = $1 ORDER BY sequence`,
        [id],
      )
      .then((rows) => rows.map((row) => row.line));
  return {
    service,
    bus,
    consumer,
    crash,
    before,
    send: (...events) => bus.publish(events.map(recordOf)),
    reached: (id, sequence) => until(() => consumer.positionReached('north', id, sequence)),
    history: (id) => historyOf(service.dataSource.manager, 'north', id),
    parked: (id) => list('parked_event', id),
    waiting: (id) => list('inbox_waiting', id),
    async stop() {
      await service.stop();
      await bus.close();
    },
  };
}
