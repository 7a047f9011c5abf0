import { addDays, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { workdayFrom } from './calendar.ts';
import type { Case } from './cases.ts';
import type { CloseCasus, PlanHuisbezoek, Question, RecordHuisbezoek } from './dataset.ts';
import { JOINT_VISITS } from './figures.ts';
import { at, fixedId, pick, repeated, seeded } from './fixed.ts';
import type { RegisterMelding } from './melding-inputs.ts';
import { regievoerdersOf, subjectOf } from './professionals.ts';
import { WORDS } from './words.ts';

// [aanname] How the 246 ended; what would end after June 2015 stays open.
const OPLOSSINGEN = repeated([
  ['eigen-kracht', 5],
  ['vrijwillige-hulp', 5],
  ['collectieve-voorziening', 4],
  ['informatie-en-advies', 3],
  ['combinatie-met-voorziening', 2],
  ['maatwerkvoorziening', 1],
]);
const LAST_CLOSING = '2015-06-30';

const SOORT_BY_LEEFGEBIED: Readonly<Record<string, RegisterMelding['soort']>> = { geld: 'SCHULDEN', 'werk-en-bezigheid': 'PARTICIPATIE' };

const MEERWAARDE = {
  WMO: 'Samen kijken wat in de buurt kan en of daarnaast een maatwerkvoorziening nodig is.',
  JEUGD: 'Kernteam en jeugdconsulent stemmen hulp in het gezin en formele jeugdhulp op elkaar af.',
};

interface JointVisit {
  readonly kind: 'WMO' | 'JEUGD';
  readonly consulent: string;
}

/** Which cases have a joint visit: the first asked of their kind, spread over the groups; `chosen` go before the others. */
export function jointVisits(cases: readonly Case[], chosen: readonly string[]): ReadonlyMap<string, JointVisit> {
  const early = cases.filter(({ askedOn }) => askedOn < '2015-05-01');
  const visitsOf = (kind: 'WMO' | 'JEUGD', fits: readonly Case[]): readonly (readonly [string, JointVisit])[] => {
    const consulenten = JOINT_VISITS[kind].flatMap((count, index) =>
      Array.from({ length: count }, () => subjectOf(`${kind.toLowerCase()}-${index + 1}`)),
    );
    const first = fits.filter(({ key }) => chosen.includes(key));
    const others = fits.filter(({ key }) => !chosen.includes(key));
    const step = Math.floor(others.length / consulenten.length);
    return consulenten.map((consulent, index) => [(first[index] ?? at(others, index * step)).key, { kind, consulent }]);
  };
  return new Map([
    ...visitsOf(
      'WMO',
      early.filter((each) => soortOf(each) === 'WMO_MELDING'),
    ),
    ...visitsOf(
      'JEUGD',
      early.filter(({ youth }) => youth),
    ),
  ]);
}

export function soortOf({ youth, leefgebieden }: Case): RegisterMelding['soort'] {
  return youth ? 'JEUGDHULPVRAAG' : (SOORT_BY_LEEFGEBIED[leefgebieden[0] ?? ''] ?? 'WMO_MELDING');
}

/** The question of a case with its way, up to its end or, when `staysOpen`, to where it stands. */
export function questionOf(each: Case, index: number, visit: JointVisit | undefined, staysOpen: boolean): Question {
  const { key, kernteam, askedOn, leefgebieden, wayIn } = each;
  const random = seeded(10_000 + index);
  const acceptedOn = workdayFrom(addDays(parseLocalDate(askedOn), 1 + Math.floor(random() * 4)));
  const step = (name: string, occurredOn: string) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });
  const visited =
    visit === undefined ? {} : visitOf(visit, step, acceptedOn, workdayFrom(addDays(acceptedOn, 7 + Math.floor(random() * 8))));
  const closed = staysOpen
    ? undefined
    : closingOf(step, workdayFrom(addDays(acceptedOn, 17 + Math.floor(random() * 75))), pick(OPLOSSINGEN, random));
  return {
    key,
    registerMelding: { ...step('registerMelding', askedOn), ...meldingOf(each, random) },
    openTraject: {
      ...step('openTraject', askedOn),
      soort: 'KERNTEAM',
      kernteam,
      moment: 'SCHIFTING',
      reden:
        wayIn.poort === 'loket' ? 'Aan het loket gesteld; het kernteam is hier de logischer ingang.' : 'Lichtere vraag, dicht bij huis.',
    },
    acceptCasus: { ...step('acceptCasus', acceptedOn), regievoerder: at(regievoerdersOf(kernteam), staysOpen ? 0 : index) },
    recordLeefgebieden: { ...step('recordLeefgebieden', acceptedOn), leefgebieden },
    ...visited,
    ...(closed === undefined ? {} : { closeCasus: closed }),
  };
}

type Step = (name: string, occurredOn: string) => { readonly commandId: string; readonly occurredOn: string };

function meldingOf(each: Case, random: () => number): Omit<RegisterMelding, 'commandId' | 'occurredOn'> {
  const { key, wayIn, youth, leefgebieden } = each;
  const child = { inwoner: key, rol: 'KIND', primair: true } as const;
  return {
    gemeente: '1734',
    soort: soortOf(each),
    ...wayIn,
    // [aanname] The source names third parties and gives no numbers.
    soortMelder: youth ? 'NAASTE' : pick(['INWONER', 'INWONER', 'INWONER', 'NAASTE', 'ORGANISATIE'] as const, random),
    betrokkenen: youth
      ? [child, { inwoner: `ouder-${key}`, rol: 'OUDER', primair: false }]
      : [{ inwoner: key, rol: 'HULPVRAGER', primair: true }],
    complex: leefgebieden.length > 1,
    betreftJeugdige: youth,
    omschrijving: WORDS[leefgebieden[0] ?? 'onbekend'] ?? '',
  };
}

function visitOf(
  visit: JointVisit,
  step: Step,
  plannedAt: string,
  madeOn: string,
): { planHuisbezoek: PlanHuisbezoek; recordHuisbezoek: RecordHuisbezoek } {
  return {
    planHuisbezoek: { ...step('planHuisbezoek', plannedAt), plannedOn: madeOn, samenMet: visit.kind, meerwaarde: MEERWAARDE[visit.kind] },
    recordHuisbezoek: {
      ...step('recordHuisbezoek', madeOn),
      consulent: visit.consulent,
      verslag: 'Vraag samen doorgesproken; het kernteam gaat verder.',
    },
  };
}

const closingOf = (step: Step, occurredOn: string, oplossing: string): CloseCasus | undefined =>
  occurredOn > LAST_CLOSING ? undefined : { ...step('closeCasus', occurredOn), oplossing };
