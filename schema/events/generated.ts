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
  }[];
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

/** Data of every event type. */
export interface EventData {
  'nl.aansluitingen.aansluiting-ended.v1': AansluitingEndedV1;
  'nl.aansluitingen.aansluiting-started.v1': AansluitingStartedV1;
  'nl.casussen.casus-accepted.v1': CasusAcceptedV1;
  'nl.casussen.casus-closed.v1': CasusClosedV1;
  'nl.casussen.casus-declined.v1': CasusDeclinedV1;
  'nl.casussen.casus-handed-over.v1': CasusHandedOverV1;
  'nl.casussen.casus-offered.v1': CasusOfferedV1;
  'nl.casussen.casus-progressed.v1': CasusProgressedV1;
  'nl.casussen.casus-returned.v1': CasusReturnedV1;
  'nl.casussen.consulent-asked.v1': ConsulentAskedV1;
  'nl.casussen.visit-planned.v1': VisitPlannedV1;
  'nl.inwoners.inwoner-deceased.v1': InwonerDeceasedV1;
  'nl.inwoners.inwoner-moved.v1': InwonerMovedV1;
  'nl.inwoners.inwoner-registered.v1': InwonerRegisteredV1;
  'nl.meldingen.melding-closed.v1': MeldingClosedV1;
  'nl.meldingen.melding-handled-in-poort.v1': MeldingHandledInPoortV1;
  'nl.meldingen.melding-registered.v1': MeldingRegisteredV1;
  'nl.meldingen.melding-reopened.v1': MeldingReopenedV1;
  'nl.meldingen.melding-withdrawn.v1': MeldingWithdrawnV1;
  'nl.meldingen.receipt-confirmed.v1': ReceiptConfirmedV1;
  'nl.meldingen.traject-closed.v1': TrajectClosedV1;
  'nl.meldingen.traject-opened.v1': TrajectOpenedV1;
}
