import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';

const inOverbetuwe = { gemeenten: ['1734'] };

/** Each call is another person, unless the test names her. */
export const aKernteamlid = (subject: Uuid = newId()): Actor => ({
  ...inOverbetuwe,
  ...{ subject, role: 'kernteamlid', function: 'kernteamlid', organisation: 'stuw' },
});
export const aConsulent = (subject: Uuid = newId()): Actor => ({
  ...inOverbetuwe,
  ...{ subject, role: 'consulent', function: 'consulent-wmo', organisation: 'loket' },
});
export const aResident = (inwoner: Uuid): Actor => ({ ...inOverbetuwe, subject: newId(), role: 'inwoner', inwoner });
export const aCoordinator = (organisation: string = 'vrijwilligerssteunpunt'): Actor => ({
  ...inOverbetuwe,
  ...{ subject: newId(), role: 'vrijwilligerscoordinator', organisation },
});
export const aVolunteerActor = (subject: Uuid): Actor => ({
  ...inOverbetuwe,
  ...{ subject, role: 'vrijwilliger', organisation: 'vrijwilligerssteunpunt' },
});
/** Who sits in a kernteam as a volunteer is another thing (O42). */
export const kernteamVrijwilliger: Actor = {
  ...inOverbetuwe,
  ...{ subject: newId(), role: 'kernteam-vrijwilliger', function: 'kernteam-vrijwilliger' },
};
export const poort: Actor = { ...inOverbetuwe, subject: newId(), role: 'poort', function: 'vraagverhelderaar' };
export const beleidsadviseur: Actor = { ...inOverbetuwe, subject: newId(), role: 'beleidsadviseur' };
export const migratie: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1734', '1911'] };
/** Of another gemeente, with every right there. */
export const migratieElders: Actor = { subject: newId(), role: 'migratie', gemeenten: ['1911'] };
