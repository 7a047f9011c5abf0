import { addDays, parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { Dataset, Question, Resident } from './dataset.ts';
import { fixedId } from './fixed.ts';
import type { RegisterMelding } from './melding-inputs.ts';
import { aansluitingenOf, professionalsOf, subjectOf } from './professionals.ts';
import { type Afloop, vrijwilligersvraagOf } from './volunteer-requests.ts';
import { volunteersOf } from './volunteers.ts';
import { contractsOfHollandsKroon, providersOfHollandsKroon } from './wijkteam-providers.ts';
import { behandelingOf } from './wijkteam-referrals.ts';
import { firstName, surname } from './words.ts';

const AANNAMES = [
  'Mensen, namen en burgerservicenummers zijn verzonnen; de nummers komen uit de testreeks.',
  'De drie vragen van 2016 en de drie complexe jeugdvragen van 2017, met hun dagen en woorden.',
  'Welke drie uithuisplaatsingen zijn voorkomen en wanneer: de bron noemt het aantal.',
  'Wie in de behandelteams zitten, en dat een medewerker van Incluzio ze trekt.',
  'De verwijzingen, met hun datums, redenen en resultaten, en dat Opvoedpoli ze ook zelf kan krijgen.',
  'De bedragen van de lumpsum en waaraan zij is besteed; de bron noemt intervisie en de combattraining en geen bedragen.',
  'Het aandeel van Opvoedpoli als onderaannemer.',
  'De wachttijden van beide aanbieders.',
  'De vrijwilligers, wie van hen kandidaat voor het wijkteam is, en de twee vragen naar een vrijwilliger.',
];

interface Invented {
  readonly key: string;
  readonly soort: RegisterMelding['soort'];
  readonly kanaal: string;
  readonly kern: string;
  readonly askedOn: string;
  readonly geboortedatum: string;
  readonly leefgebieden: readonly string[];
  readonly omschrijving: string;
  readonly closed?: { readonly oplossing: string; readonly on: string };
  readonly vrijwilliger?: Afloop;
}

// [aanname] All of them; those of 2017 went to a Behandelteam and to a provider.
const INVENTED: readonly Invented[] = [
  {
    key: 'hollands-kroon-1',
    soort: 'WMO_MELDING',
    kanaal: 'telefoon',
    kern: 'wieringerwerf',
    askedOn: '2016-09-05',
    geboortedatum: '1941-02-11',
    leefgebieden: ['sociaal-netwerk'],
    omschrijving: 'Komt de deur niet meer uit en mist aanspraak.',
    closed: { oplossing: 'collectief-aanbod', on: '2016-10-07' },
    vrijwilliger: 'LOOPT',
  },
  {
    key: 'hollands-kroon-2',
    soort: 'JEUGDHULPVRAAG',
    kanaal: 'huisarts',
    kern: 'anna-paulowna',
    askedOn: '2016-10-11',
    geboortedatum: '2003-05-23',
    leefgebieden: ['huiselijke-relaties', 'geestelijke-gezondheid'],
    omschrijving: 'Slaapt slecht en gaat niet graag naar school.',
  },
  {
    key: 'hollands-kroon-3',
    soort: 'SCHULDEN',
    kanaal: 'telefoon',
    kern: 'wieringerwerf',
    askedOn: '2016-11-22',
    geboortedatum: '1978-08-30',
    leefgebieden: ['financien'],
    omschrijving: 'Heeft achterstanden en weet niet waar te beginnen.',
    closed: { oplossing: 'laagdrempelige-ondersteuning', on: '2016-12-24' },
    vrijwilliger: 'BEEINDIGD',
  },
  {
    key: 'hollands-kroon-4',
    soort: 'JEUGDHULPVRAAG',
    kanaal: 'huisarts',
    kern: 'wieringerwerf',
    askedOn: '2017-01-16',
    geboortedatum: '2002-04-17',
    leefgebieden: ['huiselijke-relaties', 'justitie'],
    omschrijving: 'Loopt vaak weg en het gezin houdt het niet meer vol.',
    closed: { oplossing: 'maatwerk', on: '2017-11-06' },
  },
  {
    key: 'hollands-kroon-5',
    soort: 'JEUGDHULPVRAAG',
    kanaal: 'telefoon',
    kern: 'anna-paulowna',
    askedOn: '2017-02-13',
    geboortedatum: '2006-09-02',
    leefgebieden: ['huiselijke-relaties', 'geestelijke-gezondheid'],
    omschrijving: 'Is thuis niet te begrenzen en mist veel dagen op school.',
  },
  {
    key: 'hollands-kroon-6',
    soort: 'JEUGDHULPVRAAG',
    kanaal: 'huisarts',
    kern: 'anna-paulowna',
    askedOn: '2017-03-20',
    geboortedatum: '2004-12-11',
    leefgebieden: ['geestelijke-gezondheid', 'huiselijke-relaties', 'middelengebruik'],
    omschrijving: 'Komt de kamer niet meer uit; ouders weten niet meer hoe verder.',
  },
];

/** Those whose question is of a year. */
export const hollandsKroonResidents = (year: string, bsns: Iterator<string, never>): readonly Resident[] =>
  INVENTED.flatMap(({ key, kern, geboortedatum, askedOn }, index) =>
    askedOn.startsWith(year)
      ? [
          {
            key,
            register: {
              commandId: fixedId(`registerInwoner/${key}`),
              gemeente: '1911',
              naam: `${firstName(index + 3)} ${surname(index + 130)}`,
              geboortedatum,
              bsn: bsns.next().value,
              kern,
            },
          },
        ]
      : [],
  );

export function buildHollandsKroon(inwoners: readonly Resident[]): Dataset {
  return {
    naam: 'Hollands Kroon 2016-2017',
    als: 'migratie-incluzio',
    bronnen: ['Integrale aanpak sociaal domein in Hollands Kroon, Integraal werken in de wijk'],
    aannames: AANNAMES.map((text) => `[aanname] ${text}`),
    professionals: professionalsOf('1911'),
    aansluitingen: aansluitingenOf('1911'),
    inwoners,
    vragen: INVENTED.map((each, place) => {
      const resident = inwoners.find(({ key }) => key === each.key);
      if (resident === undefined) throw new Error(`${each.key} has no resident`);
      return questionOf(each, resident, place);
    }),
    ...{ poortvragen: [], loketvragen: [], budgetten: [] },
    vrijwilligers: volunteersOf('1911'),
    aanbieders: providersOfHollandsKroon(),
    contracten: contractsOfHollandsKroon(),
    wettelijkeVerwijzingen: [],
    links: {},
  };
}

function questionOf(each: Invented, resident: Resident, place: number): Question {
  const { key, soort, kanaal, askedOn, leefgebieden, omschrijving, closed, vrijwilliger } = each;
  const acceptedOn = addDays(parseLocalDate(askedOn), 2);
  const step = (name: string, occurredOn: string) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });
  const betreftJeugdige = soort === 'JEUGDHULPVRAAG';
  const question: Question = {
    key,
    registerMelding: {
      ...step('registerMelding', askedOn),
      gemeente: '1911',
      soort,
      kanaal,
      poort: 'wijkteam',
      soortMelder: 'INWONER',
      betrokkenen: [{ inwoner: key, rol: betreftJeugdige ? 'KIND' : 'HULPVRAGER', primair: true }],
      complex: leefgebieden.length > 1,
      betreftJeugdige,
      omschrijving,
    },
    openTraject: {
      ...step('openTraject', askedOn),
      soort: 'KERNTEAM',
      kernteam: 'wijkteam',
      moment: 'SCHIFTING',
      reden: 'Laagdrempelige ondersteuning door het wijkteam.',
    },
    acceptCasus: { ...step('acceptCasus', acceptedOn), regievoerder: subjectOf('incluzio') },
    recordLeefgebieden: { ...step('recordLeefgebieden', acceptedOn), leefgebieden },
    ...behandelingOf(key),
    ...(closed === undefined ? {} : { closeCasus: { ...step('closeCasus', closed.on), oplossing: closed.oplossing } }),
  };
  if (vrijwilliger === undefined) return question;
  return {
    ...question,
    vrijwilliger: vrijwilligersvraagOf({ question, resident, place, afloop: vrijwilliger, volunteers: volunteersOf('1911') }),
  };
}
