import { addDays, type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import { type BesluitKind, VOORWERK_KINDS } from './besluit-kinds.ts';
import { type Addressee, besluitOf } from './besluiten.ts';
import { workdayFrom } from './calendar.ts';
import type { Question } from './dataset.ts';
import { at, fixedId } from './fixed.ts';
import type { Voorwerkstappen } from './loket.ts';
import { VERSLAG } from './loket-words.ts';

/**
 * The source counts 3 youth casussen that went to the loket as voorwerk. [aanname] Which: the one that the demonstration shows, and those with a
 * joint visit that ended in a maatwerkvoorziening.
 */
export const hasVoorwerk = ({ key, registerMelding, recordHuisbezoek, closeCasus }: Question, shown: string): boolean =>
  key === shown || (registerMelding.betreftJeugdige && recordHuisbezoek !== undefined && closeCasus?.oplossing === 'maatwerkvoorziening');

/** The plan after the joint visit, and what the loket made of it; the visit's consulent takes it over. */
export function withVoorwerk(question: Question, place: number, signer: Addressee): Question {
  const { key, recordHuisbezoek, closeCasus, ...before } = question;
  if (recordHuisbezoek === undefined) throw new Error(`${key} has no visit to make a plan after`);
  const voorwerk = stepsOf({ key, place, signer, visitedOn: parseLocalDate(recordHuisbezoek.occurredOn), by: recordHuisbezoek.consulent });
  return { key, ...before, recordHuisbezoek, voorwerk, ...(closeCasus === undefined ? {} : { closeCasus }) };
}

interface Prepared {
  readonly key: string;
  readonly place: number;
  readonly signer: Addressee;
  readonly visitedOn: LocalDate;
  readonly by: string;
}

function stepsOf({ key, place, signer, visitedOn, by }: Prepared): Voorwerkstappen {
  const step = (name: string, occurredOn: LocalDate) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });
  const kind = at(VOORWERK_KINDS, place);
  const plannedOn = workdayFrom(addDays(visitedOn, 7));
  const acceptedOn = workdayFrom(addDays(plannedOn, 2));
  const takenOverOn = workdayFrom(addDays(acceptedOn, 2));
  const besluit = besluitOf({
    ...{ key, place, wet: 'JEUGDWET', kind, signer, beslisser: by },
    vorm: 'ONDERTEKEND_PLAN',
    submittedOn: workdayFrom(addDays(takenOverOn, 3)),
    geenKernteam: '',
  });
  return {
    drawUpPlan: { ...step('drawUpPlan', plannedOn), ...PLAN, arrangement: arrangementOf(kind) },
    offerVoorwerk: step('offerVoorwerk', plannedOn),
    acceptOnderzoek: { ...step('acceptOnderzoek', acceptedOn), behandelaar: by },
    takeOverVoorwerk: step('takeOverVoorwerk', takenOverOn),
    sendVerslag: { ...step('sendVerslag', takenOverOn), tekst: VERSLAG.VOORWERK },
    besluit,
    closeOnderzoek: {
      ...step('closeOnderzoek', parseLocalDate(besluit.publishBeschikking.occurredOn)),
      oplossing: 'combinatie-met-voorziening',
    },
  };
}

const PLAN = {
  metInwoner: true,
  doelen: ['Rust in huis, en weer elke dag naar school.'],
  afspraken: ['Ouders en kernteam spreken elkaar om de week.', 'Een oom haalt op woensdag van school.'],
} as const;

const arrangementOf = (kind: BesluitKind): Voorwerkstappen['drawUpPlan']['arrangement'] =>
  kind.map(({ product, grant }) => ({
    product,
    leveringsvorm: grant?.leveringsvorm ?? 'ZIN',
    toelichting: `${grant?.omvang ?? ''}, een jaar lang.`,
  }));
