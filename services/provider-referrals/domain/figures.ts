import type { Month } from '@kerngraaf/platform/time.ts';
import type { WettelijkeVerwijzer } from './toewijzing.ts';

/** Counts by one of the ways in which they are alike, in the order of its codes; null is left out. */
export function sumBy<Telling extends { readonly aantal: number }, Key extends string>(
  tellingen: readonly Telling[],
  keyOf: (telling: Telling) => Key | null,
): readonly { readonly key: Key; readonly aantal: number }[] {
  const sums = new Map<Key, number>();
  for (const telling of tellingen) {
    const key = keyOf(telling);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + telling.aantal);
  }
  return [...sums].map(([key, aantal]) => ({ key, aantal })).sort((a, b) => a.key.localeCompare(b.key));
}

export const total = (tellingen: readonly { readonly aantal: number }[]): number => tellingen.reduce((sum, { aantal }) => sum + aantal, 0);

interface OfPraktijk {
  readonly verwijzer: WettelijkeVerwijzer;
  readonly praktijk: string;
  readonly maand: Month;
  readonly aantal: number;
}

export interface PraktijkRij {
  readonly verwijzer: WettelijkeVerwijzer;
  readonly praktijk: string;
  readonly aantal: number;
  readonly perMaand: readonly { readonly maand: Month; readonly aantal: number }[];
}

/** One row per practice and kind of referrer, the most first, with every month of the period. */
export function praktijkRijen(tellingen: readonly OfPraktijk[], months: readonly Month[]): readonly PraktijkRij[] {
  const groups = Map.groupBy(tellingen, ({ verwijzer, praktijk }) => `${praktijk} ${verwijzer}`);
  const rijen = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const perMaand = months.map((maand) => ({ maand, aantal: total(own.filter((each) => each.maand === maand)) }));
    return [{ verwijzer: first.verwijzer, praktijk: first.praktijk, aantal: total(own), perMaand }];
  });
  return rijen.sort((a, b) => b.aantal - a.aantal || a.praktijk.localeCompare(b.praktijk) || a.verwijzer.localeCompare(b.verwijzer));
}
