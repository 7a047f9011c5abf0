import type { Connection } from '@kerngraaf/platform/graphql/connection.ts';
import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import type { ProfileClientondersteuning } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import type { Named } from '@kerngraaf/schema/profiles/profile.ts';
import type { Dubbele } from '../database/dossier-reads.ts';
import type { Aanbieding } from '../domain/aanbieding.ts';
import type { DoorstroomGroep, DoorstroomRij } from '../domain/doorstroom.ts';
import type { AanbodTabel, GrensverkeerTelling, MonthTable, Share } from '../domain/figures.ts';
import type { Betrokkene, Melding, Vraagverhelderaar } from '../domain/melding.ts';
import type { MeldingTermijn } from '../domain/melding-termijn.ts';
import type { Toestemming } from '../domain/toestemming.ts';
import type { Traject } from '../domain/traject.ts';
import type { Verwijzing } from '../domain/verwijzing.ts';

/** What a resolver holds of each type. Stubs carry their key only: a link that the reader may know. */
interface Stub {
  readonly id: string;
}

/** A stub, also here: each of her fields is read by the right to that field. */
export type InwonerParent = Stub;
export type ProfessionalParent = Stub;

export interface GemeenteParent {
  readonly code: string;
}

export interface KernteamParent {
  readonly gemeenteCode: string;
  readonly code: string;
}

/** A melding that the reader may see. */
export type MeldingParent = Melding;
export type MeldingConnectionParent = Connection<Melding>;
export type MeldingEdgeParent = Connection<Melding>['edges'][number];
export type BetrokkeneParent = Betrokkene;
export type VraagverhelderaarParent = Vraagverhelderaar;

export interface BevindingParent {
  readonly on: LocalDate;
  readonly tekst: string;
  readonly criteria: readonly Named[];
}

/** An agreement of the gemeenteprofiel, or a code that stands for itself. */
export type ClientondersteunerParent = Named & Partial<ProfileClientondersteuning>;
/** With the gemeente whose profile names its codes. */
export type AanbiedingParent = Aanbieding & { readonly gemeente: string };
export type DubbeleMeldingParent = Dubbele;
/** After a withdrawal with those who may not know of it yet. */
export type ToestemmingParent = Toestemming & { readonly nietBevestigdDoor?: readonly string[] };
export type VerwijzingParent = Verwijzing;
export type VerwijzingConnectionParent = Connection<Verwijzing>;
export type VerwijzingEdgeParent = Connection<Verwijzing>['edges'][number];

/** A term on the work list, on a melding that the reader may see. */
export interface PoorttermijnParent {
  readonly melding: Melding;
  readonly termijn: MeldingTermijn;
}
/** A term on the list of what is late. */
export type IntakeSignalParent = PoorttermijnParent;
export type IntakeSignalConnectionParent = Connection<IntakeSignalParent>;
export type IntakeSignalEdgeParent = Connection<IntakeSignalParent>['edges'][number];
export type PoorttermijnConnectionParent = Connection<PoorttermijnParent>;
export type PoorttermijnEdgeParent = Connection<PoorttermijnParent>['edges'][number];

export interface TrajectParent {
  readonly melding: Melding;
  readonly traject: Traject;
}

export type DoorstroomParent = Verantwoording & {
  readonly groepering: DoorstroomGroep;
  readonly totaal: DoorstroomRij;
  readonly rijen: readonly DoorstroomRij[];
};
export type DoorstroomRijParent = DoorstroomRij;
export type VragenPerKernteamParent = Verantwoording & MonthTable & { readonly maanden: readonly Month[] };
export type VragenPerKernteamRijParent = MonthTable['rijen'][number];
export type HerkomstParent = Verantwoording & { readonly noemer: number; readonly rijen: readonly HerkomstRijParent[] };
export type HerkomstRijParent = Named & Share;
export type GrensverkeerParent = Verantwoording & GrensverkeerTelling;
export type JeugdvragenParent = Verantwoording & Share;
export type KernteamAangebodenParent = Verantwoording & AanbodTabel;
export type KernteamAangebodenRijParent = AanbodTabel['rijen'][number];
export type PoortafhandelingcijferParent = Verantwoording & Share;
