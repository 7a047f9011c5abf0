import { type Named, type Profile, withUnknown } from '@kerngraaf/schema/profiles/profile.ts';
import { type Weekdag, weekdagen } from './beschikbaarheid.ts';
import { requestStatuses, type VolunteerRequestStatus } from './volunteer-request.ts';

/** Requests per task and state, with the days until help first began. */
export interface VraagTelling {
  readonly taak: string;
  readonly status: VolunteerRequestStatus;
  readonly aantal: number;
  /** One for each in which help began. */
  readonly dagen: readonly number[];
}

export interface Vragen {
  readonly totaal: number;
  readonly perStatus: readonly { readonly status: VolunteerRequestStatus; readonly aantal: number }[];
  readonly perTaak: readonly {
    readonly taak: Named;
    readonly aantal: number;
    readonly vervuld: number;
    readonly niemandGevonden: number;
  }[];
  readonly begonnen: number;
  readonly dagenMediaan: number | null;
  readonly dagenGemiddeld: number | null;
}

/** Every state and every task has its place, also with nothing in it. */
export function vragen({ vrijwilligerstaken }: Profile, tellingen: readonly VraagTelling[]): Vragen {
  const dagen = tellingen.flatMap((telling) => telling.dagen).sort((a, b) => a - b);
  const named = withUnknown(
    vrijwilligerstaken,
    tellingen.map(({ taak }) => taak),
  );
  return {
    totaal: total(tellingen),
    perStatus: requestStatuses.map((status) => ({ status, aantal: total(tellingen.filter((each) => each.status === status)) })),
    perTaak: named.map((taak) => {
      const of = tellingen.filter((each) => each.taak === taak.code);
      const inStatus = (status: VolunteerRequestStatus): number => total(of.filter((each) => each.status === status));
      return { taak, aantal: total(of), vervuld: inStatus('VERVULD'), niemandGevonden: inStatus('NIEMAND_GEVONDEN') };
    }),
    begonnen: dagen.length,
    dagenMediaan: mediaan(dagen),
    dagenGemiddeld: dagen.length === 0 ? null : Math.round((dagen.reduce((sum, each) => sum + each, 0) * 10) / dagen.length) / 10,
  };
}

/** Of numbers in their order. */
function mediaan(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Hours a week, and volunteers per day of the week, in one kern. */
export interface KernTelling {
  readonly kern: string;
  readonly uren: number;
  readonly dagen: readonly { readonly dag: Weekdag; readonly aantal: number }[];
}

export interface TekortKern {
  readonly kern: Named;
  readonly urenGevraagd: number;
  readonly urenAangeboden: number;
  readonly urenTekort: number;
  readonly dagen: readonly { readonly dag: Weekdag; readonly gevraagd: number; readonly aangeboden: number }[];
}

/** Every kern and every day, also with nothing in it (O43). */
export function tekortPerKern(
  { kernen }: Profile,
  { gevraagd, aangeboden }: { readonly gevraagd: readonly KernTelling[]; readonly aangeboden: readonly KernTelling[] },
): readonly TekortKern[] {
  const named = withUnknown(
    kernen,
    [...gevraagd, ...aangeboden].map(({ kern }) => kern),
  );
  return named.map((kern) => {
    const [asked, offered] = [gevraagd, aangeboden].map((tellingen) => tellingen.find((each) => each.kern === kern.code));
    const [urenGevraagd, urenAangeboden] = [asked?.uren ?? 0, offered?.uren ?? 0];
    const dagen = weekdagen.map((dag) => ({ dag, gevraagd: onDay(asked, dag), aangeboden: onDay(offered, dag) }));
    return { kern, urenGevraagd, urenAangeboden, urenTekort: Math.max(0, urenGevraagd - urenAangeboden), dagen };
  });
}

const onDay = (telling: KernTelling | undefined, dag: Weekdag): number => telling?.dagen.find((each) => each.dag === dag)?.aantal ?? 0;

/** Put forward for a team, by what came of it; null while it runs. */
export interface KandidatuurTelling {
  readonly kernteam: string;
  readonly uitkomst: 'GEKOZEN' | 'NIET_GEKOZEN' | 'TERUGGETROKKEN' | null;
  readonly aantal: number;
}

export interface KandidatenTeam {
  readonly kernteam: string;
  readonly lopend: number;
  readonly gekozen: number;
  readonly nietGekozen: number;
  readonly teruggetrokken: number;
}

/** Every team of the profile (O42). */
export function kandidatenPerTeam({ kernteams }: Profile, tellingen: readonly KandidatuurTelling[]): readonly KandidatenTeam[] {
  const teams = withUnknown(
    kernteams,
    tellingen.map(({ kernteam }) => kernteam),
  );
  return teams.map(({ code }) => {
    const count = (uitkomst: KandidatuurTelling['uitkomst']): number =>
      total(tellingen.filter((each) => each.kernteam === code && each.uitkomst === uitkomst));
    return {
      kernteam: code,
      lopend: count(null),
      gekozen: count('GEKOZEN'),
      nietGekozen: count('NIET_GEKOZEN'),
      teruggetrokken: count('TERUGGETROKKEN'),
    };
  });
}

const total = (tellingen: readonly { readonly aantal: number }[]): number => tellingen.reduce((sum, { aantal }) => sum + aantal, 0);
