import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';

const inHollandsKroon = { gemeenten: ['1911'] };
const inOverbetuwe = { gemeenten: ['1734'] };

/** Each call is another person, unless the test names her. */
export const aBehandelaar = (organisation: string = 'opvoedpoli', own: Partial<Actor> = {}): Actor => ({
  gemeenten: ['1734', '1911'],
  subject: newId(),
  role: 'aanbieder',
  function: 'behandelaar',
  organisation,
  ...own,
});

/** Of the wijkteam of Hollands Kroon, which sends its own referrals. */
export const aWijkteamlid = (subject: Uuid = newId(), own: Partial<Actor> = {}): Actor => ({
  ...inHollandsKroon,
  subject,
  role: 'kernteamlid',
  function: 'kernteamlid',
  organisation: 'incluzio',
  ...own,
});

/** Of a kernteam of Overbetuwe, whose referrals wait for a consulent. */
export const aKernteamlid = (subject: Uuid = newId(), own: Partial<Actor> = {}): Actor => ({
  ...inOverbetuwe,
  subject,
  role: 'kernteamlid',
  function: 'kernteamlid',
  organisation: 'stuw',
  ...own,
});

export const aConsulent = (subject: Uuid = newId(), own: Partial<Actor> = {}): Actor => ({
  ...inOverbetuwe,
  subject,
  role: 'consulent',
  function: 'consulent-jeugd',
  organisation: 'loket',
  ...own,
});

export const aResident = (inwoner: Uuid, own: Partial<Actor> = {}): Actor => ({
  ...inOverbetuwe,
  subject: newId(),
  role: 'inwoner',
  inwoner,
  ...own,
});

export const beleidsadviseur: Actor = { subject: newId(), role: 'beleidsadviseur', gemeenten: ['1734', '1911'] };
export const beheerder: Actor = { subject: newId(), role: 'beheerder', gemeenten: ['1734', '1911'] };
export const migratie: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1734', '1911'] };
/** Of another gemeente, with every right there. */
export const migratieElders: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1911'] };
export const poort: Actor = { ...inOverbetuwe, subject: newId(), role: 'poort', function: 'vraagverhelderaar' };
