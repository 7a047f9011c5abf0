import type { Month } from '@kerngraaf/platform/time.ts';
import { type Cijfers, inMonth, type Shown } from '@kerngraaf/schema/figures/table.ts';
import type { WettelijkeVerwijzer } from './toewijzing.ts';

/** Counts by one of the ways in which they are alike, in the order of its codes, as far as there are any; null is left out. */
export function countsBy<Telling extends { readonly month: Month; readonly aantal: number }, Key extends string>(
  tellingen: readonly Telling[],
  keyOf: (telling: Telling) => Key | null,
  { table }: Shown,
): { key: Key; aantal: number | null }[] {
  const counted = table(tellingen.map((telling) => ({ code: keyOf(telling) ?? '', month: telling.month, aantal: telling.aantal })));
  const keys = [...new Set(tellingen.flatMap((telling) => keyOf(telling) ?? []))].sort((a, b) => a.localeCompare(b));
  return keys.flatMap((key) => {
    const aantal = counted.aantal(key);
    return aantal === 0 ? [] : [{ key, aantal }];
  });
}

interface OfPraktijk {
  readonly verwijzer: WettelijkeVerwijzer;
  readonly praktijk: string;
  readonly month: Month;
  readonly aantal: number;
}

export interface PraktijkRij {
  verwijzer: WettelijkeVerwijzer;
  praktijk: string;
  aantal: number | null;
  perMaand: { maand: Month; aantal: number | null }[];
}

/** One row per practice and kind of referrer, the most first and hidden ones last, with every month of the period. */
export function praktijkRijen(tellingen: readonly OfPraktijk[], months: readonly Month[], { table }: Shown): PraktijkRij[] {
  const codeOf = ({ verwijzer, praktijk }: Pick<OfPraktijk, 'verwijzer' | 'praktijk'>): string => `${praktijk} ${verwijzer}`;
  const counted: Cijfers = table(tellingen.map((telling) => ({ ...telling, code: codeOf(telling) })));
  const practices = new Map(tellingen.map(({ verwijzer, praktijk }) => [codeOf({ verwijzer, praktijk }), { verwijzer, praktijk }]));
  const rijen = [...practices].flatMap(([code, practice]) => {
    const aantal = counted.aantal(code);
    const perMaand = months.map((maand) => ({ maand, aantal: counted.aantal(code, inMonth(maand)) }));
    return aantal === 0 ? [] : [{ ...practice, aantal, perMaand }];
  });
  return rijen.sort(
    (a, b) => (b.aantal ?? 0) - (a.aantal ?? 0) || a.praktijk.localeCompare(b.praktijk) || a.verwijzer.localeCompare(b.verwijzer),
  );
}
