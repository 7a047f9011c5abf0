import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WaitFor } from '../events/failure.ts';
import { anEvent } from '../events/testing/log-of.ts';
import { type South, south } from '../events/testing/two-services.ts';
import { until } from '../events/testing/until.ts';
import { newId, type Uuid } from '../ids.ts';
import { operate } from './operate.ts';

let at: South;
let rebuilt: string[];
beforeAll(async () => {
  at = await south();
});
afterAll(() => at.stop());

const run = (...words: readonly string[]): Promise<unknown> => {
  rebuilt = [];
  const rebuild = async (name: string): Promise<void> => void rebuilt.push(name);
  return operate({ consumer: at.consumer, dataSource: at.service.dataSource, rebuild }, 'south', words);
};
const audited = async (): Promise<readonly string[]> => {
  const rows = await at.service.dataSource.query<{ line: string }[]>(
    `DELETE FROM audit RETURNING concat_ws(' ', action, reason, split_part(actor, ':', 1), role) AS line`,
  );
  return rows.flat().flatMap((row) => (typeof row === 'object' ? [row.line] : []));
};
/** An aggregate of which this event is parked with the next one behind it. */
async function parkedAt(sequence: number): Promise<{ id: Uuid; event: Uuid }> {
  const id = newId();
  const event = anEvent(id, sequence);
  at.before.set(id, (given) => {
    if (given.caseseq === sequence) throw new Error('a bug');
  });
  await at.send(event, anEvent(id, sequence + 1));
  await until(async () => (await at.parked(id)).length === 2);
  at.before.delete(id);
  return { id, event: event.id };
}

describe('an operator', () => {
  it('sees the lag of each topic', async () => {
    const [id, held] = [newId(), Promise.withResolvers<void>()];
    at.before.set(id, () => held.promise);
    await at.send(anEvent(id, 1), anEvent(id, 2));
    const lagIs = (records: number): Promise<void> =>
      until(async () => JSON.stringify(await run('lag')) === `{"north.counter":${records}}`);
    await lagIs(2).finally(held.resolve);
    await lagIs(0);
  });

  it('sees what waits, with how many stand behind it', async () => {
    const id = newId();
    at.before.set(id, () => {
      throw new WaitFor('SOURCE_AWAY');
    });
    const first = anEvent(id, 1);
    await at.send(first, anEvent(id, 2), anEvent(id, 3));
    await until(async () => (await at.waiting(id)).length === 3);
    expect(await run('waiting')).toEqual([
      {
        ...{ source: 'north', aggregate: id, event: first.id, sequence: 1, reason: 'SOURCE_AWAY', behind: 2 },
        ...{ attempts: expect.any(Number), since: expect.any(Date) },
      },
    ]);
    at.before.delete(id);
    await at.reached(id, 3);
    expect(await run('waiting')).toEqual([]);
    expect(await audited()).toEqual([]);
  });

  it('releases what is parked, by name and with a reason', async () => {
    const { id } = await parkedAt(1);
    expect(await run('parked')).toMatchObject([
      { source: 'north', aggregate: id, sequence: 1, reason: 'HANDLER_FAILED' },
      { sequence: 2, reason: 'BEHIND' },
    ]);
    expect(await run('release', 'north', id, '--reason', 'MENDED')).toEqual({ stillParked: 0 });
    expect(await at.history(id)).toBe('1 2');
    expect(await audited()).toEqual(['releaseEvents MENDED operator beheerder']);
  });

  it('skips the first, and releases what stood behind it', async () => {
    const { id, event } = await parkedAt(1);
    expect(await run('skip', 'north', id, event, '--reason', 'MADE_BY_MISTAKE')).toEqual({ skipped: event });
    await run('release', 'north', id, '--reason', 'MADE_BY_MISTAKE');
    expect(await at.history(id)).toBe('2');
    expect(await audited()).toEqual(['skipEvent MADE_BY_MISTAKE operator beheerder', 'releaseEvents MADE_BY_MISTAKE operator beheerder']);
  });

  it('accepts a gap', async () => {
    const id = newId();
    await at.send(anEvent(id, 3));
    await until(async () => (await at.parked(id)).length === 1);
    expect(await run('accept-gap', 'north', id, '--reason', 'LOST_FOR_GOOD')).toEqual({ stillParked: 0 });
    expect(await at.history(id)).toBe('3');
    expect(await audited()).toEqual(['acceptGap LOST_FOR_GOOD operator beheerder', 'releaseEvents LOST_FOR_GOOD operator beheerder']);
  });

  it('makes a projection again', async () => {
    expect(await run('rebuild', 'tally', '--reason', 'RULE_MENDED')).toEqual({ rebuilt: 'tally' });
    expect(rebuilt).toEqual(['tally']);
    expect(await audited()).toEqual(['rebuild RULE_MENDED operator beheerder']);
  });

  it('sends the journal once more', async () => {
    await at.service.count(newId());
    await at.service.dataSource.query('DELETE FROM outbox_unpublished');
    expect(await run('republish', '2000-01-01T00:00:00Z', '--reason', 'LOG_LOST')).toEqual({ republished: expect.any(Number) });
    const unsent = await at.service.dataSource.query<unknown[]>('SELECT FROM outbox WHERE pos NOT IN (SELECT pos FROM outbox_unpublished)');
    expect(unsent).toEqual([]);
    expect(await audited()).toEqual(['republish LOG_LOST operator beheerder']);
  });

  it.each([
    ['release', 'north', newId()],
    ['skip', 'north', newId(), newId()],
    ['accept-gap', 'north', newId()],
    ['rebuild', 'tally'],
    ['republish', '2000-01-01T00:00:00Z'],
  ])('does nothing without a reason, or with words for one: %s', async (...words) => {
    await expect(run(...words)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', reason: 'REASON_MISSING' });
    await expect(run(...words, '--reason', 'mevrouw Jansen vroeg het')).rejects.toMatchObject({ reason: 'REASON_MISSING' });
    expect(rebuilt).toEqual([]);
    expect(await audited()).toEqual([]);
  });

  it('hears when words make no operation', async () => {
    await expect(run('forget')).rejects.toMatchObject({ reason: 'OPERATION_UNKNOWN' });
    await expect(run('release', 'north')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
