import { addDays, parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { Question, Resident } from './dataset.ts';
import { fixedId } from './fixed.ts';
import type { RegisterMelding } from './melding-inputs.ts';
import { subjectOf } from './professionals.ts';
import { firstName, surname } from './words.ts';

interface Invented {
  readonly key: string;
  readonly soort: RegisterMelding['soort'];
  readonly kanaal: string;
  readonly kern: string;
  readonly askedOn: string;
  readonly geboortedatum: string;
  readonly leefgebieden: readonly string[];
  readonly omschrijving: string;
  readonly oplossing?: string;
}

// [aanname] All three: they keep a second gemeente beside the first and apart from it.
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
    oplossing: 'collectief-aanbod',
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
    oplossing: 'laagdrempelige-ondersteuning',
  },
];

export const hollandsKroonResidents = (bsns: Iterator<string, never>): readonly Resident[] =>
  INVENTED.map(({ key, kern, geboortedatum }, index) => ({
    key,
    register: {
      commandId: fixedId(`registerInwoner/${key}`),
      gemeente: '1911',
      naam: `${firstName(index + 3)} ${surname(index + 130)}`,
      geboortedatum,
      bsn: bsns.next().value,
      kern,
    },
  }));

export const hollandsKroonQuestions = (): readonly Question[] => INVENTED.map(questionOf);

function questionOf({ key, soort, kanaal, askedOn, leefgebieden, omschrijving, oplossing }: Invented): Question {
  const acceptedOn = addDays(parseLocalDate(askedOn), 2);
  const step = (name: string, occurredOn: string) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });
  const betreftJeugdige = soort === 'JEUGDHULPVRAAG';
  return {
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
    ...(oplossing === undefined ? {} : { closeCasus: { ...step('closeCasus', addDays(acceptedOn, 30)), oplossing } }),
  };
}
