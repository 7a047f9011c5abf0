/** Days of the week, in their order. */
export const weekdagen = ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG'] as const;
export type Weekdag = (typeof weekdagen)[number];

/** What a volunteer offers, and where she lives; codes of the gemeenteprofiel (O43). */
export interface Beschikbaarheid {
  readonly kern: string;
  readonly urenPerWeek: number;
  readonly dagen: readonly Weekdag[];
  readonly taken: readonly string[];
}

const MOST_HOURS = 40;

export type BeschikbaarheidMistake = 'KERN_UNKNOWN' | 'TAAK_UNKNOWN' | 'TAAK_TWICE' | 'DAG_TWICE' | 'DAGEN_EMPTY' | 'HOURS_OUT_OF_RANGE';

/** What is wrong with what is offered or asked, or null. */
export function beschikbaarheidMistake(
  { kern, urenPerWeek, dagen, taken }: Beschikbaarheid,
  known: { readonly kernen: ReadonlySet<string>; readonly taken: ReadonlySet<string> },
): BeschikbaarheidMistake | null {
  if (!known.kernen.has(kern)) return 'KERN_UNKNOWN';
  if (taken.some((taak) => !known.taken.has(taak))) return 'TAAK_UNKNOWN';
  if (new Set(taken).size < taken.length) return 'TAAK_TWICE';
  if (dagen.length === 0) return 'DAGEN_EMPTY';
  if (new Set(dagen).size < dagen.length) return 'DAG_TWICE';
  return urenPerWeek < 1 || urenPerWeek > MOST_HOURS ? 'HOURS_OUT_OF_RANGE' : null;
}
