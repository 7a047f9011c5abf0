import type { Month } from '@kerngraaf/platform/time.ts';
import type { Cijfers, Shown, Telling } from '@kerngraaf/schema/figures/table.ts';
import { legalTerm } from '@kerngraaf/schema/terms/terms.ts';

/** Parts of besluiten that are alike. */
export interface OnderdeelTelling {
  readonly uitkomst: 'TOEGEKEND' | 'GEDEELTELIJK' | 'AFGEWEZEN';
  /** Null of what was refused. */
  readonly leveringsvorm: 'ZIN' | 'PGB' | null;
  readonly month: Month;
  readonly aantal: number;
  /** Beschikkingen of which one of these is the first part. */
  readonly beschikkingen: number;
}

/** Terms by code and status. */
export interface TermijnTelling {
  readonly code: string;
  readonly status: string;
  readonly month: Month;
  readonly aantal: number;
}

export interface AanbodTelling {
  readonly antwoord: 'JA' | 'NEE';
  readonly month: Month;
  readonly aantal: number;
}

export interface DoorlooptijdTelling {
  readonly metVoorwerk: boolean;
  /** Null for the months that are asked together. */
  readonly month: Month | null;
  readonly aantal: number;
  readonly mediaanDagen: number | null;
}

const uitkomsten = ['TOEGEKEND', 'GEDEELTELIJK', 'AFGEWEZEN'] as const;
const leveringsvormen = ['ZIN', 'PGB', null] as const;
const codeOf = (uitkomst: string, leveringsvorm: string | null): string => `${uitkomst} ${leveringsvorm ?? ''}`;

export type Besluiten = Record<'beschikkingen' | 'onderdelen' | 'toegekend' | 'gedeeltelijk' | 'afgewezen' | 'zin' | 'pgb', number | null>;

/** Beschikkingen and their parts. What is refused has no leveringsvorm: outcomes and forms are added from one table of both, so that neither tells of the other. */
export function besluitenOf(tellingen: readonly OnderdeelTelling[], { table }: Shown): Besluiten {
  const beschikkingen = table(tellingen.map(({ month, beschikkingen: aantal }) => ({ code: 'alle', month, aantal })));
  const parts = table(tellingen.map(({ uitkomst, leveringsvorm, ...telling }) => ({ ...telling, code: codeOf(uitkomst, leveringsvorm) })));
  const together = (codes: readonly string[]): number | null =>
    codes.reduce<number | null>((sum, code) => {
      const own = parts.aantal(code);
      return sum === null || own === null ? null : sum + own;
    }, 0);
  const ofUitkomst = (uitkomst: string): number | null => together(leveringsvormen.map((vorm) => codeOf(uitkomst, vorm)));
  const inVorm = (vorm: string): number | null => together(uitkomsten.map((uitkomst) => codeOf(uitkomst, vorm)));
  return {
    ...{ beschikkingen: beschikkingen.totaal(), onderdelen: parts.totaal() },
    ...{ toegekend: ofUitkomst('TOEGEKEND'), gedeeltelijk: ofUitkomst('GEDEELTELIJK'), afgewezen: ofUitkomst('AFGEWEZEN') },
    ...{ zin: inVorm('ZIN'), pgb: inVorm('PGB') },
  };
}

export interface TermijnRij {
  code: string;
  artikel: string;
  gehaald: number | null;
  gemist: number | null;
  lopend: number | null;
}

/** The one term of the gemeenteprofiel in which the loket itself must act. */
const HERONDERZOEK = 'heronderzoek';

/** Each term in which the college must act, by code; what a resident may do in time is not the loket's to miss. Each count is a figure of its own. */
export function termijnRijen(tellingen: readonly TermijnTelling[], { table }: Shown): TermijnRij[] {
  const codes = [...new Set(tellingen.map(({ code }) => code))].sort();
  return codes.flatMap((code) => {
    const artikel = artikelOf(code);
    if (artikel === null) return [];
    const count = (...statuses: readonly string[]): number | null =>
      table(tellingen.filter((each) => each.code === code && statuses.includes(each.status))).totaal();
    const rij = { code, artikel, gehaald: count('GEHAALD'), gemist: count('GEMIST'), lopend: count('LOOPT', 'OPGESCHORT') };
    return [rij.gehaald, rij.gemist, rij.lopend].every((each) => each === 0) ? [] : [rij];
  });
}

function artikelOf(code: string): string | null {
  if (code === HERONDERZOEK) return 'gemeenteprofiel';
  const legal = legalTerm(code);
  return legal?.voor === 'COLLEGE' ? `${legal.law} art. ${legal.article}` : null;
}

/** Onderzoeken by whether they took voorwerk over. */
export const perVoorwerk = (tellingen: readonly DoorlooptijdTelling[]): readonly Telling[] =>
  tellingen.flatMap(({ metVoorwerk, month, aantal }) => (month === null ? [] : [{ code: String(metVoorwerk), month, aantal }]));

export interface Doorlooptijd {
  aantal: number | null;
  /** Null of none. */
  mediaanDagen: number | null;
}

/** With voorwerk, or without it. */
export function doorlooptijd(tellingen: readonly DoorlooptijdTelling[], metVoorwerk: boolean, table: Cijfers): Doorlooptijd {
  const aantal = table.aantal(String(metVoorwerk));
  const days = tellingen.find((each) => each.metVoorwerk === metVoorwerk && each.month === null)?.mediaanDagen ?? null;
  return { aantal, mediaanDagen: aantal === null ? null : days };
}
