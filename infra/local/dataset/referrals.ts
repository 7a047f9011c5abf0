import { addDays, type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { workdayFrom } from './calendar.ts';
import { fixedId } from './fixed.ts';
import type { Besluitstappen } from './loket.ts';
import { stepOf } from './providers.ts';
import type { BesluitVerwijzing, ReferralStap, WettelijkeVerwijzing } from './referral-inputs.ts';
import type { Step } from './steps.ts';

/** [aanname] Which contract delivers what. */
export const CONTRACT_OF: Readonly<Record<string, string>> = {
  'huishoudelijke-hulp': 'lingezicht-uren',
  'begeleiding-individueel': 'lingezicht-uren',
  woonvoorziening: 'lingezicht-hulpmiddelen',
  rolstoel: 'lingezicht-hulpmiddelen',
  dagbesteding: 'griendhof',
  'jeugd-begeleiding': 'waalbocht-begeleiding',
  'jeugd-behandeling': 'waalbocht-behandeling',
};

/** [aanname] What is told of a way besides its start: of the so many-eth part of a product, from nought. */
type Special = 'EERST_AFGEWEZEN' | 'WACHTLIJST' | 'ONDERBROKEN' | 'GESTOPT';
const SPECIALS: Readonly<Record<string, Special>> = {
  'begeleiding-individueel/0': 'EERST_AFGEWEZEN',
  'dagbesteding/1': 'WACHTLIJST',
  'huishoudelijke-hulp/1': 'ONDERBROKEN',
  'jeugd-behandeling/0': 'GESTOPT',
};

/** What a provider tells of every third help. */
const VOORTGANG: Readonly<Record<string, string>> = {
  'huishoudelijke-hulp': 'De hulp komt op een vaste ochtend en het huis is weer op orde.',
  'begeleiding-individueel': 'De weekplanning hangt op en wordt gebruikt.',
  dagbesteding: 'Komt graag en eet mee.',
  woonvoorziening: 'De traplift is geplaatst en uitgelegd.',
  rolstoel: 'De rolstoel is op maat gemaakt en uitgelegd.',
  'jeugd-begeleiding': 'Het gezin kent de begeleider en de ochtenden verlopen rustiger.',
  'jeugd-behandeling': 'De gesprekken zijn begonnen en ouders doen mee.',
};
const PROGRESS_AFTER_DAYS = 60;
const STOPPED_AFTER_DAYS = 120;

/**
 * A besluit with the way of each referral that its parts in kind make by themselves; `places` counts the parts of a product over all besluiten that
 * were given to it. The one that is `shown` has started and was told of.
 */
export function withVerwijzingen(
  besluit: Besluitstappen,
  places: Map<string, number>,
  { key, shown }: { key: string; shown: boolean },
): Besluitstappen {
  const askedOn = parseLocalDate(besluit.publishBeschikking.occurredOn);
  const verwijzingen = besluit.decideAanvraag.onderdelen.flatMap(({ product, toekenning }) => {
    if (toekenning?.leveringsvorm !== 'ZIN') return [];
    const place = places.get(product) ?? 0;
    places.set(product, place + 1);
    const special = shown ? undefined : SPECIALS[`${product}/${place}`];
    return [
      verwijzingOf({ key, product, place, special, told: shown || place % 3 === 2, askedOn, since: parseLocalDate(toekenning.since) }),
    ];
  });
  return verwijzingen.length === 0 ? besluit : { ...besluit, verwijzingen };
}

interface Way {
  readonly key: string;
  readonly product: string;
  readonly place: number;
  readonly special: Special | undefined;
  readonly told: boolean;
  /** When the besluit was made known. */
  readonly askedOn: LocalDate;
  /** First day of what was granted. */
  readonly since: LocalDate;
}

function verwijzingOf({ key, product, place, special, told, askedOn, since }: Way): BesluitVerwijzing {
  const step = (name: string, on: LocalDate): Step => ({ commandId: fixedId(`${name}/${product}/${key}`), occurredOn: workdayFrom(on) });
  const contract = CONTRACT_OF[product] ?? '';
  const sentOn = addDays(askedOn, 1 + (place % 3));
  const again = special === 'EERST_AFGEWEZEN' ? addDays(sentOn, 5) : sentOn;
  const acceptedOn = addDays(again, 2 + (place % 4));
  const startedOn = addDays(acceptedOn < since ? since : acceptedOn, (place * 5) % 21);
  const pausedOn = addDays(startedOn, 30);
  const verwachteStart = workdayFrom(startedOn);
  const first: readonly ReferralStap[] =
    special !== 'EERST_AFGEWEZEN'
      ? []
      : [
          { mutation: 'sendReferral', input: { ...step('sendReferral/0', sentOn), contract: 'griendhof' } },
          { mutation: 'declineReferral', input: { ...step('declineReferral', addDays(sentOn, 3)), reden: 'Er is geen begeleider vrij.' } },
        ];
  const sent: readonly ReferralStap[] = [
    ...first,
    { mutation: 'sendReferral', input: { ...step('sendReferral', again), contract } },
    { mutation: 'acceptReferral', input: { ...step('acceptReferral', acceptedOn), verwachteStart } },
  ];
  if (special === 'WACHTLIJST') {
    const later = workdayFrom(addDays(acceptedOn, 42));
    const waits = { ...step('placeOnWaitingList', addDays(acceptedOn, 3)), verwachteStart: later };
    return { product, stappen: [...sent, { mutation: 'placeOnWaitingList', input: waits }] };
  }
  return {
    product,
    stappen: [
      ...sent,
      { mutation: 'startReferral', input: step('startReferral', startedOn) },
      ...(special === 'ONDERBROKEN' ? pauseOf(step, pausedOn) : []),
      ...(told ? [progressOf(step, product, addDays(startedOn, PROGRESS_AFTER_DAYS))] : []),
      ...(special === 'GESTOPT' ? [stopOf(step, addDays(startedOn, STOPPED_AFTER_DAYS))] : []),
    ],
  };
}

type Named = (name: string, on: LocalDate) => Step;

const pauseOf = (step: Named, on: LocalDate): readonly ReferralStap[] => [
  { mutation: 'pauseReferral', input: step('pauseReferral', on) },
  { mutation: 'resumeReferral', input: step('resumeReferral', addDays(on, 21)) },
];

const progressOf = (step: Named, product: string, on: LocalDate): ReferralStap => ({
  mutation: 'reportProgress',
  input: { ...step('reportProgress', on), tekst: VOORTGANG[product] ?? '' },
});

const stopOf = (step: Named, on: LocalDate): ReferralStap => ({
  mutation: 'stopReferral',
  input: { ...step('stopReferral', on), resultaat: 'doelen-bereikt', tekst: 'De doelen van het plan zijn gehaald.' },
});

// [aanname] Two practices; their AGB codes are of none.
const PRAKTIJKEN = { lingedijk: '00000101', griend: '00000102' } as const;

/** [aanname] Three children of the data set whom a huisarts sent; the third waits for an answer. */
export const wettelijkeVerwijzingen = (children: readonly string[]): readonly WettelijkeVerwijzing[] =>
  children.map((inwoner, place) => {
    const on = parseLocalDate(`2015-0${place + 3}-0${place + 3}`);
    const sent = workdayFrom(on);
    const step = (name: string, date: LocalDate): Step => stepOf(`${name}/huisarts/${inwoner}`, workdayFrom(date));
    return {
      register: {
        ...step('registerWettelijkeVerwijzing', on),
        ...{ inwoner, product: 'jeugd-behandeling', contract: 'waalbocht-behandeling' },
        grond: { wettelijkeVerwijzing: { verwijzer: 'HUISARTS', praktijk: place === 1 ? PRAKTIJKEN.griend : PRAKTIJKEN.lingedijk } },
        hulpvraag: 'Slaapt slecht, piekert en gaat niet graag naar school.',
        ...{ since: sent, bedrag: 234_000 },
      },
      stappen:
        place === 2
          ? []
          : [
              {
                mutation: 'acceptReferral',
                input: { ...step('acceptReferral', addDays(on, 4)), verwachteStart: workdayFrom(addDays(on, 14 + place * 7)) },
              },
              { mutation: 'startReferral', input: step('startReferral', addDays(on, 14 + place * 7)) },
            ],
    };
  });
