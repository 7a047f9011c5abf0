import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';

export interface Place {
  readonly gemeente?: string;
  /** Null at the loket. */
  readonly kernteam?: string | null;
  readonly functie?: string;
  readonly until?: string;
}

/** What the loket knows of others, as if they had told it. */
const SINCE = '2026-01-01';

/** Gives someone a place: at the loket of Overbetuwe as Wmo-consulent, when nothing else is said. */
export async function givePlace(manager: EntityManager, professional: string, place: Place = {}): Promise<void> {
  const { gemeente = '1734', kernteam = null, functie = 'consulent-wmo', until = null } = place;
  await manager.query(
    'INSERT INTO aansluiting (gemeente, id, professional, kernteam, functie, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [gemeente, newId(), professional, kernteam, functie, SINCE, until],
  );
}

/** Gives a team a casus of a melding in hand, or one that it let go of. */
export async function giveCasus(manager: EntityManager, melding: Uuid, kernteam: string, own: Place = {}): Promise<void> {
  const { gemeente = '1734', until = null } = own;
  await manager.query('INSERT INTO casus_hold (gemeente, casus, melding, kernteam, since, until) VALUES ($1, $2, $3, $4, $5, $6)', [
    gemeente,
    newId(),
    melding,
    kernteam,
    SINCE,
    until,
  ]);
}

/** Lets a team have offered the first version of voorwerk for a melding. */
export async function giveVoorwerk(manager: EntityManager, voorwerk: Uuid, melding: Uuid, kernteam: string): Promise<void> {
  const insert =
    'INSERT INTO voorwerk_aanbod (gemeente, voorwerk, melding, kernteam, voorwerk_version, offered_on) VALUES ($1, $2, $3, $4, 1, $5)';
  await manager.query(insert, ['1734', voorwerk, melding, kernteam, SINCE]);
}

/** Lets someone represent a resident: as her mentor, or as a parent until the day before she comes of age. */
export async function giveRepresentative(manager: EntityManager, inwoner: Uuid, holder: Uuid, until: string | null = null): Promise<void> {
  const insert = 'INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since, until) VALUES ($1, $2, $3, $4, $5, $6)';
  await manager.query(insert, ['1734', inwoner, holder, until === null ? 'MENTOR' : 'OUDER_MET_GEZAG', SINCE, until]);
}
