import type { Month } from '@kerngraaf/platform/time.ts';
import type { Shown } from '@kerngraaf/schema/figures/table.ts';
import { type Named, type Profile, withUnknown } from '@kerngraaf/schema/profiles/profile.ts';
import { type Weekdag, weekdagen } from './beschikbaarheid.ts';
import { requestStatuses, type VolunteerRequestStatus } from './volunteer-request.ts';

/** Requests per task, state and month, and in how many help began. */
export interface VraagTelling {
  readonly taak: string;
  readonly status: VolunteerRequestStatus;
  readonly month: Month;
  readonly aantal: number;
  readonly begonnen: number;
}

/** Days from a request until help first began. */
export interface DagenTelling {
  /** Null of none. */
  readonly mediaan: number | null;
  readonly gemiddeld: number | null;
}

export interface Vragen {
  totaal: number | null;
  perStatus: { status: VolunteerRequestStatus; aantal: number | null }[];
  perTaak: { taak: Named; aantal: number | null; vervuld: number | null; niemandGevonden: number | null }[];
  begonnen: number | null;
  dagenMediaan: number | null;
  dagenGemiddeld: number | null;
}

/** Every state and every task has its place, also with nothing in it. The tasks in a state are parts of that state. */
export function vragen({ vrijwilligerstaken }: Profile, tellingen: readonly VraagTelling[], dagen: DagenTelling, { table }: Shown): Vragen {
  const named = withUnknown(
    vrijwilligerstaken,
    tellingen.map(({ taak }) => taak),
  );
  const perStatus = table(tellingen.map((telling) => ({ ...telling, code: telling.status })));
  const perTaak = table(tellingen.map((telling) => ({ ...telling, code: telling.taak })));
  const inStatus = (status: VolunteerRequestStatus) =>
    table(
      tellingen.flatMap((telling) => (telling.status === status ? [{ ...telling, code: telling.taak }] : [])),
      { within: [perStatus, status] },
    );
  const [vervuld, niemand] = [inStatus('VERVULD'), inStatus('NIEMAND_GEVONDEN')];
  const begun = table(
    tellingen.flatMap(({ month, aantal, begonnen }) => [
      { code: 'begonnen', month, aantal: begonnen },
      { code: 'rest', month, aantal: aantal - begonnen },
    ]),
  );
  const begonnen = begun.aantal('begonnen');
  return {
    totaal: perStatus.totaal(),
    perStatus: requestStatuses.map((status) => ({ status, aantal: perStatus.aantal(status) })),
    perTaak: named.map((taak) => ({
      ...{ taak, aantal: perTaak.aantal(taak.code) },
      ...{ vervuld: vervuld.aantal(taak.code), niemandGevonden: niemand.aantal(taak.code) },
    })),
    begonnen,
    dagenMediaan: begonnen === null ? null : dagen.mediaan,
    dagenGemiddeld: begonnen === null ? null : dagen.gemiddeld,
  };
}

/** Hours a week, and volunteers per day of the week, in one kern, each with of how many people they are. */
export interface KernTelling {
  readonly kern: string;
  readonly uren: number;
  readonly mensen: number;
  readonly dagen: readonly { readonly dag: Weekdag; readonly aantal: number; readonly mensen: number }[];
}

export interface TekortKern {
  kern: Named;
  urenGevraagd: number | null;
  urenAangeboden: number | null;
  urenTekort: number | null;
  dagen: { dag: Weekdag; gevraagd: number | null; aangeboden: number | null }[];
}

/** Every kern and every day, also with nothing in it (O43); `shown` tells of how many people something may be shown. */
export function tekortPerKern(
  { kernen }: Profile,
  { gevraagd, aangeboden }: { readonly gevraagd: readonly KernTelling[]; readonly aangeboden: readonly KernTelling[] },
  shown: (mensen: number) => number | null,
): TekortKern[] {
  const named = withUnknown(
    kernen,
    [...gevraagd, ...aangeboden].map(({ kern }) => kern),
  );
  const of = (mensen = 0, aantal = 0): number | null => (shown(mensen) === null ? null : aantal);
  return named.map((kern) => {
    const [asked, offered] = [gevraagd, aangeboden].map((tellingen) => tellingen.find((each) => each.kern === kern.code));
    const [urenGevraagd, urenAangeboden] = [of(asked?.mensen, asked?.uren), of(offered?.mensen, offered?.uren)];
    const onDay = (telling: KernTelling | undefined, dag: Weekdag): number | null => {
      const own = telling?.dagen.find((each) => each.dag === dag);
      return of(own?.mensen, own?.aantal);
    };
    const dagen = weekdagen.map((dag) => ({ dag, gevraagd: onDay(asked, dag), aangeboden: onDay(offered, dag) }));
    const urenTekort = urenGevraagd === null || urenAangeboden === null ? null : Math.max(0, urenGevraagd - urenAangeboden);
    return { kern, urenGevraagd, urenAangeboden, urenTekort, dagen };
  });
}

/** Put forward for a team, by what came of it; null while it runs. */
export interface KandidatuurTelling {
  readonly kernteam: string;
  readonly uitkomst: 'GEKOZEN' | 'NIET_GEKOZEN' | 'TERUGGETROKKEN' | null;
  readonly month: Month;
  readonly aantal: number;
}

export interface KandidatenTeam {
  kernteam: string;
  lopend: number | null;
  gekozen: number | null;
  nietGekozen: number | null;
  teruggetrokken: number | null;
}

/** Every team of the profile (O42). Each count is a figure of its own. */
export function kandidatenPerTeam({ kernteams }: Profile, tellingen: readonly KandidatuurTelling[], { table }: Shown): KandidatenTeam[] {
  const teams = withUnknown(
    kernteams,
    tellingen.map(({ kernteam }) => kernteam),
  );
  return teams.map(({ code }) => {
    const count = (uitkomst: KandidatuurTelling['uitkomst']): number | null =>
      table(tellingen.flatMap((each) => (each.kernteam === code && each.uitkomst === uitkomst ? [{ ...each, code }] : []))).totaal();
    return {
      kernteam: code,
      lopend: count(null),
      gekozen: count('GEKOZEN'),
      nietGekozen: count('NIET_GEKOZEN'),
      teruggetrokken: count('TERUGGETROKKEN'),
    };
  });
}
