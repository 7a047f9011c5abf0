import type { OpenTraject, RegisterMelding } from './melding-inputs.ts';
import type { BesluitVerwijzing } from './referral-inputs.ts';
import type { Step } from './steps.ts';

/** A question that the poort handled itself; ids that an owner gives are filled in on the way. */
export interface PoortQuestion {
  readonly key: string;
  readonly registerMelding: RegisterMelding;
  readonly handleMeldingInPoort: Step & { readonly uitkomst: string };
}

/** A question that went to a consulent; with `besluit` it went the whole way. */
export interface LoketQuestion {
  readonly key: string;
  readonly registerMelding: RegisterMelding;
  readonly openTraject: Pick<OpenTraject, 'commandId' | 'occurredOn' | 'moment' | 'reden'> & { readonly soort: 'LOKET' };
  readonly acceptOnderzoek: AcceptOnderzoek;
  readonly onderzoek?: Onderzoeksstappen;
  readonly besluit?: Besluitstappen;
  readonly closeOnderzoek?: CloseOnderzoek;
}

export interface AcceptOnderzoek extends Step {
  readonly behandelaar: string;
}

export interface Onderzoeksstappen {
  /** Under the Wmo only, as the next. */
  readonly recordOnderzoeksonderdeel?: Step & { readonly onderdelen: readonly Onderdeel[] };
  readonly explainPgb?: Step;
  readonly requestAdvies: Step & { readonly soort: 'COLLEGA'; readonly vraag: string };
  readonly recordAdvies: Step & { readonly tekst: string };
  readonly sendVerslag: Step & { readonly tekst: string };
}

export interface Onderdeel {
  readonly onderdeel: string;
  readonly tekst?: string;
  readonly geenReden?: string;
}

export interface Besluitstappen {
  /** `ondertekenaar` is a key. */
  readonly submitAanvraag: Step & {
    readonly vorm: 'ONDERTEKEND_PLAN' | 'ONDERTEKEND_VERSLAG' | 'FORMULIER';
    readonly producten: readonly string[];
    readonly ondertekenaar: string;
  };
  readonly decideAanvraag: Step & {
    readonly onderdelen: readonly Besluitonderdeel[];
    readonly kernteamAangeboden?: KernteamAanbod;
    readonly beslisser: string;
  };
  readonly publishBeschikking: Step & {
    readonly beslisser: string;
    readonly wijze: 'POST';
    readonly geadresseerde: { readonly naam: string; readonly adresregels: readonly string[] };
  };
  /** Of what was granted in kind: by product the way of the referral that it makes. */
  readonly verwijzingen?: readonly BesluitVerwijzing[];
}

export interface Besluitonderdeel {
  readonly product: string;
  readonly uitkomst: 'TOEGEKEND' | 'GEDEELTELIJK' | 'AFGEWEZEN';
  readonly grond: string;
  readonly motivering: readonly { readonly trede: string; readonly tekst: string }[];
  readonly toekenning?: Toekenning;
}

export interface Toekenning {
  readonly leveringsvorm: 'ZIN' | 'PGB';
  readonly since: string;
  readonly until: string;
  readonly omvang: string;
  /** Whole eurocents over the whole period. */
  readonly bedrag: number;
  readonly pgb?: { readonly bekwaam: true; readonly gemotiveerd: true; readonly kwaliteit: true };
  readonly nietToegekend?: string;
}

/** None agreed: the 12 that went on to a kernteam are counted among the kernteams' own. */
export interface KernteamAanbod {
  readonly antwoord: 'NEE';
  readonly reden: string;
}

export interface CloseOnderzoek extends Step {
  readonly oplossing: string;
  readonly kernteamAangeboden?: KernteamAanbod;
}

/** What a kernteam prepared for a youth question and the loket made of it (O35). */
export interface Voorwerkstappen {
  readonly drawUpPlan: Step & {
    readonly metInwoner: true;
    readonly doelen: readonly string[];
    readonly afspraken: readonly string[];
    readonly arrangement: readonly { readonly product: string; readonly leveringsvorm: 'ZIN' | 'PGB'; readonly toelichting: string }[];
  };
  readonly offerVoorwerk: Step;
  readonly acceptOnderzoek: AcceptOnderzoek;
  readonly takeOverVoorwerk: Step;
  readonly sendVerslag: Step & { readonly tekst: string };
  readonly besluit: Besluitstappen;
  readonly closeOnderzoek: CloseOnderzoek;
}

/** What is set aside for a product in a year. */
export interface SetBudget extends Step {
  readonly gemeente: string;
  readonly product: string;
  readonly jaar: number;
  /** Whole eurocents. */
  readonly bedrag: number;
}
