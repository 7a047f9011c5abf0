import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';

type Told = { [Type in keyof EventData]: Envelope<Type, EventData[Type]> }[keyof EventData];

/** Who consented to a volunteer at a visit, and until when: withdrawn, or over by its last day. A withdrawal stands whatever is heard after it. */
export const toestemming: Projection = {
  name: 'toestemming',
  tables: ['toestemming'],
  types: ['nl.toestemmingen.toestemming-given.v1', 'nl.toestemmingen.toestemming-withdrawn.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    switch (event.type) {
      case 'nl.toestemmingen.toestemming-given.v1':
      case 'nl.toestemmingen.toestemming-withdrawn.v1': {
        const given = event.type === 'nl.toestemmingen.toestemming-given.v1';
        const column = given ? 'given_on' : 'withdrawn_on';
        const geldigTot = given ? (event.data.geldigTot ?? null) : null;
        const { toestemming: id, inwoner, melding, doel, occurredOn } = event.data;
        if (doel !== 'VRIJWILLIGER_BIJ_HUISBEZOEK') return;
        await manager.query(
          `INSERT INTO toestemming (gemeente, id, inwoner, melding, doel, ${column}, geldig_tot) VALUES ($1, $2, $3, $4, $5, $6, $7)
           ON CONFLICT (gemeente, id) DO UPDATE SET ${column} = excluded.${column}, geldig_tot = coalesce(excluded.geldig_tot, toestemming.geldig_tot)`,
          [event.gemeentecode, id, inwoner, melding, doel, occurredOn, geldigTot],
        );
        return;
      }
      default:
        throw new Error(`The projection toestemming has no rows for ${event.type}`);
    }
  },
};
