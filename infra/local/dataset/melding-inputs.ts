/** Inputs of intake's mutations by which every question begins, with keys of the file where an owner gives the id. */
export interface RegisterMelding {
  readonly commandId: string;
  readonly gemeente: string;
  readonly soort: 'WMO_MELDING' | 'JEUGDHULPVRAAG' | 'PARTICIPATIE' | 'SCHULDEN' | 'INFORMATIEVRAAG';
  readonly kanaal: string;
  readonly poort: string;
  readonly soortMelder: 'INWONER' | 'NAASTE' | 'ORGANISATIE';
  /** `inwoner` is a key. */
  readonly betrokkenen: readonly { readonly inwoner: string; readonly rol: 'HULPVRAGER' | 'KIND' | 'OUDER'; readonly primair: boolean }[];
  readonly complex: boolean;
  readonly betreftJeugdige: boolean;
  readonly omschrijving: string;
  readonly occurredOn: string;
}

export interface OpenTraject {
  readonly commandId: string;
  readonly soort: 'KERNTEAM';
  readonly kernteam: string;
  readonly moment: 'SCHIFTING';
  readonly reden: string;
  readonly occurredOn: string;
}
