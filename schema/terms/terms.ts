import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { heldOn } from '../dated.ts';
import terms from './terms.json' with { type: 'json' };

export type Eenheid = 'DAGEN' | 'WEKEN';

/** A term of the law, as it holds from a date; `schema/terms/terms.json` has them all. */
export interface LegalTerm {
  readonly code: string;
  readonly law: string;
  readonly article: string;
  readonly naam: string;
  readonly lengte: { readonly aantal: number; readonly eenheid: Eenheid };
  /** Who must act in it. */
  readonly voor: 'COLLEGE' | 'INWONER';
  readonly from: string;
  readonly until?: string;
  /** Whether the text in force was looked up. */
  readonly bevestigd: boolean;
}

/** A term of a gemeenteprofiel: the gemeente's own, not under the Algemene termijnenwet. */
export interface ProfileTerm {
  readonly code: string;
  readonly naam: string;
  readonly dagen: number;
}

/** Stands in the place of the law for a term of a gemeenteprofiel. */
export const PROFILE_LAW: string = 'gemeenteprofiel';

const legalTerms = terms.termijnen as readonly LegalTerm[];

/** The legal term with this code as it holds on a day; throws for a code that no record has on that day. */
export function termOn(code: string, on: LocalDate): LegalTerm {
  const own = legalTerms.filter((term) => term.code === code && (term.until === undefined || on <= term.until));
  const term = heldOn(own, on);
  if (term === undefined) throw new Error(`No term ${code} holds on ${on}`);
  return term;
}

/** The record by which a term is named to people, or null for a term of a gemeenteprofiel. */
export const legalTerm = (code: string): LegalTerm | null => legalTerms.findLast((term) => term.code === code) ?? null;

/** The limits of the Algemene termijnenwet, art. 2 and 4. */
export const termijnenwet: {
  readonly langsteTermijn: Readonly<Record<Eenheid, number>>;
  readonly korteTermijnVanaf: number;
  readonly werkdagenInTermijn: number;
} = terms.algemeneTermijnenwet;
