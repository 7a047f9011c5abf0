// Generated from the schemas beside it by `npm run generate`.

/**
 * Someone's place ended.
 */
export interface AansluitingEndedV1 {
  /**
   * The place.
   */
  aansluiting: string;
  /**
   * Whose place.
   */
  professional: string;
  /**
   * Last day.
   */
  until: string;
}

/**
 * Someone was given a place in a team or at the loket.
 */
export interface AansluitingStartedV1 {
  /**
   * The place.
   */
  aansluiting: string;
  /**
   * Whose place; the subject of her identity.
   */
  professional: string;
  /**
   * Code of the team; left out for a place at the loket.
   */
  kernteam?: string;
  /**
   * Code of the organisation.
   */
  organisatie: string;
  /**
   * Code of the function.
   */
  functie: string;
  /**
   * First day.
   */
  since: string;
  /**
   * Last day, when known.
   */
  until?: string;
}

/**
 * An aanvraag was decided; each part has its own outcome.
 */
export interface AanvraagDecidedV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * The onderzoek.
   */
  onderzoek?: string;
  /**
   * Its parts.
   */
  parts: {
    /**
     * The besluitonderdeel.
     */
    part: string;
    /**
     * Its outcome.
     */
    outcome: 'TOEGEKEND' | 'GEDEELTELIJK' | 'AFGEWEZEN';
  }[];
  /**
   * Whether the kernteam was offered to the resident, where it ended without a voorziening: JA when she knows and agrees.
   */
  offered?: 'JA' | 'NEE';
  /**
   * Code of the team that was offered, when one was named.
   */
  kernteam?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A notice of default about an aanvraag was received.
 */
export interface AanvraagInDefaultV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * An aanvraag was left untreated.
 */
export interface AanvraagLeftUntreatedV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * Whether the kernteam was offered to the resident, where it ended without a voorziening: JA when she knows and agrees.
   */
  offered?: 'JA' | 'NEE';
  /**
   * Code of the team that was offered, when one was named.
   */
  kernteam?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A term of an aanvraag passed without what it asks.
 */
export interface AanvraagOverdueV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * Code of the term.
   */
  termijn: string;
  /**
   * Last day of the term.
   */
  dueOn: string;
  /**
   * First day after the term.
   */
  occurredOn: string;
}

/**
 * The term of an aanvraag runs again.
 */
export interface AanvraagResumedV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * An aanvraag was submitted.
 */
export interface AanvraagSubmittedV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The onderzoek.
   */
  onderzoek?: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The term of an aanvraag was suspended.
 */
export interface AanvraagSuspendedV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * An aanvraag was withdrawn.
 */
