import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refused } from '../errors.ts';
import { COUNTED, type Counter } from '../events/testing/counter.ts';
import { aClerk, addTo, type CounterService, countCommand, counterService } from '../events/testing/counter-service.ts';
import { newId, type Uuid } from '../ids.ts';
import { audit } from './audit.ts';
import type { Crash, CrashPoint } from './crash.ts';
import type { Position } from './transact.ts';

let crash: Crash = () => undefined;
let service: CounterService;
beforeAll(async () => {
  service = await counterService('north', { crash: (point) => crash(point) });
});
afterAll(() => service.stop());

const sequences = async (id: Uuid): Promise<readonly number[]> => {
  const rows = await service.dataSource.query<{ caseseq: number }[]>('SELECT caseseq FROM outbox WHERE aggregate_id = $1 ORDER BY pos', [
    id,
  ]);
  return rows.map((row) => row.caseseq);
};
const logged = async (commandId: Uuid): Promise<number> =>
  (await service.dataSource.query<unknown[]>('SELECT 1 FROM command_log WHERE command_id = $1', [commandId])).length;
const stateOf = async (id: Uuid): Promise<Counter | undefined> =>
  (await service.dataSource.query<Counter[]>('SELECT id, gemeente, version, total FROM counter WHERE id = $1', [id]))[0];

