import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';

/** A term of a melding. The receiver of a hop has one of its own, from the gemeenteprofiel, to take the question up. */
export interface MeldingTermijn extends Termijn {
  /** Null for one of the law, which is of the question whoever has it. */
  readonly van: { readonly traject: Uuid; readonly hop: number } | null;
}

export const ONDERZOEK = 'wmo-onderzoek';
export const PERSOONLIJK_PLAN = 'wmo-persoonlijk-plan';

/** What tells a term of a melding from its others. */
export const keyOf = ({ code, van }: MeldingTermijn): string => (van === null ? code : `${code}.${van.traject}.${van.hop}`);
