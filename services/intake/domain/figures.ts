import type { Month } from '@kerngraaf/platform/time.ts';
import { type Cijfers, inMonth, type Telling } from '@kerngraaf/schema/figures/table.ts';
import { percentage } from '@kerngraaf/schema/profiles/figures.ts';
import { byCode, type Named, type Profile, type ReceiverKind, withUnknown } from '@kerngraaf/schema/profiles/profile.ts';
import type { EindeZonderVoorziening } from './aanbieding.ts';

export interface KernteamTelling {
  readonly kernteam: string;
  readonly month: Month;
  readonly count: number;
}

export interface HerkomstTelling {
  readonly kanaal: string;
  readonly poort: string;
  readonly month: Month;
  readonly count: number;
}

export interface ShareTelling {
  readonly month: Month;
  readonly teller: number;
  readonly noemer: number;
}

export interface GrensverkeerTelling {
  readonly month: Month;
  readonly vanLoketNaarKernteam: number;
  readonly vanKernteamNaarLoket: number;
  readonly alle: number;
  readonly bijKernteam: number;
  /** Asked at the poort of each side. */
  readonly loketpoort: number;
  readonly kernteampoort: number;
  /** Not asked at the poort of the side that sent it on. */
  readonly viaLoketNaarKernteam: number;
  readonly viaKernteamNaarLoket: number;
  /** Sent to the loket, though not asked at its poort. */
  readonly naarLoket: number;
}

export interface AanbodTelling {
  readonly bij: EindeZonderVoorziening;
  readonly month: Month;
  readonly ja: number;
  readonly nee: number;
  readonly onbekend: number;
}

/** A part of something, by month, and the rest of it. */
export const partOf = <Row extends { readonly month: Month }>(
  rows: readonly Row[],
  code: string,
  { of, in: whole }: { readonly of: (row: Row) => number; readonly in: (row: Row) => number },
): readonly Telling[] =>
  rows.flatMap((row) => [
    { code, month: row.month, aantal: of(row) },
    { code: 'rest', month: row.month, aantal: whole(row) - of(row) },
  ]);

/** A part over the whole, with its share. */
export function shareOf(table: Cijfers, code: string): { teller: number | null; noemer: number | null; percentage: number | null } {
  const [teller, noemer] = [table.aantal(code), table.totaal()];
  return { teller, noemer, percentage: percentage(teller, noemer) };
}

/** Places where a question ends without a voorziening (O8). */
export const einden: readonly EindeZonderVoorziening[] = ['POORT', 'ONDERZOEK', 'AANVRAAG'];
export const antwoorden = ['ja', 'nee', 'onbekend'] as const;

/** Endings by where they were and by what was answered. */
export const aanbodPer = (
  counts: readonly AanbodTelling[],
): { readonly einde: readonly Telling[]; readonly antwoord: readonly Telling[] } => ({
  einde: counts.map(({ bij, month, ja, nee, onbekend }) => ({ code: bij, month, aantal: ja + nee + onbekend })),
  antwoord: counts.flatMap(({ month, ...own }) => antwoorden.map((code) => ({ code, month, aantal: own[code] }))),
});

/** By reporting group of the profile; a team that it does not know stands for itself (O60). */
export const perGroep = (counts: readonly KernteamTelling[], profile: Profile): readonly Telling[] =>
  counts.map(({ kernteam, month, count }) => ({
    code: byCode(profile.kernteams, kernteam)?.rapportagegroep ?? kernteam,
    month,
    aantal: count,
  }));

export interface MonthTable {
  rijen: { groep: Named; perMaand: (number | null)[]; totaal: number | null }[];
  perMaand: (number | null)[];
  totaal: number | null;
}

/** A row per reporting group, counted or not. */
export function monthTable(table: Cijfers, groepen: readonly Named[], months: readonly Month[]): MonthTable {
  return {
    rijen: groepen.map((groep) => ({
      groep,
      perMaand: months.map((month) => table.aantal(groep.code, inMonth(month))),
      totaal: table.aantal(groep.code),
    })),
    perMaand: months.map((month) => table.totaal(inMonth(month))),
    totaal: table.totaal(),
  };
}

/** The reporting groups of the profile, and what it does not know. */
export const groepenOf = (profile: Profile, tellingen: readonly Telling[]): readonly Named[] =>
  withUnknown(
    profile.rapportagegroepen,
    tellingen.map(({ code }) => code),
  );

const VIA_LOKET: Named = { code: 'via-loket', naam: 'Via de poort van het loket' };

/** By channel, and apart what came by way of the loket's poort: that is a hop, not a channel (O2). */
export function perHerkomst(
  counts: readonly HerkomstTelling[],
  profile: Profile,
): { readonly wegen: readonly Named[]; readonly tellingen: readonly Telling[] } {
  const loket = poortenTo(profile, 'LOKET');
  const tellingen = counts.map(({ kanaal, poort, month, count }) => ({
    code: loket.includes(poort) ? VIA_LOKET.code : kanaal,
    month,
    aantal: count,
  }));
  const codes = tellingen.map(({ code }) => code);
  return { wegen: withUnknown([...profile.kanalen, VIA_LOKET], codes), tellingen };
}

/** Codes of the poorten whose questions go to this kind of receiver when no rule says otherwise. */
export const poortenTo = (profile: Profile, kind: ReceiverKind): readonly string[] =>
  profile.poorten.filter(({ ontvanger }) => ontvanger === kind).map(({ code }) => code);
