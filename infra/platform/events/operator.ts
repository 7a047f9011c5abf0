import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { writeAudit } from '../commands/audit.ts';
import { retryContention } from '../commands/contention.ts';
import { notFound, refused } from '../errors.ts';
import type { Uuid } from '../ids.ts';
import { lockPlace, movePosition, standingOf } from './case-position.ts';
import { type Place, readRecord } from './incoming.ts';
import { nowReadable, type ParkedEvent, parkedOf, reblock, unpark } from './parking.ts';
import { sweepPlace } from './sweeper.ts';
import type { Taking } from './taking.ts';

/** Where something is parked: the source's short name and the aggregate. */
export type ParkedAt = Omit<Place, 'consumer'>;

/** What a person does about parked events. Each throws `REFUSED` `NOT_FOUND` where nothing is parked. */
export interface Operator {
  /** Takes what is parked again, in order; answers how many events are still parked afterwards. Audited. */
  release(at: ParkedAt, actor: Actor, reason: string): Promise<number>;
  /** Gives up the first parked event; `REFUSED` `NOT_FIRST` for another one and `SEQUENCE_GAP` where an earlier one is missing. Audited. */
  skip(at: ParkedAt, eventId: Uuid, actor: Actor, reason: string): Promise<void>;
  /** Gives up the events that are missing before the first parked one. Audited. */
  acceptGap(at: ParkedAt, actor: Actor, reason: string): Promise<void>;
}

export function makeOperator(taking: Taking): Operator {
  const locked = <T>(
    at: ParkedAt,
    work: (manager: EntityManager, place: Place, parked: readonly ParkedEvent[]) => Promise<T>,
  ): Promise<T> =>
    retryContention(() =>
      taking.dataSource.transaction(async (manager) => {
        const place = { ...at, consumer: taking.consumer };
        await lockPlace(manager, place);
        const parked = await parkedOf(manager, place);
        if (parked.length === 0) throw notFound();
        return work(manager, place, parked);
      }),
    );
  const tell = (manager: EntityManager, at: ParkedAt, action: string, actor: Actor, reason: string): Promise<void> =>
    writeAudit(manager, { at: taking.clock.now(), actor, action, reason, aggregate: at.aggregate });

  return {
    async release(at, actor, reason) {
      const place = await locked(at, async (manager, place, parked) => {
        for (const event of parked.filter(({ sequence }) => sequence === null)) await readAgain(taking, manager, event);
        await unpark(manager, place);
        await tell(manager, at, 'releaseEvents', actor, reason);
        return place;
      });
      await sweepPlace(taking, place);
      return (await parkedOf(taking.dataSource.manager, place)).length;
    },
    skip: (at, eventId, actor, reason) =>
      locked(at, async (manager, place, parked) => {
        const event = parked.find(({ id }) => id === eventId);
        if (event === undefined) throw notFound();
        if (event.sequence !== null) {
          const { last } = await standingOf(manager, place, eventId);
          if (parked.some(({ sequence }) => sequence !== null && sequence < (event.sequence ?? 0))) throw refused('NOT_FIRST');
          if (event.sequence > last + 1) throw refused('SEQUENCE_GAP');
          await movePosition(manager, place, Math.max(last, event.sequence));
        } else {
          // No position tells that it was given up, and the bus may deliver it once more.
          await manager.query('INSERT INTO inbox (consumer, source, id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
            place.consumer,
            place.source,
            eventId,
          ]);
        }
        await manager.query('DELETE FROM parked_event WHERE consumer = $1 AND source = $2 AND aggregate_id = $3 AND event_id = $4', [
          place.consumer,
          place.source,
          place.aggregate,
          eventId,
        ]);
        await reblock(manager, place);
        await tell(manager, at, 'skipEvent', actor, reason);
      }),
    acceptGap: (at, actor, reason) =>
      locked(at, async (manager, place, parked) => {
        const first = parked.find(({ sequence }) => sequence !== null)?.sequence;
        if (first === undefined || first === null) throw notFound();
        await movePosition(manager, place, first - 1);
        await tell(manager, at, 'acceptGap', actor, reason);
      }),
  };
}

async function readAgain(taking: Taking, manager: EntityManager, parked: ParkedEvent): Promise<void> {
  const record = { topic: parked.topic, key: parked.aggregate, value: parked.payload, place: parked.id };
  const event = readRecord(taking.schemas, taking.consumer, record);
  if (event.sequence !== null) await nowReadable(manager, parked, event);
}
