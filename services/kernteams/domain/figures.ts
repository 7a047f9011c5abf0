import type { Month } from '@kerngraaf/platform/time.ts';
import type { Cijfers, Shown, Telling } from '@kerngraaf/schema/figures/table.ts';
import { type Named, type Profile, withUnknown } from '@kerngraaf/schema/profiles/profile.ts';
import type { ConsulentSoort } from './consulent.ts';

/** Null leefgebied: casussen of which none is known. */
export interface LeefgebiedTelling {
  readonly kernteam: string;
  readonly leefgebied: string | null;
  readonly month: Month;
  readonly aantal: number;
}

export interface JeugdTelling {
  readonly month: Month;
  readonly casussen: number;
  readonly jeugd: number;
  readonly vermeldingen: number;
}

export interface BezoekTelling {
  readonly soort: ConsulentSoort;
  /** Null for the months that are asked together. */
  readonly month: Month | null;
  readonly huisbezoeken: number;
  readonly consulenten: number;
}

export interface CaseloadTelling {
  readonly kernteam: string;
  readonly regievoerder: string | null;
  readonly opgepakt: number;
  readonly aangeboden: number;
}

export interface VoorwerkTelling {
  readonly month: Month;
  /** Taken up. */
  readonly casussen: number;
  readonly aangeboden: number;
  readonly jeugd: number;
  readonly overgenomen: number;
  readonly teruggegeven: number;
}

export interface WeigerTelling {
  readonly weigerreden: string | null;
  readonly month: Month;
  readonly aantal: number;
}

/** What has none of what is counted. */
export const REST = 'rest';

interface PerGroep {
  groep: Named;
  vermeldingen: number | null;
}

interface LeefgebiedTabel {
  vermeldingen: number | null;
  rijen: { leefgebied: Named; perGroep: PerGroep[]; totaal: number | null }[];
  perGroep: PerGroep[];
}

/**
 * Table B (O61): every group and every leefgebied of the profile has its place, also with nothing in it. What both cross in is shown where it was
 * published, and to who sees every count: it adds up in too many ways.
 */
export function leefgebiedTabel(profile: Profile, tellingen: readonly LeefgebiedTelling[], { table, exact }: Shown): LeefgebiedTabel {
  const groepVan = new Map(profile.kernteams.map(({ code, rapportagegroep }) => [code, rapportagegroep]));
  const known = tellingen.flatMap(({ kernteam, leefgebied, month, aantal }) =>
    leefgebied === null ? [] : [{ groep: groepVan.get(kernteam) ?? kernteam, leefgebied, month, aantal }],
  );
  const namesOf = (own: readonly Named[], key: 'groep' | 'leefgebied') =>
    withUnknown(
      own,
      known.map((telling) => telling[key]),
    );
  const by = (key: 'groep' | 'leefgebied', own = known): readonly Telling[] => own.map((telling) => ({ ...telling, code: telling[key] }));
  const [groepen, perLeefgebied, perGroep] = [namesOf(profile.rapportagegroepen, 'groep'), table(by('leefgebied')), table(by('groep'))];
  const crossed = (leefgebied: string): PerGroep[] => {
    const own = table(
      by(
        'groep',
        known.filter((telling) => telling.leefgebied === leefgebied),
      ),
    );
    return groepen.map((groep) => ({ groep, vermeldingen: exact(() => own.aantal(groep.code)) }));
  };
  return {
    vermeldingen: perLeefgebied.totaal(),
    rijen: namesOf(profile.leefgebieden, 'leefgebied').map((leefgebied) => ({
      leefgebied,
      perGroep: crossed(leefgebied.code),
      totaal: perLeefgebied.aantal(leefgebied.code),
    })),
    perGroep: groepen.map((groep) => ({ groep, vermeldingen: perGroep.aantal(groep.code) })),
  };
}

/** Casussen by whether a leefgebied of them is known. */
export const byLeefgebiedKnown = (casussen: readonly JeugdTelling[], tellingen: readonly LeefgebiedTelling[]): readonly Telling[] => {
  const without = tellingen.flatMap(({ leefgebied, month, aantal }) => (leefgebied === null ? [{ code: 'zonder', month, aantal }] : []));
  const all = casussen.map(({ month, casussen: aantal }) => ({ code: REST, month, aantal }));
  return [...all, ...without, ...without.map(({ month, aantal }) => ({ code: REST, month, aantal: -aantal }))];
};

export interface TeamCaseload {
  kernteam: string;
  aangeboden: number | null;
  opgepakt: number | null;
  /** Most first; all hidden when one is, as together they are what the team took up. */
  perLid: (number | null)[];
}

/** Every team of the profile, and any other that still has something in hand. */
export function teamCaseloads(
  profile: Profile,
  tellingen: readonly CaseloadTelling[],
  shown: (count: number) => number | null,
): readonly TeamCaseload[] {
  const teams = withUnknown(
    profile.kernteams,
    tellingen.map(({ kernteam }) => kernteam),
  );
  return teams.map(({ code }) => {
    const of = tellingen.filter(({ kernteam }) => kernteam === code);
    const members = of.flatMap(({ regievoerder, opgepakt }) => (regievoerder === null ? [] : [opgepakt])).sort((a, b) => b - a);
    const perLid = members.map(shown);
    return {
      kernteam: code,
      aangeboden: shown(of.reduce((sum, { aangeboden }) => sum + aangeboden, 0)),
      opgepakt: shown(of.reduce((sum, { opgepakt }) => sum + opgepakt, 0)),
      perLid: perLid.includes(null) ? members.map(() => null) : perLid,
    };
  });
}

export interface WeigerTabel {
  teller: number | null;
  noemer: number | null;
  rijen: { reden: Named; aantal: number | null }[];
}

/** Every reason of the profile, also when nobody gave it (O15). */
export function weigerTabel(profile: Profile, tellingen: readonly WeigerTelling[], { table }: Shown): WeigerTabel {
  const given = tellingen.flatMap(({ weigerreden }) => (weigerreden === null ? [] : [weigerreden]));
  const perReden = table(tellingen.map(({ weigerreden, ...telling }) => ({ ...telling, code: weigerreden ?? REST })));
  const [noemer, rest] = [perReden.totaal(), perReden.aantal(REST)];
  return {
    teller: noemer === null || rest === null ? null : noemer - rest,
    noemer,
    rijen: withUnknown(profile.weigerredenen, given).map(({ code, naam }) => ({ reden: { code, naam }, aantal: perReden.aantal(code) })),
  };
}

/** By whether voorwerk was offered, about whom, and what became of it. */
export const voorwerkPer = (
  tellingen: readonly VoorwerkTelling[],
): { readonly aanbod: readonly Telling[]; readonly uitkomst: readonly Telling[] } => ({
  aanbod: tellingen.flatMap(({ month, casussen, aangeboden, jeugd }) => [
    { code: 'jeugd', month, aantal: jeugd },
    { code: 'ander', month, aantal: aangeboden - jeugd },
    { code: REST, month, aantal: casussen - aangeboden },
  ]),
  uitkomst: tellingen.flatMap(({ month, casussen, overgenomen, teruggegeven }) => [
    { code: 'overgenomen', month, aantal: overgenomen },
    { code: 'teruggegeven', month, aantal: teruggegeven },
    { code: REST, month, aantal: casussen - overgenomen - teruggegeven },
  ]),
});

/** One count and another, hidden when either is. */
export const both = (table: Cijfers, codes: readonly string[]): number | null =>
  codes.reduce<number | null>((sum, code) => {
    const own = table.aantal(code);
    return sum === null || own === null ? null : sum + own;
  }, 0);
