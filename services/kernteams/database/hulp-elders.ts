import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EntityManager } from 'typeorm';

interface Row {
  readonly soort: 'VRIJWILLIGERSVRAAG' | 'MATCH' | 'VERWIJZING';
  /** Name of its id in what is told of it. */
  readonly aggregate: 'volunteerRequest' | 'volunteerMatch' | 'referral';
  readonly status: string;
}

const vraag = (status: string): Row => ({ soort: 'VRIJWILLIGERSVRAAG', aggregate: 'volunteerRequest', status });
const match = (status: string): Row => ({ soort: 'MATCH', aggregate: 'volunteerMatch', status });
const verwijzing = (status: string): Row => ({ soort: 'VERWIJZING', aggregate: 'referral', status });

/** Where each stands after what was told of it. A request is open again when its help ended: told as a step of it. */
const standing: Readonly<Record<string, Row>> = {
  'nl.volunteer-requests.volunteer-requested.v1': vraag('OPEN'),
  'nl.volunteer-requests.volunteer-request-progressed.v1': vraag('OPEN'),
  'nl.volunteer-requests.volunteer-request-fulfilled.v1': vraag('VERVULD'),
  'nl.volunteer-requests.volunteer-request-nobody-found.v1': vraag('NIEMAND_GEVONDEN'),
  'nl.volunteer-requests.volunteer-request-withdrawn.v1': vraag('INGETROKKEN'),
  'nl.volunteer-matches.volunteer-matched.v1': match('ACTIEF'),
  'nl.volunteer-matches.volunteer-match-ended.v1': match('BEEINDIGD'),
  'nl.referrals.referral-requested.v1': verwijzing('GEVRAAGD'),
  'nl.referrals.referral-refused.v1': verwijzing('GEWEIGERD'),
  'nl.referrals.referral-sent.v1': verwijzing('VERZONDEN'),
  'nl.referrals.referral-declined.v1': verwijzing('AFGEWEZEN'),
  'nl.referrals.referral-accepted.v1': verwijzing('GEACCEPTEERD'),
  'nl.referrals.referral-waiting.v1': verwijzing('WACHTEND'),
  'nl.referrals.referral-started.v1': verwijzing('GESTART'),
  'nl.referrals.referral-resumed.v1': verwijzing('GESTART'),
  'nl.referrals.referral-paused.v1': verwijzing('GEPAUZEERD'),
  'nl.referrals.referral-stopped.v1': verwijzing('GESTOPT'),
  'nl.referrals.referral-withdrawn.v1': verwijzing('INGETROKKEN'),
  'nl.referrals.referral-expired.v1': verwijzing('VERLOPEN'),
};

interface Told {
  readonly melding?: string;
  readonly casus?: string;
  readonly volunteerRequest?: string;
  readonly volunteerMatch?: string;
  readonly referral?: string;
  readonly organisatie?: string;
  readonly step?: string;
  readonly occurredOn: string;
}

/** Volunteers and referrals of a question, so that its casus shows them, also while their owner is away (rows 17 and 18 of the flow). */
export const hulpElders: Projection = {
  name: 'hulp_elders',
  tables: ['hulp_elders'],
  types: Object.keys(standing),
  apply: (manager, event) => apply(manager, event as Envelope<string, Told>),
};

async function apply(manager: EntityManager, { type, gemeentecode: gemeente, data }: Envelope<string, Told>): Promise<void> {
  const row = standing[type];
  if (row === undefined) throw new Error(`The projection hulp_elders has no rows for ${type}`);
  // A referral by law has no question; a step that moves nothing is not shown.
  if (data.melding === undefined || (data.step !== undefined && data.step !== 'STATUS')) return;
  const van = row.soort === 'MATCH' ? data.volunteerRequest : null;
  await manager.query(
    `INSERT INTO hulp_elders (gemeente, soort, id, melding, casus, van, status, organisatie, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (gemeente, soort, id) DO UPDATE SET status = excluded.status, organisatie = excluded.organisatie, since = excluded.since`,
    [
      gemeente,
      row.soort,
      data[row.aggregate],
      data.melding,
      data.casus ?? null,
      van,
      row.status,
      data.organisatie ?? null,
      data.occurredOn,
    ],
  );
}
