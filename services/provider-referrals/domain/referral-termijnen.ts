import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type Profile, profileTermijn, type VerwijzingTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { meetTermijn, startTermijn, type Termijn, voidTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { ProfileTerm } from '@kerngraaf/schema/terms/terms.ts';

/** What a step is done with: its day, who does it by function or role, and the gemeente's own terms. */
export interface Doing {
  readonly on: LocalDate;
  readonly today: LocalDate;
  readonly by: string;
  readonly terms: (code: VerwijzingTermijn) => ProfileTerm;
}

export const termsOf =
  (profile: Profile): Doing['terms'] =>
  (code) =>
    profileTermijn(profile, code);

/** With one that begins after a day, before those of the same code that were asked earlier. */
export const begun = (
  termijnen: readonly Termijn[],
  code: VerwijzingTermijn,
  { on, today, terms }: Pick<Doing, 'on' | 'today' | 'terms'>,
): readonly Termijn[] => [startTermijn(terms(code), on, today), ...termijnen];

/** With what the newest of a code asks done. */
export const met = (termijnen: readonly Termijn[], code: VerwijzingTermijn, { on, by }: Pick<Doing, 'on' | 'by'>): readonly Termijn[] =>
  changedFirst(termijnen, code, (termijn) => meetTermijn(termijn, on, by));

/** With the newest of a code no longer asked, as another takes its place: one that was over is late until then. */
export const replaced = (
  termijnen: readonly Termijn[],
  code: VerwijzingTermijn,
  { on, by }: Pick<Doing, 'on' | 'by'>,
): readonly Termijn[] =>
  changedFirst(termijnen, code, (termijn) => (on <= termijn.dueOn ? voidTermijn(termijn, on) : meetTermijn(termijn, on, by)));

/** With none asked any more. */
export const allVoided = (termijnen: readonly Termijn[], on: LocalDate): readonly Termijn[] =>
  termijnen.map((termijn) => voidTermijn(termijn, on));

function changedFirst(termijnen: readonly Termijn[], code: string, change: (termijn: Termijn) => Termijn): readonly Termijn[] {
  const first = termijnen.findIndex((each) => each.code === code);
  return termijnen.map((each, place) => (place === first ? change(each) : each));
}
