import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { heldOn } from '../dated.ts';
import dwangsom from './dwangsom.json' with { type: 'json' };

/** So many days at so many eurocents. */
export interface DwangsomStap {
  readonly dagen: number;
  readonly bedrag: number;
}

/** The tariff of Awb art. 4:17 lid 2 as it holds on a day, in order. */
export const dwangsomOn = (on: LocalDate): readonly DwangsomStap[] => heldOn(dwangsom.tarieven, on)?.perDag ?? [];
