import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type {
  BekendgemaakteBeschikking,
  BekendmakingWijze,
  Beschikking,
  BeschikkingEvent,
  Geadresseerde,
  VastgesteldeBeschikking,
  VervallenBeschikking,
  VervangenBeschikking,
  Vervanging,
} from './beschikking.ts';
import type { Mandaat } from './mandaat.ts';

/** A letter has at least one and at most five lines of address. */
export const adresMistake = ({ adresregels }: Geadresseerde): 'ADRES_REQUIRED' | null =>
  adresregels.length >= 1 && adresregels.length <= MOST_LINES ? null : 'ADRES_REQUIRED';

const MOST_LINES = 5;

export interface Publication {
  readonly wijze: BekendmakingWijze;
  /** One for the besluit; that for its substance is not enough (O56). */
  readonly mandaat: Mandaat | null;
  readonly overlapt: boolean;
  /** With BEZWAAR: who took the besluit that it replaces. */
  readonly besluitBy: readonly string[];
  /** For a bezwaar; begun on that day. */
  readonly bezwaar: Termijn;
  readonly by: string;
  readonly on: LocalDate;
  /** SHA-256 of the letter that goes with it. */
  readonly briefHash: string;
}

export type NotPublished =
  | 'BESCHIKKING_ALREADY_PUBLISHED'
  | 'BESCHIKKING_NO_LONGER_HERE'
  | 'MANDATE_REQUIRED'
  | 'DECIDED_THE_BESLUIT'
  | 'VOORZIENING_OVERLAPS';

/** It has effect from here (Awb art. 3:40, 3:41); the term for a bezwaar begins the day after (6:8). */
export function publishBeschikking(
  beschikking: Beschikking,
  publication: Publication,
): Decision<BekendgemaakteBeschikking, BeschikkingEvent, NotPublished> {
  switch (beschikking.status) {
    case 'VASTGESTELD': {
      const { wijze, mandaat, overlapt, besluitBy, bezwaar, by, on, briefHash } = publication;
      if (mandaat === null) return refuse('MANDATE_REQUIRED');
      if (besluitBy.includes(by)) return refuse('DECIDED_THE_BESLUIT');
      if (overlapt) return refuse('VOORZIENING_OVERLAPS');
      const bezwaarTot = bezwaar.dueOn;
      const known = { bekendmaking: { on, wijze, by }, bezwaarTot, briefHash };
      return accept({ ...beschikking, ...known, status: 'BEKENDGEMAAKT', termijnen: [...beschikking.termijnen, bezwaar] }, [
        { type: 'BeschikkingPublished', on, bezwaarTot },
      ]);
    }
    case 'BEKENDGEMAAKT':
      return refuse('BESCHIKKING_ALREADY_PUBLISHED');
    case 'HERZIEN':
    case 'INGETROKKEN':
    case 'VERVALLEN':
      return refuse('BESCHIKKING_NO_LONGER_HERE');
    default:
      return unreachable(beschikking);
  }
}

/** Others that were made known took its place; a bezwaar against it stays possible. */
export const vervangen = (beschikking: BekendgemaakteBeschikking, door: Vervanging['soort']): VervangenBeschikking => ({
  ...beschikking,
  status: door === 'INTREKKING' ? 'INGETROKKEN' : 'HERZIEN',
});

/** What it would change has ended: nobody is told of it any more. */
export const vervallen = (beschikking: VastgesteldeBeschikking): VervallenBeschikking => ({ ...beschikking, status: 'VERVALLEN' });
