import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { easter } from 'date-easter';
import calendar from './calendar.json' with { type: 'json' };

interface Feestdag {
  readonly naam: string;
  /** Month and day. */
  readonly dag?: string;
  /** Days from Easter Sunday. */
  readonly pasen?: number;
  readonly from?: string;
  readonly until?: string;
  /** By how many days it moves when it falls on a Sunday. */
  readonly opZondag?: number;
}

const feestdagen: readonly Feestdag[] = calendar.feestdagen;
const gelijkgesteld: ReadonlySet<string> = new Set(calendar.gelijkgesteld.map(({ date }) => date));

const SATURDAY = 6;
const SUNDAY = 0;

const weekdayOf = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Neither Saturday, Sunday, nor a public holiday or a day equated with one (Algemene termijnenwet art. 1, 3). */
export function isWerkdag(date: LocalDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== SATURDAY && weekday !== SUNDAY && !gelijkgesteld.has(date) && !feestdagenOf(yearOf(date)).has(date);
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const years = new Map<number, ReadonlySet<string>>();

function feestdagenOf(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const days = new Set(feestdagen.flatMap((feestdag) => dayIn(feestdag, year)));
  years.set(year, days);
  return days;
}

function dayIn({ dag, pasen = 0, from = '', until = '9999-12-31', opZondag = 0 }: Feestdag, year: number): readonly LocalDate[] {
  const day = dag === undefined ? addDays(easterOf(year), pasen) : (`${year}-${dag}` as LocalDate);
  const held = weekdayOf(day) === SUNDAY ? addDays(day, opZondag) : day;
  return from <= held && held <= until ? [held] : [];
}

function easterOf(year: number): LocalDate {
  const { month, day } = easter(year);
  return `${year}-${two(month)}-${two(day)}` as LocalDate;
}

const two = (number: number): string => String(number).padStart(2, '0');
