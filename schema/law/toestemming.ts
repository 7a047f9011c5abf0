import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { LeeftijdCode } from './leeftijden.ts';
import file from './toestemming.json' with { type: 'json' };

/** For what a resident consents. */
export type ToestemmingDoel =
  | 'VRIJWILLIGER_BIJ_HUISBEZOEK'
  | 'VRIJWILLIGER_ZOEKEN'
  | 'KENNISMAKING_VRIJWILLIGER'
  | 'DELEN_JEUGDHULPDOSSIER';

/** Who decides: who represents her; who has parental authority; that one and she herself, both; she herself, or who acts for an adult. */
export type Beslisser = 'VERTEGENWOORDIGER' | 'GEZAG' | 'ZELF_EN_GEZAG' | 'ZELF';

/** Who decides from an age on, or from birth. */
export interface Fase {
  readonly vanaf?: LeeftijdCode;
  readonly door: Beslisser;
}

/** Who consents, by age. */
export interface ToestemmingBeleid {
  readonly code: string;
  /** From birth on, in order of age. */
  readonly fasen: readonly Fase[];
  /** Whether somebody may consent whose birth date is not known. */
  readonly zonderGeboortedatum: 'TOEGESTAAN' | 'GEWEIGERD';
}

/** To whom a consent opens something; `code` where one organisation is named. */
export interface Ontvanger {
  readonly soort: 'KERNTEAMVRIJWILLIGER' | 'VRIJWILLIGERSORGANISATIE' | 'VRIJWILLIGER' | 'ORGANISATIE';
  readonly code?: string;
}

/** What the law says of a purpose; `schema/law/toestemming.json` has them all. */
export interface DoelRegel {
  readonly code: ToestemmingDoel;
  readonly beleid: string;
  readonly ontvanger: Ontvanger;
  /** Type of the one thing of another owner that it is about; left out when the purpose says it all. */
  readonly betreft?: string;
  /** Whether it may be given when its question is over. */
  readonly naAfsluiting: boolean;
  readonly from: string;
  readonly until?: string;
}

const doelen = new Map((file.doelen as readonly DoelRegel[]).map((doel) => [doel.code, doel]));
const beleid = new Map((file.beleid as readonly ToestemmingBeleid[]).map((each) => [each.code, each]));

export const doelRegel = (code: ToestemmingDoel): DoelRegel => known(doelen.get(code), code);

/** Who consents to a purpose, by age. */
export const beleidVan = (code: ToestemmingDoel): ToestemmingBeleid => known(beleid.get(doelRegel(code).beleid), code);

/** Whether one may consent to a purpose on a day. */
export function inForce(code: ToestemmingDoel, on: LocalDate): boolean {
  const { from, until = on } = doelRegel(code);
  return from <= on && on <= until;
}

function known<Value>(value: Value | undefined, code: string): Value {
  if (value === undefined) throw new Error(`The law of consent does not know ${code}`);
  return value;
}
