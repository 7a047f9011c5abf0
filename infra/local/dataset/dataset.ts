import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoketQuestion, PoortQuestion, SetBudget, Voorwerkstappen } from './loket.ts';
import type { OpenTraject, RegisterMelding } from './melding-inputs.ts';
import type { Aanbieder, Behandelteam, Contract, TeamVerwijzing, WettelijkeVerwijzing } from './referral-inputs.ts';
import type { Vrijwilliger, Vrijwilligersvraag } from './volunteer-inputs.ts';

/** The committed files, in the order in which they are loaded; `node infra/local/dataset/build.ts` writes them anew. */
export const DATASET_FILES: readonly string[] = ['overbetuwe-2015.json', 'hollands-kroon-2016.json'].map((name) =>
  join(import.meta.dirname, name),
);

export const readDatasets = (): readonly Dataset[] => DATASET_FILES.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Dataset);

/** Inputs of the graph's mutations, with keys of the file where an owner gives the id; see `schema/supergraph.graphql` for each field. */
export interface RegisterProfessional {
  readonly commandId: string;
  readonly gemeente: string;
  readonly subject: string;
  readonly naam: string;
}

export interface StartAansluiting {
  readonly commandId: string;
  readonly professional: string;
  readonly gemeente: string;
  readonly kernteam?: string;
  readonly organisatie: string;
  readonly functie: string;
  readonly since: string;
  readonly until?: string;
}

export interface RegisterInwoner {
  readonly commandId: string;
  readonly gemeente: string;
  readonly naam: string;
  readonly geboortedatum: string;
  readonly bsn: string;
  readonly kern: string;
  /** `inwoner` is a key. */
  readonly vertegenwoordigers?: readonly { readonly inwoner: string; readonly soort: 'OUDER_MET_GEZAG'; readonly since: string }[];
}

export interface Resident {
  readonly key: string;
  readonly register: RegisterInwoner;
}

interface CasusStep {
  readonly commandId: string;
  readonly occurredOn: string;
}

export interface AcceptCasus extends CasusStep {
  readonly regievoerder: string;
}

export interface RecordLeefgebieden extends CasusStep {
  readonly leefgebieden: readonly string[];
}

export interface PlanHuisbezoek extends CasusStep {
  readonly plannedOn: string;
  readonly samenMet: 'WMO' | 'JEUGD';
  readonly meerwaarde: string;
}

export interface RecordHuisbezoek extends CasusStep {
  readonly consulent: string;
  readonly verslag: string;
}

export interface CloseCasus extends CasusStep {
  readonly oplossing: string;
}

/** One question and its way, in the order of the steps. */
export interface Question {
  readonly key: string;
  readonly registerMelding: RegisterMelding;
  readonly openTraject: OpenTraject;
  readonly acceptCasus: AcceptCasus;
  readonly recordLeefgebieden: RecordLeefgebieden;
  readonly planHuisbezoek?: PlanHuisbezoek;
  readonly recordHuisbezoek?: RecordHuisbezoek;
  readonly voorwerk?: Voorwerkstappen;
  readonly vrijwilliger?: Vrijwilligersvraag;
  /** Who treat her together, and whom the team sent her to. */
  readonly behandelteam?: Behandelteam;
  readonly verwijzingen?: readonly TeamVerwijzing[];
  readonly closeCasus?: CloseCasus;
}

/** Residents whom the demonstration knows by a name: demo people of the development issuer, and the child of one of them. */
export type LinkedPerson = 'inwoner' | 'ouder' | 'kind';

export interface Dataset {
  readonly naam: string;
  /** Demo person as whom it is loaded: what an organisation asked in the past is told by that organisation. */
  readonly als: 'migratie' | 'migratie-incluzio';
  readonly bronnen: readonly string[];
  readonly aannames: readonly string[];
  readonly professionals: readonly RegisterProfessional[];
  readonly aansluitingen: readonly StartAansluiting[];
  /** Representatives stand before those whom they represent. */
  readonly inwoners: readonly Resident[];
  /** Questions that went to a kernteam. */
  readonly vragen: readonly Question[];
  /** Questions first asked at the loket that stayed there: handled in the poort, and treated by a consulent. */
  readonly poortvragen: readonly PoortQuestion[];
  readonly loketvragen: readonly LoketQuestion[];
  readonly budgetten: readonly SetBudget[];
  readonly vrijwilligers: readonly Vrijwilliger[];
  readonly aanbieders: readonly Aanbieder[];
  readonly contracten: readonly Contract[];
  readonly wettelijkeVerwijzingen: readonly WettelijkeVerwijzing[];
  /** From a demo person to the key of a resident. */
  readonly links: Readonly<Partial<Record<LinkedPerson, string>>>;
}
