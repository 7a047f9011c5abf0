import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpectedError } from '../errors.ts';
import { newId } from '../ids.ts';
import { WaitFor } from './failure.ts';
import type { Incoming } from './incoming.ts';
import { aClerk } from './testing/counter-service.ts';
import { anEvent } from './testing/log-of.ts';
import { type South, south } from './testing/two-services.ts';
import { until } from './testing/until.ts';
import { firstDue, waitBehind, waitFirst } from './waiting.ts';

let at: South;
beforeAll(async () => {
  at = await south();
});
afterAll(() => at.stop());

/** Whether somebody stands before the lock of an aggregate. */
const blocked = async (): Promise<boolean> =>
  (
    await at.service.dataSource.query<unknown[]>(
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
  ).length > 0;

describe('an event whose source is away', () => {
  it('waits with what follows it, lets other aggregates pass, and is taken in order', async () => {
    const [id, other] = [newId(), newId()];
    let away = true;
    at.before.set(id, (event) => {
      if (away && event.caseseq === 2) throw new ExpectedError('SUBGRAPH_UNAVAILABLE', 'north');
    });
    await at.send(anEvent(id, 1), anEvent(id, 2), anEvent(id, 3), anEvent(id, 4), anEvent(other, 1));
    await until(async () => (await at.waiting(id)).length === 3);
    expect(await at.waiting(id)).toEqual(['2 SUBGRAPH_UNAVAILABLE: north', '3 BEHIND', '4 BEHIND']);
    await at.reached(other, 1);
    expect(await at.history(id)).toBe('1');
    away = false;
    await at.send(anEvent(id, 5));
    await at.reached(id, 5);
    expect(await at.history(id)).toBe('1 2 3 4 5');
    expect(await at.waiting(id)).toEqual([]);
  });

  it('leaves nothing behind of a reaction that came too early', async () => {
    const id = newId();
    let known = false;
    at.before.set(id, async (_, tx) => {
      if (tx === null) return;
      await tx.manager.query('INSERT INTO counter (id, gemeente, version, total) VALUES ($1, $2, 1, 1)', [
        newId(),
        known ? '1734' : '0000',
      ]);
      if (!known) throw new WaitFor('MELDING_UNKNOWN');
    });
    await at.send(anEvent(id, 1));
    await until(async () => (await at.waiting(id)).length === 1);
    known = true;
    await at.reached(id, 1);
    expect(await at.service.dataSource.query(`SELECT 1 FROM counter WHERE gemeente = '0000'`)).toEqual([]);
  });

  it('waits when the reaction loads what is not there yet', async () => {
    const id = newId();
    const wanted = newId();
    at.before.set(id, async (_, tx) => void (await tx?.load(at.service.counter, wanted)));
    await at.send(anEvent(id, 1));
    await until(async () => String(await at.waiting(id)) === '1 AGGREGATE_UNKNOWN');
    await at.service.count(wanted);
    await at.reached(id, 1);
  });

  it('parks with its queue when it proves poison', async () => {
    const id = newId();
    let failure: Error = new WaitFor('EARLY');
    at.before.set(id, (_, tx) => {
      if (tx !== null) throw failure;
    });
    await at.send(anEvent(id, 1), anEvent(id, 2));
    await until(async () => (await at.waiting(id)).length === 2);
    failure = new Error('a bug');
    await until(async () => String(await at.parked(id)) === '1 HANDLER_FAILED,2 BEHIND');
    expect(await at.waiting(id)).toEqual([]);
    at.before.delete(id);
    expect(await at.consumer.release({ source: 'north', aggregate: id }, aClerk, 'MENDED')).toBe(0);
    expect(await at.history(id)).toBe('1 2');
  });

  it('closes a gap although it has to wait itself', async () => {
    const id = newId();
    await at.send(anEvent(id, 2));
    await until(async () => (await at.parked(id)).length === 1);
    let away = true;
    at.before.set(id, () => {
      if (away) throw new ExpectedError('SUBGRAPH_TIMEOUT', 'north');
    });
    await at.send(anEvent(id, 1));
    await until(async () => (await at.waiting(id)).length === 2);
    away = false;
    await at.reached(id, 2);
    expect(await at.history(id)).toBe('1 2');
  });

  it('is not left alone by one that comes while the queue is being emptied', async () => {
    const id = newId();
    const [emptying, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let tries = 0;
    at.before.set(id, async (event, tx) => {
      if (event.caseseq !== 1 || tx === null) return;
      tries += 1;
      if (tries === 1) throw new WaitFor('EARLY');
      emptying.resolve();
      await gate.promise;
    });
    await at.send(anEvent(id, 1));
    await emptying.promise;
    await at.send(anEvent(id, 2));
    await until(async () => (await blocked()) || (await at.waiting(id)).length === 2);
    gate.resolve();
    await at.reached(id, 2);
  });

  it('is counted while it waits', async () => {
    const id = newId();
    let away = true;
    at.before.set(id, () => {
      if (away) throw new WaitFor('AWAY');
    });
    await at.send(anEvent(id, 1), anEvent(id, 2));
    await until(async () => (await at.consumer.counts()).waitingAggregates === 1);
    away = false;
    await at.reached(id, 2);
    expect((await at.consumer.counts()).waitingAggregates).toBe(0);
  });
});

describe('an event that comes before the first of its queue', () => {
  it('is due itself: the first one could never be taken before it', async () => {
    const place = { consumer: 'nobody', source: 'north', aggregate: newId() };
    const eventAt = (sequence: number): Incoming => ({
      ...place,
      readable: false,
      reason: 'TYPE_UNKNOWN',
      id: newId(),
      sequence,
      topic: 'north.counter',
      payload: Buffer.from('{}'),
    });
    const [{ manager }, missing] = [at.service.dataSource, eventAt(2)];
    await waitFirst(manager, eventAt(3), 'RELEASED', 0);
    await waitBehind(manager, missing);
    await until(async () => (await firstDue(manager, place))?.event_id === missing.id);
  });
});
