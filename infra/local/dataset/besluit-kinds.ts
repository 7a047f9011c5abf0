import { repeated } from './fixed.ts';
import type { Toekenning } from './loket.ts';

/** What is granted of a product, before it has dates. */
interface Grant {
  readonly leveringsvorm: Toekenning['leveringsvorm'];
  readonly jaren: number;
  readonly omvang: string;
  readonly bedrag: number;
}

export interface PartKind {
  readonly product: string;
  readonly grant?: Grant;
  /** With less than was asked: what was not granted. */
  readonly nietToegekend?: string;
}

/** Parts of one besluit; all of it is [aanname]. */
export type BesluitKind = readonly PartKind[];

const WEEKS = 52;

const uren = (product: string, leveringsvorm: Grant['leveringsvorm'], aantal: number, uurbedrag: number): PartKind => ({
  product,
  grant: { leveringsvorm, jaren: 1, omvang: `${aantal} uur per week`, bedrag: aantal * WEEKS * uurbedrag },
});

// [aanname] Eurocents per hour or part of a day.
const HUISHOUDEN_ZIN = 2_300;
const HUISHOUDEN_PGB = 1_725;
const BEGELEIDING_ZIN = 4_950;
const BEGELEIDING_PGB = 3_700;
const DAGDEEL = 3_300;
const JEUGD_BEGELEIDING_ZIN = 5_400;
const JEUGD_BEGELEIDING_PGB = 4_000;
const JEUGD_BEHANDELING = 9_000;

const huishouden = uren('huishoudelijke-hulp', 'ZIN', 3, HUISHOUDEN_ZIN);
const huishoudenPgb = uren('huishoudelijke-hulp', 'PGB', 3, HUISHOUDEN_PGB);
const huishoudenMinder: PartKind = {
  ...uren('huishoudelijke-hulp', 'ZIN', 2, HUISHOUDEN_ZIN),
  nietToegekend: 'Het derde uur: de boodschappenservice in het dorp lost dat op.',
};
const begeleiding = uren('begeleiding-individueel', 'ZIN', 2, BEGELEIDING_ZIN);
const begeleidingPgb = uren('begeleiding-individueel', 'PGB', 2, BEGELEIDING_PGB);
const dagbesteding: PartKind = {
  product: 'dagbesteding',
  grant: { leveringsvorm: 'ZIN', jaren: 1, omvang: '4 dagdelen per week', bedrag: 4 * WEEKS * DAGDEEL },
};
const traplift: PartKind = {
  product: 'woonvoorziening',
  grant: { leveringsvorm: 'ZIN', jaren: 7, omvang: 'een traplift in bruikleen', bedrag: 385_000 },
};
const rolstoel: PartKind = {
  product: 'rolstoel',
  grant: { leveringsvorm: 'ZIN', jaren: 5, omvang: 'een handbewogen rolstoel in bruikleen', bedrag: 182_500 },
};
const jeugdBegeleiding = uren('jeugd-begeleiding', 'ZIN', 3, JEUGD_BEGELEIDING_ZIN);
const jeugdBegeleidingPgb = uren('jeugd-begeleiding', 'PGB', 3, JEUGD_BEGELEIDING_PGB);
const jeugdBegeleidingMinder: PartKind = {
  ...uren('jeugd-begeleiding', 'ZIN', 2, JEUGD_BEGELEIDING_ZIN),
  nietToegekend: 'Begeleiding in de vakantie: die vraagt de school zelf.',
};
const jeugdBehandeling = uren('jeugd-behandeling', 'ZIN', 1, JEUGD_BEHANDELING);

const refused = (product: string): PartKind => ({ product });

/** The resident whom the demonstration shows: one part granted, one refused. */
export const SHOWN_KIND: BesluitKind = [huishouden, refused('woonvoorziening')];

export const KINDS: Readonly<Record<'WMO' | 'JEUGDWET', readonly BesluitKind[]>> = {
  WMO: repeated<BesluitKind>([
    [[traplift], 1],
    [[rolstoel], 1],
    [[huishoudenPgb], 2],
    [[huishoudenMinder], 2],
    [[begeleiding], 3],
    [[begeleidingPgb], 1],
    [[dagbesteding, refused('huishoudelijke-hulp')], 2],
    [[refused('huishoudelijke-hulp')], 2],
    [[huishouden], 7],
  ]),
  JEUGDWET: repeated<BesluitKind>([
    [[jeugdBegeleiding], 4],
    [[jeugdBegeleidingPgb], 1],
    [[jeugdBegeleidingMinder], 1],
    [[jeugdBehandeling], 2],
    [[jeugdBehandeling, refused('jeugd-begeleiding')], 1],
    [[refused('jeugd-begeleiding')], 1],
  ]),
};

/** Of the three youth casussen with voorwerk, the one that is shown first. */
export const VOORWERK_KINDS: readonly BesluitKind[] = [[jeugdBegeleiding], [jeugdBehandeling], [jeugdBegeleidingPgb]];
