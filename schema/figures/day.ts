import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { drempelOf, type KleineAantallen } from '../profiles/kleine-aantallen.ts';

/** How things stand on a day, for who asks. */
export interface DayAsked {
  readonly op: LocalDate;
  /** The count as it may be shown, or null: also for zero of a day that is not shown. */
  aantal(count: number): number | null;
}

/**
 * A state on a day. Who sees no small counts sees it on the last day of a month that is over, and on no other: two days that follow each other would tell of
 * a person. Without a day that is the last of these for her, and today for who sees all.
 */
export function dayAsked(
  kleineAantallen: KleineAantallen,
  { op, role, today }: { readonly op: LocalDate | null; readonly role: string; readonly today: LocalDate },
): DayAsked {
  const drempel = drempelOf(kleineAantallen, role);
  if (drempel === null) return { op: op ?? today, aantal: (count) => count };
  const day = op ?? addDays(`${today.slice(0, 7)}-01` as LocalDate, -1);
  const listed = day < today && addDays(day, 1).endsWith('-01');
  return { op: day, aantal: (count) => (listed && (count === 0 || count >= drempel) ? count : null) };
}
