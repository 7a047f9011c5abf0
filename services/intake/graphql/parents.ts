import type { Connection } from '@kerngraaf/platform/graphql/connection.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inzage } from '@kerngraaf/schema/access/inzagen.ts';
import type { BeschermingReden } from '@kerngraaf/schema/law/bescherming.ts';
import type { Ontvanger } from '@kerngraaf/schema/law/toestemming.ts';
import type { ProfileClientondersteuning } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Named } from '@kerngraaf/schema/profiles/profile.ts';
import type { Dubbele } from '../database/dossier-reads.ts';
import type { Aanbieding } from '../domain/aanbieding.ts';
import type { Bescherming } from '../domain/bescherming.ts';
import type { Bezoekwaarschuwing } from '../domain/bezoekwaarschuwing.ts';
import type { Inspectie } from '../domain/inspectie.ts';
import type { Betrokkene, Melding, Vraagverhelderaar } from '../domain/melding.ts';
import type { MeldingTermijn } from '../domain/melding-termijn.ts';
import type { Noodtoegang } from '../domain/noodtoegang.ts';
import type { Toestemming } from '../domain/toestemming.ts';
import type { Traject } from '../domain/traject.ts';
import type { UitgaandeMelding } from '../domain/uitgaande-melding.ts';
import type { OntvangenTermijn, VeiligThuisBetrokkene, VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';
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
/** After it was pulled with those that may not know of it yet. */
export type BeschermingParent = Bescherming & { readonly nietBevestigdDoor?: readonly string[] };
export type BezoekwaarschuwingParent = Bezoekwaarschuwing;
export type BeschermingRedenParent = BeschermingReden;
/** After a withdrawal with those who may not know of it yet. */
export type ToestemmingParent = Toestemming & { readonly nietBevestigdDoor?: readonly string[] };
export type ToestemmingOntvangerParent = Ontvanger;
export type VerwijzingParent = Verwijzing;
export type VerwijzingConnectionParent = Connection<Verwijzing>;
export type VerwijzingEdgeParent = Connection<Verwijzing>['edges'][number];

/** What of the lane of Veilig Thuis the reader may see. */
export type VeiligThuisMeldingParent = VeiligThuisMelding;
export type VeiligThuisMeldingConnectionParent = Connection<VeiligThuisMelding>;
export type VeiligThuisMeldingEdgeParent = Connection<VeiligThuisMelding>['edges'][number];
export type VeiligThuisBetrokkeneParent = VeiligThuisBetrokkene;
export type VeiligThuisTermijnParent = OntvangenTermijn;
export type UitgaandeMeldingParent = UitgaandeMelding;
export type UitgaandeMeldingConnectionParent = Connection<UitgaandeMelding>;
export type UitgaandeMeldingEdgeParent = Connection<UitgaandeMelding>['edges'][number];
export type UitgaandeBetrokkeneParent = UitgaandeMelding['betrokkenen'][number];

export type NoodtoegangParent = Noodtoegang;
export type NoodtoegangConnectionParent = Connection<Noodtoegang>;
export type NoodtoegangEdgeParent = Connection<Noodtoegang>['edges'][number];
export type InspectieParent = Inspectie;
export type InspectieConnectionParent = Connection<Inspectie>;
export type InspectieEdgeParent = Connection<Inspectie>['edges'][number];
export interface InspectieDossierParent {
  readonly inwoner: string;
}

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

export type InzageConnectionParent = Connection<Inzage>;
export type InzageEdgeParent = Connection<Inzage>['edges'][number];
