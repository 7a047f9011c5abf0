import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';

/** What this service knows of others, as if they had told it. */
const SINCE = '2026-01-01';

export interface Place {
  readonly gemeente?: string;
  /** Null at the loket. */
  readonly kernteam?: string | null;
  readonly functie?: string;
  readonly until?: string;
}

/** Gives someone a place: at the loket of Overbetuwe as jeugdconsulent, when nothing else is said. */
export async function givePlace(manager: EntityManager, professional: string, place: Place = {}): Promise<void> {
  const { gemeente = '1734', kernteam = null, functie = 'consulent-jeugd', until = null } = place;
  await manager.query(
    'INSERT INTO aansluiting (gemeente, id, professional, kernteam, functie, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [gemeente, newId(), professional, kernteam, functie, SINCE, until],
  );
}

/** Lets intake have told of a resident. */
export async function giveInwoner(manager: EntityManager, inwoner: Uuid, gemeente: string = '1734'): Promise<void> {
  await manager.query('INSERT INTO bekende_inwoner (gemeente, inwoner) VALUES ($1, $2)', [gemeente, inwoner]);
}

/** A casus in the hands of a team, unless it let go of it. */
export interface HeldCasus {
  readonly inwoner: Uuid;
  readonly kernteam: string;
  readonly casus?: Uuid;
  readonly melding?: Uuid;
  readonly gemeente?: string;
  readonly until?: string;
}

export async function giveCasus(manager: EntityManager, own: HeldCasus): Promise<{ readonly casus: Uuid; readonly melding: Uuid }> {
  const { inwoner, kernteam, casus = newId(), melding = newId(), gemeente = '1734', until = null } = own;
  await manager.query(
    'INSERT INTO casus_hold (gemeente, casus, melding, inwoner, kernteam, since, until) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [gemeente, casus, melding, inwoner, kernteam, SINCE, until],
  );
  return { casus, melding };
}

/** Lets someone represent a resident: as her mentor, or as a parent until the day before she comes of age. */
export async function giveRepresentative(manager: EntityManager, inwoner: Uuid, holder: Uuid, until: string | null = null): Promise<void> {
  const insert = 'INSERT INTO betrokkenheid (gemeente, inwoner, holder, ground, since, until) VALUES ($1, $2, $3, $4, $5, $6)';
  await manager.query(insert, ['1734', inwoner, holder, until === null ? 'MENTOR' : 'OUDER_MET_GEZAG', SINCE, until]);
}

/** The resident of a referral consents that the loket reads its content. */
export async function giveConsent(manager: EntityManager, referral: { readonly id: Uuid; readonly inwoner: Uuid }): Promise<void> {
  const insert = 'INSERT INTO toestemming (gemeente, id, inwoner, referral, given_on) VALUES ($1, $2, $3, $4, $5)';
  await manager.query(insert, ['1734', newId(), referral.inwoner, referral.id, SINCE]);
}
