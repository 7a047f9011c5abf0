import type { Connection } from '@kerngraaf/platform/graphql/connection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inzage } from '@kerngraaf/schema/access/inzagen.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { GeplaatstOnderdeel } from '../database/beschikking-reads.ts';
import type { BezoekElders } from '../database/known-reads.ts';
import type { LoketSignal, Lokettermijn } from '../database/termijn-reads.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import type { Beschikking } from '../domain/beschikking.ts';
import type { Bezwaar } from '../domain/bezwaar.ts';
import type { Budget } from '../domain/budget.ts';
import type { Mandaat } from '../domain/mandaat.ts';
import type { Advies, Gesprek, Onderzoek, OvergenomenVoorwerk } from '../domain/onderzoek.ts';
import type { VeiligThuisLid, VeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';
import type { AangebodenVoorwerk } from '../domain/voorwerk.ts';
import type { Voorziening } from '../domain/voorziening.ts';

/** What a resolver holds of each type. Stubs carry their key only: a link that the reader may know. */
interface Stub {
  readonly id: Uuid;
}

export type InwonerParent = Stub;
export type MeldingParent = Stub;
export type TrajectParent = Stub;
export type VoorwerkParent = Stub;
export type ProfessionalParent = Stub;

export interface GemeenteParent {
  readonly code: string;
}

export interface KernteamParent {
  readonly gemeenteCode: string;
  readonly code: string;
}

export type VeiligThuisMeldingParent = Stub;
export type VeiligThuisOnderzoekParent = VeiligThuisOnderzoek;
export type VeiligThuisOnderzoekConnectionParent = Connection<VeiligThuisOnderzoek>;
export type VeiligThuisOnderzoekEdgeParent = Connection<VeiligThuisOnderzoek>['edges'][number];
export type VeiligThuisLidParent = VeiligThuisLid;

export type OnderzoekParent = Onderzoek;
export type OnderzoekConnectionParent = Connection<Onderzoek>;
export type OnderzoekEdgeParent = Connection<Onderzoek>['edges'][number];
export type GesprekParent = Gesprek & { readonly gemeente: string };
export type AdviesParent = Advies;
export type OvergenomenVoorwerkParent = OvergenomenVoorwerk;
export type AangebodenVoorwerkParent = AangebodenVoorwerk & {
  readonly gemeente: string;
  readonly teruggegevenOp: string | null;
  readonly teruggaveReden: string | null;
};
export type BezoekEldersParent = BezoekElders;
export type KernteamAanbodParent = KernteamAanbod & { readonly gemeente: string };

export type AanvraagParent = Aanvraag;
export type AanvraagConnectionParent = Connection<Aanvraag>;
export type AanvraagEdgeParent = Connection<Aanvraag>['edges'][number];
export type BeschikkingParent = Beschikking;
export type BeschikkingConnectionParent = Connection<Beschikking>;
export type BeschikkingEdgeParent = Connection<Beschikking>['edges'][number];
export type BesluitonderdeelParent = GeplaatstOnderdeel;
export type OnderdeelToegekendParent = GeplaatstOnderdeel;
export type OnderdeelGedeeltelijkParent = GeplaatstOnderdeel;
export type OnderdeelAfgewezenParent = GeplaatstOnderdeel;
export type MandaatParent = Mandaat & { readonly gemeente: string; readonly decidedOn: LocalDate };

export type LoketSignalParent = LoketSignal;
export type LoketSignalConnectionParent = Connection<LoketSignal>;
export type LoketSignalEdgeParent = Connection<LoketSignal>['edges'][number];
export type LokettermijnParent = Lokettermijn;
export type LokettermijnConnectionParent = Connection<Lokettermijn>;
export type LokettermijnEdgeParent = Connection<Lokettermijn>['edges'][number];

export type VoorzieningParent = Voorziening;
export type VoorzieningConnectionParent = Connection<Voorziening>;
export type VoorzieningEdgeParent = Connection<Voorziening>['edges'][number];
export type BezwaarParent = Bezwaar;
export type BezwaarConnectionParent = Connection<Bezwaar>;
export type BezwaarEdgeParent = Connection<Bezwaar>['edges'][number];
export type BudgetParent = Budget;

export type InzageConnectionParent = Connection<Inzage>;
export type InzageEdgeParent = Connection<Inzage>['edges'][number];
