import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import { type Instant, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import { legalTerm } from '@kerngraaf/schema/terms/terms.ts';

type Told = { [Type in keyof EventData]: Envelope<Type, EventData[Type]> }[keyof EventData];

/** One that was over when it was recorded is told as started and not as ended: what it is follows from its last day. */
function begun(code: string, dueOn: LocalDate, at: Instant): 'LOOPT' | 'GEMIST' | 'VERVALLEN' {
  if (localDateAt(at) <= dueOn) return 'LOOPT';
  return legalTerm(code)?.voor === 'INWONER' ? 'VERVALLEN' : 'GEMIST';
}

/** The terms of the law that a melding has: they live with intake and travel with it. One to take a hop up is between the poort and that receiver. */
export const meldingTermijn: Projection = {
  name: 'melding_termijn',
  tables: ['melding_termijn'],
  types: ['nl.meldingen.termijn-started.v1', 'nl.meldingen.termijn-ended.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    const { gemeentecode: gemeente } = event;
    if (event.type === 'nl.meldingen.termijn-started.v1') {
      const { melding, termijn, traject, startedOn, dueOn } = event.data;
      if (traject !== undefined) return;
      await manager.query(
        `INSERT INTO melding_termijn (gemeente, melding, code, started_on, due_on, status) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (gemeente, melding, code)
         DO UPDATE SET started_on = excluded.started_on, due_on = excluded.due_on, status = excluded.status, done_on = NULL`,
        [gemeente, melding, termijn, startedOn, dueOn, begun(termijn, dueOn as LocalDate, event.time)],
      );
    } else if (event.type === 'nl.meldingen.termijn-ended.v1') {
      const { melding, termijn, traject, status, occurredOn } = event.data;
      if (traject !== undefined) return;
      await manager.query('UPDATE melding_termijn SET status = $4, done_on = $5 WHERE gemeente = $1 AND melding = $2 AND code = $3', [
        gemeente,
        melding,
        termijn,
        status,
        status === 'GEHAALD' ? occurredOn : null,
      ]);
    } else throw new Error(`The projection melding_termijn has no rows for ${event.type}`);
  },
};
