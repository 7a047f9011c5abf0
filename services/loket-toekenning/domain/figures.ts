import { legalTerm } from '@kerngraaf/schema/terms/terms.ts';

/** Parts of besluiten by outcome. */
export interface BesluitTelling {
  readonly beschikkingen: number;
  readonly onderdelen: number;
  readonly toegekend: number;
  readonly gedeeltelijk: number;
  readonly afgewezen: number;
  readonly zin: number;
  readonly pgb: number;
}

/** Terms by code and status. */
export interface TermijnTelling {
  readonly code: string;
  readonly status: string;
  readonly aantal: number;
}

export interface AanbodTelling {
  readonly ja: number;
  readonly nee: number;
}

export interface DoorlooptijdTelling {
  readonly metVoorwerk: boolean;
  readonly aantal: number;
  readonly mediaanDagen: number;
}

export interface TermijnRij {
  readonly code: string;
  readonly artikel: string;
  readonly gehaald: number;
  readonly gemist: number;
  readonly lopend: number;
}

/** The one term of the gemeenteprofiel in which the loket itself must act. */
const HERONDERZOEK = 'heronderzoek';

/** Each term in which the college must act, by code; what a resident may do in time is not the loket's to miss. */
export function termijnRijen(tellingen: readonly TermijnTelling[]): readonly TermijnRij[] {
  const codes = [...new Set(tellingen.map(({ code }) => code))].sort();
  return codes.flatMap((code) => {
    const artikel = artikelOf(code);
    if (artikel === null) return [];
    const count = (...statuses: readonly string[]): number =>
      tellingen.reduce((sum, each) => sum + (each.code === code && statuses.includes(each.status) ? each.aantal : 0), 0);
    const rij = { code, artikel, gehaald: count('GEHAALD'), gemist: count('GEMIST'), lopend: count('LOOPT', 'OPGESCHORT') };
    return rij.gehaald + rij.gemist + rij.lopend === 0 ? [] : [rij];
  });
}

function artikelOf(code: string): string | null {
  if (code === HERONDERZOEK) return 'gemeenteprofiel';
  const legal = legalTerm(code);
  return legal?.voor === 'COLLEGE' ? `${legal.law} art. ${legal.article}` : null;
}

export interface Doorlooptijd {
  readonly aantal: number;
  /** Null of none. */
  readonly mediaanDagen: number | null;
}

/** With voorwerk, or without it. */
export function doorlooptijd(tellingen: readonly DoorlooptijdTelling[], metVoorwerk: boolean): Doorlooptijd {
  const own = tellingen.find((each) => each.metVoorwerk === metVoorwerk);
  return own === undefined ? { aantal: 0, mediaanDagen: null } : { aantal: own.aantal, mediaanDagen: own.mediaanDagen };
}
