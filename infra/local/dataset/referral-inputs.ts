import type { Step } from './steps.ts';

/** A command on something that is there; each finds the version that the one before it left. */
interface Stap<Mutation extends string, Rest extends object = object> {
  readonly mutation: Mutation;
  readonly input: Step & Rest;
}

/** An organisation that gives help under contract. */
export interface Aanbieder {
  readonly key: string;
  readonly register: Step & { readonly gemeente: string; readonly organisatie: string; readonly naam: string; readonly agb: string };
  /** `subcontractor` is a key, of one that stands before it. */
  readonly addSubcontractor?: Step & { readonly subcontractor: string; readonly percentage: number; readonly since: string };
}

export interface Contract {
  readonly key: string;
  /** `provider` is a key. */
  readonly agree: Step & {
    readonly provider: string;
    readonly gemeente: string;
    readonly gemeenten: readonly string[];
    readonly producten: readonly string[];
    readonly bekostiging: 'INSPANNING' | 'OUTPUT' | 'TAAKGERICHT';
    readonly since: string;
    readonly capaciteit?: number;
  };
  readonly stappen: readonly ContractStap[];
}

export type ContractStap =
  | Stap<'reportWaitingTime', { readonly dagen: number }>
  | Stap<'setLumpSum', { readonly jaar: number; readonly bedrag: number }>
  | Stap<'spendLumpSum', { readonly doel: string; readonly bedrag: number }>;

/** What is done with a referral; `contract` is a key. */
export type ReferralStap =
  | Stap<'sendReferral', { readonly contract: string }>
  | Stap<'acceptReferral' | 'placeOnWaitingList', { readonly verwachteStart: string }>
  | Stap<'declineReferral', { readonly reden: string }>
  | Stap<'startReferral' | 'pauseReferral' | 'resumeReferral'>
  | Stap<'reportProgress', { readonly tekst: string }>
  | Stap<'stopReferral', { readonly resultaat: string; readonly tekst: string }>;

/** The way of a referral that a granted part makes by itself. */
export interface BesluitVerwijzing {
  readonly product: string;
  readonly stappen: readonly ReferralStap[];
}

/** A referral that a team asks and sends itself; `contract` is a key. */
export interface TeamVerwijzing {
  readonly requestReferral: Step & {
    readonly product: string;
    readonly verwijsreden: string;
    readonly toelichting: string;
    readonly hulpvraag: string;
    readonly voorgesteldDoor: 'KERNTEAM';
    readonly samenMetTeam: boolean;
    readonly contract: string;
  };
  readonly stappen: readonly ReferralStap[];
}

/** People of several organisations who treat one resident together. */
export interface Behandelteam {
  readonly formBehandelteam: Step & {
    readonly leden: readonly { readonly professional: string; readonly organisatie: string }[];
    readonly trekker: string;
  };
  readonly recordAvertedUithuisplaatsing?: Step;
}

/** A young person whom a huisarts sends; `inwoner` and `contract` are keys. */
export interface WettelijkeVerwijzing {
  readonly register: Step & {
    readonly inwoner: string;
    readonly product: string;
    readonly contract: string;
    readonly grond: { readonly wettelijkeVerwijzing: { readonly verwijzer: 'HUISARTS'; readonly praktijk: string } };
    readonly hulpvraag: string;
    readonly since: string;
    readonly bedrag: number;
  };
  readonly stappen: readonly ReferralStap[];
}
