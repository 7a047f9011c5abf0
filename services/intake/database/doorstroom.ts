import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EntityManager } from 'typeorm';

type Soort = 'KERNTEAM' | 'LOKET' | 'VRIJWILLIGER' | 'AANBIEDER' | 'MATCH';

interface Step {
  readonly soort: Soort;
  readonly aggregate: 'casus' | 'onderzoek' | 'volunteerRequest' | 'volunteerMatch' | 'referral';
  readonly stand: 'IN_HANDEN' | 'NIEMAND' | 'KLAAR';
  /** Whether help begins with it. */
  readonly begins?: true;
}

const taken = (soort: 'KERNTEAM' | 'LOKET', aggregate: 'casus' | 'onderzoek'): Step => ({ soort, aggregate, stand: 'IN_HANDEN' });
const asked = (stand: Step['stand']): Step => ({ soort: 'VRIJWILLIGER', aggregate: 'volunteerRequest', stand });
const helps = (stand: Step['stand']): Step => ({ soort: 'MATCH', aggregate: 'volunteerMatch', stand });
const referred = (stand: Step['stand']): Step => ({ soort: 'AANBIEDER', aggregate: 'referral', stand });

const steps: Readonly<Record<string, Step>> = {
  'nl.casussen.casus-accepted.v1': taken('KERNTEAM', 'casus'),
  'nl.onderzoeken.onderzoek-accepted.v1': taken('LOKET', 'onderzoek'),
  'nl.volunteer-requests.volunteer-requested.v1': asked('IN_HANDEN'),
  'nl.volunteer-requests.volunteer-request-progressed.v1': asked('IN_HANDEN'),
  'nl.volunteer-requests.volunteer-request-fulfilled.v1': asked('IN_HANDEN'),
  'nl.volunteer-requests.volunteer-request-overdue.v1': asked('IN_HANDEN'),
  'nl.volunteer-requests.volunteer-request-nobody-found.v1': asked('NIEMAND'),
  'nl.volunteer-requests.volunteer-request-withdrawn.v1': asked('KLAAR'),
  'nl.volunteer-matches.volunteer-matched.v1': { ...helps('IN_HANDEN'), begins: true },
  'nl.volunteer-matches.volunteer-match-ended.v1': helps('KLAAR'),
  'nl.referrals.referral-requested.v1': referred('IN_HANDEN'),
  'nl.referrals.referral-sent.v1': referred('IN_HANDEN'),
  'nl.referrals.referral-accepted.v1': referred('IN_HANDEN'),
  'nl.referrals.referral-waiting.v1': referred('IN_HANDEN'),
  'nl.referrals.referral-started.v1': { ...referred('IN_HANDEN'), begins: true },
  'nl.referrals.referral-paused.v1': referred('IN_HANDEN'),
  'nl.referrals.referral-resumed.v1': referred('IN_HANDEN'),
  'nl.referrals.referral-overdue.v1': referred('IN_HANDEN'),
  'nl.referrals.referral-refused.v1': referred('NIEMAND'),
  'nl.referrals.referral-declined.v1': referred('NIEMAND'),
  'nl.referrals.referral-expired.v1': referred('NIEMAND'),
  'nl.referrals.referral-stopped.v1': referred('KLAAR'),
  'nl.referrals.referral-withdrawn.v1': referred('KLAAR'),
};

/** Terms that pass while somebody still is to say whether she will help: whoever misses one of these is silent. */
const unanswered: ReadonlySet<string> = new Set(['vrijwilliger-vinden', 'verwijzing-versturen', 'verwijzing-antwoord']);

type Told = { readonly melding?: string; readonly termijn?: string; readonly step?: string; readonly occurredOn: string } & {
  readonly [Aggregate in Step['aggregate']]?: string;
};

/** What the others have of each question, from thin events alone: what figures on the way of questions are read from, beside intake's own rows. */
export const doorstroom: Projection = {
  name: 'doorstroom',
  tables: ['doorstroom'],
  types: Object.keys(steps),
  apply: (manager, event) => apply(manager, event as Envelope<string, Told>),
};

async function apply(manager: EntityManager, { type, gemeentecode: gemeente, data }: Envelope<string, Told>): Promise<void> {
  const step = steps[type];
  if (step === undefined) throw new Error(`The projection doorstroom has no rows for ${type}`);
  const { melding, termijn, occurredOn } = data;
  // A referral by law has no question.
  if (melding === undefined || (data.step !== undefined && data.step !== 'STATUS')) return;
  // Another term that passes, of help that runs, changes nothing here.
  if (termijn !== undefined && !unanswered.has(termijn)) return;
  await manager.query(
    `INSERT INTO doorstroom (gemeente, soort, id, melding, since, stand, stil, hulp_since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (gemeente, soort, id) DO UPDATE SET stand = excluded.stand, stil = excluded.stil,
       hulp_since = coalesce(doorstroom.hulp_since, excluded.hulp_since)`,
    [
      ...[gemeente, step.soort, data[step.aggregate], melding, occurredOn, step.stand],
      ...[termijn !== undefined, step.begins === true ? occurredOn : null],
    ],
  );
}
