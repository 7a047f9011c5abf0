import { randomUUID } from 'node:crypto';

/** Claims of the people in the journeys; professionals are known by their subject. */
export interface Claims {
  readonly sub: string;
  readonly role: string;
  readonly organisation?: string;
  readonly function?: string;
  readonly gemeenten: readonly string[];
  readonly inwoner?: string;
}

const professional = (role: string, organisation: string, functie: string, gemeente = '1734'): Claims => ({
  sub: randomUUID(),
  role,
  organisation,
  function: functie,
  gemeenten: [gemeente],
});

export type Person =
  | 'beheerder'
  | 'migratie'
  | 'poort-kernteam'
  | 'poort-loket'
  | 'kernteamlid-driel'
  | 'collega-driel'
  | 'kernteamlid-heteren'
  | 'vrijwilliger-driel'
  | 'consulent-jeugd'
  | 'consulent-wmo'
  | 'collega-wmo'
  | 'bezwaarbehandelaar'
  | 'wijkteam-hollands-kroon'
  | 'poort-hollands-kroon'
  | 'vrijwilligerscoordinator'
  | 'aanbieder-noord'
  | 'aanbieder-zuid'
  | 'aanbieder-stil'
  | 'opvoedpoli'
  | 'beleidsadviseur'
  | 'toezichtcoordinator'
  | 'toezichthouder-wmo'
  | 'collega-toezicht'
  | 'functionaris-gegevensbescherming';

export const people: Readonly<Record<Person, Claims>> = {
  beheerder: { sub: randomUUID(), role: 'beheerder', gemeenten: ['1734', '1911'] },
  migratie: { sub: randomUUID(), role: 'migratie', gemeenten: ['1734', '1911'] },
  'poort-kernteam': professional('poort', 'stuw', 'vraagverhelderaar'),
  'poort-loket': professional('poort', 'loket', 'vraagverhelderaar'),
  'kernteamlid-driel': professional('kernteamlid', 'stuw', 'kernteamlid'),
  'collega-driel': professional('kernteamlid', 'mee', 'kernteamlid'),
  'kernteamlid-heteren': professional('kernteamlid', 'stuw', 'kernteamlid'),
  'vrijwilliger-driel': professional('kernteam-vrijwilliger', 'vrijwilligers', 'kernteam-vrijwilliger'),
  'consulent-jeugd': professional('consulent', 'loket', 'consulent-jeugd'),
  'consulent-wmo': professional('consulent', 'loket', 'consulent-wmo'),
  'collega-wmo': professional('consulent', 'loket', 'consulent-wmo'),
  bezwaarbehandelaar: professional('bezwaarbehandelaar', 'loket', 'bezwaarbehandelaar'),
  'wijkteam-hollands-kroon': professional('kernteamlid', 'incluzio', 'kernteamlid', '1911'),
  'poort-hollands-kroon': professional('poort', 'incluzio', 'vraagverhelderaar', '1911'),
  vrijwilligerscoordinator: professional('vrijwilligerscoordinator', 'vrijwilligerssteunpunt', 'coordinator'),
  'aanbieder-noord': professional('aanbieder', 'aanbieder-noord', 'planner'),
  'aanbieder-zuid': professional('aanbieder', 'aanbieder-zuid', 'planner'),
  'aanbieder-stil': professional('aanbieder', 'aanbieder-stil', 'planner'),
  opvoedpoli: professional('aanbieder', 'opvoedpoli', 'behandelaar', '1911'),
  toezichtcoordinator: professional('toezichtcoordinator', 'gemeente', 'toezichtcoordinator'),
  'toezichthouder-wmo': professional('toezichthouder-wmo', 'gemeente', 'toezichthouder-wmo'),
  'collega-toezicht': professional('toezichthouder-wmo', 'gemeente', 'toezichthouder-wmo'),
  'functionaris-gegevensbescherming': professional('functionaris-gegevensbescherming', 'gemeente', 'functionaris-gegevensbescherming'),
  beleidsadviseur: { sub: randomUUID(), role: 'beleidsadviseur', gemeenten: ['1734', '1911'] },
};