export interface AanvraagWithdrawnV1 {
  /**
   * The aanvraag.
   */
  aanvraag: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * Whether the kernteam was offered to the resident, where it ended without a voorziening: JA when she knows and agrees.
   */
  offered?: 'JA' | 'NEE';
  /**
   * Code of the team that was offered, when one was named.
   */
  kernteam?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A Behandelteam averted an uithuisplaatsing.
 */
export interface BehandelteamAvertedUithuisplaatsingV1 {
  /**
   * The Behandelteam.
   */
  behandelteam: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Members or lead of a Behandelteam changed.
 */
export interface BehandelteamChangedV1 {
  /**
   * The Behandelteam.
   */
  behandelteam: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Who are in the team.
   *
   * @minItems 1
   */
  members: [
    {
      /**
       * Who; the subject of her identity.
       */
      professional: string;
      /**
       * Code of her organisation.
       */
      organisatie: string;
      /**
       * Whether she leads the team.
       */
      lead: boolean;
    },
    ...{
      /**
       * Who; the subject of her identity.
       */
      professional: string;
      /**
       * Code of her organisation.
       */
      organisatie: string;
      /**
       * Whether she leads the team.
       */
      lead: boolean;
    }[]
  ];
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A Behandelteam ended.
 */
export interface BehandelteamEndedV1 {
  /**
   * The Behandelteam.
   */
  behandelteam: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A team of several organisations was formed.
 */
export interface BehandelteamFormedV1 {
  /**
   * The Behandelteam.
   */
  behandelteam: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Who are in the team.
   *
   * @minItems 1
   */
  members: [
    {
      /**
       * Who; the subject of her identity.
       */
      professional: string;
      /**
       * Code of her organisation.
       */
      organisatie: string;
      /**
       * Whether she leads the team.
       */
      lead: boolean;
    },
    ...{
      /**
       * Who; the subject of her identity.
       */
      professional: string;
      /**
       * Code of her organisation.
       */
      organisatie: string;
      /**
       * Whether she leads the team.
       */
      lead: boolean;
    }[]
  ];
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A besluit was taken and not yet made known.
 */
export interface BeschikkingDrawnUpV1 {
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * The aanvraag.
   */
  aanvraag?: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * What kind of beschikking: on an aanvraag whatever its outcome, urgent, a revision or a withdrawal.
   */
  kind: 'TOEKENNING' | 'SPOED' | 'HERZIENING' | 'BEZWAAR' | 'INTREKKING';
  /**
   * Its parts.
   */
  parts: {
    /**
     * The besluitonderdeel.
     */
    part: string;
    /**
     * Its outcome.
     */
    outcome: 'TOEGEKEND' | 'GEDEELTELIJK' | 'AFGEWEZEN';
    /**
     * How it is delivered, when granted.
     */
    form?: 'ZIN' | 'PGB';
  }[];
  /**
   * Date of the besluit.
   */
  occurredOn: string;
}

/**
 * A beschikking was made known and has effect.
 */
export interface BeschikkingPublishedV1 {
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * The aanvraag.
   */
  aanvraag?: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * What kind of beschikking: on an aanvraag whatever its outcome, urgent, a revision or a withdrawal.
   */
  kind: 'TOEKENNING' | 'SPOED' | 'HERZIENING' | 'BEZWAAR' | 'INTREKKING';
  /**
   * Its parts.
   */
  parts: {
    /**
     * The besluitonderdeel.
     */
    part: string;
    /**
     * Its outcome.
     */
    outcome: 'TOEGEKEND' | 'GEDEELTELIJK' | 'AFGEWEZEN';
    /**
     * How it is delivered, when granted.
     */
    form?: 'ZIN' | 'PGB';
  }[];
  /**
   * Last day for a bezwaar.
   */
  bezwaarUntil: string;
  /**
   * When it was made known.
   */
  occurredOn: string;
}

/**
 * A bezwaar can be treated.
 */
export interface BezwaarAdmittedV1 {
  /**
   * The bezwaar.
   */
  bezwaar: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A bezwaar was decided.
 */
export interface BezwaarDecidedV1 {
  /**
   * The bezwaar.
   */
  bezwaar: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * The outcome.
   */
  outcome: 'GEGROND' | 'DEELS_GEGROND' | 'ONGEGROND' | 'NIET_ONTVANKELIJK';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A notice of default about a bezwaar was received.
 */
export interface BezwaarInDefaultV1 {
  /**
   * The bezwaar.
   */
  bezwaar: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A term of a bezwaar passed without what it asks.
 */
export interface BezwaarOverdueV1 {
  /**
   * The bezwaar.
   */
  bezwaar: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * Code of the term.
   */
  termijn: string;
  /**
   * Last day of the term.
   */
  dueOn: string;
  /**
   * First day after the term.
   */
  occurredOn: string;
}

/**
 * The decision on a bezwaar was postponed.
 */
export interface BezwaarPostponedV1 {
  /**
   * The bezwaar.
   */
  bezwaar: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * Last day of the new term.
   */
  dueOn: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A bezwaar was received.
 */
export interface BezwaarRegisteredV1 {
  /**
   * The bezwaar.
   */
  bezwaar: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A bezwaar was withdrawn.
 */
export interface BezwaarWithdrawnV1 {
  /**
   * The bezwaar.
   */
  bezwaar: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A budget was set for a year.
 */
export interface BudgetSetV1 {
  /**
   * The budget.
   */
  budget: string;
  /**
   * Calendar year.
   */
  jaar: number;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Commitments came near to a budget or went over it.
 */
export interface BudgetSignalledV1 {
  /**
   * The budget.
   */
  budget: string;
  /**
   * Calendar year.
   */
  jaar: number;
  /**
   * Which threshold was crossed.
   */
  level: 'NADERT' | 'OVERSCHREDEN';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A casusbespreking was held.
 */
export interface CasusbesprekingRecordedV1 {
  /**
   * The casusbespreking.
   */
  casusbespreking: string;
  /**
   * Code of the team.
   */
  kernteam: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A casusbespreking was planned.
 */
export interface CasusbesprekingScheduledV1 {
  /**
   * The casusbespreking.
   */
  casusbespreking: string;
  /**
   * Code of the team.
   */
  kernteam: string;
  /**
   * The day it is planned for.
   */
  plannedOn: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A team took up a casus.
 */
export interface CasusAcceptedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A casus ended with an oplossing.
 */
export interface CasusClosedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * Code of the oplossing in the gemeenteprofiel.
   */
  oplossing: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A team declined a casus.
 */
export interface CasusDeclinedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * Code of the reason in the gemeenteprofiel.
   */
  reason: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A team sent a casus on to another receiver.
 */
export interface CasusHandedOverV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * Moment of the flow: (*), (**) or (***).
   */
  moment: 'SCHIFTING' | 'EINDE_ZONDER_VOORZIENING' | 'GESPREK';
  /**
   * Who receives it.
   */
  receiver: {
    /**
     * Kind of receiver.
     */
    soort: 'KERNTEAM' | 'LOKET';
    /**
     * Code of the team, when that is the receiver.
     */
    kernteam?: string;
  };
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A casus was offered to a team.
 */
export interface CasusOfferedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * The resident that it is primarily about, when known.
   */
  inwoner?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Something was recorded in a casus.
 */
export interface CasusProgressedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * What kind of step.
   */
  step: 'LEEFGEBIEDEN' | 'ZRM' | 'ACTIVITEIT' | 'HUISBEZOEK' | 'ANTWOORD' | 'MEDEWERKER' | 'REGIEVOERDER';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A team gave a casus back to the poort.
 */
export interface CasusReturnedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * Moment of the flow: (*), (**) or (***).
   */
  moment: 'SCHIFTING' | 'EINDE_ZONDER_VOORZIENING' | 'GESPREK';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A kind of consulent was asked about a casus.
 */
export interface ConsulentAskedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * Kind of consulent.
   */
  consulent: 'WMO' | 'JEUGD';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A casusbespreking found that an individual voorziening is needed.
 */
export interface IndividualNeedFoundV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * Code of the team.
   */
  kernteam: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A visit at home was planned.
 */
export interface VisitPlannedV1 {
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The team.
   */
  kernteam: string;
  /**
   * The visit.
   */
  huisbezoek: string;
  /**
   * The day of the visit.
   */
  plannedOn: string;
  /**
   * Kind of consulent who joins, for a joint visit.
   */
  samenMet?: 'WMO' | 'JEUGD';
  /**
   * When it was planned.
   */
  occurredOn: string;
}

/**
 * A contract was agreed.
 */
export interface ContractAgreedV1 {
  /**
   * The contract.
   */
  contract: string;
  /**
   * The provider.
   */
  provider: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie: string;
  /**
   * First day.
   */
  since: string;
  /**
   * Last day, when known.
   */
  until?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Places, waiting time or lump sum of a contract changed.
 */
export interface ContractChangedV1 {
  /**
   * The contract.
   */
  contract: string;
  /**
   * The provider.
   */
  provider: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A contract ends on a day.
 */
export interface ContractEndedV1 {
  /**
   * The contract.
   */
  contract: string;
  /**
   * The provider.
   */
  provider: string;
  /**
   * Last day, when known.
   */
  until: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * What was spent came near to a lump sum or used it up.
 */
export interface LumpSumSignalledV1 {
  /**
   * The contract.
   */
  contract: string;
  /**
   * The provider.
   */
  provider: string;
  /**
   * Calendar year.
   */
  jaar: number;
  /**
   * Which threshold was crossed.
   */
  level: 'NADERT' | 'UITGEPUT';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A resident died.
 */
export interface InwonerDeceasedV1 {
  /**
   * The resident.
   */
  inwoner: string;
  /**
   * Date of death.
   */
  occurredOn: string;
}

/**
 * A resident moved within or out of the gemeente.
 */
export interface InwonerMovedV1 {
  /**
   * The resident.
   */
  inwoner: string;
  /**
   * Date of the move.
   */
  occurredOn: string;
  /**
   * Code of the new kern; left out when she left the gemeente.
   */
  kern?: string;
  /**
   * Whether she left the gemeente.
   */
  leftGemeente: boolean;
}

/**
 * The safety brake was pulled for a resident: from now on she is not there for who is outside. Why is not told.
 */
export interface InwonerProtectedV1 {
  /**
   * The protection; each time a new one.
   */
  protection: string;
  /**
   * The resident whom it protects.
   */
  inwoner: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The safety brake was released.
 */
export interface InwonerProtectionLiftedV1 {
  /**
   * The protection; each time a new one.
   */
  protection: string;
  /**
   * The resident whom it protects.
   */
  inwoner: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A resident was recorded.
 */
export interface InwonerRegisteredV1 {
  /**
   * The resident.
   */
  inwoner: string;
  /**
   * Residents who may act for her.
   */
  vertegenwoordigers?: {
    /**
     * The representative.
     */
    inwoner: string;
    /**
     * On what ground.
     */
    soort: 'OUDER_MET_GEZAG' | 'CURATOR' | 'MENTOR' | 'GEMACHTIGDE';
    /**
     * First day.
     */
    since: string;
    /**
     * Last day, as far as known. Of a parent the day before the child comes of age (BW 1:233); left out when its birth date is not known.
     */
    until?: string;
  }[];
}

/**
 * Who plans a visit need not call first any more.
 */
export interface VisitCautionEndedV1 {
  /**
   * The warning; each time a new one.
   */
  visitCaution: string;
  /**
   * The resident at whose home it holds.
   */
  inwoner: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Who plans a visit at the home of a resident calls the consulent first, until a last day. Why is not told.
 */
export interface VisitCautionRecordedV1 {
  /**
   * The warning; each time a new one.
   */
  visitCaution: string;
  /**
   * The resident at whose home it holds.
   */
  inwoner: string;
  /**
   * Last day on which it holds.
   */
  geldigTot: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The last traject of a melding ended.
 */
export interface MeldingClosedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The poort handled a melding itself.
 */
export interface MeldingHandledInPoortV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A melding was joined to another of the same person.
 */
export interface MeldingMergedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * The melding that goes on.
   */
  into: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A question came in at a poort.
 */
export interface MeldingRegisteredV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * The resident that it is primarily about, when known.
   */
  inwoner?: string;
  /**
   * When it was asked.
   */
  occurredOn: string;
}

/**
 * A melding that had ended was taken up again.
 */
export interface MeldingReopenedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A melding was withdrawn by the one who asked.
 */
export interface MeldingWithdrawnV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Receipt was confirmed to the one who asked.
 */
export interface ReceiptConfirmedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A term of a melding ended.
 */
export interface TermijnEndedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * Code of the term.
   */
  termijn: string;
  /**
   * The traject, for the term in which its receiver must take the question up.
   */
  traject?: string;
  /**
   * The hop of the traject.
   */
  hop?: number;
  /**
   * Met, over without what it asks, or no longer asked.
   */
  status: 'GEHAALD' | 'GEMIST' | 'VERVALLEN';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A term began to run on a melding; told again when it runs once more.
 */
export interface TermijnStartedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * Code of the term.
   */
  termijn: string;
  /**
   * The traject, for the term in which its receiver must take the question up.
   */
  traject?: string;
  /**
   * The hop of the traject.
   */
  hop?: number;
  /**
   * Day from which it is counted.
   */
  startedOn: string;
  /**
   * Last day.
   */
  dueOn: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A traject ended.
 */
export interface TrajectClosedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * How it ended; INGETROKKEN when the one who asked withdrew the melding.
   */
  outcome: 'GEWEIGERD' | 'TERUGGEGEVEN' | 'AFGESLOTEN' | 'INGETROKKEN';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A question was sent to a receiver; told again with a higher hop when it is sent on.
 */
export interface TrajectOpenedV1 {
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * Who receives it.
   */
  receiver: {
    /**
     * Kind of receiver.
     */
    soort: 'KERNTEAM' | 'LOKET';
    /**
     * Code of the team, when that is the receiver.
     */
    kernteam?: string;
  };
  /**
   * The resident that it is primarily about, when known.
   */
  inwoner?: string;
  /**
   * Kern of the question, when known.
   */
  kern?: string;
  /**
   * Whether it is primarily about a young person: the receiver needs it to staff the casus.
   */
  betreftJeugdige: boolean;
  /**
   * When it was sent.
   */
  occurredOn: string;
}

/**
 * A conversation at home was planned by the loket.
 */
export interface GesprekPlannedV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject?: string;
  /**
   * Which hop of the traject.
   */
  hop?: number;
  /**
   * The resident that it is about.
   */
  inwoner?: string;
  /**
   * The conversation.
   */
  gesprek: string;
  /**
   * The day it is planned for.
   */
  plannedOn: string;
  /**
   * Code of the team that joins, when one does.
   */
  kernteam?: string;
  /**
   * When it was planned.
   */
  occurredOn: string;
}

/**
 * A consulent took up an onderzoek.
 */
export interface OnderzoekAcceptedV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * An onderzoek ended.
 */
export interface OnderzoekClosedV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject?: string;
  /**
   * Which hop of the traject.
   */
  hop?: number;
  /**
   * Code of the oplossing in the gemeenteprofiel.
   */
  oplossing: string;
  /**
   * Whether the kernteam was offered to the resident, where it ended without a voorziening: JA when she knows and agrees.
   */
  offered?: 'JA' | 'NEE';
  /**
   * Code of the team that was offered, when one was named.
   */
  kernteam?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The loket sent a question on to a kernteam.
 */
export interface OnderzoekHandedOverV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * Moment of the flow: (*), (**) or (***).
   */
  moment: 'SCHIFTING' | 'EINDE_ZONDER_VOORZIENING' | 'GESPREK';
  /**
   * Who receives it.
   */
  receiver: {
    /**
     * Kind of receiver.
     */
    soort: 'KERNTEAM' | 'LOKET';
    /**
     * Code of the team, when that is the receiver.
     */
    kernteam?: string;
  };
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A question was offered to the loket.
 */
export interface OnderzoekOfferedV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * The resident that it is about.
   */
  inwoner?: string;
  /**
   * When it was offered.
   */
  occurredOn: string;
}

/**
 * An onderzoek went a step further; what was found is read through the graph.
 */
export interface OnderzoekProgressedV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject?: string;
  /**
   * Which hop of the traject.
   */
  hop?: number;
  /**
   * Which step; VERSLAG when the written outcome was sent to the resident.
   */
  step: 'ONDERDEEL' | 'GESPREK' | 'ADVIES' | 'PGB_UITLEG' | 'PERSOONLIJK_PLAN' | 'VERSLAG';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The loket gave a question back to the poort.
 */
export interface OnderzoekReturnedV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The traject.
   */
  traject: string;
  /**
   * Which hop of the traject.
   */
  hop: number;
  /**
   * Moment of the flow: (*), (**) or (***).
   */
  moment: 'SCHIFTING' | 'EINDE_ZONDER_VOORZIENING' | 'GESPREK';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The loket gave voorwerk back to the kernteam.
 */
export interface VoorwerkReturnedV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The voorwerk.
   */
  voorwerk: string;
  /**
   * Which version of the voorwerk.
   */
  voorwerkVersion: number;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The loket took over voorwerk as the report of its onderzoek.
 */
export interface VoorwerkTakenOverV1 {
  /**
   * The onderzoek.
   */
  onderzoek: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The voorwerk.
   */
  voorwerk: string;
  /**
   * Which version of the voorwerk.
   */
  voorwerkVersion: number;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * An organisation that gives help was recorded.
 */
export interface ProviderRegisteredV1 {
  /**
   * The provider.
   */
  provider: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Another provider delivers a part of the work.
 */
export interface SubcontractorAddedV1 {
  /**
   * The provider.
   */
  provider: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Another provider no longer delivers a part of the work.
 */
export interface SubcontractorEndedV1 {
  /**
   * The provider.
   */
  provider: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The provider accepted a referral.
 */
export interface ReferralAcceptedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The help of a referral averted an uithuisplaatsing.
 */
export interface ReferralAvertedUithuisplaatsingV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The provider declined a referral.
 */
export interface ReferralDeclinedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The validity of a referral ended before its start.
 */
export interface ReferralExpiredV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A term of a referral passed without what it asks.
 */
export interface ReferralOverdueV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * Code of the term.
   */
  termijn: string;
  /**
   * Last day of the term.
   */
  dueOn: string;
  /**
   * First day after the term.
   */
  occurredOn: string;
}

/**
 * The help of a referral stands still.
 */
export interface ReferralPausedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The provider told how the help goes.
 */
export interface ReferralProgressedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A referral was refused: lighter help does.
 */
export interface ReferralRefusedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A referral was asked.
 */
export interface ReferralRequestedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * Kind of ground.
   */
  ground?: 'BESCHIKKING' | 'WETTELIJKE_VERWIJZING' | 'GI_BEPALING' | 'RECHTER' | 'SPOED';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The help of a referral goes on.
 */
export interface ReferralResumedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A referral was sent to a provider.
 */
export interface ReferralSentV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The help of a referral started.
 */
export interface ReferralStartedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The help of a referral ended.
 */
export interface ReferralStoppedV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A referral was put on the waiting list.
 */
export interface ReferralWaitingV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A referral was withdrawn before its start.
 */
export interface ReferralWithdrawnV1 {
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The casus; left out without one.
   */
  casus?: string;
  /**
   * Code of the team that asked; left out when none did.
   */
  kernteam?: string;
  /**
   * The Behandelteam.
   */
  behandelteam?: string;
  /**
   * Code of the provider's organisation.
   */
  organisatie?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A resident consented to one purpose.
 */
export interface ToestemmingGivenV1 {
  /**
   * The consent.
   */
  toestemming: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * For what.
   */
  doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK' | 'VRIJWILLIGER_ZOEKEN' | 'KENNISMAKING_VRIJWILLIGER';
  /**
   * What it is about, where the purpose does not say it all: of a KENNISMAKING_VRIJWILLIGER the match.
   */
  betreft?: string;
  /**
   * Last day on which it holds; nothing is told when that is over. Left out of one without an end.
   */
  geldigTot?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A resident consented to one purpose; of the purposes that v1 cannot name.
 */
export interface ToestemmingGivenV2 {
  /**
   * The consent.
   */
  toestemming: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * For what: a purpose of schema/law/toestemming.json that the list of v1 does not have. Skip what you do not know.
   */
  doel: string;
  /**
   * What it is about, where the purpose does not say it all: of a DELEN_JEUGDHULPDOSSIER the referral.
   */
  betreft?: string;
  /**
   * Last day on which it holds; nothing is told when that is over. Left out of one without an end.
   */
  geldigTot?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A consent was withdrawn; it stops future use.
 */
export interface ToestemmingWithdrawnV1 {
  /**
   * The consent.
   */
  toestemming: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * For what.
   */
  doel: 'VRIJWILLIGER_BIJ_HUISBEZOEK' | 'VRIJWILLIGER_ZOEKEN' | 'KENNISMAKING_VRIJWILLIGER';
  /**
   * What it is about, where the purpose does not say it all: of a KENNISMAKING_VRIJWILLIGER the match.
   */
  betreft?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A consent was withdrawn; it stops future use; of the purposes that v1 cannot name.
 */
export interface ToestemmingWithdrawnV2 {
  /**
   * The consent.
   */
  toestemming: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * For what: a purpose of schema/law/toestemming.json that the list of v1 does not have. Skip what you do not know.
   */
  doel: string;
  /**
   * What it is about, where the purpose does not say it all: of a DELEN_JEUGDHULPDOSSIER the referral.
   */
  betreft?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * What a provider may deliver changed with the voorziening.
 */
export interface ToewijzingChangedV1 {
  /**
   * The toewijzing.
   */
  toewijzing: string;
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The voorziening; left out on another ground.
   */
  voorziening?: string;
  /**
   * The beschikking; left out on another ground.
   */
  beschikking?: string;
  /**
   * Kind of ground.
   */
  ground: 'BESCHIKKING' | 'WETTELIJKE_VERWIJZING' | 'GI_BEPALING' | 'RECHTER' | 'SPOED';
  /**
   * First day.
   */
  since: string;
  /**
   * Last day, when known.
   */
  until?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A provider may deliver until a day.
 */
export interface ToewijzingEndedV1 {
  /**
   * The toewijzing.
   */
  toewijzing: string;
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The voorziening; left out on another ground.
   */
  voorziening?: string;
  /**
   * The beschikking; left out on another ground.
   */
  beschikking?: string;
  /**
   * Kind of ground.
   */
  ground: 'BESCHIKKING' | 'WETTELIJKE_VERWIJZING' | 'GI_BEPALING' | 'RECHTER' | 'SPOED';
  /**
   * Last day, when known.
   */
  until: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A provider may deliver.
 */
export interface ToewijzingMadeV1 {
  /**
   * The toewijzing.
   */
  toewijzing: string;
  /**
   * The referral.
   */
  referral: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding; left out without one.
   */
  melding?: string;
  /**
   * The voorziening; left out on another ground.
   */
  voorziening?: string;
  /**
   * The beschikking; left out on another ground.
   */
  beschikking?: string;
  /**
   * Kind of ground.
   */
  ground: 'BESCHIKKING' | 'WETTELIJKE_VERWIJZING' | 'GI_BEPALING' | 'RECHTER' | 'SPOED';
  /**
   * First day.
   */
  since: string;
  /**
   * Last day, when known.
   */
  until?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Who recorded it ended it before somebody took it up.
 */
export interface VeiligThuisMeldingClosedV1 {
  /**
   * What Veilig Thuis transferred.
   */
  veiligThuisMelding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Veilig Thuis transferred something and it was recorded.
 */
export interface VeiligThuisMeldingRegisteredV1 {
  /**
   * What Veilig Thuis transferred.
   */
  veiligThuisMelding: string;
  /**
   * Code of the organisation that receives it.
   */
  ontvanger: string;
  /**
   * The residents whom it concerns: opaque references.
   *
   * @minItems 1
   */
  inwoners: [string, ...string[]];
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Somebody took it up.
 */
export interface VeiligThuisOnderzoekAcceptedV1 {
  /**
   * The work of the receiver.
   */
  veiligThuisOnderzoek: string;
  /**
   * What Veilig Thuis transferred.
   */
  veiligThuisMelding: string;
  /**
   * Who: an opaque reference.
   */
  professional: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The work ended.
 */
export interface VeiligThuisOnderzoekClosedV1 {
  /**
   * The work of the receiver.
   */
  veiligThuisOnderzoek: string;
  /**
   * What Veilig Thuis transferred.
   */
  veiligThuisMelding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Who may know of it changed.
 */
export interface VeiligThuisOnderzoekNamedV1 {
  /**
   * The work of the receiver.
   */
  veiligThuisOnderzoek: string;
  /**
   * What Veilig Thuis transferred.
   */
  veiligThuisMelding: string;
  /**
   * All who may know of it now: opaque references.
   *
   * @minItems 1
   * @maxItems 50
   */
  professionals: [string, ...string[]];
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The receiver has it among its work.
 */
export interface VeiligThuisOnderzoekOpenedV1 {
  /**
   * The work of the receiver.
   */
  veiligThuisOnderzoek: string;
  /**
   * What Veilig Thuis transferred.
   */
  veiligThuisMelding: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The volunteer will; the resident must consent to her.
 */
export interface VolunteerMatchAcceptedV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The resident agreed to this volunteer.
 */
export interface VolunteerMatchAgreedV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A match ended before it began.
 */
export interface VolunteerMatchDeclinedV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * Why.
   */
  reason:
    | 'VRIJWILLIGER_WIL_NIET'
    | 'INWONER_WIL_NIET'
    | 'NIET_PASSEND'
    | 'DOEL_BEREIKT'
    | 'VERHUISD'
    | 'OVERGENOMEN'
    | 'VRIJWILLIGER_GESTOPT'
    | 'UITGESLOTEN'
    | 'TOESTEMMING_INGETROKKEN'
    | 'OVERLEDEN'
    | 'VRAAG_INGETROKKEN';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The help ended.
 */
export interface VolunteerMatchEndedV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * Why.
   */
  reason:
    | 'VRIJWILLIGER_WIL_NIET'
    | 'INWONER_WIL_NIET'
    | 'NIET_PASSEND'
    | 'DOEL_BEREIKT'
    | 'VERHUISD'
    | 'OVERGENOMEN'
    | 'VRIJWILLIGER_GESTOPT'
    | 'UITGESLOTEN'
    | 'TOESTEMMING_INGETROKKEN'
    | 'OVERLEDEN'
    | 'VRAAG_INGETROKKEN';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * It was recorded how the help goes.
 */
export interface VolunteerMatchEvaluatedV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A term of a match passed without what it asks.
 */
export interface VolunteerMatchOverdueV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * Code of the term.
   */
  termijn: string;
  /**
   * Last day of the term.
   */
  dueOn: string;
  /**
   * First day after the term.
   */
  occurredOn: string;
}

/**
 * A volunteer was proposed for a request.
 */
export interface VolunteerMatchProposedV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * In which part.
   */
  rol: 'HOOFD' | 'VERVANGER';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * The help began.
 */
export interface VolunteerMatchedV1 {
  /**
   * The match.
   */
  volunteerMatch: string;
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * The volunteer organisation.
   */
  organisatie: string;
  /**
   * In which part.
   */
  rol: 'HOOFD' | 'VERVANGER';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * As many volunteers help as were asked.
 */
export interface VolunteerRequestFulfilledV1 {
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The team that asked, when one did.
   */
  kernteam?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Nobody was found.
 */
export interface VolunteerRequestNobodyFoundV1 {
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The team that asked, when one did.
   */
  kernteam?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A term of a request passed without what it asks.
 */
export interface VolunteerRequestOverdueV1 {
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The team that asked, when one did.
   */
  kernteam?: string;
  /**
   * Code of the term.
   */
  termijn: string;
  /**
   * Last day of the term.
   */
  dueOn: string;
  /**
   * First day after the term.
   */
  occurredOn: string;
}

/**
 * Something was recorded of a request.
 */
export interface VolunteerRequestProgressedV1 {
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The team that asked, when one did.
   */
  kernteam?: string;
  /**
   * What.
   */
  step: 'UITSLUITINGEN' | 'STATUS';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A request was looked at again.
 */
export interface VolunteerRequestReviewedV1 {
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The team that asked, when one did.
   */
  kernteam?: string;
  /**
   * Its last day, when it has one from here.
   */
  until?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * No help is asked any more.
 */
export interface VolunteerRequestWithdrawnV1 {
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The team that asked, when one did.
   */
  kernteam?: string;
  /**
   * Why.
   */
  ground: 'VERZOEK' | 'TOESTEMMING_INGETROKKEN' | 'OVERLEDEN';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A volunteer was asked for a resident.
 */
export interface VolunteerRequestedV1 {
  /**
   * The request.
   */
  volunteerRequest: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The casus that it came from, when a team asked.
   */
  casus?: string;
  /**
   * The team that asked, when one did.
   */
  kernteam?: string;
  /**
   * What is asked.
   */
  taak: string;
  /**
   * Where the help is given.
   */
  kern: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * Something was recorded of a volunteer.
 */
export interface VolunteerProgressedV1 {
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * What.
   */
  step: 'VOG' | 'BESCHIKBAARHEID' | 'KANDIDATUUR';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A volunteer was registered.
 */
export interface VolunteerRegisteredV1 {
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * Her organisation.
   */
  organisatie: string;
  /**
   * Where she lives.
   */
  kern: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A volunteer became active, pauses, goes on or stopped.
 */
export interface VolunteerStatusChangedV1 {
  /**
   * The volunteer.
   */
  volunteer: string;
  /**
   * Where she stands.
   */
  status: 'ACTIEF' | 'PAUZE' | 'GESTOPT';
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A kernteam offered a version of its voorwerk to the loket; the version stays readable.
 */
export interface VoorwerkOfferedV1 {
  /**
   * The voorwerk.
   */
  voorwerk: string;
  /**
   * Which version.
   */
  voorwerkVersion: number;
  /**
   * SHA-256 of the canonical content of this version.
   */
  hash: string;
  /**
   * The casus.
   */
  casus: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * Code of the team.
   */
  kernteam: string;
  /**
   * The resident that it is about.
   */
  inwoner?: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A voorziening is due to be looked at again.
 */
export interface HeronderzoekDueV1 {
  /**
   * The voorziening.
   */
  voorziening: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * Last day of the term.
   */
  dueOn: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A voorziening was revised.
 */
export interface VoorzieningChangedV1 {
  /**
   * The voorziening.
   */
  voorziening: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * The besluitonderdeel.
   */
  part: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * How it is delivered.
   */
  form: 'ZIN' | 'PGB';
  /**
   * First day.
   */
  since: string;
  /**
   * Last day.
   */
  until: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A voorziening ended.
 */
export interface VoorzieningEndedV1 {
  /**
   * The voorziening.
   */
  voorziening: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * Last day.
   */
  until: string;
  /**
   * When.
   */
  occurredOn: string;
}

/**
 * A voorziening began by a published beschikking.
 */
export interface VoorzieningStartedV1 {
  /**
   * The voorziening.
   */
  voorziening: string;
  /**
   * The beschikking.
   */
  beschikking: string;
  /**
   * The besluitonderdeel.
   */
  part: string;
  /**
   * The melding.
   */
  melding: string;
  /**
   * The resident that it is about.
   */
  inwoner: string;
  /**
   * How it is delivered.
   */
  form: 'ZIN' | 'PGB';
  /**
   * First day.
   */
  since: string;
  /**
   * Last day.
   */
  until: string;
  /**
   * When.
   */
  occurredOn: string;
}

/** Data of every event type. */
export interface EventData {
  'nl.aansluitingen.aansluiting-ended.v1': AansluitingEndedV1;
  'nl.aansluitingen.aansluiting-started.v1': AansluitingStartedV1;
  'nl.aanvragen.aanvraag-decided.v1': AanvraagDecidedV1;
  'nl.aanvragen.aanvraag-in-default.v1': AanvraagInDefaultV1;
  'nl.aanvragen.aanvraag-left-untreated.v1': AanvraagLeftUntreatedV1;
  'nl.aanvragen.aanvraag-overdue.v1': AanvraagOverdueV1;
  'nl.aanvragen.aanvraag-resumed.v1': AanvraagResumedV1;
  'nl.aanvragen.aanvraag-submitted.v1': AanvraagSubmittedV1;
  'nl.aanvragen.aanvraag-suspended.v1': AanvraagSuspendedV1;
  'nl.aanvragen.aanvraag-withdrawn.v1': AanvraagWithdrawnV1;
  'nl.behandelteams.behandelteam-averted-uithuisplaatsing.v1': BehandelteamAvertedUithuisplaatsingV1;
  'nl.behandelteams.behandelteam-changed.v1': BehandelteamChangedV1;
  'nl.behandelteams.behandelteam-ended.v1': BehandelteamEndedV1;
  'nl.behandelteams.behandelteam-formed.v1': BehandelteamFormedV1;
  'nl.beschikkingen.beschikking-drawn-up.v1': BeschikkingDrawnUpV1;
  'nl.beschikkingen.beschikking-published.v1': BeschikkingPublishedV1;
  'nl.bezwaren.bezwaar-admitted.v1': BezwaarAdmittedV1;
  'nl.bezwaren.bezwaar-decided.v1': BezwaarDecidedV1;
  'nl.bezwaren.bezwaar-in-default.v1': BezwaarInDefaultV1;
  'nl.bezwaren.bezwaar-overdue.v1': BezwaarOverdueV1;
  'nl.bezwaren.bezwaar-postponed.v1': BezwaarPostponedV1;
  'nl.bezwaren.bezwaar-registered.v1': BezwaarRegisteredV1;
  'nl.bezwaren.bezwaar-withdrawn.v1': BezwaarWithdrawnV1;
  'nl.budgetten.budget-set.v1': BudgetSetV1;
  'nl.budgetten.budget-signalled.v1': BudgetSignalledV1;
  'nl.casusbesprekingen.casusbespreking-recorded.v1': CasusbesprekingRecordedV1;
  'nl.casusbesprekingen.casusbespreking-scheduled.v1': CasusbesprekingScheduledV1;
  'nl.casussen.casus-accepted.v1': CasusAcceptedV1;
  'nl.casussen.casus-closed.v1': CasusClosedV1;
  'nl.casussen.casus-declined.v1': CasusDeclinedV1;
  'nl.casussen.casus-handed-over.v1': CasusHandedOverV1;
  'nl.casussen.casus-offered.v1': CasusOfferedV1;
  'nl.casussen.casus-progressed.v1': CasusProgressedV1;
  'nl.casussen.casus-returned.v1': CasusReturnedV1;
  'nl.casussen.consulent-asked.v1': ConsulentAskedV1;
  'nl.casussen.individual-need-found.v1': IndividualNeedFoundV1;
  'nl.casussen.visit-planned.v1': VisitPlannedV1;
  'nl.contracts.contract-agreed.v1': ContractAgreedV1;
  'nl.contracts.contract-changed.v1': ContractChangedV1;
  'nl.contracts.contract-ended.v1': ContractEndedV1;
  'nl.contracts.lump-sum-signalled.v1': LumpSumSignalledV1;
  'nl.inwoners.inwoner-deceased.v1': InwonerDeceasedV1;
  'nl.inwoners.inwoner-moved.v1': InwonerMovedV1;
  'nl.inwoners.inwoner-protected.v1': InwonerProtectedV1;
  'nl.inwoners.inwoner-protection-lifted.v1': InwonerProtectionLiftedV1;
  'nl.inwoners.inwoner-registered.v1': InwonerRegisteredV1;
  'nl.inwoners.visit-caution-ended.v1': VisitCautionEndedV1;
  'nl.inwoners.visit-caution-recorded.v1': VisitCautionRecordedV1;
  'nl.meldingen.melding-closed.v1': MeldingClosedV1;
  'nl.meldingen.melding-handled-in-poort.v1': MeldingHandledInPoortV1;
  'nl.meldingen.melding-merged.v1': MeldingMergedV1;
  'nl.meldingen.melding-registered.v1': MeldingRegisteredV1;
  'nl.meldingen.melding-reopened.v1': MeldingReopenedV1;
  'nl.meldingen.melding-withdrawn.v1': MeldingWithdrawnV1;
  'nl.meldingen.receipt-confirmed.v1': ReceiptConfirmedV1;
  'nl.meldingen.termijn-ended.v1': TermijnEndedV1;
  'nl.meldingen.termijn-started.v1': TermijnStartedV1;
  'nl.meldingen.traject-closed.v1': TrajectClosedV1;
  'nl.meldingen.traject-opened.v1': TrajectOpenedV1;
  'nl.onderzoeken.gesprek-planned.v1': GesprekPlannedV1;
  'nl.onderzoeken.onderzoek-accepted.v1': OnderzoekAcceptedV1;
  'nl.onderzoeken.onderzoek-closed.v1': OnderzoekClosedV1;
  'nl.onderzoeken.onderzoek-handed-over.v1': OnderzoekHandedOverV1;
  'nl.onderzoeken.onderzoek-offered.v1': OnderzoekOfferedV1;
  'nl.onderzoeken.onderzoek-progressed.v1': OnderzoekProgressedV1;
  'nl.onderzoeken.onderzoek-returned.v1': OnderzoekReturnedV1;
  'nl.onderzoeken.voorwerk-returned.v1': VoorwerkReturnedV1;
  'nl.onderzoeken.voorwerk-taken-over.v1': VoorwerkTakenOverV1;
  'nl.providers.provider-registered.v1': ProviderRegisteredV1;
  'nl.providers.subcontractor-added.v1': SubcontractorAddedV1;
  'nl.providers.subcontractor-ended.v1': SubcontractorEndedV1;
  'nl.referrals.referral-accepted.v1': ReferralAcceptedV1;
  'nl.referrals.referral-averted-uithuisplaatsing.v1': ReferralAvertedUithuisplaatsingV1;
  'nl.referrals.referral-declined.v1': ReferralDeclinedV1;
  'nl.referrals.referral-expired.v1': ReferralExpiredV1;
  'nl.referrals.referral-overdue.v1': ReferralOverdueV1;
  'nl.referrals.referral-paused.v1': ReferralPausedV1;
  'nl.referrals.referral-progressed.v1': ReferralProgressedV1;
  'nl.referrals.referral-refused.v1': ReferralRefusedV1;
  'nl.referrals.referral-requested.v1': ReferralRequestedV1;
  'nl.referrals.referral-resumed.v1': ReferralResumedV1;
  'nl.referrals.referral-sent.v1': ReferralSentV1;
  'nl.referrals.referral-started.v1': ReferralStartedV1;
  'nl.referrals.referral-stopped.v1': ReferralStoppedV1;
  'nl.referrals.referral-waiting.v1': ReferralWaitingV1;
  'nl.referrals.referral-withdrawn.v1': ReferralWithdrawnV1;
  'nl.toestemmingen.toestemming-given.v1': ToestemmingGivenV1;
  'nl.toestemmingen.toestemming-given.v2': ToestemmingGivenV2;
  'nl.toestemmingen.toestemming-withdrawn.v1': ToestemmingWithdrawnV1;
  'nl.toestemmingen.toestemming-withdrawn.v2': ToestemmingWithdrawnV2;
  'nl.toewijzingen.toewijzing-changed.v1': ToewijzingChangedV1;
  'nl.toewijzingen.toewijzing-ended.v1': ToewijzingEndedV1;
  'nl.toewijzingen.toewijzing-made.v1': ToewijzingMadeV1;
  'nl.veilig-thuis-meldingen.veilig-thuis-melding-closed.v1': VeiligThuisMeldingClosedV1;
  'nl.veilig-thuis-meldingen.veilig-thuis-melding-registered.v1': VeiligThuisMeldingRegisteredV1;
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-accepted.v1': VeiligThuisOnderzoekAcceptedV1;
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-closed.v1': VeiligThuisOnderzoekClosedV1;
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-named.v1': VeiligThuisOnderzoekNamedV1;
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-opened.v1': VeiligThuisOnderzoekOpenedV1;
  'nl.volunteer-matches.volunteer-match-accepted.v1': VolunteerMatchAcceptedV1;
  'nl.volunteer-matches.volunteer-match-agreed.v1': VolunteerMatchAgreedV1;
  'nl.volunteer-matches.volunteer-match-declined.v1': VolunteerMatchDeclinedV1;
  'nl.volunteer-matches.volunteer-match-ended.v1': VolunteerMatchEndedV1;
  'nl.volunteer-matches.volunteer-match-evaluated.v1': VolunteerMatchEvaluatedV1;
  'nl.volunteer-matches.volunteer-match-overdue.v1': VolunteerMatchOverdueV1;
  'nl.volunteer-matches.volunteer-match-proposed.v1': VolunteerMatchProposedV1;
  'nl.volunteer-matches.volunteer-matched.v1': VolunteerMatchedV1;
  'nl.volunteer-requests.volunteer-request-fulfilled.v1': VolunteerRequestFulfilledV1;
  'nl.volunteer-requests.volunteer-request-nobody-found.v1': VolunteerRequestNobodyFoundV1;
  'nl.volunteer-requests.volunteer-request-overdue.v1': VolunteerRequestOverdueV1;
  'nl.volunteer-requests.volunteer-request-progressed.v1': VolunteerRequestProgressedV1;
  'nl.volunteer-requests.volunteer-request-reviewed.v1': VolunteerRequestReviewedV1;
  'nl.volunteer-requests.volunteer-request-withdrawn.v1': VolunteerRequestWithdrawnV1;
  'nl.volunteer-requests.volunteer-requested.v1': VolunteerRequestedV1;
  'nl.volunteers.volunteer-progressed.v1': VolunteerProgressedV1;
  'nl.volunteers.volunteer-registered.v1': VolunteerRegisteredV1;
  'nl.volunteers.volunteer-status-changed.v1': VolunteerStatusChangedV1;
  'nl.voorwerken.voorwerk-offered.v1': VoorwerkOfferedV1;
  'nl.voorzieningen.heronderzoek-due.v1': HeronderzoekDueV1;
  'nl.voorzieningen.voorziening-changed.v1': VoorzieningChangedV1;
  'nl.voorzieningen.voorziening-ended.v1': VoorzieningEndedV1;
  'nl.voorzieningen.voorziening-started.v1': VoorzieningStartedV1;
}
