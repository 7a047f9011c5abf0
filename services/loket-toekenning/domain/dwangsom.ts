import { daysBetween, type LocalDate } from '@kerngraaf/platform/time.ts';
import { dwangsomOn } from '@kerngraaf/schema/terms/dwangsom.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { Ingebrekestelling } from './aanvraag.ts';

export interface Dwangsom {
  readonly dagen: number;
  /** Whole eurocents. */
  readonly bedrag: number;
}

/** What is due up to and with a day, or up to the day before the besluit (Awb art. 4:17 lid 1 and 2). */
export function dwangsomOf({ dwangsomVanaf }: Ingebrekestelling, upTo: LocalDate): Dwangsom {
  const most = termOn('awb-dwangsom', dwangsomVanaf).lengte.aantal;
  const dagen = Math.min(most, Math.max(0, daysBetween(dwangsomVanaf, upTo) + 1));
  let [left, bedrag] = [dagen, 0];
  for (const step of dwangsomOn(dwangsomVanaf)) {
    const days = Math.min(left, step.dagen);
    bedrag += days * step.bedrag;
    left -= days;
  }
  return { dagen, bedrag };
}
