import { fixedId } from './fixed.ts';
import type { Vrijwilliger, Weekdag } from './volunteer-inputs.ts';
import { firstName, surname } from './words.ts';

/** [aanname] All of it: what a volunteer offers, and by which organisation. */
interface Offer {
  readonly gemeente: string;
  readonly organisatie: string;
  readonly kern: string;
  readonly uren: number;
  readonly dagen: readonly Weekdag[];
  readonly taken: readonly string[];
  readonly since: string;
  /** Without a certificate she is not yet active. */
  readonly vogOn: string | null;
  readonly kandidaat?: { readonly kernteam: string; readonly on: string; readonly uitkomst?: 'GEKOZEN'; readonly concludedOn?: string };
}

const MORNINGS: readonly Weekdag[] = ['MAANDAG', 'WOENSDAG', 'VRIJDAG'];
const AFTERNOONS: readonly Weekdag[] = ['DINSDAG', 'DONDERDAG'];
const WEEKEND: readonly Weekdag[] = ['VRIJDAG', 'ZATERDAG'];

const inOverbetuwe = (
  organisatie: 'kernteam' | 'vrijwilligerssteunpunt',
  kern: string,
  uren: number,
  dagen: readonly Weekdag[],
  taken: readonly string[],
): Offer => ({ gemeente: '1734', organisatie, kern, uren, dagen, taken, since: '2015-01-02', vogOn: '2014-11-03' });

const steunpunt = 'vrijwilligerssteunpunt';
const OVERBETUWE: readonly Offer[] = [
  inOverbetuwe('kernteam', 'elst', 4, MORNINGS, ['gezelschap', 'activiteit']),
  inOverbetuwe('kernteam', 'elst', 6, AFTERNOONS, ['boodschappen', 'vervoer']),
  {
    ...inOverbetuwe('kernteam', 'elst', 3, WEEKEND, ['activiteit', 'gezelschap']),
    kandidaat: { kernteam: 'elst-noord', on: '2015-04-13', uitkomst: 'GEKOZEN', concludedOn: '2015-05-18' },
  },
  inOverbetuwe('kernteam', 'driel', 4, MORNINGS, ['gezelschap', 'boodschappen']),
  inOverbetuwe('kernteam', 'heteren', 4, AFTERNOONS, ['gezelschap', 'boodschappen', 'vervoer']),
  inOverbetuwe('kernteam', 'zetten', 5, MORNINGS, ['boodschappen', 'activiteit']),
  { ...inOverbetuwe('kernteam', 'andelst', 3, AFTERNOONS, ['gezelschap']), kandidaat: { kernteam: 'herveld-andelst', on: '2015-05-11' } },
  inOverbetuwe('kernteam', 'oosterhout', 2, WEEKEND, ['gezelschap', 'vervoer']),
  inOverbetuwe(steunpunt, 'elst', 8, [...MORNINGS, ...AFTERNOONS], ['administratie']),
  inOverbetuwe(steunpunt, 'elst', 6, MORNINGS, ['gezelschap', 'activiteit', 'vervoer']),
  inOverbetuwe(steunpunt, 'elst', 4, AFTERNOONS, ['boodschappen', 'administratie']),
  inOverbetuwe(steunpunt, 'elst', 3, WEEKEND, ['activiteit']),
  inOverbetuwe(steunpunt, 'heteren', 4, WEEKEND, ['activiteit', 'gezelschap']),
  inOverbetuwe(steunpunt, 'zetten', 6, AFTERNOONS, ['administratie', 'vervoer']),
  inOverbetuwe(steunpunt, 'hemmen', 2, MORNINGS, ['gezelschap']),
  inOverbetuwe(steunpunt, 'herveld', 5, MORNINGS, ['boodschappen', 'activiteit', 'gezelschap']),
  inOverbetuwe(steunpunt, 'andelst', 4, AFTERNOONS, ['vervoer', 'administratie']),
  inOverbetuwe(steunpunt, 'driel', 3, WEEKEND, ['activiteit', 'vervoer']),
  inOverbetuwe(steunpunt, 'valburg', 4, MORNINGS, ['boodschappen']),
  { ...inOverbetuwe(steunpunt, 'slijk-ewijk', 4, WEEKEND, ['gezelschap']), since: '2015-05-26', vogOn: null },
];

const inHollandsKroon = (kern: string, uren: number, dagen: readonly Weekdag[], taken: readonly string[]): Offer => ({
  ...{ gemeente: '1911', organisatie: 'vrijwilligerspunt', kern, uren, dagen, taken },
  ...{ since: '2016-07-04', vogOn: '2016-05-09' },
});

const HOLLANDS_KROON: readonly Offer[] = [
  inHollandsKroon('wieringerwerf', 4, MORNINGS, ['gezelschap', 'activiteit']),
  inHollandsKroon('wieringerwerf', 6, AFTERNOONS, ['administratie', 'vervoer']),
  {
    ...inHollandsKroon('anna-paulowna', 3, WEEKEND, ['activiteit', 'boodschappen']),
    kandidaat: { kernteam: 'wijkteam', on: '2017-03-06' },
  },
  inHollandsKroon('anna-paulowna', 4, MORNINGS, ['gezelschap', 'administratie']),
];

/** Who offer to help in a gemeente. */
export const volunteersOf = (gemeente: '1734' | '1911'): readonly Vrijwilliger[] =>
  (gemeente === '1734' ? OVERBETUWE : HOLLANDS_KROON).map(volunteerOf);

function volunteerOf(offer: Offer, place: number): Vrijwilliger {
  const { gemeente, organisatie, kern, uren: urenPerWeek, dagen, taken, since, vogOn, kandidaat } = offer;
  const key = `${gemeente}-vrijwilliger-${place + 1}`;
  const step = (name: string, occurredOn: string) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });
  return {
    register: {
      ...step('registerVolunteer', since),
      ...{ gemeente, organisatie, subject: fixedId(`volunteer/${key}`), naam: `${firstName(place + 11)} ${surname(place + 60)}` },
      ...{ telefoon: `06 000 000 ${`${place + 10}`}`, email: `vrijwilliger-${place + 1}@voorbeeld.example` },
      ...{ kern, urenPerWeek, dagen, taken },
      ...(vogOn === null ? {} : { vogOn }),
    },
    ...(vogOn === null ? {} : { activateVolunteer: step('activateVolunteer', since) }),
    ...(kandidaat === undefined ? {} : kandidatuurOf(kandidaat, step)),
  };
}

function kandidatuurOf(
  { kernteam, on, uitkomst, concludedOn = on }: NonNullable<Offer['kandidaat']>,
  step: (name: string, occurredOn: string) => { readonly commandId: string; readonly occurredOn: string },
): Pick<Vrijwilliger, 'proposeForKernteam' | 'concludeKandidatuur'> {
  return {
    proposeForKernteam: { ...step('proposeForKernteam', on), kernteam },
    ...(uitkomst === undefined ? {} : { concludeKandidatuur: { ...step('concludeKandidatuur', concludedOn), kernteam, uitkomst } }),
  };
}
