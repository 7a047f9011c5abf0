import type { Month } from '@kerngraaf/platform/time.ts';
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
  readonly count: number;
}

export interface Share {
  readonly teller: number;
  readonly noemer: number;
}

export interface GrensverkeerTelling {
  readonly vanLoketNaarKernteam: number;
  readonly vanKernteamNaarLoket: number;
  /** Questions at the kernteams. */
  readonly noemer: number;
  /** Questions asked at the poort of each side. */
  readonly noemerLoketpoort: number;
  readonly noemerKernteampoort: number;
  /** Not asked at the poort of the side that sent it on. */
  readonly viaLoketNaarKernteam: number;
  readonly viaKernteamNaarLoket: number;
  /** Asked at its poort, or sent to it. */
  readonly noemerLoket: number;
}

export interface MonthTable {
  readonly rijen: readonly { readonly groep: Named; readonly perMaand: readonly number[]; readonly totaal: number }[];
  readonly perMaand: readonly number[];
  readonly totaal: number;
}

export interface AanbodTelling {
  readonly bij: EindeZonderVoorziening;
  readonly ja: number;
  readonly nee: number;
  readonly onbekend: number;
}

export interface AanbodTabel extends Omit<AanbodTelling, 'bij'> {
  readonly noemer: number;
  readonly rijen: readonly (AanbodTelling & { readonly noemer: number })[];
}

const einden: readonly EindeZonderVoorziening[] = ['POORT', 'ONDERZOEK', 'AANVRAAG'];

/** A row per place where a question ends, counted or not, and all of them together (O8). */
export function perEinde(counts: readonly AanbodTelling[]): AanbodTabel {
  const total = (own: readonly AanbodTelling[]): Omit<AanbodTabel, 'rijen'> => {
    const of = (field: 'ja' | 'nee' | 'onbekend'): number => own.reduce((sum, each) => sum + each[field], 0);
    const [ja, nee, onbekend] = [of('ja'), of('nee'), of('onbekend')];
    return { ja, nee, onbekend, noemer: ja + nee + onbekend };
  };
  return { ...total(counts), rijen: einden.map((bij) => ({ bij, ...total(counts.filter((count) => count.bij === bij)) })) };
}

/** A row per reporting group of the profile, counted or not (O60); a team that it does not know stands for itself. */
export function perGroupAndMonth(counts: readonly KernteamTelling[], profile: Profile, months: readonly Month[]): MonthTable {
  const groupOf = (kernteam: string): string => byCode(profile.kernteams, kernteam)?.rapportagegroep ?? kernteam;
  const row = (own: readonly KernteamTelling[]): { readonly perMaand: readonly number[]; readonly totaal: number } => ({
    perMaand: months.map((month) => sum(own.filter((count) => count.month === month))),
    totaal: sum(own),
  });
  const groups = withUnknown(
    profile.rapportagegroepen,
    counts.map(({ kernteam }) => groupOf(kernteam)),
  );
  const rijen = groups.map((groep) => ({ groep, ...row(counts.filter(({ kernteam }) => groupOf(kernteam) === groep.code)) }));
  return { rijen, ...row(counts) };
}

const VIA_LOKET: Named = { code: 'via-loket', naam: 'Via de poort van het loket' };

export interface HerkomstTable {
  readonly noemer: number;
  readonly rijen: readonly (Named & Share)[];
}

/** A row per channel, and one for what came by way of the loket's poort: that is a hop, not a channel (O2). */
export function perHerkomst(counts: readonly HerkomstTelling[], profile: Profile): HerkomstTable {
  const loket = poortenTo(profile, 'LOKET');
  const waysIn = counts.map(({ kanaal, poort, count }) => ({ way: loket.includes(poort) ? VIA_LOKET.code : kanaal, count }));
  const noemer = sum(counts);
  const ways = withUnknown(
    [...profile.kanalen, VIA_LOKET],
    waysIn.map(({ way }) => way),
  );
  return { noemer, rijen: ways.map(({ code, naam }) => ({ code, naam, teller: sum(waysIn.filter(({ way }) => way === code)), noemer })) };
}

/** Codes of the poorten whose questions go to this kind of receiver when no rule says otherwise. */
export const poortenTo = (profile: Profile, kind: ReceiverKind): readonly string[] =>
  profile.poorten.filter(({ ontvanger }) => ontvanger === kind).map(({ code }) => code);

const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
