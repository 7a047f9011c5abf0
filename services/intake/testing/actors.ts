import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';

/** Who asks in tests: one of each role, with a subject of its own. */
const actor = (number: number, role: string, more: Partial<Actor> = {}): Actor => ({
  subject: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
  role,
  gemeenten: ['1734'],
  ...more,
});

export const poort: Actor = actor(1, 'poort', { function: 'vraagverhelderaar' });
export const poortHollandsKroon: Actor = actor(2, 'poort', { function: 'vraagverhelderaar', gemeenten: ['1911'] });
export const migratie: Actor = actor(3, 'migratie', { gemeenten: ['1734', '1911'] });
export const beleidsadviseur: Actor = actor(4, 'beleidsadviseur');
export const beheerder: Actor = actor(5, 'beheerder');
export const consulentWmo: Actor = actor(6, 'consulent', { function: 'consulent-wmo' });
export const consulentJeugd: Actor = actor(7, 'consulent', { function: 'consulent-jeugd' });
export const kernteamlidElst: Actor = actor(8, 'kernteamlid', { function: 'kernteamlid' });
export const kernteamlidHeteren: Actor = actor(9, 'kernteamlid', { function: 'kernteamlid' });
export const vrijwilligerElst: Actor = actor(10, 'kernteam-vrijwilliger', { function: 'kernteam-vrijwilliger' });
export const wijkteamHollandsKroon: Actor = actor(11, 'kernteamlid', { function: 'kernteamlid', gemeenten: ['1911'] });
export const asInwoner = (inwoner: Uuid): Actor => actor(12, 'inwoner', { inwoner });
export const huisarts: Actor = actor(13, 'verwijzer', { function: 'huisarts', organisation: 'huisartsenpraktijk' });
export const aanbieder: Actor = actor(15, 'aanbieder', { function: 'behandelaar', organisation: 'jeugd-en-co' });
export const aanbiederElders: Actor = actor(16, 'aanbieder', { function: 'behandelaar', organisation: 'andere-hulp' });
export const vrijwilliger: Actor = actor(17, 'vrijwilliger', { organisation: 'vrijwilligerssteunpunt' });
export const coordinator: Actor = actor(18, 'vrijwilligerscoordinator', { organisation: 'vrijwilligerssteunpunt' });
export const school: Actor = actor(14, 'verwijzer', { function: 'leerkracht' });
