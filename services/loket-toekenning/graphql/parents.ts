import type { Connection } from '@kerngraaf/platform/graphql/connection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { BezoekElders } from '../database/known-reads.ts';
import type { KernteamAanbod } from '../domain/kernteam-aanbod.ts';
import type { Advies, Gesprek, Onderzoek, OvergenomenVoorwerk } from '../domain/onderzoek.ts';
import type { AangebodenVoorwerk } from '../domain/voorwerk.ts';

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
