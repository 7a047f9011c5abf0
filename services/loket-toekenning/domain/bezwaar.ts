import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Ingebrekestelling } from './aanvraag.ts';

export type BezwaarUitkomst = 'GEGROND' | 'DEELS_GEGROND' | 'ONGEGROND' | 'NIET_ONTVANKELIJK';

interface BezwaarBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly beschikking: Uuid;
  readonly melding: Uuid;
  readonly inwoner: Uuid;
  /** Who objects: the resident or who represents her. */
  readonly indiener: Uuid;
  /** Who took the besluit, in substance and in name of the college: none of them may decide on it (Awb art. 10:3 lid 3). */
  readonly besluitBy: readonly string[];
  readonly receivedOn: LocalDate;
  /** Whether it came within the term of Awb art. 6:7. */
  readonly opTijd: boolean;
  readonly gronden: string;
  /** When it was found admissible; null while or when it was not. */
  readonly admittedOn: LocalDate | null;
  /** Why lateness is excused (Awb art. 6:11). */
  readonly verschoonbaar: string | null;
  /** Whether a commissie advises on it (Awb art. 7:13). */
  readonly adviescommissie: boolean;
  readonly ingebrekestelling: Ingebrekestelling | null;
  readonly since: LocalDate;
  readonly termijnen: readonly Termijn[];
}

export type LopendBezwaar = BezwaarBase & { readonly status: 'ONTVANGEN' | 'ONTVANKELIJK' | 'VERDAAGD' };
export type BeslistBezwaar = BezwaarBase & {
  readonly status: 'BESLIST';
  readonly uitkomst: BezwaarUitkomst;
  readonly overwegingen: string;
  readonly decidedBy: string;
  /** What takes the place of the besluit, once it was drawn up. */
  readonly nieuwBesluit: Uuid | null;
};
export type IngetrokkenBezwaar = BezwaarBase & { readonly status: 'INGETROKKEN' };
/** An objection against a besluit (Awb art. 1:5). */
export type Bezwaar = LopendBezwaar | BeslistBezwaar | IngetrokkenBezwaar;
export type BezwaarStatus = Bezwaar['status'];

export type BezwaarEvent =
  | { readonly type: 'BezwaarRegistered' | 'BezwaarAdmitted' | 'BezwaarWithdrawn' | 'BezwaarInDefault'; readonly on: LocalDate }
  | { readonly type: 'BezwaarPostponed'; readonly on: LocalDate; readonly dueOn: LocalDate }
  | { readonly type: 'BezwaarDecided'; readonly on: LocalDate; readonly outcome: BezwaarUitkomst }
  | { readonly type: 'BezwaarOverdue'; readonly on: LocalDate; readonly termijn: string; readonly dueOn: LocalDate };

/** The term of the decision on it (Awb art. 7:10). */
export const BESLISSING: string = 'awb-beslissing-bezwaar';
/** How long that is with a commissie (Awb art. 7:10 lid 1, 7:13). */
export const BESLISSING_COMMISSIE: string = 'awb-beslissing-bezwaar-commissie';

/** Whether it asks a new besluit (Awb art. 7:11 lid 2). */
export const isGegrond = (uitkomst: BezwaarUitkomst): boolean => uitkomst === 'GEGROND' || uitkomst === 'DEELS_GEGROND';

export const isEnded = (bezwaar: Bezwaar): bezwaar is BeslistBezwaar | IngetrokkenBezwaar =>
  bezwaar.status === 'BESLIST' || bezwaar.status === 'INGETROKKEN';
