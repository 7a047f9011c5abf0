import { addDays, type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { KINDS, SHOWN_KIND } from './besluit-kinds.ts';
import { type Addressee, besluitOf } from './besluiten.ts';
import { workdayFrom } from './calendar.ts';
import { at, fixedId, pick, seeded } from './fixed.ts';
import type { AcceptOnderzoek, LoketQuestion, Onderzoeksstappen, PoortQuestion } from './loket.ts';
import { isYouth, type LoketCase } from './loket-cases.ts';
import { OPLOSSINGEN_VAN_LOKET, UITKOMSTEN } from './loket-figures.ts';
import { ADVIES, GEEN_KERNTEAM, ONDERDELEN, VERSLAG, VRAGEN } from './loket-words.ts';
import type { RegisterMelding } from './melding-inputs.ts';
import { subjectOf } from './professionals.ts';

/** Whom a question is about; `ouder` is the key of who represents a child. */
export interface Asker {
  readonly key: string;
  readonly ouder?: string;
  readonly signer: Addressee;
  /** Whether the demonstration shows her. */
  readonly shown: boolean;
}

const LAST_CLOSING = '2015-06-30';

export function poortQuestionOf(each: LoketCase, asker: Asker | null): PoortQuestion {
  return {
    key: each.key,
    registerMelding: meldingOf(each, asker),
    handleMeldingInPoort: {
      ...stepOf(each)('handleMeldingInPoort', workdayFrom(addDays(parseLocalDate(each.askedOn), each.place % 3))),
      uitkomst: at(UITKOMSTEN, each.place),
    },
  };
}

export function loketQuestionOf(each: LoketCase, asker: Asker): LoketQuestion {
  const { key, askedOn, place } = each;
  const step = stepOf(each);
  const acceptedOn = workdayFrom(addDays(parseLocalDate(askedOn), 1 + (place % 4)));
  const question = {
    key,
    registerMelding: meldingOf(each, asker),
    openTraject: {
      ...step('openTraject', parseLocalDate(askedOn)),
      soort: 'LOKET',
      moment: 'SCHIFTING',
      reden: 'Een gesprek met een consulent is nodig.',
    },
    acceptOnderzoek: { ...step('acceptOnderzoek', acceptedOn), behandelaar: behandelaarOf(each) } satisfies AcceptOnderzoek,
  } as const;
  return each.way === 'BESLUIT' ? { ...question, ...wholeWay(each, asker, acceptedOn) } : { ...question, ...ending(each, acceptedOn) };
}

type Named = (name: string, occurredOn: LocalDate) => { readonly commandId: string; readonly occurredOn: LocalDate };

const stepOf =
  ({ key }: LoketCase): Named =>
  (name, occurredOn) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });

function meldingOf(each: LoketCase, asker: Asker | null): RegisterMelding {
  const { askedOn, kanaal, soort } = each;
  const youth = isYouth(each);
  const about = asker === null ? [] : [{ inwoner: asker.key, rol: youth ? 'KIND' : 'HULPVRAGER', primair: true } as const];
  return {
    ...stepOf(each)('registerMelding', parseLocalDate(askedOn)),
    gemeente: '1734',
    soort,
    kanaal,
    poort: 'loket',
    soortMelder: youth ? 'NAASTE' : 'INWONER',
    betrokkenen: asker?.ouder === undefined ? about : [...about, { inwoner: asker.ouder, rol: 'OUDER', primair: false }],
    complex: false,
    betreftJeugdige: youth,
    omschrijving: at(VRAGEN[soort] ?? [], each.place),
  };
}

/** [aanname] The two of a kind in turn; the shown one has the consulent whom the demonstration can be. */
const behandelaarOf = (each: LoketCase): string => subjectOf(`${isYouth(each) ? 'jeugd' : 'wmo'}-${1 + (each.place % 2)}`);

function ending({ key, place }: LoketCase, acceptedOn: LocalDate): Pick<LoketQuestion, 'closeOnderzoek'> {
  const random = seeded(50_000 + place);
  const closedOn = workdayFrom(addDays(acceptedOn, 14 + Math.floor(random() * 20)));
  if (closedOn > LAST_CLOSING) return {};
  return {
    closeOnderzoek: {
      ...{ commandId: fixedId(`closeOnderzoek/${key}`), occurredOn: closedOn },
      oplossing: pick(OPLOSSINGEN_VAN_LOKET, random),
      kernteamAangeboden: { antwoord: 'NEE', reden: pick(GEEN_KERNTEAM, random) },
    },
  };
}

function wholeWay(each: LoketCase, asker: Asker, acceptedOn: LocalDate): Pick<LoketQuestion, 'onderzoek' | 'besluit' | 'closeOnderzoek'> {
  const { key, place } = each;
  const wet = isYouth(each) ? 'JEUGDWET' : 'WMO';
  const sentOn = workdayFrom(addDays(acceptedOn, 21 + (place % 10)));
  const besluit = besluitOf({
    ...{ key, place, wet, signer: asker.signer, beslisser: behandelaarOf(each) },
    kind: asker.shown ? SHOWN_KIND : at(KINDS[wet], place),
    vorm: place % 3 === 2 ? 'FORMULIER' : 'ONDERTEKEND_VERSLAG',
    submittedOn: workdayFrom(addDays(sentOn, 3)),
    geenKernteam: asker.shown ? 'Het kernteam van Elst Noord is al betrokken.' : at(GEEN_KERNTEAM, place),
  });
  const granted = besluit.decideAanvraag.onderdelen.some(({ uitkomst }) => uitkomst !== 'AFGEWEZEN');
  return {
    onderzoek: onderzoekOf(stepOf(each), wet, acceptedOn, sentOn),
    besluit,
    closeOnderzoek: {
      ...stepOf(each)('closeOnderzoek', parseLocalDate(besluit.publishBeschikking.occurredOn)),
      oplossing: granted ? 'maatwerkvoorziening' : 'eigen-kracht',
    },
  };
}

function onderzoekOf(step: Named, wet: 'WMO' | 'JEUGDWET', acceptedOn: LocalDate, sentOn: LocalDate): Onderzoeksstappen {
  const spokenOn = workdayFrom(addDays(acceptedOn, 7));
  const advisedOn = workdayFrom(addDays(spokenOn, 7));
  return {
    ...(wet === 'WMO'
      ? {
          recordOnderzoeksonderdeel: { ...step('recordOnderzoeksonderdeel', spokenOn), onderdelen: ONDERDELEN },
          explainPgb: step('explainPgb', spokenOn),
        }
      : {}),
    requestAdvies: { ...step('requestAdvies', spokenOn), soort: 'COLLEGA', vraag: ADVIES.vraag },
    recordAdvies: { ...step('recordAdvies', advisedOn), tekst: ADVIES[wet] },
    sendVerslag: { ...step('sendVerslag', sentOn), tekst: VERSLAG[wet] },
  };
}
