import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';

/**
 * Who may act for a resident, from intake's events alone. It ends with the death of either, which may be heard before the other is known:
 * deaths stand on their own, and readers look at both.
 */
export const betrokkenheid: Projection = {
  name: 'betrokkenheid',
  tables: ['betrokkenheid', 'overlijden'],
  types: ['nl.inwoners.inwoner-registered.v1', 'nl.inwoners.inwoner-deceased.v1'],
  async apply(manager, event) {
    if (isOf(event, 'nl.inwoners.inwoner-registered.v1')) {
      for (const { inwoner: holder, soort, since, until = null } of event.data.vertegenwoordigers ?? []) {
        await manager.query(
          `INSERT INTO betrokkenheid (gemeente, inwoner, kind, holder, ground, since, until) VALUES ($1, $2, 'PERSON', $3, $4, $5, $6)
           ON CONFLICT (gemeente, inwoner, kind, holder, ground)
           DO UPDATE SET since = least(betrokkenheid.since, excluded.since), until = excluded.until`,
          [event.gemeentecode, event.data.inwoner, holder, soort, since, until],
        );
      }
    }
    if (isOf(event, 'nl.inwoners.inwoner-deceased.v1')) {
      await manager.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        event.gemeentecode,
        event.data.inwoner,
        event.data.occurredOn,
      ]);
    }
  },
};

function isOf<Type extends keyof EventData>(event: Envelope, type: Type): event is Envelope<Type, EventData[Type]> {
  return event.type === type;
}
