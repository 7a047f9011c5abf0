import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import type { BesluitKind, PartKind } from './besluit-kinds.ts';
import { workdayFrom } from './calendar.ts';
import { at, fixedId } from './fixed.ts';
import type { Besluitonderdeel, Besluitstappen, Toekenning } from './loket.ts';
import { PLAATSEN } from './loket-figures.ts';
import { MOTIVERING, STRATEN } from './loket-words.ts';

/** Whom a besluit is about and who signed for her. */
export interface Addressee {
  /** Of the resident who signed. */
  readonly key: string;
  readonly naam: string;
  readonly kern: string;
}

export interface BesluitPlan {
  /** Of the question. */
  readonly key: string;
  readonly place: number;
  readonly wet: 'WMO' | 'JEUGDWET';
  readonly kind: BesluitKind;
  readonly vorm: Besluitstappen['submitAanvraag']['vorm'];
  readonly signer: Addressee;
  /** The consulent who decides. */
  readonly beslisser: string;
  readonly submittedOn: LocalDate;
  /** Why the kernteam was not offered, where a part was refused. */
  readonly geenKernteam: string;
}

const TREDEN = {
  WMO: ['EIGEN_KRACHT', 'GEBRUIKELIJKE_HULP', 'MANTELZORG', 'NETWERK', 'ALGEMENE_VOORZIENING'],
  JEUGDWET: ['EIGEN_KRACHT', 'NETWERK', 'ALGEMENE_VOORZIENING'],
} as const;

const GRONDEN = {
  WMO: { granted: 'wmo-2.3.5-lid-3', refused: 'wmo-2.3.5-lid-3-voldoende' },
  JEUGDWET: { granted: 'jw-2.3', refused: 'jw-eigen-mogelijkheden' },
} as const;

/** From the aanvraag to the letter; the besluit comes within its term. */
export function besluitOf(plan: BesluitPlan): Besluitstappen {
  const { key, place, kind, vorm, signer, submittedOn, beslisser } = plan;
  const step = (name: string, occurredOn: LocalDate) => ({ commandId: fixedId(`${name}/${key}`), occurredOn });
  // [aanname] Six to ten days after the aanvraag, and sent a working day later.
  const decidedOn = workdayFrom(addDays(submittedOn, 6 + (place % 5)));
  const sentOn = workdayFrom(addDays(decidedOn, 1));
  const onderdelen = kind.map((part) => onderdeelOf(part, plan, workdayFrom(addDays(sentOn, 7))));
  const refused = onderdelen.some(({ uitkomst }) => uitkomst === 'AFGEWEZEN');
  return {
    submitAanvraag: {
      ...step('submitAanvraag', submittedOn),
      vorm,
      producten: kind.map(({ product }) => product),
      ondertekenaar: signer.key,
    },
    decideAanvraag: {
      ...step('decideAanvraag', decidedOn),
      onderdelen,
      beslisser,
      ...(refused ? { kernteamAangeboden: { antwoord: 'NEE', reden: plan.geenKernteam } } : {}),
    },
    publishBeschikking: {
      ...step('publishBeschikking', sentOn),
      beslisser,
      wijze: 'POST',
      geadresseerde: {
        naam: signer.naam,
        adresregels: [`${at(STRATEN, place)} ${1 + (place % 60)}`, `0000 AA ${PLAATSEN[signer.kern] ?? signer.kern}`],
      },
    },
  };
}

function onderdeelOf({ product, grant, nietToegekend }: PartKind, { wet }: BesluitPlan, since: LocalDate): Besluitonderdeel {
  const grond = GRONDEN[wet];
  const woorden = MOTIVERING[grant === undefined ? 'genoeg' : 'nietGenoeg'];
  const motivering = TREDEN[wet].map((trede) => ({ trede, tekst: woorden[trede] ?? '' }));
  if (grant === undefined) return { product, uitkomst: 'AFGEWEZEN', grond: grond.refused, motivering };
  const { leveringsvorm, jaren, omvang, bedrag } = grant;
  const toekenning: Toekenning = {
    ...{ leveringsvorm, since, until: lastDayOf(since, jaren), omvang, bedrag },
    ...(leveringsvorm === 'PGB' ? { pgb: { bekwaam: true, gemotiveerd: true, kwaliteit: true } } : {}),
    ...(nietToegekend === undefined ? {} : { nietToegekend }),
  };
  return {
    product,
    uitkomst: nietToegekend === undefined ? 'TOEGEKEND' : 'GEDEELTELIJK',
    grond: grond.granted,
    motivering,
    toekenning,
  };
}

const lastDayOf = (since: LocalDate, jaren: number): LocalDate =>
  addDays(`${Number(since.slice(0, 4)) + jaren}${since.slice(4)}` as LocalDate, -1);
