import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { EntityManager } from 'typeorm';
import { visibleCasus } from './visibility.ts';

type Recorded = 'nl.inwoners.visit-caution-recorded.v1';
type Ended = 'nl.inwoners.visit-caution-ended.v1';
type Told = Envelope<Recorded, EventData[Recorded]> | Envelope<Ended, EventData[Ended]>;

/** At whose home who visits calls first, until a last day. That it was ended stands whatever is heard after it. */
export const bezoekwaarschuwing: Projection = {
  name: 'bezoekwaarschuwing',
  tables: ['bezoekwaarschuwing'],
  types: ['nl.inwoners.visit-caution-recorded.v1', 'nl.inwoners.visit-caution-ended.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    const recorded = event.type === 'nl.inwoners.visit-caution-recorded.v1';
    const [column, day] = recorded ? ['geldig_tot', event.data.geldigTot] : ['ended_on', event.data.occurredOn];
    await manager.query(
      `INSERT INTO bezoekwaarschuwing (gemeente, id, inwoner, ${column}) VALUES ($1, $2, $3, $4)
       ON CONFLICT (gemeente, id) DO UPDATE SET ${column} = excluded.${column}`,
      [event.gemeentecode, event.data.visitCaution, event.data.inwoner, day],
    );
  },
};

/** Of these casussen those about a resident at whose home who visits calls first today. */
export const warnedCasussen = (
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly { readonly id: Uuid }[]> =>
  read(
    manager,
    (parameter) => `SELECT r.id FROM casus r WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)})
      AND EXISTS (SELECT FROM bezoekwaarschuwing w WHERE w.gemeente = r.gemeente AND w.inwoner = r.inwoner AND w.ended_on IS NULL
        AND ${parameter(scope.on)}::date <= w.geldig_tot)`,
  );
