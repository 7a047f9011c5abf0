import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { Position } from '@kerngraaf/platform/commands/transact.ts';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import type { Answer, Asking } from '@kerngraaf/platform/graphql/testing/ask.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { DataSource } from 'typeorm';
import type { EventData } from '../../events/generated.ts';
import { PROTECTION_TOPIC } from '../protection.ts';

type Told = 'nl.inwoners.inwoner-protected.v1' | 'nl.inwoners.inwoner-protection-lifted.v1';

/** A service in this process, as far as the safety brake concerns it. */
interface Watched {
  readonly bus: Bus;
  readonly dataSource: DataSource;
  ask(query: string, asking?: Asking): Promise<Answer>;
  data<Data>(query: string, asking?: Asking): Promise<Data>;
  tell(event: { type: Told; data: EventData[Told]; topic: string; aggregate: Uuid; sequence?: number }): Promise<Position>;
  statements(query: string, asking?: Asking): Promise<number>;
  stop(): Promise<void>;
}

/** Who asks, by which ways she may find the row. */
export interface Reader {
  readonly as: Actor;
  /** With `$id` of the row and `$inwoner`; every way selects its `{ id }`. */
  readonly query: string;
}

/** One row about a resident, and who reads it. */
export interface Scene {
  readonly service: Watched;
  readonly inwoner: Uuid;
  readonly id: Uuid;
  readonly herself: Reader;
  readonly outside: Readonly<Record<string, Reader>>;
  readonly inside: Readonly<Record<string, Reader>>;
}

/** What every owner that follows `intake.protection` does. */
export function describeProtection(sceneOf: () => Promise<Scene>): void {
  describe('The safety brake', () => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await sceneOf();
    });
    afterAll(() => scene.service.stop());

    /** By how many of her ways a reader finds the row; never with an error. */
    const found = async ({ as, query }: Reader): Promise<readonly [found: number, ways: number]> => {
      const { id, inwoner, service } = scene;
      const { data, errors } = await service.ask(query, { as, variables: { id, inwoner } });
      expect(errors).toBeUndefined();
      return [JSON.stringify(data).split(id).length - 1, query.split('{ id }').length - 1];
    };
    const openTo = async (readers: Readonly<Record<string, Reader>>): Promise<void> => {
      for (const [name, reader] of Object.entries(readers)) {
        const [count, ways] = await found(reader);
        expect({ name, count }).toEqual({ name, count: ways });
      }
    };
    const closedTo = async (readers: Readonly<Record<string, Reader>>): Promise<void> => {
      for (const [name, reader] of Object.entries(readers)) expect({ name, count: (await found(reader))[0] }).toEqual({ name, count: 0 });
    };
    const told = (protection: Uuid, type: Told, sequence: number, inwoner: Uuid = scene.inwoner): Promise<Position> =>
      scene.service.tell({
        ...{ type, topic: PROTECTION_TOPIC, aggregate: protection, sequence },
        data: { protection, inwoner, occurredOn: '2026-03-09' },
      });
    const heard = (after: readonly Position[]): Promise<unknown> => scene.service.data('{ gemeenten { code } }', { after });

    it('takes a protected person from who is outside by every way, leaves her to herself and who helps her, and gives her back', async () => {
      const { outside, inside, herself } = scene;
      await openTo({ ...outside, ...inside, herself });
      const protection = newId();
      await heard([await told(protection, 'nl.inwoners.inwoner-protected.v1', 1)]);
      await closedTo(outside);
      await openTo({ ...inside, herself });
      await heard([await told(newId(), 'nl.inwoners.inwoner-protected.v1', 1, newId())]);
      await heard([await told(protection, 'nl.inwoners.inwoner-protection-lifted.v1', 2)]);
      await openTo({ ...outside, ...inside, herself });
    });

    it('asks the database nothing more than before', async () => {
      const { id, inwoner, service, outside } = scene;
      const [reader] = Object.values(outside);
      if (reader === undefined) throw new Error('Nobody is outside');
      const asking = { as: reader.as, variables: { id, inwoner } };
      await service.data(reader.query, asking);
      const before = await service.statements(reader.query, asking);
      const protection = newId();
      await heard([await told(protection, 'nl.inwoners.inwoner-protected.v1', 1)]);
      expect(await service.statements(reader.query, asking)).toBeLessThanOrEqual(before);
      await heard([await told(protection, 'nl.inwoners.inwoner-protection-lifted.v1', 2)]);
    });

    it('takes everybody from who is outside but herself when an event of it was set aside', async () => {
      const { outside, inside, herself, service } = scene;
      const aggregate = newId();
      await service.bus.publish([{ topic: PROTECTION_TOPIC, key: aggregate, value: Buffer.from('{}') }]);
      await until(
        async () => (await service.dataSource.query('SELECT FROM parked_event WHERE topic = $1', [PROTECTION_TOPIC])).length === 1,
      );
      await closedTo(outside);
      await openTo({ ...inside, herself });
      await service.dataSource.query('DELETE FROM parked_event WHERE topic = $1', [PROTECTION_TOPIC]);
      await openTo(outside);
    });
  });

  describe('The safety brake, while the bus does not tell', () => {
    it('takes everybody from who is outside but herself, and gives them back when it tells again', async () => {
      const { service, id, inwoner, outside, inside, herself } = await sceneOf();
      const lag = service.bus.lag;
      const sees = async ({ as, query }: Reader): Promise<boolean> => {
        const { data, errors } = await service.ask(query, { as, variables: { id, inwoner } });
        expect(errors).toBeUndefined();
        return JSON.stringify(data).includes(id);
      };
      try {
        Object.assign(service.bus, { lag: () => Promise.reject(new Error('away')) });
        for (const reader of Object.values(outside)) expect(await sees(reader)).toBe(false);
        for (const reader of [herself, ...Object.values(inside)]) expect(await sees(reader)).toBe(true);
        Object.assign(service.bus, { lag });
        for (const reader of Object.values(outside)) await until(() => sees(reader));
      } finally {
        await service.stop();
      }
    });
  });
}
