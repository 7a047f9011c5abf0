import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { type Projection, writeRows } from '@kerngraaf/platform/events/projection.ts';
import { protection } from '@kerngraaf/schema/access/protection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { EntityManager } from 'typeorm';
import { meldingTermijn } from './termijn-projection.ts';

type Told = { [Type in keyof EventData]: Envelope<Type, EventData[Type]> }[keyof EventData];

const noRows = (projection: string, { type }: Told): Error => new Error(`The projection ${projection} has no rows for ${type}`);

/** Who works where, in which function, since and until when. */
export const aansluiting: Projection = {
  name: 'aansluiting',
  tables: ['aansluiting'],
  types: ['nl.aansluitingen.aansluiting-started.v1', 'nl.aansluitingen.aansluiting-ended.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    const { gemeentecode: gemeente } = event;
    if (event.type === 'nl.aansluitingen.aansluiting-started.v1') {
      const { aansluiting: id, professional, kernteam = null, functie, since, until = null } = event.data;
      await writeRows(
        manager,
        'INSERT INTO aansluiting (gemeente, id, professional, kernteam, functie, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [gemeente, id, professional, kernteam, functie, since, until],
      );
    } else if (event.type === 'nl.aansluitingen.aansluiting-ended.v1') {
      const { aansluiting: id, until } = event.data;
      await writeRows(manager, 'UPDATE aansluiting SET until = $3 WHERE gemeente = $1 AND id = $2', [gemeente, id, until]);
    } else throw noRows('aansluiting', event);
  },
};

/** Who may act for a resident; deaths stand on their own, as that of a representative may be heard before whom she represents. */
export const betrokkenheid: Projection = {
  name: 'betrokkenheid',
  tables: ['betrokkenheid', 'overlijden'],
  types: ['nl.inwoners.inwoner-registered.v1', 'nl.inwoners.inwoner-deceased.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    const { gemeentecode: gemeente } = event;
    if (event.type === 'nl.inwoners.inwoner-registered.v1') {
      const { inwoner, vertegenwoordigers = [] } = event.data;
      for (const { inwoner: holder, soort, since, until = null } of vertegenwoordigers)
        await writeRows(
          manager,
          `INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since, until) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (gemeente, inwoner, holder, ground)
           DO UPDATE SET since = least(betrokkenheid.since, excluded.since), until = excluded.until`,
          [gemeente, inwoner, holder, soort, since, until],
        );
    } else if (event.type === 'nl.inwoners.inwoner-deceased.v1') {
      const { inwoner, occurredOn } = event.data;
      const insert = 'INSERT INTO overlijden (gemeente, inwoner, occurred_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
      await writeRows(manager, insert, [gemeente, inwoner, occurredOn]);
    } else throw noRows('betrokkenheid', event);
  },
};

/** Which team has a casus of which melding in hand. One casus's events come in order. */
export const casusHold: Projection = {
  name: 'casus_hold',
  tables: ['casus_hold'],
  types: [
    'nl.casussen.casus-accepted.v1',
    'nl.casussen.casus-handed-over.v1',
    'nl.casussen.casus-returned.v1',
    'nl.casussen.casus-closed.v1',
  ],
  async apply(manager, envelope) {
    const event = envelope as Told;
    const { gemeentecode: gemeente } = event;
    switch (event.type) {
      case 'nl.casussen.casus-accepted.v1': {
        const { casus, melding, kernteam, occurredOn } = event.data;
        const insert = 'INSERT INTO casus_hold (gemeente, casus, melding, kernteam, since) VALUES ($1, $2, $3, $4, $5)';
        await writeRows(manager, insert, [gemeente, casus, melding, kernteam, occurredOn]);
        return;
      }
      case 'nl.casussen.casus-handed-over.v1':
      case 'nl.casussen.casus-returned.v1':
      case 'nl.casussen.casus-closed.v1':
        await writeRows(manager, 'UPDATE casus_hold SET until = $3 WHERE gemeente = $1 AND casus = $2', [
          gemeente,
          event.data.casus,
          event.data.occurredOn,
        ]);
        return;
      default:
        throw noRows('casus_hold', event);
    }
  },
};

/** Visits that a kernteam planned, so that the loket sees them before it books another (O17). */
export const bezoekElders: Projection = {
  name: 'bezoek_elders',
  tables: ['bezoek_elders'],
  types: ['nl.casussen.visit-planned.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    if (event.type !== 'nl.casussen.visit-planned.v1') throw noRows('bezoek_elders', event);
    const { huisbezoek, melding, kernteam, plannedOn, samenMet = null } = event.data;
    await writeRows(
      manager,
      'INSERT INTO bezoek_elders (gemeente, id, melding, kernteam, planned_on, samen_met) VALUES ($1, $2, $3, $4, $5, $6)',
      [event.gemeentecode, huisbezoek, melding, kernteam, plannedOn, samenMet],
    );
  },
};

/** The newest version of voorwerk that was offered. */
export const voorwerkAanbod: Projection = {
  name: 'voorwerk_aanbod',
  tables: ['voorwerk_aanbod'],
  types: ['nl.voorwerken.voorwerk-offered.v1'],
  async apply(manager: EntityManager, envelope) {
    const event = envelope as Told;
    if (event.type !== 'nl.voorwerken.voorwerk-offered.v1') throw noRows('voorwerk_aanbod', event);
    const { voorwerk, melding, kernteam, voorwerkVersion, occurredOn } = event.data;
    await writeRows(
      manager,
      `INSERT INTO voorwerk_aanbod (gemeente, voorwerk, melding, kernteam, voorwerk_version, offered_on) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (gemeente, voorwerk) DO UPDATE SET voorwerk_version = excluded.voorwerk_version, offered_on = excluded.offered_on`,
      [event.gemeentecode, voorwerk, melding, kernteam, voorwerkVersion, occurredOn],
    );
  },
};

/** Which melding goes on as which: rows keep the melding that they began with (row 23 of the flow). */
export const samenvoeging: Projection = {
  name: 'samenvoeging',
  tables: ['samenvoeging'],
  types: ['nl.meldingen.melding-merged.v1'],
  async apply(manager, envelope) {
    const event = envelope as Told;
    if (event.type !== 'nl.meldingen.melding-merged.v1') throw noRows('samenvoeging', event);
    const { melding, into } = event.data;
    await writeRows(manager, 'INSERT INTO samenvoeging (gemeente, melding, goes_on_as) VALUES ($1, $2, $3)', [
      event.gemeentecode,
      melding,
      into,
    ]);
  },
};

export const projections: readonly Projection[] = [
  ...[aansluiting, betrokkenheid, protection, casusHold, bezoekElders],
  ...[voorwerkAanbod, meldingTermijn, samenvoeging],
];
