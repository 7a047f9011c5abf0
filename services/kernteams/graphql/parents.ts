import type { Connection } from '@kerngraaf/platform/graphql/connection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inzage } from '@kerngraaf/schema/access/inzagen.ts';
import type { Verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import type { Named } from '@kerngraaf/schema/profiles/profile.ts';
import type { CasusSignal } from '../database/signal-reads.ts';
import type { Aansluiting } from '../domain/aansluiting.ts';
import type { Casus, Consulentvraag, Huisbezoek } from '../domain/casus.ts';
import type { Actie, Agendapunt, Casusbespreking } from '../domain/casusbespreking.ts';
import type { TeamSamenstelling } from '../domain/samenstelling.ts';
import type { Voorwerk, VoorwerkVersie } from '../domain/voorwerk.ts';
import type { ZrmMeting } from '../domain/zrm.ts';

/** What a resolver holds of each type. Stubs carry their key only: a link that the reader may know. */
interface Stub {
  readonly id: Uuid;
}

export type InwonerParent = Stub;
export type MeldingParent = Stub;
export type TrajectParent = Stub;
export type ProfessionalParent = Stub;
export type VolunteerRequestParent = Stub;
export type ReferralParent = Stub;

export interface GemeenteParent {
  readonly code: string;
}

export interface KernteamParent {
  readonly gemeenteCode: string;
  readonly code: string;
}

export type CasusParent = Casus;
export type CasusConnectionParent = Connection<Casus>;
export type CasusEdgeParent = Connection<Casus>['edges'][number];
export type AansluitingParent = Aansluiting;
export type VoorwerkParent = Voorwerk;
export type VoorwerkVersionParent = VoorwerkVersie & { readonly gemeente: string };
export type CasusbesprekingParent = Casusbespreking;
export type CasusbesprekingConnectionParent = Connection<Casusbespreking>;
export type CasusbesprekingEdgeParent = Connection<Casusbespreking>['edges'][number];
export type AgendapuntParent = Agendapunt & { readonly bespreking: Casusbespreking };
export type ActieParent = Actie;
export type HuisbezoekParent = Huisbezoek;
export type ConsulentvraagParent = Consulentvraag & { readonly gemeente: string };
export type CasusSignalParent = CasusSignal;
export type CasusSignalConnectionParent = Connection<CasusSignal>;
export type CasusSignalEdgeParent = Connection<CasusSignal>['edges'][number];
export type ZrmMetingParent = ZrmMeting;

export interface ActiviteitParent {
  readonly on: LocalDate;
  readonly taak: Named;
  readonly toelichting: string | null;
}

export type SamenstellingParent = TeamSamenstelling & { readonly op: LocalDate; readonly aannames: readonly string[] };
export type SamenstellingOrganisatieParent = TeamSamenstelling['organisaties'][number];
export type TeamSamenstellingParent = { readonly kernteam: KernteamParent; readonly samenstelling: SamenstellingParent };
export type GemeenteSamenstellingParent = Verantwoording & { readonly op: LocalDate; readonly teams: readonly TeamSamenstellingParent[] };

export type InzageConnectionParent = Connection<Inzage>;
export type InzageEdgeParent = Connection<Inzage>['edges'][number];
