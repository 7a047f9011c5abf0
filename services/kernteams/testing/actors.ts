import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';

const inOverbetuwe = { gemeenten: ['1734'] };

/** Each call is another person, unless the test names her. */
export const aKernteamlid = (subject: Uuid = newId(), own: Partial<Actor> = {}): Actor => ({
  ...inOverbetuwe,
  subject,
  role: 'kernteamlid',
  function: 'kernteamlid',
  organisation: 'stuw',
  ...own,
});

export const aConsulent = (soort: 'wmo' | 'jeugd', subject: Uuid = newId()): Actor => ({
  ...inOverbetuwe,
  subject,
  role: 'consulent',
  function: `consulent-${soort}`,
  organisation: 'loket',
});

export const aResident = (inwoner: Uuid): Actor => ({ ...inOverbetuwe, subject: newId(), role: 'inwoner', inwoner });

export const poort: Actor = { ...inOverbetuwe, subject: newId(), role: 'poort', function: 'vraagverhelderaar' };
export const vrijwilliger: Actor = { ...inOverbetuwe, subject: newId(), role: 'kernteam-vrijwilliger', function: 'kernteam-vrijwilliger' };
export const beleidsadviseur: Actor = { ...inOverbetuwe, subject: newId(), role: 'beleidsadviseur' };
export const beheerder: Actor = { subject: newId(), role: 'beheerder', gemeenten: ['1734', '1911'] };
export const migratie: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1734', '1911'] };
/** A service that reads what its reaction needs. */
export const dienst: Actor = { subject: 'service:loket-toekenning', role: 'dienst', gemeenten: ['1734', '1911'] };
/** Of another gemeente, with every right there. */
export const migratieElders: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1911'] };
