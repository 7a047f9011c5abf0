import { Counter, Gauge, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Consumer } from '../events/consumer.ts';
import { outboxCounts } from '../events/counts.ts';
import { type Clock, localDateAt } from '../time.ts';
import { atMostEvery } from './at-most-every.ts';
import type { Log } from './log.ts';

/** What Prometheus asks for at `/metrics`: counts and names of our own things, never of a person. */
export interface Metrics {
  readonly contentType: string;
  /** Never rejects: what is away is told as away, and its figures are left out. */
  text(): Promise<string>;
}

/** A registry whose figures carry the name of the service. */
export function metricsOf(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  return registry;
}

/** What the log tells as an error, as a figure: each alarm is one. */
export function countErrors({ errors }: Log, registry: Registry): void {
  new Counter({
    name: 'kerngraaf_errors_total',
    help: 'Lines of the log with level error, by event.',
    labelNames: ['event'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [event, count] of errors) this.inc({ event }, count);
    },
  });
}

export interface OwnerMetrics {
  /** Of the service. */
  readonly name: string;
  readonly log: Log;
  readonly dataSource: DataSource;
  readonly consumer: Pick<Consumer, 'lag' | 'counts' | 'reach'>;
  readonly clock: Clock;
  /** Whether it has terms. */
  readonly deadlines: boolean;
  /** SQL that counts what is late on the day `$1`: rows of `soort` and `aantal`. */
  readonly signals?: string;
  /** Milliseconds that a reading of bus and database stands, so that asking often costs them nothing. */
  readonly every?: number;
  /** Milliseconds for a reading. */
  readonly within?: number;
}

/** How events flow through a service, and what is late. */
export function ownerMetrics({ name: service, log, every = 5_000, within = 2_000, ...options }: OwnerMetrics): Metrics {
  const registry = metricsOf(service);
  countErrors(log, registry);
  const gauge = <Label extends string = never>(name: string, help: string, ...labelNames: readonly Label[]): Gauge<Label> =>
    new Gauge({ name: `kerngraaf_${name}`, help, labelNames, registers: [registry] });
  const busUp = gauge('bus_up', 'Whether the bus answered within two seconds.');
  const running = gauge('bus_consumer_running', 'Whether the bus delivers to this process.');
  const lag = gauge('bus_lag_records', 'Records of a topic that the service has not taken yet.', 'topic');
  const databaseUp = gauge('database_up', 'Whether its own database answered within two seconds.');
  const counts = {
    unpublished: gauge('outbox_unpublished', 'Events that are not on the bus yet.'),
    oldest: gauge('outbox_oldest_seconds', 'How long the oldest of them waits.'),
    waitingAggregates: gauge('inbox_waiting_aggregates', 'Aggregates of which events wait for something else.'),
    longestWait: gauge('inbox_longest_wait_seconds', 'How long the oldest of these events waits.'),
    parkedAggregates: gauge('inbox_parked_aggregates', 'Aggregates that stand still until an operator acts.'),
    parkedEvents: gauge('inbox_parked_events', 'Events that are set aside there.'),
    ...(options.deadlines ? { overdue: gauge('deadlines_overdue', 'Deadlines whose day is over and that have not passed yet.') } : {}),
  };
  const signals = options.signals === undefined ? null : gauge('signals_open', 'What is late and not done yet, by kind.', 'soort');

  const askBus = onceWithin(within, options.consumer.lag);
  const readBus = async (): Promise<void> => {
    const answer = await askBus();
    busUp.set(answer === null ? 0 : 1);
    lag.reset();
    for (const [topic, records] of answer ?? []) lag.set({ topic }, records);
  };
  const askDatabase = onceWithin(within, async () => ({
    ...(await outboxCounts(options.dataSource)),
    ...(await options.consumer.counts()),
    ...(options.deadlines ? { overdue: await overdueOf(options) } : {}),
    signals: options.signals === undefined ? [] : await signalsOf(options.dataSource, options.signals, options.clock),
  }));
  const readDatabase = async (): Promise<void> => {
    const answer = await askDatabase();
    databaseUp.set(answer === null ? 0 : 1);
    for (const [name, figure] of Object.entries(counts)) {
      const value = answer?.[name as keyof typeof counts];
      if (value === undefined) figure.remove();
      else figure.set(value);
    }
    signals?.reset();
    for (const { soort, aantal } of answer?.signals ?? []) signals?.set({ soort }, aantal);
  };
  const read = atMostEvery(every, () => Promise.all([readBus(), readDatabase()]));

  return {
    contentType: registry.contentType,
    async text() {
      await read();
      running.set(options.consumer.reach() === 'delivers' ? 1 : 0);
      return registry.metrics();
    },
  };
}

async function overdueOf({ dataSource, clock }: Pick<OwnerMetrics, 'dataSource' | 'clock'>): Promise<number> {
  const [row] = await dataSource.query<{ overdue: number }[]>('SELECT count(*)::int AS overdue FROM deadline WHERE runs AND due_on < $1', [
    localDateAt(clock.now()),
  ]);
  return row?.overdue ?? 0;
}

const signalsOf = (dataSource: DataSource, sql: string, clock: Clock): Promise<{ soort: string; aantal: number }[]> =>
  dataSource.query(sql, [localDateAt(clock.now())]);

/** Null when it rejects or is late. What is late is not asked again before it has ended. */
function onceWithin<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T | null> {
  let asked: Promise<T | null> | undefined;
  return async () => {
    asked ??= Promise.try(ask)
      .catch(() => null)
      .finally(() => {
        asked = undefined;
      });
    const late = Promise.withResolvers<null>();
    const timer = setTimeout(() => late.resolve(null), milliseconds);
    try {
      return await Promise.race([asked, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}
