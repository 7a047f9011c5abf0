import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { EntityManager } from 'typeorm';

type Told = { [Type in keyof EventData]: Envelope<Type, EventData[Type]> }[keyof EventData];

/** From when a provider was sent a referral until it has nothing more to do with it. */
const referralBegins = [
  'nl.referrals.referral-sent.v1',
  'nl.referrals.referral-accepted.v1',
  'nl.referrals.referral-waiting.v1',
  'nl.referrals.referral-started.v1',
] as const;
const referralEnds = [
  'nl.referrals.referral-declined.v1',
  'nl.referrals.referral-refused.v1',
  'nl.referrals.referral-stopped.v1',
  'nl.referrals.referral-withdrawn.v1',
  'nl.referrals.referral-expired.v1',
] as const;
const behandelteams = [
  'nl.behandelteams.behandelteam-formed.v1',
  'nl.behandelteams.behandelteam-changed.v1',
  'nl.behandelteams.behandelteam-ended.v1',
] as const;
/** From the resident's consent to one volunteer until the help ends. */
const matchBegins = ['nl.volunteer-matches.volunteer-match-agreed.v1', 'nl.volunteer-matches.volunteer-matched.v1'] as const;
const matchEnds = ['nl.volunteer-matches.volunteer-match-declined.v1', 'nl.volunteer-matches.volunteer-match-ended.v1'] as const;

/**
 * Who is involved with which melding or resident, on what ground, since and until when: from thin events alone, so that rows are opened and closed to
 * readers by it. A row is fed by the events of one aggregate only, which come in order; deaths stand on their own, since that of a representative may
 * be heard before whom she represents.
 */
export const betrokkenheid: Projection = {
  name: 'betrokkenheid',
  tables: ['betrokkenheid', 'overlijden'],
  types: [
    'nl.inwoners.inwoner-registered.v1',
    'nl.inwoners.inwoner-deceased.v1',
    'nl.meldingen.traject-opened.v1',
    'nl.meldingen.traject-closed.v1',
    'nl.casussen.consulent-asked.v1',
    'nl.casussen.visit-planned.v1',
    ...referralBegins,
    ...referralEnds,
    ...behandelteams,
    ...matchBegins,
    ...matchEnds,
  ],
  apply: (manager, event) => apply(manager, event as Told),
};

