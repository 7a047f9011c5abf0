import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';

/** Who proposed the product (B8). */
export type VoorgesteldDoor = 'INWONER' | 'KERNTEAM' | 'LOKET' | 'AANBIEDER' | 'VERWIJZER';

/** On what kind of ground a provider may deliver. */
export type Grondsoort = 'BESCHIKKING' | 'WETTELIJKE_VERWIJZING' | 'GI_BEPALING' | 'RECHTER' | 'SPOED';

/** Who has it, by which contract. */
export interface Sent {
  readonly contract: Uuid;
  readonly provider: Uuid;
  /** Code of the provider, as in the identity of its staff. */
  readonly organisatie: string;
}

/** One provider that was asked; all but `sentOn` is null until something came of it. */
export interface Poging extends Sent {
  readonly sentOn: LocalDate;
  readonly antwoord: 'GEACCEPTEERD' | 'AFGEWEZEN' | 'INGETROKKEN' | 'VERLOPEN' | null;
  readonly answeredOn: LocalDate | null;
  /** Why it was declined. */
  readonly reden: string | null;
}

export interface Voortgang {
  readonly on: LocalDate;
  readonly tekst: string;
}

export interface Pauze {
  readonly since: LocalDate;
  /** First day on which it went on, or the day on which it stopped; null while it lasts. */
  readonly until: LocalDate | null;
}

/** What is asked, and by whom. */
export interface ReferralRequest {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly inwoner: Uuid;
  readonly melding: Uuid | null;
  readonly casus: Uuid | null;
  /** Code of the team that asked. */
  readonly kernteam: string | null;
  readonly behandelteam: Uuid | null;
  /** Sent by law, without a question at a poort (Jeugdwet art. 2.6 lid 1 e, 3.5). */
  readonly wettelijk: boolean;
  /** Code of the catalogue. */
  readonly product: string;
  /** Organisation and function of who asked; null for a reaction. */
  readonly gevraagdDoor: string | null;
  readonly gevraagdAls: string | null;
  readonly voorgesteldDoor: VoorgesteldDoor;
  /** Whether the team goes on with what lies outside the specialist help (Z6). */
  readonly samenMetTeam: boolean;
  /** Why lighter help does not do (H3); null where a besluit or the law decides that. */
  readonly verwijsreden: string | null;
  readonly toelichting: string | null;
  readonly hulpvraag: string | null;
}

interface Base extends ReferralRequest {
  readonly version: number;
  readonly requestedOn: LocalDate;
  /** Since when it stands in its status. */
  readonly since: LocalDate;
  /** Whether who asked works for the provider or its subcontractor. */
  readonly eigenOrganisatie: boolean;
  /** Oldest first; only the last may still wait for an answer. */
  readonly pogingen: readonly Poging[];
  /** Last day on which it can start. */
  readonly geldigTot: LocalDate;
  /** Oldest first. */
  readonly voortgang: readonly Voortgang[];
  /** Oldest first; only the last may still last. */
  readonly pauzes: readonly Pauze[];
  /** When the help averted an uithuisplaatsing (H6). */
  readonly uithuisplaatsingVoorkomenOp: LocalDate | null;
  /** The newest of a code first. */
  readonly termijnen: readonly Termijn[];
}

interface NotStarted {
  readonly verwachteStart: null;
  readonly startedOn: null;
  readonly stoppedOn: null;
  readonly resultaat: null;
  readonly eindreden: null;
}

/** Somebody must send it to a provider, or to another one. */
export type TeVersturenReferral = Base & NotStarted & { readonly status: 'GEVRAAGD' | 'AFGEWEZEN'; readonly sent: null };
export type VerzondenReferral = Base & NotStarted & { readonly status: 'VERZONDEN'; readonly sent: Sent };
export type GeaccepteerdeReferral = Base &
  Omit<NotStarted, 'verwachteStart'> & {
    readonly status: 'GEACCEPTEERD' | 'WACHTEND';
    readonly sent: Sent;
    readonly verwachteStart: LocalDate;
  };
