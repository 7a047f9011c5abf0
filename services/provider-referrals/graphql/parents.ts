import type { Connection } from '@kerngraaf/platform/graphql/connection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Inzage } from '@kerngraaf/schema/access/inzagen.ts';
import type { ReferralSignal } from '../database/signal-reads.ts';
import type { Behandelteam, BehandelteamLid } from '../domain/behandelteam.ts';
import type { Besteding, Contract, LumpSum } from '../domain/contract.ts';
import type { Onderaannemer, Provider } from '../domain/provider.ts';
import type { Poging, Referral } from '../domain/referral.ts';
import type { Toewijzing } from '../domain/toewijzing.ts';

/** What a resolver holds of each type. Stubs carry their key only: a link that the reader may know. */
interface Stub {
  readonly id: Uuid;
}

export type InwonerParent = Stub;
export type MeldingParent = Stub;
export type CasusParent = Stub;
export type ProfessionalParent = Stub;
export type BeschikkingParent = Stub;
export type OnderdeelToegekendParent = Stub;
export type OnderdeelGedeeltelijkParent = Stub;
export type VoorzieningParent = Stub;

export interface GemeenteParent {
  readonly code: string;
}

export type ProviderParent = Provider;
export type ProviderConnectionParent = Connection<Provider>;
export type ProviderEdgeParent = Connection<Provider>['edges'][number];
export type OnderaannemerParent = Onderaannemer;
export type ContractParent = Contract;
export type ContractConnectionParent = Connection<Contract>;
export type ContractEdgeParent = Connection<Contract>['edges'][number];
export type LumpSumParent = LumpSum & { readonly contract: Uuid; readonly gemeente: string };
export type BestedingParent = Besteding & { readonly gemeente: string };
export type BehandelteamParent = Behandelteam;
export type BehandelteamLidParent = BehandelteamLid;

export type ReferralParent = Referral;
export type ReferralConnectionParent = Connection<Referral>;
export type ReferralEdgeParent = Connection<Referral>['edges'][number];
export type PogingParent = Poging & { readonly referral: Pick<Referral, 'id' | 'wettelijk'> };
export type ToewijzingParent = Toewijzing;
export type ReferralSignalParent = ReferralSignal;
export type ReferralSignalConnectionParent = Connection<ReferralSignal>;
export type ReferralSignalEdgeParent = Connection<ReferralSignal>['edges'][number];

export type InzageConnectionParent = Connection<Inzage>;
export type InzageEdgeParent = Connection<Inzage>['edges'][number];
