import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { isAsked, type Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Uitkomst } from './besluitonderdeel.ts';

export type AanvraagVorm = 'ONDERTEKEND_PLAN' | 'ONDERTEKEND_VERSLAG' | 'FORMULIER';
/** Why the term stands still, Awb art. 4:15: lid 1 a, and lid 2 a, b and c. */
export type OpschortingGrond = 'AANVULLING' | 'TOESTEMMING' | 'TOE_TE_REKENEN' | 'OVERMACHT';

/** What was asked to complete it (Awb art. 4:5). */
export interface Aanvulling {
  readonly askedOn: LocalDate;
  readonly vraag: string;
  /** Last day to give it. */
  readonly dueOn: LocalDate;
  readonly receivedOn: LocalDate | null;
}

/** Why an aanvraag may be left untreated: nothing came in time, or it came and is not enough (Awb art. 4:5 lid 1 and 4). */
export type BuitenBehandelingGrond = 'NIET_AANGEVULD' | 'ONVOLDOENDE_AANGEVULD';

export interface Opschorting {
  readonly grond: OpschortingGrond;
  readonly since: LocalDate;
  /** First day on which the term runs again; null while it lasts. */
  readonly until: LocalDate | null;
}

/** Notice of delay: moves no term (Awb art. 4:14). */
export interface Uitstel {
  readonly on: LocalDate;
  readonly nieuweDatum: LocalDate;
}

/** A notice of default (Awb art. 4:17 lid 3); what it costs follows from its dates. */
export interface Ingebrekestelling {
  readonly receivedOn: LocalDate;
  /** First day on which a dwangsom is due without a besluit. */
  readonly dwangsomVanaf: LocalDate;
}

interface Asked {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly melding: Uuid;
  readonly onderzoek: Uuid;
  readonly inwoner: Uuid;
  readonly wet: Wet;
  readonly vorm: AanvraagVorm;
  /** The resident or who represents her. */
  readonly ondertekenaar: Uuid;
  /** Codes of the catalogue. */
  readonly producten: readonly string[];
  readonly submittedOn: LocalDate;
  /** Since when it stands in its status. */
  readonly since: LocalDate;
  /** Null until someone takes it up. */
  readonly behandelaar: Uuid | null;
  readonly aanvulling: Aanvulling | null;
  /** Oldest first; only the last may still last. */
  readonly opschortingen: readonly Opschorting[];
  readonly uitstel: Uitstel | null;
  readonly ingebrekestelling: Ingebrekestelling | null;
  readonly termijnen: readonly Termijn[];
}

export type IngediendeAanvraag = Asked & { readonly status: 'INGEDIEND' };
export type AanvraagInBehandeling = Asked & { readonly status: 'IN_BEHANDELING' };
export type OpgeschorteAanvraag = Asked & { readonly status: 'OPGESCHORT' };
export type BeslisteAanvraag = Asked & {
  readonly status: 'BESLIST';
  readonly beschikking: Uuid;
  readonly kernteamAangeboden: KernteamAanbod | null;
};
export type OnbehandeldeAanvraag = Asked & {
  readonly status: 'BUITEN_BEHANDELING';
  readonly reden: string;
  readonly kernteamAangeboden: KernteamAanbod | null;
};
export type IngetrokkenAanvraag = Asked & {
  readonly status: 'INGETROKKEN';
  readonly reden: string;
  readonly kernteamAangeboden: KernteamAanbod | null;
};

/** A request for a besluit (Awb art. 1:3 lid 3). */
export type Aanvraag =
  | IngediendeAanvraag
  | AanvraagInBehandeling
  | OpgeschorteAanvraag
  | BeslisteAanvraag
  | OnbehandeldeAanvraag
  | IngetrokkenAanvraag;
export type AanvraagStatus = Aanvraag['status'];
export type LopendeAanvraag = IngediendeAanvraag | AanvraagInBehandeling | OpgeschorteAanvraag;
export type GeeindigdeAanvraag = BeslisteAanvraag | OnbehandeldeAanvraag | IngetrokkenAanvraag;

/** What happened to an aanvraag; which one, and of which melding and resident, is its own. */
export type AanvraagEvent =
  | { readonly type: 'AanvraagSubmitted'; readonly on: LocalDate }
  | { readonly type: 'AanvraagSuspended'; readonly on: LocalDate }
  | { readonly type: 'AanvraagResumed'; readonly on: LocalDate }
  | { readonly type: 'AanvraagLeftUntreated'; readonly on: LocalDate }
  | { readonly type: 'AanvraagWithdrawn'; readonly on: LocalDate }
  | {
      readonly type: 'AanvraagDecided';
      readonly on: LocalDate;
      readonly beschikking: Uuid;
      readonly onderdelen: readonly { readonly id: Uuid; readonly uitkomst: Uitkomst }[];
    }
  | { readonly type: 'AanvraagOverdue'; readonly on: LocalDate; readonly termijn: string; readonly dueOn: LocalDate }
  | { readonly type: 'AanvraagInDefault'; readonly on: LocalDate };

export const isEnded = (aanvraag: Aanvraag): aanvraag is GeeindigdeAanvraag =>
  aanvraag.status === 'BESLIST' || aanvraag.status === 'BUITEN_BEHANDELING' || aanvraag.status === 'INGETROKKEN';

/** Whether what was decided has no effect yet, as its besluit was not made known: the terms run on (Awb art. 3:40). */
export const awaitsBekendmaking = ({ status, termijnen }: { readonly status: string; readonly termijnen: readonly Termijn[] }): boolean =>
  status === 'BESLIST' && termijnen.some((termijn) => termijn.voor === 'COLLEGE' && isAsked(termijn));

/** Whether the kernteam was offered; null while it is open and where it was not asked. */
export const aanbodOf = (aanvraag: Aanvraag): KernteamAanbod | null => (isEnded(aanvraag) ? aanvraag.kernteamAangeboden : null);

/** When an aanvulling was received, if in time. */
export const receivedInTime = ({ dueOn, receivedOn }: Aanvulling): LocalDate | null =>
  receivedOn !== null && receivedOn <= dueOn ? receivedOn : null;

/** On what ground it was left untreated. */
export function buitenBehandelingGrondOf({ status, aanvulling }: Aanvraag): BuitenBehandelingGrond | null {
  if (status !== 'BUITEN_BEHANDELING' || aanvulling === null) return null;
  return receivedInTime(aanvulling) === null ? 'NIET_AANGEVULD' : 'ONVOLDOENDE_AANGEVULD';
}

/** Why it was withdrawn or left untreated. */
export const eindredenOf = (aanvraag: Aanvraag): string | null =>
  aanvraag.status === 'BUITEN_BEHANDELING' || aanvraag.status === 'INGETROKKEN' ? aanvraag.reden : null;
