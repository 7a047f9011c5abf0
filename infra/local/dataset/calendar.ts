import { addDays, type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';

/** The place-th of `count` days that lie evenly over the working days of a month, from its second day. */
export function dayIn(month: string, place: number, count: number): LocalDate {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const date = addDays(parseLocalDate(`${month}-02`), Math.floor(((place + 0.5) * (days - 1)) / count));
  const monday = workdayFrom(date);
  return monday.startsWith(month) ? monday : addDays(date, date === addDays(monday, -1) ? -2 : -1);
}

/** The date itself, or the Monday after its weekend. */
export function workdayFrom(date: LocalDate): LocalDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
