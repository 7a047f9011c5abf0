import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, type Uuid } from '../ids.ts';
import type { Envelope } from './envelope.ts';
import { RENAMED } from './testing/counter.ts';
import { anEvent } from './testing/log-of.ts';
import { type South, south } from './testing/two-services.ts';
import { until } from './testing/until.ts';

let at: South;
beforeAll(async () => {
  at = await south();
});
afterAll(() => at.stop());

const reached = (id: Uuid, sequence: number): Promise<boolean> => at.consumer.positionReached('north', id, sequence);

describe('taking an event', () => {
  const TRACE = '00-0af7651916cd43dd8448eb211c80319c';
  it('projects it, reacts and tells what follows from it in one transaction', async () => {
    const event = anEvent(newId(), 1, { traceparent: `${TRACE}-b7ad6b7169203331-01` });
    await at.send(event);
    await at.reached(event.subject, 1);
    expect(await at.history(event.subject)).toBe('1');
    const [row] = await at.service.dataSource.query<{ envelope: string }[]>('SELECT envelope FROM outbox WHERE aggregate_id = $1', [
      event.subject,
    ]);
    expect(JSON.parse(row?.envelope ?? '')).toMatchObject({
      correlationid: event.correlationid,
      causationid: event.id,
      // Under a span of its own taking.
      traceparent: expect.stringMatching(new RegExp(`^${TRACE}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`)),
      caseseq: 1,
      gemeentecode: '1734',
    });
  });

  it('runs as system of the gemeente of the event', async () => {
    const event = anEvent(newId(), 1, { gemeentecode: '1911' });
    const actors: unknown[] = [];
    at.before.set(event.subject, (_, tx) => void (tx === null || actors.push([tx.actor, tx.scope.gemeenten])));
    await at.send(event);
    await at.reached(event.subject, 1);
    expect(actors).toEqual([[{ subject: 'system:south', role: 'system', gemeenten: ['1911'] }, ['1911']]]);
  });

  it('has one effect however often it comes', async () => {
    const id = newId();
    const events = [1, 2, 3].map((sequence) => anEvent(id, sequence));
    await at.send(...events, ...events);
    await at.send(...events, anEvent(id, 4));
    await at.reached(id, 4);
    expect(await at.history(id)).toBe('1 2 3 4');
    expect([await at.parked(id), await at.waiting(id)]).toEqual([[], []]);
  });

  it('has one effect when the process dies before the bus hears of it', async () => {
    const id = newId();
    let crashes = 2;
    at.crash.at = (point) => {
      if (point === 'consumer-after-transaction-before-commit' && crashes-- > 0) throw new Error('crash');
    };
    await at.send(anEvent(id, 1), anEvent(id, 2));
    await until(() => crashes <= 0);
    await at.reached(id, 2);
    expect(await at.history(id)).toBe('1 2');
  });

  it('keeps the order of many aggregates at once', async () => {
    const ids = Array.from({ length: 15 }, () => newId());
    await at.send(...[1, 2, 3, 4, 5].flatMap((sequence) => ids.map((id) => anEvent(id, sequence))));
    for (const id of ids) await at.reached(id, 5);
    for (const id of ids) expect(await at.history(id)).toBe('1 2 3 4 5');
  });

  it('moves the position for a type that nobody uses', async () => {
    const id = newId();
    await at.send(anEvent(id, 1, { type: RENAMED, data: {} }), anEvent(id, 2));
    await at.reached(id, 2);
    expect(await at.history(id)).toBe('2');
  });

  it('takes what a later revision of the type added', async () => {
    const event = anEvent(newId(), 1, { data: { by: 7, later: { more: true } }, ...({ comment: 'x' } as Partial<Envelope>) });
    await at.send(event);
    await at.reached(event.subject, 1);
    expect(await at.history(event.subject)).toBe('7');
  });
});

describe('the own database away', () => {
  it('skips nothing', async () => {
    const id = newId();
    let cuts = 4;
    at.before.set(id, async (_, tx) => {
      if (tx !== null && cuts-- > 0) await tx.manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await at.send(anEvent(id, 1), anEvent(id, 2));
    await until(() => cuts <= 0);
    await until(async () => (await at.history(id)) === '1 2');
    expect(await at.parked(id)).toEqual([]);
  });
});

describe('waiting for a position', () => {
  it('ends when the event was taken', async () => {
    const id = newId();
    const waited = reached(id, 2);
    await at.send(anEvent(id, 1), anEvent(id, 2));
    expect(await waited).toBe(true);
  });

  it('gives up after two seconds', async () => {
    expect(await reached(newId(), 1)).toBe(false);
  });

  it('costs the database the same for a thousand as for one', async () => {
    const asked = jest.spyOn(at.service.dataSource, 'query');
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => reached(newId(), 1)));
    const looks = asked.mock.calls.filter(([sql]) => sql.includes('case_position')).length;
    asked.mockRestore();
    expect(new Set(answers)).toEqual(new Set([false]));
    expect(looks).toBeLessThan(100);
  });

  it('gives up on one that no log will ever reach', async () => {
    expect(await reached(newId(), 999_999_999_999_999)).toBe(false);
  });

  it('does not begin for a source that nobody here follows', async () => {
    expect(await at.consumer.positionReached('elsewhere', newId(), 1)).toBe(true);
  });
});
