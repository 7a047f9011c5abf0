import { dayIn } from './calendar.ts';
import { MONTHS } from './figures.ts';
import { at, pick, seeded, shuffled } from './fixed.ts';
import {
  BESLUITEN,
  HANDLED_IN_POORT,
  KANALEN_VAN_LOKET,
  KERNEN_VAN_LOKET,
  LOKET_PER_MONTH,
  SOORTEN_IN_POORT,
  YOUTH_AT_LOKET,
} from './loket-figures.ts';

/** A question first asked at the loket that stayed there. */
export interface LoketCase {
  /** `loket-<month>-<two digits>`. */
  readonly key: string;
  readonly kern: string;
  readonly kanaal: string;
  readonly askedOn: string;
  readonly way: 'POORT' | 'ONDERZOEK' | 'BESLUIT';
  readonly soort: 'INFORMATIEVRAAG' | 'WMO_MELDING' | 'JEUGDHULPVRAAG' | 'SCHULDEN' | 'PARTICIPATIE';
  /** Its place among those that went the same way. */
  readonly place: number;
}

type Way = Pick<LoketCase, 'way' | 'soort' | 'place'>;
type Asked = Pick<LoketCase, 'key' | 'askedOn'>;

/** Asked before it, a question has its besluit before July 2015. */
const LAST_FOR_BESLUIT = '2015-04-01';

/** 348 questions, in the order in which they were asked; which went which way is [aanname], drawn with a fixed seed. */
export function buildLoketCases(): readonly LoketCase[] {
  const asked = LOKET_PER_MONTH.flatMap((count, index) => {
    const month = at(MONTHS, index);
    return Array.from({ length: count }, (_, place) => ({
      key: `loket-${month}-${`${place + 1}`.padStart(2, '0')}`,
      askedOn: dayIn(month, place, count),
    }));
  });
  const ways = waysOf(asked);
  return asked.map((each, index) => {
    const random = seeded(40_000 + index);
    const way = ways.get(each.key);
    if (way === undefined) throw new Error(`${each.key} goes no way`);
    return { ...each, ...way, kern: pick(KERNEN_VAN_LOKET, random), kanaal: pick(KANALEN_VAN_LOKET, random) };
  });
}

function waysOf(asked: readonly Asked[]): ReadonlyMap<string, Way> {
  const order = shuffled(asked, seeded(360));
  const inPoort = order.slice(0, HANDLED_IN_POORT);
  const toConsulent = order.slice(HANDLED_IN_POORT);
  const youth = toConsulent.slice(0, YOUTH_AT_LOKET);
  const adults = toConsulent.slice(YOUTH_AT_LOKET);
  return new Map([
    ...inPoort.map(({ key }, place): [string, Way] => [key, { way: 'POORT', soort: at(SOORTEN_IN_POORT, place), place }]),
    ...toLoket(youth, 'JEUGDHULPVRAAG', BESLUITEN.JEUGDWET),
    ...toLoket(adults, 'WMO_MELDING', BESLUITEN.WMO),
  ]);
}

function toLoket(cases: readonly Asked[], soort: LoketCase['soort'], besluiten: number): readonly [string, Way][] {
  const decided = cases.filter(({ askedOn }) => askedOn < LAST_FOR_BESLUIT).slice(0, besluiten);
  const others = cases.filter((each) => !decided.includes(each));
  return [
    ...decided.map(({ key }, place): [string, Way] => [key, { way: 'BESLUIT', soort, place }]),
    ...others.map(({ key }, place): [string, Way] => [key, { way: 'ONDERZOEK', soort, place }]),
  ];
}

export const isYouth = ({ soort }: LoketCase): boolean => soort === 'JEUGDHULPVRAAG';
