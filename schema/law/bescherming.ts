import type { LocalDate } from '@kerngraaf/platform/time.ts';
import file from './bescherming.json' with { type: 'json' };

/** A ground in the law on which a person is closed to others. */
export interface BeschermingGrond {
  readonly code: string;
  /** Law and article. */
  readonly artikel: string;
  readonly naam: string;
  /** Whether the text in force was looked up. */
  readonly bevestigd: boolean;
}

/** Why the safety brake is pulled or released, or who plans a visit calls first; `schema/law/bescherming.json` has them all. */
export interface BeschermingReden {
  readonly code: string;
  readonly voor: 'BESCHERMING' | 'OPHEFFING' | 'BEZOEK';
  readonly naam: string;
  /** Code of its ground. */
  readonly grond: string;
  readonly from: string;
  readonly until?: string;
}

const redenen = new Map((file.redenen as readonly BeschermingReden[]).map((reden) => [reden.code, reden]));
const gronden = new Map((file.gronden as readonly BeschermingGrond[]).map((grond) => [grond.code, grond]));

/** The reason with this code, whatever day it is; null when there is none. */
export const redenOf = (code: string): BeschermingReden | null => redenen.get(code) ?? null;

/** The ground on which a reason rests. */
export function grondVan({ grond }: BeschermingReden): BeschermingGrond {
  const found = gronden.get(grond);
  if (found === undefined) throw new Error(`The law of protection has no ground ${grond}`);
  return found;
}

/** Whether it may be given on a day, for what is done. */
export const mayBeGiven = ({ voor, from, until }: BeschermingReden, what: BeschermingReden['voor'], on: LocalDate): boolean =>
  voor === what && from <= on && (until === undefined || on <= until);