export type LopendeReferral = Base & {
  readonly status: 'GESTART' | 'GEPAUZEERD';
  readonly sent: Sent;
  readonly verwachteStart: LocalDate;
  readonly startedOn: LocalDate;
  readonly stoppedOn: null;
  readonly resultaat: null;
  readonly eindreden: null;
};
export type GestopteReferral = Base & {
  readonly status: 'GESTOPT';
  readonly sent: Sent;
  readonly verwachteStart: LocalDate;
  readonly startedOn: LocalDate;
  readonly stoppedOn: LocalDate;
  /** Code of the gemeenteprofiel, and the same in words. */
  readonly resultaat: { readonly code: string; readonly tekst: string | null };
  readonly eindreden: null;
};
/** Refused, withdrawn or expired: it never started. */
export type VervallenReferral = Base & {
  readonly status: 'GEWEIGERD' | 'INGETROKKEN' | 'VERLOPEN';
  readonly sent: Sent | null;
  readonly verwachteStart: LocalDate | null;
  readonly startedOn: null;
  readonly stoppedOn: null;
  readonly resultaat: null;
  /** In words; null when its validity ended. */
  readonly eindreden: string | null;
};

/** A resident sent on to a provider, never out of sight (H4). */
export type Referral =
  | TeVersturenReferral
  | VerzondenReferral
  | GeaccepteerdeReferral
  | LopendeReferral
  | GestopteReferral
  | VervallenReferral;
export type ReferralStatus = Referral['status'];

/** What happened to a referral; which one, and of whom, is its own. */
export type ReferralEvent =
  /** On what kind of ground, where a besluit or the law asks it. */
  | { readonly type: 'ReferralRequested'; readonly on: LocalDate; readonly grond: Grondsoort | null }
  | {
      readonly type:
        | 'ReferralRefused'
        | 'ReferralSent'
        | 'ReferralAccepted'
        | 'ReferralWaiting'
        | 'ReferralStarted'
        | 'ReferralPaused'
        | 'ReferralResumed'
        | 'ReferralProgressed'
        | 'ReferralStopped'
        | 'ReferralWithdrawn'
        | 'ReferralExpired'
        | 'ReferralAvertedUithuisplaatsing';
      readonly on: LocalDate;
    }
  /** By whom stands here: it has it no more. */
  | { readonly type: 'ReferralDeclined'; readonly on: LocalDate; readonly organisatie: string }
  | { readonly type: 'ReferralOverdue'; readonly on: LocalDate; readonly termijn: string; readonly dueOn: LocalDate };

export const isEnded = (referral: Referral): referral is GestopteReferral | VervallenReferral =>
  referral.status === 'GESTOPT' || referral.status === 'GEWEIGERD' || referral.status === 'INGETROKKEN' || referral.status === 'VERLOPEN';

/** Whether the help runs or stands still. */
export const isRunning = (referral: Referral): referral is LopendeReferral =>
  referral.status === 'GESTART' || referral.status === 'GEPAUZEERD';

export const isAccepted = (referral: Referral): referral is GeaccepteerdeReferral =>
  referral.status === 'GEACCEPTEERD' || referral.status === 'WACHTEND';

export const isToSend = (referral: Referral): referral is TeVersturenReferral =>
  referral.status === 'GEVRAAGD' || referral.status === 'AFGEWEZEN';

/** First day on which something more may happen to it: its last step or word of how the help goes. */
export const lastChange = ({ since, voortgang }: Referral): LocalDate => voortgang.reduce((last, { on }) => (on > last ? on : last), since);

/** The contract in which it has a place: from when it is accepted until it ends. */
export const placeOf = (referral: Referral): Uuid | null => (isAccepted(referral) || isRunning(referral) ? referral.sent.contract : null);
