import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, entryOf, type Profile } from '../profiles/profile.ts';
import type { Termijn } from './termijn.ts';
import { legalTerm } from './terms.ts';

/** `SignalOwner` of the graph. */
export interface SignalOwner {
  readonly soort: 'POORT' | 'KERNTEAM' | 'LOKET' | 'ORGANISATIE';
  readonly code: string | null;
  readonly naam: string | null;
}

export const loketOwner: SignalOwner = { soort: 'LOKET', code: null, naam: 'Loket' };

/** A team of the gemeenteprofiel. */
export const kernteamOwner = (profile: Profile | null, code: string): SignalOwner => ({
  soort: 'KERNTEAM',
  code,
  naam: entryOf(profile?.kernteams, code).naam,
});

/** Which rows of the table of deadlines are signals, as SQL: missed, while what they ask is not done and still asked. `on` is today. */
export const isSignal = (deadline: string, on: string): string =>
  `${deadline}.open AND ${deadline}.status = 'GEMIST' AND ${deadline}.due_on < ${on}::date`;

/** The kind of a signal, as SQL: the code of its term without what tells it from others of its aggregate. */
export const soortOfSignal = (deadline: string): string => `split_part(translate(${deadline}.code, '.', ' '), ' ', 1)`;

/** How many signals of each kind stand on the day `$1`, in all gemeenten, as SQL: for metrics. */
export const countsOfSignals: string = `SELECT ${soortOfSignal('d')} AS soort, count(*)::int AS aantal FROM deadline d
  WHERE ${isSignal('d', '$1')} GROUP BY 1`;

/** The first day on which it is late. */
export const lateSince = ({ dueOn }: Pick<Termijn, 'dueOn'>): LocalDate => addDays(dueOn, 1);

export interface SignaalTelling {
  readonly soort: string;
  readonly aantal: number;
}

/** Those of `Signaalcijfers` of the graph. */
export interface Signaalcijfers {
  /** Null when hidden. */
  readonly totaal: number | null;
  readonly rijen: (SignaalTelling & { readonly naam: string })[];
}

/** Counts by kind, each named by the law or the gemeenteprofiel. */
export const signaalcijfers = (profile: Profile, tellingen: readonly SignaalTelling[]): Signaalcijfers => ({
  totaal: tellingen.reduce((total, { aantal }) => total + aantal, 0),
  rijen: tellingen.map(({ soort, aantal }) => ({
    soort,
    naam: legalTerm(soort)?.naam ?? byCode(profile.termijnen, soort)?.naam ?? soort,
    aantal,
  })),
});
