import { demoPeople } from '../issuer/people.ts';
import type { RegisterProfessional, StartAansluiting } from './dataset.ts';
import { fixedId } from './fixed.ts';

interface Place {
  readonly kernteam?: string;
  readonly organisatie: string;
  readonly functie: string;
  readonly since?: string;
  readonly until?: string;
}

interface Person {
  readonly naam: string;
  /** Of the development issuer; others get a subject of the data set's own. */
  readonly demo?: string;
  readonly gemeente?: string;
  readonly places: readonly Place[];
}

const lid = (organisatie: string, ...kernteams: readonly string[]): readonly Place[] =>
  kernteams.map((kernteam) => ({ kernteam, organisatie, functie: 'kernteamlid' }));

// [aanname] The source says that volunteers only begin to work around its reference date, 2015-06-10.
const volunteer = (kernteam: string): readonly Place[] => [
  { kernteam, organisatie: 'vrijwilligers', functie: 'kernteam-vrijwilliger', since: '2015-06-01' },
];

// Memo motie M-17: second-line organisations leave the teams at the end of 2015 (O23).
const secondLine = (organisatie: string, kernteam: string): readonly Place[] =>
  lid(organisatie, kernteam).map((place) => ({ ...place, until: '2015-12-31' }));

const loket = (functie: string, organisatie: string = 'loket'): readonly Place[] => [{ organisatie, functie }];

/** By key. Composition of 10 June 2015 (Tussenrapportage Kernteams 2015, 1.2) where it can be read; one person per unreadable team [aanname]. */
const PEOPLE: Readonly<Record<string, Person>> = {
  'stuw-elst': { naam: 'Sanne Elsthof (STUW)', demo: 'kernteamlid-elst', places: lid('stuw', 'elst-noord', 'elst-oost', 'elst-zuid') },
  'mee-elst-noord': { naam: 'Marieke Noorderweg (MEE)', places: lid('mee', 'elst-noord') },
  'mee-elst-oost': { naam: 'Mees Oosterhof (MEE)', places: lid('mee', 'elst-oost') },
  'mee-elst-zuid': { naam: 'Mila Zuidgaarde (MEE)', places: lid('mee', 'elst-zuid') },
  'ribw-elst-noord': { naam: 'Ruben Noordplas (RIBW)', places: secondLine('ribw', 'elst-noord') },
  'driestroom-elst-zuid': { naam: 'Daan Zuidstroom (Driestroom)', places: secondLine('driestroom', 'elst-zuid') },
  'vrijwilliger-elst-noord-1': { naam: 'Vera Noordweide', demo: 'kernteam-vrijwilliger-elst', places: volunteer('elst-noord') },
  'vrijwilliger-elst-noord-2': { naam: 'Vincent Noordkamp', places: volunteer('elst-noord') },
  'vrijwilliger-elst-oost-1': { naam: 'Vrouwkje Oostlaan', places: volunteer('elst-oost') },
  'vrijwilliger-elst-oost-2': { naam: 'Victor Oostakker', places: volunteer('elst-oost') },
  'vrijwilliger-elst-zuid-1': { naam: 'Veerle Zuidoever', places: volunteer('elst-zuid') },
  'vrijwilliger-elst-zuid-2': { naam: 'Volkert Zuidzicht', places: volunteer('elst-zuid') },
  driel: { naam: 'Stijn Drielbocht (STUW)', places: lid('stuw', 'driel') },
  heteren: { naam: 'Manon Heterweide (MEE)', demo: 'kernteamlid-heteren', places: lid('mee', 'heteren') },
  'zetten-hemmen': { naam: 'Maaike Zettenlaan (MEE)', places: lid('mee', 'zetten-hemmen') },
  'oosterhout-slijk-ewijk': { naam: 'Sjoerd Slijkoever (STUW)', places: lid('stuw', 'oosterhout-slijk-ewijk') },
  'herveld-andelst': { naam: 'Saskia Herveldakker (STUW)', places: lid('stuw', 'herveld-andelst') },
  'poort-kernteam': { naam: 'Petra Poortgaarde (STUW)', demo: 'poort-kernteam', places: loket('vraagverhelderaar', 'stuw') },
  'poort-loket': { naam: 'Paul Poortstroom', demo: 'poort-loket', places: loket('vraagverhelderaar') },
  'wmo-1': { naam: 'Wilma Loketplas', demo: 'consulent-wmo', places: loket('consulent-wmo') },
  'wmo-2': { naam: 'Wouter Loketzicht', places: loket('consulent-wmo') },
  'jeugd-1': { naam: 'Jolanda Loketweide', demo: 'consulent-jeugd', places: loket('consulent-jeugd') },
  'jeugd-2': { naam: 'Jelle Loketbloesem', places: loket('consulent-jeugd') },
  bezwaar: { naam: 'Berend Loketgriend', demo: 'bezwaarbehandelaar', places: loket('bezwaarbehandelaar') },
  incluzio: {
    naam: 'Ilse Polderzicht (Incluzio)',
    demo: 'wijkteam-hollands-kroon',
    gemeente: '1911',
    places: [{ kernteam: 'wijkteam', organisatie: 'incluzio', functie: 'kernteamlid', since: '2016-07-01' }],
  },
  'ambulant-team': { naam: 'Anouk Polderoever (Incluzio)', demo: 'ambulant-team', gemeente: '1911', places: [] },
  opvoedpoli: { naam: 'Otto Dijkgaarde (Opvoedpoli)', gemeente: '1911', places: [] },
};

/** The subject of a professional's identity, which is her id in the graph. */
export function subjectOf(key: string): string {
  const { demo } = person(key);
  if (demo === undefined) return fixedId(`professional/${key}`);
  const found = demoPeople.get(demo);
  if (found === undefined) throw new Error(`The development issuer knows no ${demo}`);
  return found.sub;
}

export const professionalsOf = (where: string): readonly RegisterProfessional[] =>
  peopleOf(where).map(([key, { naam, gemeente = '1734' }]) => ({
    commandId: fixedId(`registerProfessional/${key}`),
    gemeente,
    subject: subjectOf(key),
    naam,
  }));

export const aansluitingenOf = (where: string): readonly StartAansluiting[] =>
  peopleOf(where).flatMap(([key, { gemeente = '1734', places }]) =>
    places.map((place) => ({
      commandId: fixedId(`startAansluiting/${key}/${place.kernteam ?? 'loket'}`),
      professional: subjectOf(key),
      gemeente,
      ...place,
      // [aanname] Since the start of the kernteams' work after the trial year 2014.
      since: place.since ?? '2015-01-01',
    })),
  );

/** Who can take up a casus of a team: its professionals who stay. */
export const regievoerdersOf = (kernteam: string): readonly string[] =>
  aansluitingenOf('1734')
    .filter((place) => place.kernteam === kernteam && place.functie === 'kernteamlid' && place.until === undefined)
    .map(({ professional }) => professional);

const peopleOf = (where: string): readonly (readonly [string, Person])[] =>
  Object.entries(PEOPLE).filter(([, { gemeente = '1734' }]) => gemeente === where);

function person(key: string): Person {
  const found = PEOPLE[key];
  if (found === undefined) throw new Error(`unknown professional ${key}`);
  return found;
}
