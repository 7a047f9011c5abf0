import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Besluitonderdeel } from './besluitonderdeel.ts';
import type { Mandaat } from './mandaat.ts';

/** What a besluit is taken on. */
export type Aanleiding =
  | { readonly soort: 'TOEKENNING'; readonly aanvraag: Uuid }
  | { readonly soort: 'SPOED' }
  | { readonly soort: 'HERZIENING'; readonly voorziening: Uuid; readonly vervangt: Uuid }
  /** In place of a besluit against which a bezwaar was well-founded (Awb art. 7:11 lid 2). */
  | { readonly soort: 'BEZWAAR'; readonly bezwaar: Uuid; readonly vervangt: Uuid }
  | {
      readonly soort: 'INTREKKING';
      readonly voorziening: Uuid;
      readonly vervangt: Uuid;
      /** Last day of the voorziening. */
      readonly until: LocalDate;
      readonly toelichting: string;
    };
export type BeschikkingSoort = Aanleiding['soort'];
/** Of what takes the place of another besluit, or of a part of one. */
export type Vervanging = Extract<Aanleiding, { readonly vervangt: Uuid }>;

export type BekendmakingWijze = 'POST' | 'UITGEREIKT' | 'DIGITAAL';

/** To whom a letter is sent, as it stands on it. */
export interface Geadresseerde {
  readonly naam: string;
  readonly adresregels: readonly string[];
}

export interface Bekendmaking {
  readonly on: LocalDate;
  readonly wijze: BekendmakingWijze;
  /** Who made it known. */
  readonly by: string;
}

interface Besluit {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly melding: Uuid;
  readonly inwoner: Uuid;
  /** Null where it rests on none: a change or an end of what was granted, without a heronderzoek. */
  readonly onderzoek: Uuid | null;
  readonly aanleiding: Aanleiding;
  readonly wet: Wet;
  readonly decidedOn: LocalDate;
  /** Who took it; she may never decide a bezwaar against it (Awb art. 10:3 lid 3). */
  readonly decidedBy: string;
  readonly mandaat: Mandaat;
  /** An INTREKKING has one, AFGEWEZEN, whose ground is why it was withdrawn. */
  readonly onderdelen: readonly Besluitonderdeel[];
  readonly kernteamAangeboden: KernteamAanbod | null;
  readonly termijnen: readonly Termijn[];
}

interface BekendGemaakt {
  readonly bekendmaking: Bekendmaking;
  /** Last day for a bezwaar, or for a beroep against a BEZWAAR (Awb art. 6:7, 6:8). */
  readonly bezwaarTot: LocalDate;
  /** SHA-256 of the letter as it was sent, in hexadecimals; the letter itself is kept beside it. */
  readonly briefHash: string;
}

export type VastgesteldeBeschikking = Besluit & { readonly status: 'VASTGESTELD' };
export type BekendgemaakteBeschikking = Besluit & BekendGemaakt & { readonly status: 'BEKENDGEMAAKT' };
/** `HERZIEN` and `INGETROKKEN`: other beschikkingen, made known, took its place; which, says the last. */
export type VervangenBeschikking = Besluit & BekendGemaakt & { readonly status: 'HERZIEN' | 'INGETROKKEN' };

/** Decided and never made known: what it would change had ended by then. */
export type VervallenBeschikking = Besluit & { readonly status: 'VERVALLEN' };

/** A besluit in writing (Awb art. 1:3 lid 2, 3:46). */
export type Beschikking = VastgesteldeBeschikking | BekendgemaakteBeschikking | VervangenBeschikking | VervallenBeschikking;
export type BeschikkingStatus = Beschikking['status'];

export type BeschikkingEvent =
  | { readonly type: 'BeschikkingDrawnUp'; readonly on: LocalDate }
  | { readonly type: 'BeschikkingPublished'; readonly on: LocalDate; readonly bezwaarTot: LocalDate };

/** How it was made known, or null when it was not. */
export const bekendmakingOf = (beschikking: Beschikking): (BekendGemaakt & Beschikking) | null =>
  'bekendmaking' in beschikking ? beschikking : null;
