import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { heldOn } from '../dated.ts';
import file from './veilig-thuis.json' with { type: 'json' };

/** What Veilig Thuis itself must do in time (Wmo 2015 art. 5.3.1; Uitvoeringsbesluit Wmo 2015 art. 4.1.7). */
export const veiligThuisTermijnen = ['triage', 'onderzoek', 'informeren'] as const;
export type VeiligThuisTermijnCode = (typeof veiligThuisTermijnen)[number];

interface Lengte {
  readonly aantal: number;
  readonly eenheid: string;
}

/** A term that binds Veilig Thuis, as it holds from a date; `schema/law/veilig-thuis.json` has them all. */
export interface VeiligThuisTermijn {
  readonly law: string;
  /** Left out where it was not looked up. */
  readonly article?: string;
  readonly naam: string;
  readonly lengte: Lengte;
  readonly verlenging?: Lengte;
  readonly bevestigd: boolean;
}

const termijnen: readonly (VeiligThuisTermijn & { readonly code: string; readonly from: string })[] = file.termijnen;
const DAYS_IN_WEEK = 7;

/** The term as the law has it on a day; before its first record the first one counts. */
export function veiligThuisTermijnOn(code: VeiligThuisTermijnCode, on: LocalDate): VeiligThuisTermijn {
  const found = heldOn(
    termijnen.filter((each) => each.code === code),
    on,
  );
  if (found === undefined) throw new Error(`No term of Veilig Thuis ${code}`);
  return found;
}

/** Its last day by the law, with the longer term where it was made longer and the law allows that. */
export function lastDayOf({ lengte, verlenging }: VeiligThuisTermijn, startedOn: LocalDate, verlengd: boolean): LocalDate {
  return addDays(startedOn, daysOf(lengte) + (verlengd && verlenging !== undefined ? daysOf(verlenging) : 0));
}

const daysOf = ({ aantal, eenheid }: Lengte): number => aantal * (eenheid === 'WEKEN' ? DAYS_IN_WEEK : 1);
