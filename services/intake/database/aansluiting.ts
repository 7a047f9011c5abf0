import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';

type Told = { [Type in keyof EventData]: Envelope<Type, EventData[Type]> }[keyof EventData];

/** Who works where, in which function, since and until when. */
export const aansluiting: Projection = {
  name: 'aansluiting',
  tables: ['aansluiting'],
  types: ['nl.aansluitingen.aansluiting-started.v1', 'nl.aansluitingen.aansluiting-ended.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    const { gemeentecode: gemeente } = event;
    switch (event.type) {
      case 'nl.aansluitingen.aansluiting-started.v1': {
        const { aansluiting: id, professional, kernteam = null, functie, since, until = null } = event.data;
        await manager.query(
          'INSERT INTO aansluiting (gemeente, id, professional, kernteam, functie, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7)',
          [gemeente, id, professional, kernteam, functie, since, until],
        );
        return;
      }
      case 'nl.aansluitingen.aansluiting-ended.v1':
        await manager.query('UPDATE aansluiting SET until = $3 WHERE gemeente = $1 AND id = $2', [
          gemeente,
          event.data.aansluiting,
          event.data.until,
        ]);
        return;
      default:
        throw new Error(`The projection aansluiting has no rows for ${event.type}`);
    }
  },
};
