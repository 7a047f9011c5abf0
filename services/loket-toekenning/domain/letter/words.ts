import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Trede } from '../besluitonderdeel.ts';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** 10 maart 2026. */
export function datum(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MAANDEN[Number(month) - 1]} ${Number(year)}`;
}

/** Whole eurocents as € 3.120,00. */
export function euro(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${whole},${String(cents % 100).padStart(2, '0')}`;
}

/** Each rung as a resident would name it. */
export const stappen: Readonly<Record<Trede, string>> = {
  EIGEN_KRACHT: 'Wat u zelf kunt',
  GEBRUIKELIJKE_HULP: 'Wat uw huisgenoten voor u doen',
  MANTELZORG: 'Wat uw mantelzorgers voor u doen',
  NETWERK: 'Wat familie, vrienden en buren voor u doen',
  ALGEMENE_VOORZIENING: 'Wat er in de buurt is voor iedereen',
};

/** Names in a row: a, b en c. */
export function opsomming(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
}

/** With a small letter in a sentence; an abbreviation stays as it is. */
export const inZin = (naam: string): string => (/^[A-Z][a-z]/.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam);