async function apply(manager: EntityManager, event: Told): Promise<void> {
  const { gemeentecode: gemeente } = event;
  switch (event.type) {
    case 'nl.inwoners.inwoner-registered.v1': {
      const { inwoner, vertegenwoordigers = [] } = event.data;
      for (const { inwoner: holder, soort: ground, since } of vertegenwoordigers)
        await begin(manager, { gemeente, kind: 'PERSON', holder, ground, ref: inwoner, melding: null, inwoner, since });
      return;
    }
    case 'nl.inwoners.inwoner-deceased.v1':
      await manager.query('INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        gemeente,
        event.data.inwoner,
        event.data.occurredOn,
      ]);
      return;
    case 'nl.meldingen.traject-opened.v1': {
      const { melding, traject, hop, receiver, inwoner = null, occurredOn: since } = event.data;
      await endTraject(manager, gemeente, traject, hop - 1, since);
      const kind = receiver.soort === 'KERNTEAM' ? 'TEAM' : 'LOKET';
      const holder = receiver.kernteam ?? 'loket';
      return begin(manager, { gemeente, kind, holder, ground: 'TRAJECT', ref: hopRef(traject, hop), melding, inwoner, since });
    }
    case 'nl.meldingen.traject-closed.v1':
      return endTraject(manager, gemeente, event.data.traject, event.data.hop, event.data.occurredOn);
    case 'nl.casussen.consulent-asked.v1':
      return beginConsulent(manager, gemeente, event.data, event.data.consulent);
    case 'nl.casussen.visit-planned.v1':
      return event.data.samenMet === undefined ? undefined : beginConsulent(manager, gemeente, event.data, event.data.samenMet);
    case 'nl.referrals.referral-sent.v1':
    case 'nl.referrals.referral-accepted.v1':
    case 'nl.referrals.referral-waiting.v1':
    case 'nl.referrals.referral-started.v1': {
      const { referral: ref, inwoner, organisatie: holder, occurredOn: since } = event.data;
      if (holder === undefined) return;
      return begin(manager, { gemeente, kind: 'AANBIEDER', holder, ground: 'REFERRAL', ref, melding: null, inwoner, since });
    }
    case 'nl.referrals.referral-declined.v1':
    case 'nl.referrals.referral-refused.v1':
    case 'nl.referrals.referral-stopped.v1':
    case 'nl.referrals.referral-withdrawn.v1':
    case 'nl.referrals.referral-expired.v1':
      return end(manager, gemeente, 'AANBIEDER', event.data.referral, event.data.occurredOn);
    case 'nl.behandelteams.behandelteam-formed.v1':
    case 'nl.behandelteams.behandelteam-changed.v1': {
      const { behandelteam: ref, inwoner, members, occurredOn } = event.data;
      // Whoever is in it still begins again: from the day that she first was.
      await end(manager, gemeente, 'BEHANDELAAR', ref, occurredOn);
      const row = { gemeente, kind: 'BEHANDELAAR', ground: 'BEHANDELTEAM', ref, melding: null, inwoner, since: occurredOn } as const;
      for (const { professional: holder } of members) await begin(manager, { ...row, holder });
      return;
    }
    case 'nl.behandelteams.behandelteam-ended.v1':
      return end(manager, gemeente, 'BEHANDELAAR', event.data.behandelteam, event.data.occurredOn);
    case 'nl.volunteer-matches.volunteer-match-agreed.v1':
    case 'nl.volunteer-matches.volunteer-matched.v1': {
      const { volunteerMatch: ref, inwoner, volunteer, organisatie, occurredOn: since } = event.data;
      const row = { gemeente, ground: 'MATCH', ref, melding: null, inwoner, since };
      await begin(manager, { ...row, kind: 'VRIJWILLIGER', holder: volunteer });
      return begin(manager, { ...row, kind: 'VRIJWILLIGERSORGANISATIE', holder: organisatie });
    }
    case 'nl.volunteer-matches.volunteer-match-declined.v1':
    case 'nl.volunteer-matches.volunteer-match-ended.v1':
      for (const kind of ['VRIJWILLIGER', 'VRIJWILLIGERSORGANISATIE'] as const)
        await end(manager, gemeente, kind, event.data.volunteerMatch, event.data.occurredOn);
      return;
    default:
      throw new Error(`The projection betrokkenheid has no rows for ${event.type}`);
  }
}

const hopRef = (traject: string, hop: number): string => `${traject}/${hop}`;

/** Has no end of its own: it lasts as long as the team that asked has the hop in hand. */
const beginConsulent = (
  manager: EntityManager,
  gemeente: string,
  casus: { readonly traject: string; readonly hop: number; readonly melding: string; readonly occurredOn: string },
  holder: 'WMO' | 'JEUGD',
): Promise<void> => {
  const { traject, hop, melding, occurredOn: since } = casus;
  return begin(manager, { gemeente, kind: 'CONSULENT', holder, ground: 'CASUS', ref: hopRef(traject, hop), melding, inwoner: null, since });
};

type Kind = 'TEAM' | 'LOKET' | 'CONSULENT' | 'PERSON' | 'AANBIEDER' | 'BEHANDELAAR' | 'VRIJWILLIGER' | 'VRIJWILLIGERSORGANISATIE';

interface Row {
  readonly gemeente: string;
  readonly kind: Kind;
  readonly holder: string;
  readonly ground: string;
  readonly ref: string;
  readonly melding: string | null;
  readonly inwoner: string | null;
  readonly since: string;
}

async function begin(manager: EntityManager, row: Row): Promise<void> {
  await manager.query(
    `INSERT INTO betrokkenheid (gemeente, kind, holder, ground, ref, melding, inwoner, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (gemeente, kind, ref, holder, ground) DO UPDATE SET since = least(betrokkenheid.since, excluded.since), until = NULL`,
    [row.gemeente, row.kind, row.holder, row.ground, row.ref, row.melding, row.inwoner, row.since],
  );
}

async function endTraject(manager: EntityManager, gemeente: string, traject: string, hop: number, until: string): Promise<void> {
  for (const kind of ['TEAM', 'LOKET'] as const) await end(manager, gemeente, kind, hopRef(traject, hop), until);
}

async function end(manager: EntityManager, gemeente: string, kind: Kind, ref: string, until: string): Promise<void> {
  await manager.query('UPDATE betrokkenheid SET until = $4 WHERE gemeente = $1 AND kind = $2 AND ref = $3 AND until IS NULL', [
    gemeente,
    kind,
    ref,
    until,
  ]);
}
