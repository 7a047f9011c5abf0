import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { fits, type GrondVoor, grondOf } from '@kerngraaf/schema/law/gronden.ts';
import { type ProfileProduct, productOn, type Wet, within } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import type { Motivering, Toekenning, Uitkomst } from './besluitonderdeel.ts';

/** A part as someone wants to decide it. */
export interface Onderdeelwens {
  readonly product: string;
  readonly uitkomst: Uitkomst;
  readonly grond: string;
  readonly motivering: readonly Motivering[];
  readonly toekenning: Toekenning | null;
  /** What was not granted, with GEDEELTELIJK. */
  readonly nietToegekend: string | null;
}

/** By what a part is judged. */
export interface Maatstaf {
  readonly profile: Profile;
  readonly wet: Wet;
  /** Date of the besluit. */
  readonly on: LocalDate;
  /** What the ground must be for, where that is not the outcome: SPOED or HERZIENING. */
  readonly voor?: GrondVoor;
}

export type PartMistake =
  | 'PRODUCT_UNKNOWN'
  | 'PRODUCT_OF_OTHER_LAW'
  | 'PERIOD_REVERSED'
  | 'PERIOD_TOO_LONG'
  | 'PERIOD_OUTSIDE_CONTRACT'
  | 'NEGATIVE_AMOUNT'
  | 'LEVERINGSVORM_NOT_OFFERED'
  | 'PGB_CHECKLIST_NOT_ALLOWED'
  | 'GRANT_INCOMPLETE'
  | 'GRANT_NOT_ALLOWED'
  | 'GROND_UNKNOWN'
  | 'GROND_NOT_ALLOWED'
  | 'TREDE_TWICE';

/** What is wrong with the parts of a besluit, or null. */
export function onderdelenMistake(
  wensen: readonly Onderdeelwens[],
  maatstaf: Maatstaf,
): PartMistake | 'PART_REQUIRED' | 'PART_TWICE' | null {
  if (wensen.length === 0) return 'PART_REQUIRED';
  if (new Set(wensen.map(({ product }) => product)).size < wensen.length) return 'PART_TWICE';
  for (const wens of wensen) {
    const mistake = onderdeelMistake(wens, maatstaf);
    if (mistake !== null) return mistake;
  }
  return null;
}

function onderdeelMistake(wens: Onderdeelwens, { profile, wet, on, voor = wens.uitkomst }: Maatstaf): PartMistake | null {
  const product = productOn(profile.producten, wens.product, on);
  if (product === null) return 'PRODUCT_UNKNOWN';
  if (product.wet !== wet) return 'PRODUCT_OF_OTHER_LAW';
  const grond = grondOf(wens.grond);
  if (grond === null) return 'GROND_UNKNOWN';
  if (!fits(grond, wet, voor)) return 'GROND_NOT_ALLOWED';
  if (new Set(wens.motivering.map(({ trede }) => trede)).size < wens.motivering.length) return 'TREDE_TWICE';
  return outcomeMistake(wens) ?? (wens.toekenning === null ? null : toekenningMistake(wens.toekenning, product));
}

/** Whether the outcome and what is granted go together. */
function outcomeMistake({ uitkomst, toekenning, nietToegekend }: Onderdeelwens): 'GRANT_INCOMPLETE' | 'GRANT_NOT_ALLOWED' | null {
  if (uitkomst === 'AFGEWEZEN') return toekenning === null ? null : 'GRANT_NOT_ALLOWED';
  if (toekenning === null) return 'GRANT_INCOMPLETE';
  if (uitkomst === 'GEDEELTELIJK') return nietToegekend === null ? 'GRANT_INCOMPLETE' : null;
  return nietToegekend === null ? null : 'GRANT_NOT_ALLOWED';
}

function toekenningMistake(toekenning: Toekenning, product: ProfileProduct): PartMistake | null {
  const { leveringsvorm, since, until, bedrag, pgb } = toekenning;
  if (!product.leveringsvormen.includes(leveringsvorm)) return 'LEVERINGSVORM_NOT_OFFERED';
  if (leveringsvorm === 'ZIN' && pgb !== null) return 'PGB_CHECKLIST_NOT_ALLOWED';
  if (until < since) return 'PERIOD_REVERSED';
  if (until > lastDayOf(since, product.maxJaren)) return 'PERIOD_TOO_LONG';
  const contract = leveringsvorm === 'ZIN' ? product.contract : undefined;
  if (!within(toekenning, product) || (contract !== undefined && !within(toekenning, contract))) return 'PERIOD_OUTSIDE_CONTRACT';
  return bedrag < 0 ? 'NEGATIVE_AMOUNT' : null;
}

/** The last day of a period of whole years; from 29 February it ends on the last of that month. */
function lastDayOf(since: LocalDate, years: number): LocalDate {
  const [year = '', month = '', day = ''] = since.split('-');
  const end = `${String(Number(year) + years).padStart(4, '0')}-${month}-`;
  const exists = !Number.isNaN(Date.parse(`${end}${day}`)) && new Date(`${end}${day}`).getUTCDate() === Number(day);
  return exists ? addDays(`${end}${day}` as LocalDate, -1) : (`${end}28` as LocalDate);
}
