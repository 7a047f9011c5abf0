import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { heldOn } from '../dated.ts';
import file from './leeftijden.json' with { type: 'json' };

export type LeeftijdCode =
  | 'meerderjarig'
  | 'eigen-toestemming'
  | 'jeugdhulp-mede-toestemming'
  | 'jeugdhulp-eigen-toestemming'
  | 'eigen-inzage';

/** An age of the law, as it holds from a date; `schema/law/leeftijden.json` has them all. */
interface Leeftijd {
  readonly code: string;
  readonly leeftijd: number;
  readonly from: string;
}

const leeftijden: readonly Leeftijd[] = file.leeftijden;

/** The age in years that the law asks on a day; before its first record the first one counts. */
export function leeftijdOn(code: LeeftijdCode, on: LocalDate): number {
  const found = heldOn(
    leeftijden.filter((each) => each.code === code),
    on,
  );
  if (found === undefined) throw new Error(`No age ${code}`);
  return found.leeftijd;
}
