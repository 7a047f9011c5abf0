import { daysBetween, type LocalDate } from '@kerngraaf/platform/time.ts';

/** What something costs over a period. Whole eurocents. */
export interface Kosten {
  readonly bedrag: number;
  readonly since: LocalDate;
  /** Last day. */
  readonly until: LocalDate;
}

/** What falls in one calendar year, or in a part of it. */
export interface Jaarkosten extends Kosten {
  readonly jaar: number;
}

/** An amount over the calendar years of its period, by days, in whole cents; the last year has what is left. Nothing is lost or made. */
export function spread({ bedrag, since, until }: Kosten): readonly Jaarkosten[] {
  const [first, last] = [yearOf(since), yearOf(until)];
  const days = daysOf({ since, until });
  let left = bedrag;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const jaar = first + index;
    const within = { since: jaar === first ? since : firstDayOf(jaar), until: jaar === last ? until : lastDayOf(jaar) };
    const share = jaar === last ? left : part(bedrag, daysOf(within), days);
    left -= share;
    return { jaar, ...within, bedrag: share };
  });
}

/** What is left of them when nothing is delivered after a day: by days within its year; what is over stays as it was. */
export const keptUntil = (kosten: readonly Jaarkosten[], last: LocalDate): readonly Jaarkosten[] =>
  kosten.flatMap((each) => {
    if (each.until <= last) return [each];
    if (each.since > last) return [];
    return [{ ...each, until: last, bedrag: part(each.bedrag, daysOf({ since: each.since, until: last }), daysOf(each)) }];
  });

export const totalOf = (kosten: readonly Jaarkosten[]): number => kosten.reduce((sum, { bedrag }) => sum + bedrag, 0);

/** By how much each year differs, in order of years; those that do not are left out. */
export function differences(
  before: readonly Jaarkosten[],
  now: readonly Jaarkosten[],
): readonly { readonly jaar: number; readonly verschil: number }[] {
  const years = [...new Set([...before, ...now].map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const of = (kosten: readonly Jaarkosten[], jaar: number): number => totalOf(kosten.filter((each) => each.jaar === jaar));
  return years.map((jaar) => ({ jaar, verschil: of(now, jaar) - of(before, jaar) })).filter(({ verschil }) => verschil !== 0);
}

/** Rounded down to whole cents; exact, however large. */
const part = (bedrag: number, days: number, of: number): number => Number((BigInt(bedrag) * BigInt(days)) / BigInt(of));

const daysOf = ({ since, until }: { readonly since: LocalDate; readonly until: LocalDate }): number => daysBetween(since, until) + 1;
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
const firstDayOf = (jaar: number): LocalDate => `${jaar}-01-01` as LocalDate;
const lastDayOf = (jaar: number): LocalDate => `${jaar}-12-31` as LocalDate;
