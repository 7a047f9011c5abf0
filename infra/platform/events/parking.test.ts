import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forbidden } from '../errors.ts';
import { newId, type Uuid } from '../ids.ts';
import type { Instant } from '../time.ts';
import { lockPlace } from './case-position.ts';
import type { ParkedAt } from './operator.ts';
import { MOVED } from './testing/counter.ts';
import { aClerk, sourceOf } from './testing/counter-service.ts';
import { anEvent, recordOf } from './testing/log-of.ts';
import { type South, south } from './testing/two-services.ts';
import { until } from './testing/until.ts';

let at: South;
beforeAll(async () => {
  at = await south();
});
afterAll(() => at.stop());

const parkedAt = (aggregate: Uuid): ParkedAt => ({ source: 'north', aggregate });
const poisonAt = (id: Uuid, sequence: number): void => {
  at.before.set(id, (event, tx) => {
    if (tx !== null && event.caseseq === sequence) throw new Error('a bug');
  });
};
const parked = async (id: Uuid, lines: readonly string[]): Promise<void> =>
  until(async () => String(await at.parked(id)) === String(lines));
const lockWaiters = (count: number): Promise<void> =>
  until(async () => {
    const rows = await at.service.dataSource.query<unknown[]>(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows.length === count;
  });
const audited = (id: Uuid): Promise<unknown[]> =>
  at.service.dataSource.query<unknown[]>('SELECT actor, action, reason FROM audit WHERE aggregate_id = $1', [id]);

describe('a poisoned event', () => {
  it('is tried three times, then parks with what follows it, and stops no other aggregate', async () => {
    const [id, other] = [newId(), newId()];
    let tries = 0;
    at.before.set(id, (event, tx) => {
      if (tx === null || event.caseseq !== 2) return;
      tries += 1;
      throw new Error('a bug');
    });
    await at.send(anEvent(id, 1), anEvent(id, 2), anEvent(id, 3), anEvent(other, 1));
    await parked(id, ['2 HANDLER_FAILED', '3 BEHIND']);
    await at.reached(other, 1);
    expect(await at.history(id)).toBe('1');
    expect(tries).toBe(3);
    expect(at.service.log.told).toContain('event.parked');
    expect((await at.consumer.counts()).parkedAggregates).toBeGreaterThan(0);
  });

  it('replays in order when it is released, with what came later', async () => {
    const id = newId();
    poisonAt(id, 2);
    await at.send(...[1, 2, 3, 4].map((sequence) => anEvent(id, sequence)));
    await parked(id, ['2 HANDLER_FAILED', '3 BEHIND', '4 BEHIND']);
    at.before.delete(id);
    expect(await at.consumer.release(parkedAt(id), aClerk, 'MENDED')).toBe(0);
    await at.send(anEvent(id, 5));
    await at.reached(id, 5);
    expect(await at.history(id)).toBe('1 2 3 4 5');
  });

  it('parks again when nothing was mended', async () => {
    const id = newId();
    poisonAt(id, 1);
    await at.send(anEvent(id, 1), anEvent(id, 2));
    await parked(id, ['1 HANDLER_FAILED', '2 BEHIND']);
    expect(await at.consumer.release(parkedAt(id), aClerk, 'MENDED')).toBe(2);
    expect(await at.parked(id)).toEqual(['1 HANDLER_FAILED', '2 BEHIND']);
  });

  it('is skipped only first in line, by name and with a reason', async () => {
    const id = newId();
    const [first, second] = [anEvent(id, 1), anEvent(id, 2)];
    poisonAt(id, 1);
    await at.send(first, second);
    await parked(id, ['1 HANDLER_FAILED', '2 BEHIND']);
    await expect(at.consumer.skip(parkedAt(id), second.id, aClerk, 'WRONG')).rejects.toMatchObject({ reason: 'NOT_FIRST' });
    await at.consumer.skip(parkedAt(id), first.id, aClerk, 'MADE_BY_MISTAKE');
    await at.consumer.release(parkedAt(id), aClerk, 'MENDED');
    expect(await at.history(id)).toBe('2');
    expect(await audited(id)).toEqual([
      { actor: 'system:clerk', action: 'skipEvent', reason: 'MADE_BY_MISTAKE' },
      { actor: 'system:clerk', action: 'releaseEvents', reason: 'MENDED' },
    ]);
    await at.send(first, anEvent(id, 3));
    await at.reached(id, 3);
    expect(await at.history(id)).toBe('2 3');
  });

  it('parks with the fact when the reaction may not', async () => {
    const id = newId();
    at.before.set(id, () => {
      throw forbidden('NOT_OF_THIS_TEAM');
    });
    await at.send(anEvent(id, 1));
    await parked(id, ['1 FORBIDDEN: NOT_OF_THIS_TEAM']);
  });
});

describe('an event that cannot be read', () => {
  it.each([
    ['TYPE_UNKNOWN', { type: 'nl.counters.unheard-of.v1' }],
    ['SCHEMA_INVALID', { data: { by: 'secret' } }],
    ['TYPE_FOREIGN', { type: MOVED, data: {} }],
  ])('parks at once in its place: %s', async (reason, change) => {
    const id = newId();
    await at.send(anEvent(id, 1), anEvent(id, 2, change), anEvent(id, 3));
    await parked(id, [`2 ${reason}`, '3 BEHIND']);
    expect(await at.history(id)).toBe('1');
  });

  it.each([
    ['NOT_JSON', () => Buffer.from('{"specversion": oops')],
    ['NOT_JSON', () => Buffer.from([0xff, 0xfe, 0x00])],
    ['ENVELOPE_INVALID', () => Buffer.from('{}')],
    ['ENVELOPE_INVALID', (id: Uuid) => recordOf(anEvent(id, 2, { source: sourceOf('elsewhere') })).value],
    ['ENVELOPE_INVALID', () => recordOf(anEvent(newId(), 2)).value],
  ])('parks without a place: %s', async (reason, bytes) => {
    const id = newId();
    await at.send(anEvent(id, 1));
    await at.bus.publish([{ topic: 'north.counter', key: id, value: bytes(id) }]);
    await at.send(anEvent(id, 2));
    await parked(id, ['2 BEHIND', reason]);
  });

  it('is taken once when it was sent twice and can be read at last', async () => {
    const id = newId();
    const unread = { topic: 'north.counter', key: id, value: Buffer.from('oops') };
    await at.bus.publish([unread, unread]);
    await parked(id, ['NOT_JSON', 'NOT_JSON']);
    // What the bus delivers twice comes before.
    await until(async () => (await at.consumer.lag()).get('north.counter') === 0);
    // As a reader that was mended finds it.
    const payload = recordOf(anEvent(id, 1)).value;
    await at.service.dataSource.query('UPDATE parked_event SET payload = $2 WHERE aggregate_id = $1', [id, payload]);
    expect(await at.consumer.release(parkedAt(id), aClerk, 'MENDED')).toBe(0);
    expect(await at.history(id)).toBe('1');
  });

  it('is given up, and what stood behind it goes on', async () => {
    const id = newId();
    await at.bus.publish([{ topic: 'north.counter', key: id, value: Buffer.from('oops') }]);
    await at.send(anEvent(id, 1));
    await parked(id, ['1 BEHIND', 'NOT_JSON']);
    const [row] = await at.service.dataSource.query<{ event_id: Uuid }[]>(
      'SELECT event_id FROM parked_event WHERE aggregate_id = $1 AND sequence IS NULL',
      [id],
    );
    await at.consumer.skip(parkedAt(id), row?.event_id ?? newId(), aClerk, 'NOISE');
    // The bus may deliver it once more; then it is known and does not block again.
    expect(await at.service.dataSource.query('SELECT FROM inbox WHERE id = $1', [row?.event_id])).toHaveLength(1);
    expect(await at.consumer.release(parkedAt(id), aClerk, 'MENDED')).toBe(0);
    await at.send(anEvent(id, 2));
    await at.reached(id, 2);
    expect(await at.history(id)).toBe('1 2');
  });
});

describe('an event that comes again', () => {
  const alarms = (): number => at.service.log.told.filter((event) => event === 'event.content-differs').length;

  it('raises an alarm when it says something else under the same id, and is not taken', async () => {
    const [id, before] = [newId(), alarms()];
    const first = anEvent(id, 1);
    await at.send(first, first, { ...first, data: { by: 100 } }, anEvent(id, 2));
    await at.reached(id, 2);
    expect(await at.history(id)).toBe('1 2');
    expect(alarms()).toBeGreaterThan(before);
    // Nothing of it is delivered once more during another case.
    await until(async () => (await at.consumer.lag()).get('north.counter') === 0);
  });

  it('raises none when it says the same', async () => {
    const [id, before] = [newId(), alarms()];
    const first = anEvent(id, 1);
    await at.send(first, first, anEvent(id, 2));
    await at.reached(id, 2);
    await until(async () => (await at.consumer.lag()).get('north.counter') === 0);
    expect(alarms()).toBe(before);
  });
});

describe('an event from the future', () => {
  it('is taken, since nothing rests on its moment, and the log tells', async () => {
    const id = newId();
    await at.send(anEvent(id, 1, { time: '2099-01-01T00:00:00.000Z' as Instant }));
    await at.reached(id, 1);
    expect(await at.history(id)).toBe('1');
    expect(at.service.log.told).toContain('event.from-the-future');
  });

  it('is taken when its schema is a revision that is not known yet', async () => {
    const id = newId();
    await at.send(anEvent(id, 1, { dataschema: 'urn:test:counted:99', data: { by: 1, later: 'x' } }));
    await at.reached(id, 1);
    expect(await at.history(id)).toBe('1');
  });
});

describe('a gap in the sequence', () => {
  it('parks what follows it and closes by itself when the missing event comes', async () => {
    const id = newId();
    await at.send(anEvent(id, 1), anEvent(id, 3), anEvent(id, 4));
    await parked(id, ['3 SEQUENCE_GAP', '4 BEHIND']);
    expect(await at.history(id)).toBe('1');
    await at.send(anEvent(id, 2));
    await at.reached(id, 4);
    expect(await at.history(id)).toBe('1 2 3 4');
    expect(await at.parked(id)).toEqual([]);
  });

  it('closes also when the missing event comes while the place is being released', async () => {
    const id = newId();
    await at.send(anEvent(id, 1), anEvent(id, 3), anEvent(id, 4));
    await parked(id, ['3 SEQUENCE_GAP', '4 BEHIND']);
    // The bus delivers twice now and then; until all is committed such an event would wait at the lock too.
    await until(async () => (await at.consumer.lag()).get('north.counter') === 0);
    const released = await at.service.dataSource.transaction(async (manager) => {
      await lockPlace(manager, { ...parkedAt(id), consumer: 'south' });
      const release = at.consumer.release(parkedAt(id), aClerk, 'MENDED');
      await lockWaiters(1);
      await at.send(anEvent(id, 2));
      await lockWaiters(2);
      return { release };
    });
    await released.release;
    await at.reached(id, 4);
    expect(await at.history(id)).toBe('1 2 3 4');
    expect([await at.parked(id), await at.waiting(id)]).toEqual([[], []]);
  });

  it('is accepted by name and with a reason when the event is lost for good', async () => {
    const id = newId();
    const late = anEvent(id, 3);
    await at.send(anEvent(id, 1), late);
    await parked(id, ['3 SEQUENCE_GAP']);
    await expect(at.consumer.skip(parkedAt(id), late.id, aClerk, 'X')).rejects.toMatchObject({ reason: 'SEQUENCE_GAP' });
    await at.consumer.acceptGap(parkedAt(id), aClerk, 'LOST');
    expect(await at.consumer.release(parkedAt(id), aClerk, 'MENDED')).toBe(0);
    expect(await at.history(id)).toBe('1 3');
    expect(await audited(id)).toContainEqual({ actor: 'system:clerk', action: 'acceptGap', reason: 'LOST' });
  });
});

describe('where nothing is parked', () => {
  it('there is nothing to release', async () => {
    await expect(at.consumer.release(parkedAt(newId()), aClerk, 'MENDED')).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
  });
});