describe('a command', () => {
  it('writes state, event and log together and tells its position', async () => {
    const [id, commandId] = [newId(), newId()];
    const told: (readonly Position[])[] = [];
    const state = await service.count(id, 3, { commandId, committed: (positions) => told.push(positions), traceparent: '00-1-2-01' });
    expect(state).toEqual({ id, gemeente: '1734', version: 1, total: 3 });
    expect(told).toEqual([[{ source: 'north.counter', aggregate: id, sequence: 1 }]]);
    const [row] = await service.dataSource.query<{ envelope: string; topic: string }[]>('SELECT * FROM outbox WHERE aggregate_id = $1', [
      id,
    ]);
    expect(row?.topic).toBe('north.counter');
    expect(JSON.parse(row?.envelope ?? '')).toMatchObject({
      type: COUNTED,
      subject: id,
      caseseq: 1,
      correlationid: commandId,
      causationid: commandId,
      traceparent: '00-1-2-01',
      gemeentecode: '1734',
      dataschema: 'urn:test:counted:1',
      data: { by: 3 },
    });
  });

  it('has one effect when it is sent again, answers the current state and tells the last position', async () => {
    const [id, commandId] = [newId(), newId()];
    await service.count(id, 1, { commandId });
    await service.count(id, 5);
    const told: (readonly Position[])[] = [];
    const again = await service.count(id, 1, { commandId, expectedVersion: 0, committed: (positions) => told.push(positions) });
    expect(again).toMatchObject({ total: 6, version: 2 });
    expect(told).toEqual([[{ source: 'north.counter', aggregate: id, sequence: 2 }]]);
    expect(await sequences(id)).toEqual([1, 2]);
  });

  it('is refused under an id that was used for another input or another command', async () => {
    const [id, commandId] = [newId(), newId()];
    await service.count(id, 1, { commandId });
    await expect(service.count(id, 2, { commandId })).rejects.toMatchObject({ code: 'CONFLICT', reason: 'COMMAND_ID_REUSED' });
    await expect(service.count(id, 1, { commandId, name: 'other' })).rejects.toMatchObject({ reason: 'COMMAND_ID_REUSED' });
    expect((await stateOf(id))?.total).toBe(1);
  });

  it('may have the id that another actor used', async () => {
    const [id, commandId] = [newId(), newId()];
    await service.count(id, 1, { commandId });
    await service.count(id, 2, { commandId, actor: { ...aClerk, subject: 'system:other' } });
    expect((await stateOf(id))?.total).toBe(3);
  });

  it('is a conflict against a version that has passed, but not when it raised that version itself', async () => {
    const [id, commandId] = [newId(), newId()];
    await service.count(id);
    const load = (expectedVersion: number, own: Uuid = newId()): Promise<Counter> =>
      service.transact(countCommand({ commandId: own, expectedVersion, input: { id } }), service.counter, async (tx) => {
        const counter = await tx.load(service.counter, id);
        return tx.save(service.counter, { ...counter, total: counter.total + 1 }, []);
      });
    expect((await load(1, commandId)).version).toBe(2);
    await expect(load(1)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
    expect((await load(1, commandId)).version).toBe(2);
  });

  it('leaves nothing behind when it is refused, and may be tried again', async () => {
    const [id, commandId] = [newId(), newId()];
    const refuse = service.transact(countCommand({ commandId, input: { id, by: 1 } }), service.counter, async (tx) => {
      await addTo(tx, service.counter, id, 1);
      throw refused('COUNTER_CLOSED');
    });
    await expect(refuse).rejects.toMatchObject({ code: 'REFUSED', reason: 'COUNTER_CLOSED' });
    expect([await stateOf(id), await sequences(id), await logged(commandId)]).toEqual([undefined, [], 0]);
    expect((await service.count(id, 1, { commandId })).total).toBe(1);
  });

  it('does not find what is absent or of another gemeente', async () => {
    const load = (id: Uuid, gemeente: string): Promise<Counter> => {
      const actor = { ...aClerk, gemeenten: [gemeente] };
      const scope = { ...countCommand().scope, gemeenten: [gemeente] };
      return service.transact(countCommand({ actor, scope }), service.counter, (tx) => tx.load(service.counter, id));
    };
    const id = newId();
    await service.count(id);
    await expect(load(newId(), '1734')).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
    await expect(load(id, '1911')).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_FOUND' });
  });

  it('breaks when its event breaks the contract, without a word of its data', async () => {
    const id = newId();
    const broken = service.transact(countCommand(), service.counter, (tx) =>
      tx.save(service.counter, { id, gemeente: '1734', version: 0, total: 1 }, [{ type: COUNTED, data: { by: 1, name: 'secret' } }]),
    );
    await expect(broken).rejects.toThrow(/^Event nl.counters.counted.v1 breaks its schema at #\/additionalProperties$/);
    expect(await stateOf(id)).toBeUndefined();
  });

  it.each<CrashPoint>(['after-state-write', 'before-outbox', 'before-commit', 'after-commit'])(
    'has one effect when it is sent again after a crash %s',
    async (point) => {
      const [id, commandId] = [newId(), newId()];
      crash = (reached) => {
        if (reached === point) throw new Error('crash');
      };
      await expect(service.count(id, 1, { commandId })).rejects.toThrow('crash');
      crash = () => undefined;
      expect(await sequences(id)).toEqual(point === 'after-commit' ? [1] : []);
      expect((await service.count(id, 1, { commandId })).total).toBe(1);
      expect(await sequences(id)).toEqual([1]);
    },
  );
});

describe('commands at the same time', () => {
  it('have one effect when they are the same', async () => {
    const [id, commandId] = [newId(), newId()];
    await service.count(id);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        service.transact(countCommand({ commandId, expectedVersion: 1, input: { id } }), service.counter, async (tx) => {
          const counter = await tx.load(service.counter, id);
          return tx.save(service.counter, { ...counter, total: counter.total + 1 }, [{ type: COUNTED, data: { by: 1 } }]);
        }),
      ),
    );
    expect(answers.map((state) => state.version)).toEqual([2, 2, 2, 2]);
    expect(await sequences(id)).toEqual([1, 2]);
  });

  it('give one a stale version when both change what they read', async () => {
    const id = newId();
    await service.count(id);
    const change = (): Promise<Counter> =>
      service.transact(countCommand({ expectedVersion: 1 }), service.counter, async (tx) =>
        tx.save(service.counter, await tx.load(service.counter, id), []),
      );
    const answers = await Promise.allSettled([change(), change()]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find((answer) => answer.status === 'rejected')?.reason).toMatchObject({ reason: 'STALE_VERSION' });
  });

  it('leave a dense sequence behind', async () => {
    const id = newId();
    await service.count(id);
    await Promise.all(Array.from({ length: 20 }, () => service.count(id)));
    expect(await sequences(id)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    expect((await stateOf(id))?.total).toBe(21);
  });

  it('are tried again when they lock each other in another order', async () => {
    const [one, two] = [newId(), newId()];
    await Promise.all([service.count(one), service.count(two)]);
    const both = (first: Uuid, second: Uuid): Promise<Counter> =>
      service.transact(countCommand(), service.counter, async (tx) => {
        await addTo(tx, service.counter, first, 1);
        return addTo(tx, service.counter, second, 1);
      });
    await Promise.all([both(one, two), both(two, one), both(one, two), both(two, one)]);
    expect([(await stateOf(one))?.total, (await stateOf(two))?.total]).toEqual([5, 5]);
  });
});

describe('the audit', () => {
  it('keeps what a refusal must leave behind', async () => {
    const { at } = countCommand();
    await audit(service.dataSource, { at, actor: aClerk, action: 'count', reason: 'NO_MANDATE', gemeente: '1734' });
    const rows = await service.dataSource.query<unknown[]>(
      `SELECT actor, role, gemeente, action, reason FROM audit WHERE reason = 'NO_MANDATE'`,
    );
    expect(rows).toEqual([{ actor: 'system:clerk', role: 'system', gemeente: '1734', action: 'count', reason: 'NO_MANDATE' }]);
  });
});
