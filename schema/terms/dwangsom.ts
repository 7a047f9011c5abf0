import type { LocalDate } from '@kerngraaf/platform/time.ts';
import dwangsom from './dwangsom.json' with { type: 'json' };

/** So many days at so many eurocents. */
export interface DwangsomStap {
  readonly dagen: number;
  readonly bedrag: number;
}

/** The tariff of Awb art. 4:17 lid 2 as it holds on a day, in order. */
export function dwangsomOn(on: LocalDate): readonly DwangsomStap[] {
  const { tarieven } = dwangsom;
  return (tarieven.findLast(({ from }) => from <= on) ?? tarieven[0])?.perDag ?? [];
}
