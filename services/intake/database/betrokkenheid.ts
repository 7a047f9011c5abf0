import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Projection } from '@kerngraaf/platform/events/projection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { EntityManager } from 'typeorm';

type Told = { [Type in keyof EventData]: Envelope<Type, EventData[Type]> }[keyof EventData];

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

interface Row {
  readonly gemeente: string;
  readonly kind: 'TEAM' | 'LOKET' | 'CONSULENT' | 'PERSON';
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

async function end(manager: EntityManager, gemeente: string, kind: 'TEAM' | 'LOKET', ref: string, until: string): Promise<void> {
  await manager.query('UPDATE betrokkenheid SET until = $4 WHERE gemeente = $1 AND kind = $2 AND ref = $3 AND until IS NULL', [
    gemeente,
    kind,
    ref,
    until,
  ]);
}
