import type { Step } from './steps.ts';

export type Weekdag = 'MAANDAG' | 'DINSDAG' | 'WOENSDAG' | 'DONDERDAG' | 'VRIJDAG' | 'ZATERDAG' | 'ZONDAG';

/** Someone who offers to help, with what became of it. */
export interface Vrijwilliger {
  readonly register: Step & {
    readonly gemeente: string;
    readonly organisatie: string;
    /** Her id in the graph. */
    readonly subject: string;
    readonly naam: string;
    readonly telefoon: string;
    readonly email: string;
    readonly kern: string;
    readonly urenPerWeek: number;
    readonly dagen: readonly Weekdag[];
    readonly taken: readonly string[];
    readonly vogOn?: string;
  };
  readonly activateVolunteer?: Step;
  /** Put forward for a seat in a kernteam, and what came of it. */
  readonly proposeForKernteam?: Step & { readonly kernteam: string };
  readonly concludeKandidatuur?: Step & { readonly kernteam: string; readonly uitkomst: 'GEKOZEN' | 'NIET_GEKOZEN' | 'TERUGGETROKKEN' };
}

/** A resident consents; `vertegenwoordiger` is the key of who does so for her. */
export interface GiveToestemming extends Step {
  readonly vertegenwoordiger?: string;
}

/** A request for a volunteer for the resident whom a question is about, and what became of it. */
export interface Vrijwilligersvraag {
  readonly giveToestemming: GiveToestemming;
  readonly requestVolunteer: Step & {
    readonly taak: string;
    readonly toelichting: string;
    readonly telefoon: string;
    readonly kern: string;
    readonly dagen: readonly Weekdag[];
    readonly urenPerWeek: number;
    readonly from: string;
    readonly until?: string;
    readonly aantal: number;
    /** Ids of volunteers. */
    readonly uitsluitingen: readonly string[];
    readonly nietUitEigenKern: boolean;
  };
  readonly matches: readonly Vrijwilligersmatch[];
  readonly concludeNobodyFound?: Step;
  readonly withdrawVolunteerRequest?: Step;
}

/** One volunteer for it, in the order of the steps. */
export interface Vrijwilligersmatch {
  readonly proposeMatch: Step & { readonly volunteer: string; readonly rol: 'HOOFD' | 'VERVANGER' };
  readonly declineProposal?: Step & { readonly reden: 'VRIJWILLIGER_WIL_NIET' };
  readonly acceptProposal?: Step;
  readonly giveToestemming?: GiveToestemming;
  readonly agreeMatch?: Step;
  readonly startMatch?: Step;
  readonly evaluateMatch?: Step & { readonly oordeel: 'GOED' | 'KAN_BETER'; readonly toelichting: string };
  /** To the match after it. */
  readonly relayMatch?: Step;
  readonly endMatch?: Step & { readonly reden: 'DOEL_BEREIKT' };
}
