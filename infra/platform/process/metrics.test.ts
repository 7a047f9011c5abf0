import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../database/connect.ts';
import { WaitFor } from '../events/failure.ts';
import { anEvent } from '../events/testing/log-of.ts';
import { type South, south } from '../events/testing/two-services.ts';
import { until } from '../events/testing/until.ts';
import { newId } from '../ids.ts';
import { systemClock } from '../time.ts';
import { makeLog } from './log.ts';
import { type OwnerMetrics, ownerMetrics } from './metrics.ts';

let at: South;
beforeAll(async () => {
  at = await south();
});
afterAll(() => at.stop());

const log = makeLog({ service: 'south', destination: { write: () => undefined } });
const metrics = (change: Partial<OwnerMetrics> = {}) =>
  ownerMetrics({
    name: 'south',
    log,
    dataSource: at.service.dataSource,
    consumer: at.consumer,
    clock: systemClock,
    deadlines: false,
    every: -1,
    ...change,
  });
/** Figures by name and labels, without the label that all have. */
const figures = async (asked: ReturnType<typeof metrics>): Promise<Record<string, number>> => {
  const lines = (await asked.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines
      .map((line) =>
        line
          .replace(/,?service="south"/, '')
          .replace('{}', '')
          .split(' '),
      )
      .map(([name, value]) => [name, Number(value)]),
  );
};

describe('the figures of a service', () => {
  it('are all 0, and everything up, while events flow', async () => {
    expect(await figures(metrics({ signals: `SELECT 'TERM' AS soort, 2 AS aantal WHERE $1::date IS NOT NULL` }))).toEqual({
      kerngraaf_bus_up: 1,
      kerngraaf_bus_consumer_running: 1,
      'kerngraaf_bus_lag_records{topic="north.counter"}': 0,
      kerngraaf_database_up: 1,
      kerngraaf_outbox_unpublished: 0,
      kerngraaf_outbox_oldest_seconds: 0,
      kerngraaf_inbox_waiting_aggregates: 0,
      kerngraaf_inbox_longest_wait_seconds: 0,
      kerngraaf_inbox_parked_aggregates: 0,
      kerngraaf_inbox_parked_events: 0,
      'kerngraaf_signals_open{soort="TERM"}': 2,
    });
  });

  it('tell what waits, what is parked and what is not on the bus', async () => {
    const [parked, waiting, told] = [newId(), newId(), newId()];
    at.before.set(parked, () => {
      throw new Error('a bug');
    });
    at.before.set(waiting, () => {
      throw new WaitFor('SOURCE_AWAY');
    });
    await at.send(anEvent(parked, 1), anEvent(parked, 2), anEvent(waiting, 1));
    await at.service.count(told);
    const asked = metrics();
    await until(async () => (await figures(asked)).kerngraaf_inbox_parked_events === 2 && (await at.waiting(waiting)).length === 1);
    expect(await figures(asked)).toMatchObject({
      kerngraaf_outbox_unpublished: 1,
      kerngraaf_inbox_waiting_aggregates: 1,
      kerngraaf_inbox_parked_aggregates: 1,
      kerngraaf_inbox_parked_events: 2,
    });
    at.before.clear();
  });

  it('tell how far a topic is ahead of it', async () => {
    const [id, held] = [newId(), Promise.withResolvers<void>()];
    at.before.set(id, () => held.promise);
    await at.send(anEvent(id, 1), anEvent(id, 2), anEvent(id, 3));
    const asked = metrics();
    const lagIs = (records: number) =>
      until(async () => (await figures(asked))['kerngraaf_bus_lag_records{topic="north.counter"}'] === records);
    await lagIs(3).finally(held.resolve);
    await lagIs(0);
    await at.reached(id, 3);
  });

  it('count what the log tells as an error', async () => {
    log.error('event.parked', new Error('x'));
    log.error('event.parked', new Error('x'));
    expect(await figures(metrics())).toMatchObject({ 'kerngraaf_errors_total{event="event.parked"}': 2 });
  });
});

describe('a bus that is away', () => {
  const gone = (lag: OwnerMetrics['consumer']['lag']): Partial<OwnerMetrics> => ({ consumer: { ...at.consumer, lag } });

  it.each<[string, () => Promise<never>]>([
    ['refuses', () => Promise.reject(new Error('refused'))],
    ['does not answer', () => new Promise(() => undefined)],
  ])('is told as away when it %s, without a lag, beside the figures of the database', async (_, lag) => {
    const seen = await figures(metrics({ ...gone(lag), within: 50 }));
    expect(seen).toMatchObject({ kerngraaf_bus_up: 0, kerngraaf_database_up: 1, kerngraaf_inbox_parked_events: 2 });
    expect(Object.keys(seen).filter((name) => name.includes('lag'))).toEqual([]);
  });

  it('is told as back, with its lag', async () => {
    let away = true;
    const asked = metrics(gone(async () => (away ? Promise.reject(new Error('refused')) : at.consumer.lag())));
    expect(await figures(asked)).toMatchObject({ kerngraaf_bus_up: 0 });
    away = false;
    expect(await figures(asked)).toMatchObject({ kerngraaf_bus_up: 1, 'kerngraaf_bus_lag_records{topic="north.counter"}': 0 });
  });

  it('is not asked again before it answered, nor more than once in a while', async () => {
    let asked = 0;
    const counted = gone(() => {
      asked += 1;
      return new Promise(() => undefined);
    });
    const stuck = metrics({ ...counted, within: 10 });
    for (let scrape = 0; scrape < 3; scrape += 1) await stuck.text();
    expect(asked).toBe(1);
    asked = 0;
    const cached = metrics({
      ...gone(async () => {
        asked += 1;
        return new Map();
      }),
      every: 60_000,
    });
    await Promise.all([cached.text(), cached.text()]);
    await cached.text();
    expect(asked).toBe(1);
  });
});

describe('a database that is away', () => {
  it('is told as away, and nothing is told to be 0', async () => {
    const dataSource = await connect({ url: at.service.url, entities: [], applicationName: 'away' });
    const counts = async () => dataSource.query('SELECT 1').then(() => at.consumer.counts());
    const asked = metrics({ dataSource, consumer: { ...at.consumer, counts } });
    expect(await figures(asked)).toMatchObject({ kerngraaf_database_up: 1, kerngraaf_inbox_parked_events: 2 });
    await dataSource.destroy();
    const seen = await figures(asked);
    expect(seen).toMatchObject({ kerngraaf_database_up: 0, kerngraaf_bus_up: 1 });
    expect(Object.keys(seen).filter((name) => /outbox|inbox/.test(name))).toEqual([]);
  });
});
