/** Who receives what Veilig Thuis transfers to a gemeente (O6), and who works in that lane. */
export interface ProfileVeiligThuis {
  /** Code of the organisation whose staff receives it. */
  readonly ontvanger: string;
  readonly bron?: string;
  /** Functies that record what comes in, and see it until somebody took it up. */
  readonly functies: readonly string[];
  /** Functies of them that may take it up and be named to it. */
  readonly behandelt: readonly string[];
  /** Functies of those that, named to it, release lines to a resident. */
  readonly aandachtsfuncties: readonly string[];
  /** Whether these may see who reported to Veilig Thuis. */
  readonly melderTeZien: boolean;
  readonly resultaten: readonly { readonly code: string; readonly naam: string; readonly bron?: string }[];
}

interface WithLane {
  readonly veiligThuis: ProfileVeiligThuis;
}

/** Who acts, as her identity says it. */
export interface Officer {
  readonly organisation?: string | undefined;
  readonly function?: string | undefined;
}

/** Whether someone is of the receiver; where she holds a place in that functie is asked beside it. */
export const receivesVeiligThuis = ({ veiligThuis }: WithLane, officer: Officer): boolean =>
  officer.organisation === veiligThuis.ontvanger && officer.function !== undefined && veiligThuis.functies.includes(officer.function);

/** Whether someone, once she is named, is the aandachtsfunctionaris. */
export const isAandachtsfunctionaris = ({ veiligThuis }: WithLane, officer: Officer): boolean =>
  officer.function !== undefined && veiligThuis.aandachtsfuncties.includes(officer.function);
