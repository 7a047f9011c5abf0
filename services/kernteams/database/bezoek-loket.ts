import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';

/** Conversations at home that the loket planned, so that a team sees them before it books another (O17). */
export const bezoekLoket: Projection = {
  name: 'bezoek_loket',
  tables: ['bezoek_loket'],
  types: ['nl.onderzoeken.gesprek-planned.v1'],
  async apply(manager, event) {
    const { gesprek, melding, plannedOn, kernteam = null } = event.data as EventData['nl.onderzoeken.gesprek-planned.v1'];
    await manager.query(
      'INSERT INTO bezoek_loket (gemeente, id, melding, planned_on, kernteam) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [(event satisfies Envelope).gemeentecode, gesprek, melding, plannedOn, kernteam],
    );
  },
};
