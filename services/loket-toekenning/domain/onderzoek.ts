import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';

/** Moment of the flow at which a question takes another way: (*), (**) or (***) (O4, O9). */
export type Moment = 'SCHIFTING' | 'EINDE_ZONDER_VOORZIENING' | 'GESPREK';

/** Wmo 2015 art. 2.3.2 lid 4, a to g. */
export const onderdelen = [
  'A_BEHOEFTEN',
  'B_EIGEN_KRACHT',
  'C_MANTELZORG_NETWERK',
  'D_MANTELZORGER',
  'E_ALGEMENE_VOORZIENING',
  'F_SAMENWERKING',
  'G_BIJDRAGE',
] as const;
export type Onderdeel = (typeof onderdelen)[number];

/** What was found, or why there is nothing to find: never neither and never both. */
export type Onderzoeksonderdeel = { readonly onderdeel: Onderdeel; readonly recordedOn: LocalDate } & (
  | { readonly tekst: string; readonly geenReden: null }
  | { readonly tekst: null; readonly geenReden: string }
);

/** Keukentafelgesprek. */
export interface Gesprek {
  readonly id: Uuid;
  readonly plannedOn: LocalDate;
  /** Code of the team that joins. */
  readonly kernteam: string | null;
  readonly gehouden: { readonly on: LocalDate; readonly verslag: string | null } | null;
}

export type AdviesSoort = 'SPECIALIST' | 'COLLEGA';

export interface Advies {
  readonly id: Uuid;
  readonly soort: AdviesSoort;
  readonly askedOn: LocalDate;
  readonly vraag: string;
  readonly gegeven: { readonly on: LocalDate; readonly tekst: string } | null;
}

/** Voorwerk as it was when it was taken over: the kernteam may change its own. */
export interface OvergenomenVoorwerk {
  readonly voorwerk: Uuid;
  readonly voorwerkVersion: number;
  readonly takenOverOn: LocalDate;
  /** SHA-256 of `inhoud`, in hexadecimals. */
  readonly hash: string;
  readonly inhoud: string;
}

/** A version that the loket gave back, with why. */
export interface VoorwerkTeruggave {
  readonly voorwerk: Uuid;
  readonly voorwerkVersion: number;
  readonly on: LocalDate;
  readonly reden: string;
}

/** What is gathered from the day that an onderzoek is taken up. Lists are in order of recording. */
export interface Onderzoeksdossier {
  readonly wet: Wet;
  readonly acceptedOn: LocalDate;
  readonly behandelaar: Uuid;
  readonly onderdelen: readonly Onderzoeksonderdeel[];
  readonly gesprekken: readonly Gesprek[];
  readonly adviezen: readonly Advies[];
  /** Wmo 2015 art. 2.3.2 lid 2; null when it was neither handed to the loket nor waived there. */
  readonly persoonlijkPlan: { readonly on: LocalDate; readonly ontvangen: boolean } | null;
  /** Wmo 2015 art. 2.3.2 lid 6. */
  readonly pgbUitgelegdOp: LocalDate | null;
  readonly voorwerk: OvergenomenVoorwerk | null;
  readonly teruggaven: readonly VoorwerkTeruggave[];
  /** Wmo 2015 art. 2.3.2 lid 8. */
  readonly verslag: { readonly sentOn: LocalDate; readonly tekst: string } | null;
}

/** A question by one hop of its traject, or a voorziening that is looked at again (Wmo 2015 art. 2.3.9). */
export type Herkomst =
  | { readonly soort: 'MELDING'; readonly traject: Uuid; readonly hop: number }
  | { readonly soort: 'HERONDERZOEK'; readonly voorziening: Uuid };

interface OnderzoekBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly melding: Uuid;
  readonly herkomst: Herkomst;
  readonly inwoner: Uuid | null;
  readonly betreftJeugdige: boolean;
  readonly offeredOn: LocalDate;
  /** Since when it stands in its status. */
  readonly since: LocalDate;
}

export type AangebodenOnderzoek = OnderzoekBase & { readonly status: 'AANGEBODEN' };
export type OpenOnderzoek = OnderzoekBase & { readonly status: 'OPEN'; readonly dossier: Onderzoeksdossier };
export type AfgerondOnderzoek = OnderzoekBase & {
  readonly status: 'AFGEROND';
  readonly dossier: Onderzoeksdossier;
  /** Code in the gemeenteprofiel. */
  readonly oplossing: string;
  readonly kernteamAangeboden: KernteamAanbod | null;
};
/** `reden` is null when the question was withdrawn at the poort; `dossier` when nobody had taken it up. */
export type AfgebrokenOnderzoek = OnderzoekBase & {
  readonly status: 'AFGEBROKEN';
  readonly dossier: Onderzoeksdossier | null;
  readonly reden: string | null;
};

/** What the loket finds out before anyone may ask for a voorziening. */
export type Onderzoek = AangebodenOnderzoek | OpenOnderzoek | AfgerondOnderzoek | AfgebrokenOnderzoek;
export type OnderzoekStatus = Onderzoek['status'];

export type Step = 'ONDERDEEL' | 'GESPREK' | 'ADVIES' | 'PGB_UITLEG' | 'PERSOONLIJK_PLAN' | 'VERSLAG';

/** What happened to an onderzoek; which one, and of which melding, is its own. */
export type OnderzoekEvent =
  | { readonly type: 'OnderzoekOffered' | 'OnderzoekAccepted'; readonly on: LocalDate }
  | { readonly type: 'OnderzoekProgressed'; readonly on: LocalDate; readonly step: Step }
  | { readonly type: 'GesprekPlanned'; readonly on: LocalDate; readonly gesprek: Gesprek }
  | { readonly type: 'OnderzoekHandedOver'; readonly on: LocalDate; readonly moment: Moment; readonly kernteam: string }
  | { readonly type: 'OnderzoekReturned'; readonly on: LocalDate; readonly moment: Moment }
  | { readonly type: 'OnderzoekClosed'; readonly on: LocalDate; readonly oplossing: string; readonly aanbod: KernteamAanbod | null }
  | {
      readonly type: 'VoorwerkTakenOver' | 'VoorwerkReturned';
      readonly on: LocalDate;
      readonly voorwerk: Uuid;
      readonly voorwerkVersion: number;
    };

/** What was gathered, or null while or when nobody took it up. */
export const dossierOf = (onderzoek: Onderzoek): Onderzoeksdossier | null => ('dossier' in onderzoek ? onderzoek.dossier : null);

/** When the loket let go of it, or null while it is offered or open. */
export const endedOn = (onderzoek: Onderzoek): LocalDate | null =>
  onderzoek.status === 'AFGEROND' || onderzoek.status === 'AFGEBROKEN' ? onderzoek.since : null;
