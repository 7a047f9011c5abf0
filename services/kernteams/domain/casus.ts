import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { ConsulentSoort } from './consulent.ts';
import type { Ondersteuningsplan } from './plan.ts';
import type { ZrmMeting } from './zrm.ts';

/** Moment of the flow at which a casus takes another way: (*), (**) or (***) of Overbetuwe's stromenschema (O4, O9). */
export type Moment = 'SCHIFTING' | 'EINDE_ZONDER_VOORZIENING' | 'GESPREK';

export type Receiver = { readonly soort: 'KERNTEAM'; readonly kernteam: string } | { readonly soort: 'LOKET' };

/** A task that the team did, by its code in the gemeenteprofiel (O26). */
export interface Activiteit {
  readonly on: LocalDate;
  readonly taak: string;
  readonly toelichting: string | null;
}

/** A joint visit says what it adds (O32); which consulent joined is known only afterwards. */
export interface Samen {
  readonly soort: ConsulentSoort;
  readonly meerwaarde: string;
}

export interface GeplandHuisbezoek {
  readonly status: 'GEPLAND';
  readonly id: Uuid;
  readonly plannedOn: LocalDate;
  readonly samen: Samen | null;
  /** The volunteer of the team who joins, with the resident's consent (O33). */
  readonly vrijwilliger: Uuid | null;
}

export interface GemaaktHuisbezoek extends Omit<GeplandHuisbezoek, 'status'> {
  readonly status: 'GEMAAKT';
  readonly madeOn: LocalDate;
  readonly consulent: Uuid | null;
  readonly verslag: string | null;
}

export type Huisbezoek = GeplandHuisbezoek | GemaaktHuisbezoek;

export interface Consulentvraag {
  readonly id: Uuid;
  readonly aan: ConsulentSoort;
  readonly askedOn: LocalDate;
  readonly vraag: string;
  readonly antwoord: { readonly on: LocalDate; readonly text: string } | null;
  /** In which it is to be answered; null until it is saved. */
  readonly termijn: Termijn | null;
}

/** What a team gathers from the day that it takes a casus up. Lists are in order of recording. */
export interface Dossier {
  readonly acceptedOn: LocalDate;
  readonly regievoerder: Uuid;
  /** Beside the regievoerder. */
  readonly medewerkers: readonly Uuid[];
  /** Codes of the gemeenteprofiel; a casus may touch several, or none that is known (O29). */
  readonly leefgebieden: readonly string[];
  readonly zrm: readonly ZrmMeting[];
  readonly activiteiten: readonly Activiteit[];
  readonly huisbezoeken: readonly Huisbezoek[];
  readonly vragen: readonly Consulentvraag[];
  readonly plan: Ondersteuningsplan | null;
  /** When a casusbespreking first found that an individual voorziening is needed. */
  readonly individualNeedOn: LocalDate | null;
}

interface Hop {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly melding: Uuid;
  readonly traject: Uuid;
  readonly hop: number;
  readonly inwoner: Uuid | null;
  readonly kernteam: string;
  readonly betreftJeugdige: boolean;
  readonly offeredOn: LocalDate;
  /** Since when it stands in its status. */
  readonly since: LocalDate;
}

export type AangebodenCasus = Hop & { readonly status: 'AANGEBODEN' };
export type OpgepakteCasus = Hop & { readonly status: 'OPGEPAKT'; readonly dossier: Dossier };
export type GeweigerdeCasus = Hop & { readonly status: 'GEWEIGERD'; readonly weigerreden: string };
/** `reden` is null when the question was withdrawn at the poort; `dossier` when the team had not taken it up. */
export type TeruggegevenCasus = Hop & { readonly status: 'TERUGGEGEVEN'; readonly reden: string | null; readonly dossier: Dossier | null };
export type AfgeslotenCasus = Hop & { readonly status: 'AFGESLOTEN'; readonly oplossing: string; readonly dossier: Dossier };

/** One hop of a traject in the hands of one kernteam. */
export type Casus = AangebodenCasus | OpgepakteCasus | GeweigerdeCasus | TeruggegevenCasus | AfgeslotenCasus;
export type CasusStatus = Casus['status'];

export type Step = 'LEEFGEBIEDEN' | 'ZRM' | 'ACTIVITEIT' | 'HUISBEZOEK' | 'ANTWOORD' | 'MEDEWERKER' | 'REGIEVOERDER';

/** What happened to a casus; which one, and of which melding and team, is the casus's own. */
export type CasusEvent =
  | { readonly type: 'CasusOffered'; readonly on: LocalDate }
  | { readonly type: 'CasusAccepted'; readonly on: LocalDate }
  | { readonly type: 'CasusDeclined'; readonly on: LocalDate; readonly weigerreden: string }
  | { readonly type: 'CasusHandedOver'; readonly on: LocalDate; readonly moment: Moment; readonly receiver: Receiver }
  | { readonly type: 'CasusReturned'; readonly on: LocalDate; readonly moment: Moment }
  | { readonly type: 'CasusClosed'; readonly on: LocalDate; readonly oplossing: string }
  | { readonly type: 'VisitPlanned'; readonly on: LocalDate; readonly huisbezoek: GeplandHuisbezoek }
  | { readonly type: 'ConsulentAsked'; readonly on: LocalDate; readonly consulent: ConsulentSoort }
  | { readonly type: 'CasusProgressed'; readonly on: LocalDate; readonly step: Step }
  | { readonly type: 'IndividualNeedFound'; readonly on: LocalDate };

/** What a team recorded, or null while or when it never took the casus up. */
export function dossierOf(casus: Casus): Dossier | null {
  return 'dossier' in casus ? casus.dossier : null;
}

/** When the team let go of it, or null while it is offered or in hand. */
export function endedOn(casus: Casus): LocalDate | null {
  return casus.status === 'AANGEBODEN' || casus.status === 'OPGEPAKT' ? null : casus.since;
}
