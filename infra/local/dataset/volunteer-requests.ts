import { addDays, daysBetween, type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';
import { workdayFrom } from './calendar.ts';
import type { Question, Resident } from './dataset.ts';
import { at, fixedId } from './fixed.ts';
import { parentOf } from './residents.ts';
import type { Step } from './steps.ts';
import type { GiveToestemming, Vrijwilliger, Vrijwilligersmatch, Vrijwilligersvraag } from './volunteer-inputs.ts';

/** What became of a request: help that ended with the casus, that still runs, or that another took over; nobody came, or none was needed any more. */
export type Afloop = 'BEEINDIGD' | 'LOOPT' | 'EERST_AFGEWEZEN' | 'OVERGENOMEN' | 'NIEMAND' | 'INGETROKKEN';

export interface RequestPlan {
  readonly question: Question;
  readonly resident: Resident;
  readonly place: number;
  readonly afloop: Afloop;
  readonly volunteers: readonly Vrijwilliger[];
  /** The day before it is asked; of the question's taking up when left out. */
  readonly after?: string;
  /** What the casus asks when left out. */
  readonly taak?: string;
  /** Only a volunteer of this one. */
  readonly organisatie?: string;
}

/** Help that ends before it was looked at is not evaluated. */
const EVALUATED_FROM_DAYS = 14;
const RELAYED_AFTER_DAYS = 28;
const LAST_DAY = '2015-06-30';
/** Somebody comes sooner where the casus is short. */
const SHORT_DAYS = 45;

/** By the first leefgebied of the casus, in turn. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  meedoen: ['activiteit', 'gezelschap', 'vervoer'],
  'sociale-relaties': ['gezelschap'],
  'sociaal-netwerk': ['gezelschap'],
  'geestelijk-gezond': ['gezelschap', 'activiteit'],
  gezinsrelaties: ['activiteit'],
  'huishouden-verzorging': ['boodschappen'],
  wonen: ['boodschappen', 'vervoer'],
  geld: ['administratie'],
  financien: ['administratie'],
  justitie: ['administratie'],
  'werk-en-bezigheid': ['activiteit'],
  'lichamelijk-gezond': ['vervoer'],
};

const TOELICHTING: Readonly<Record<string, string>> = {
  gezelschap: 'Een vast moment in de week voor koffie en een gesprek.',
  vervoer: 'Samen naar de fysiotherapeut en weer terug.',
  boodschappen: 'Samen boodschappen doen en kleine klussen in huis.',
  administratie: 'Samen de post openen en een map maken.',
  activiteit: 'Samen naar een activiteit in het dorp, tot het alleen gaat.',
};

/** [aanname] A request of a casus, from the day after it was taken up; what became of it comes before the casus is closed. */
export function vrijwilligersvraagOf(plan: RequestPlan): Vrijwilligersvraag {
  const { question, resident, place, afloop } = plan;
  const taak = plan.taak ?? at(TAKEN[question.recordLeefgebieden.leefgebieden[0] ?? ''] ?? ['gezelschap'], place);
  const last = parseLocalDate(question.closeCasus?.occurredOn ?? LAST_DAY);
  const asked = workdayFrom(addDays(parseLocalDate(plan.after ?? question.acceptCasus.occurredOn), 1));
  const ownKernExcluded = place === 8;
  const candidates = candidatesOf(plan, taak, ownKernExcluded);
  const open = afloop === 'LOOPT' || afloop === 'OVERGENOMEN';
  return {
    giveToestemming: consentOf(resident, { ...stepOf(question)('giveToestemming', asked) }),
    requestVolunteer: {
      ...stepOf(question)('requestVolunteer', asked),
      ...{ taak, toelichting: TOELICHTING[taak] ?? '', telefoon: '06 000 000 00', kern: resident.register.kern },
      dagen: at(candidates, 0).register.dagen.slice(0, 2),
      urenPerWeek: afloop === 'NIEMAND' ? 10 : 2,
      from: addDays(asked, 7),
      ...(open ? {} : { until: last }),
      aantal: 1,
      uitsluitingen: place === 5 ? [at(candidates, 1).register.subject] : [],
      nietUitEigenKern: ownKernExcluded,
    },
    ...becameOf(plan, { asked, last, candidates }),
  };
}

interface Course {
  readonly asked: LocalDate;
  readonly last: LocalDate;
  readonly candidates: readonly Vrijwilliger[];
}

function becameOf(
  { question, resident, place, afloop }: RequestPlan,
  { asked, last, candidates }: Course,
): Pick<Vrijwilligersvraag, 'matches' | 'concludeNobodyFound' | 'withdrawVolunteerRequest'> {
  const step = stepOf(question);
  if (afloop === 'NIEMAND') return { matches: [], concludeNobodyFound: step('concludeNobodyFound', earliest(addDays(asked, 42), last)) };
  if (afloop === 'INGETROKKEN')
    return { matches: [], withdrawVolunteerRequest: step('withdrawVolunteerRequest', earliest(addDays(asked, 12), last)) };
  const slack = daysBetween(asked, last) > SHORT_DAYS ? 7 * (place % 3) : 0;
  const proposedOn = workdayFrom(addDays(asked, 2 + (place % 3) + slack));
  const started = matchOf({ question, resident, volunteer: at(candidates, 0), nth: 1, proposedOn, place });
  const { startedOn } = started;
  const evaluated = evaluationOf(step, { startedOn, last, place });
  if (afloop === 'LOOPT') return { matches: [{ ...started.match, ...evaluated }] };
  if (afloop === 'OVERGENOMEN') {
    const second = matchOf({
      question,
      resident,
      volunteer: at(candidates, 1),
      nth: 2,
      proposedOn: workdayFrom(addDays(startedOn, 7)),
      place,
    });
    const { startMatch: _, ...ready } = second.match;
    const relayed = step('relayMatch', workdayFrom(addDays(startedOn, RELAYED_AFTER_DAYS)));
    return {
      matches: [
        { ...started.match, relayMatch: relayed },
        { ...ready, proposeMatch: { ...ready.proposeMatch, rol: 'VERVANGER' } },
      ],
    };
  }
  const ended: Vrijwilligersmatch = { ...started.match, ...evaluated, endMatch: { ...step('endMatch', last), reden: 'DOEL_BEREIKT' } };
  if (afloop === 'BEEINDIGD') return { matches: [ended] };
  const first = at(candidates, 1).register.subject;
  return {
    matches: [
      {
        proposeMatch: { ...step('proposeMatch/0', asked), volunteer: first, rol: 'HOOFD' },
        declineProposal: { ...step('declineProposal/0', proposedOn), reden: 'VRIJWILLIGER_WIL_NIET' },
      },
      ended,
    ],
  };
}

interface MatchPlan extends Pick<RequestPlan, 'question' | 'resident' | 'place'> {
  readonly volunteer: Vrijwilliger;
  /** Which of the request. */
  readonly nth: number;
  readonly proposedOn: LocalDate;
}

/** From the proposal to the day on which the help begins. */
function matchOf({ question, resident, place, volunteer, nth, proposedOn }: MatchPlan): {
  readonly match: Vrijwilligersmatch;
  readonly startedOn: LocalDate;
} {
  const step = stepOf(question);
  const [willOn, agreedOn] = [workdayFrom(addDays(proposedOn, 1)), workdayFrom(addDays(proposedOn, 2))];
  const startedOn = workdayFrom(addDays(agreedOn, 1 + (place % 2)));
  const match: Vrijwilligersmatch = {
    proposeMatch: { ...step(`proposeMatch/${nth}`, proposedOn), volunteer: volunteer.register.subject, rol: 'HOOFD' },
    acceptProposal: step(`acceptProposal/${nth}`, willOn),
    giveToestemming: consentOf(resident, step(`giveToestemming/${nth}`, agreedOn)),
    agreeMatch: step(`agreeMatch/${nth}`, agreedOn),
    startMatch: step(`startMatch/${nth}`, startedOn),
  };
  return { match, startedOn };
}

function evaluationOf(
  step: Named,
  { startedOn, last, place }: { startedOn: LocalDate; last: LocalDate; place: number },
): Pick<Vrijwilligersmatch, 'evaluateMatch'> {
  const days = daysBetween(startedOn, last);
  if (days < EVALUATED_FROM_DAYS) return {};
  const on = workdayFrom(addDays(startedOn, Math.floor(days / 2)));
  return {
    evaluateMatch: { ...step('evaluateMatch', on), oordeel: place % 7 === 3 ? 'KAN_BETER' : 'GOED', toelichting: 'Samen besproken.' },
  };
}

/** Who wants to do it, those of her own kern first; the same place has the same order. */
function candidatesOf(
  { volunteers, resident, place, organisatie }: RequestPlan,
  taak: string,
  notOwnKern: boolean,
): readonly Vrijwilliger[] {
  const { kern } = resident.register;
  const fits = volunteers.filter(
    ({ register, activateVolunteer }) =>
      activateVolunteer !== undefined &&
      register.taken.includes(taak) &&
      (organisatie === undefined || register.organisatie === organisatie) &&
      !(notOwnKern && register.kern === kern),
  );
  const turned = fits.map((_, index) => at(fits, index + place));
  return [...turned.filter(({ register }) => register.kern === kern), ...turned.filter(({ register }) => register.kern !== kern)];
}

/** By herself, or by her parent while she is too young to. */
function consentOf({ key, register: { geboortedatum } }: Resident, step: Step): GiveToestemming {
  const age = leeftijdOn('eigen-toestemming', parseLocalDate(step.occurredOn));
  const reached = `${Number(geboortedatum.slice(0, 4)) + age}${geboortedatum.slice(4)}`;
  return step.occurredOn < reached ? { ...step, vertegenwoordiger: parentOf(key) } : step;
}

type Named = (name: string, occurredOn: string) => Step;

const stepOf =
  ({ key }: Question): Named =>
  (name, occurredOn) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });

const earliest = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
