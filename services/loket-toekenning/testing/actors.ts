import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';

const inOverbetuwe = { gemeenten: ['1734'] };

/** Each call is another person, unless the test names her. */
export const aConsulent = (subject: Uuid = newId(), own: Partial<Actor> = {}): Actor => ({
  ...inOverbetuwe,
  subject,
  role: 'consulent',
  function: 'consulent-wmo',
  organisation: 'loket',
  ...own,
});

export const aKernteamlid = (subject: Uuid = newId(), own: Partial<Actor> = {}): Actor => ({
  ...inOverbetuwe,
  subject,
  role: 'kernteamlid',
  function: 'kernteamlid',
  organisation: 'stuw',
  ...own,
});

export const aBezwaarbehandelaar = (subject: Uuid = newId()): Actor => ({
  ...inOverbetuwe,
  subject,
  role: 'bezwaarbehandelaar',
  function: 'bezwaarbehandelaar',
});

export const aResident = (inwoner: Uuid): Actor => ({ ...inOverbetuwe, subject: newId(), role: 'inwoner', inwoner });

export const poort: Actor = { ...inOverbetuwe, subject: newId(), role: 'poort', function: 'vraagverhelderaar' };
export const beleidsadviseur: Actor = { ...inOverbetuwe, subject: newId(), role: 'beleidsadviseur' };
export const beheerder: Actor = { subject: newId(), role: 'beheerder', gemeenten: ['1734', '1911'] };
export const migratie: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1734', '1911'] };
/** Of another gemeente, with every right there. */
export const migratieElders: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1911'] };
