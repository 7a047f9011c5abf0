import { readFileSync } from 'node:fs';
import { badInput } from './errors.ts';

declare const localDate: unique symbol;
declare const instant: unique symbol;
declare const month: unique symbol;

/** A calendar date in Europe/Amsterdam, `YYYY-MM-DD`: a business date. */
export type LocalDate = string & { readonly [localDate]: true };
/** A moment in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`: the clock. */
export type Instant = string & { readonly [instant]: true };
/** A whole calendar month, `YYYY-MM`. */
export type Month = string & { readonly [month]: true };

/** The one source of now; processes get it from their wiring, rules get its answer as data. */
export interface Clock {
  now(): Instant;
}

export const isLocalDate = (value: unknown): value is LocalDate =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !value.startsWith('0000') && isRealDate(value);

export function parseLocalDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw badInput('DATE_MALFORMED');
  return text;
}

export function parseInstant(text: string): Instant {
  const ok =
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text)) && isRealDate(text.slice(0, 10));
  if (!ok) throw badInput('INSTANT_MALFORMED');
  return toInstant(new Date(text));
}

export function parseMonth(text: string): Month {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text) || text.startsWith('0000')) throw badInput('MONTH_MALFORMED');
  return text as Month;
}

export const toInstant = (date: Date): Instant => date.toISOString() as Instant;

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

const MINUTE = 'YYYY-MM-DDTHH:mm'.length;
let last = { minute: '', date: '' as LocalDate };

/** The calendar date in Europe/Amsterdam at this moment. That of the last minute is remembered: to find one out costs as much as a small query. */
export function localDateAt(at: Instant): LocalDate {
  const minute = at.slice(0, MINUTE);
  if (last.minute !== minute) last = { minute, date: amsterdam.format(new Date(at)) as LocalDate };
  return last.date;
}

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10) as LocalDate;

function isRealDate(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

export const systemClock: Clock = { now: () => toInstant(new Date()) };

/** A clock moved by the whole milliseconds in a file, read at each call, so that a test moves running processes. */
export function clockMovedBy(file: string): Clock {
  return { now: () => toInstant(new Date(Date.now() + Number(readFileSync(file, 'utf8').trim() || '0'))) };
}
