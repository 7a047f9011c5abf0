import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bus, BusError } from '../bus/bus.ts';
import { newId, type Uuid } from '../ids.ts';
import { rebuildProjection } from './rebuild.ts';
import { historyOf, RENAMED, schemas, tally } from './testing/counter.ts';
import { aClerk } from './testing/counter-service.ts';
import { anEvent } from './testing/log-of.ts';
import { type South, south } from './testing/two-services.ts';
import { until } from './testing/until.ts';

let at: South;
beforeAll(async () => {
  at = await south();
});
afterAll(() => at.stop());

const tallies = (): Promise<unknown[]> => at.service.dataSource.query('SELECT * FROM tally ORDER BY counter, source');
const rebuild = (bus: Bus = at.bus): Promise<void> =>
  rebuildProjection({ dataSource: at.service.dataSource, bus, consumer: 'south', topics: ['north.counter'], schemas, projection: tally });

/** One counter's events as they may come: in order, again, and of a type that is not projected. */
const scripts = fc.array(fc.array(fc.record({ again: fc.boolean(), renames: fc.boolean() }), { minLength: 1, maxLength: 6 }), {
  maxLength: 5,
});

async function live(script: readonly { again: boolean; renames: boolean }[]): Promise<void> {
  const id = newId();
  const events = script.map(({ renames }, index) => anEvent(id, index + 1, renames ? { type: RENAMED, data: {} } : {}));
  for (const [index, event] of events.entries()) {
    await at.send(event);
    if (script[index]?.again) await at.send(...events.slice(0, index + 1));
  }
  await at.service.count(newId(), script.length);
  await at.reached(id, script.length);
}

describe('a rebuilt projection', () => {
  it('equals the live one', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async (script) => {
        await Promise.all(script.map(live));
        const before = await tallies();
        await rebuild();
        expect(await tallies()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves out what is parked, skipped or waiting, and takes late events in their place', async () => {
    const [gap, healed, skipped] = [newId(), newId(), newId()];
    const refused = anEvent(skipped, 2);
    at.before.set(skipped, (event, tx) => {
      if (tx !== null && event.caseseq === 2) throw new Error('a bug');
    });
    await at.send(
      anEvent(gap, 1),
      anEvent(gap, 3),
      anEvent(healed, 1),
      anEvent(healed, 3),
      anEvent(skipped, 1),
      refused,
      anEvent(skipped, 3),
    );
    const parked = async (id: Uuid, count: number): Promise<void> => until(async () => (await at.parked(id)).length === count);
    await Promise.all([parked(gap, 1), parked(healed, 1), parked(skipped, 2)]);
    await at.send(anEvent(healed, 2));
    await at.consumer.skip({ source: 'north', aggregate: skipped }, refused.id, aClerk, 'X');
    await at.consumer.release({ source: 'north', aggregate: skipped }, aClerk, 'MENDED');
    await at.reached(healed, 3);
    const before = await tallies();
    await rebuild();
    expect(await tallies()).toEqual(before);
    expect([await at.history(gap), await at.history(healed), await at.history(skipped)]).toEqual(['1', '1 2 3', '1 3']);
  });

  it('equals the live one though events keep coming meanwhile', async () => {
    const [id, own] = [newId(), newId()];
    const sending = (async () => {
      for (let sequence = 1; sequence <= 30; sequence += 1) {
        await at.send(anEvent(id, sequence));
        await at.service.count(own, sequence);
      }
    })();
    await rebuild();
    await Promise.all([sending, rebuild()]);
    await at.reached(id, 30);
    const history = Array.from({ length: 30 }, (_, index) => index + 1).join(' ');
    expect(await at.history(id)).toBe(history);
    expect(await historyOf(at.service.dataSource.manager, 'south', own)).toBe(history);
  });

  it('keeps writers waiting and readers served until it is there', async () => {
    const [before, own] = [await tallies(), newId()];
    const [reading, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow: Bus = {
      ...at.bus,
      async *read(topic) {
        reading.resolve();
        await gate.promise;
        yield* at.bus.read(topic);
      },
    };
    const rebuilding = rebuild(slow);
    await reading.promise;
    const counting = at.service.count(own, 7);
    await until(
      async () =>
        (
          await at.service.dataSource.query<unknown[]>(
            `SELECT 1 FROM pg_locks WHERE relation = 'tally'::regclass AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
          )
        ).length > 0,
    );
    expect(await tallies()).toEqual(before);
    gate.resolve();
    await Promise.all([rebuilding, counting]);
    expect(await historyOf(at.service.dataSource.manager, 'south', own)).toBe('7');
  });

  it('stays as it was when the bus is away', async () => {
    await live([{ again: false, renames: false }]);
    const before = await tallies();
    const away: Bus = {
      ...at.bus,
      read: () => {
        throw new BusError('UNAVAILABLE', 'away');
      },
    };
    await expect(rebuild(away)).rejects.toThrow('away');
    expect(await tallies()).toEqual(before);
  });
});
