import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import { type Mistake, reversed } from './mistake.ts';

interface Entry {
  readonly code: string;
  readonly naam: string;
  /** Where it comes from; `[aanname]` in it marks what no source says. */
  readonly bron?: string;
}

/** Who sees figures alike. */
export interface Doelgroep extends Entry {
  /** Roles of the access policy; `*` are all others. */
  readonly rollen: readonly string[];
  /** The smallest count above zero that they are shown; null when they see every count, as they may see the persons. */
  readonly drempel: number | null;
}

/** Figures that are public with their small counts. */
export interface GepubliceerdeCijfers extends Entry {
  /** Figures, each named as the field of a gemeente that answers it, with the code of a count or `totaal` behind a dot where not all of it was published. */
  readonly velden: readonly string[];
  readonly van: Month;
  readonly tot: Month;
  /** Whether each month was published, and not only all of them together. */
  readonly perMaand: boolean;
}

/** From how many persons a figure is shown, and to whom. */
export interface KleineAantallen {
  /** Since when it holds; figures about earlier months are shown by it as well. */
  readonly sinds: LocalDate;
  readonly bron: string;
  readonly doelgroepen: readonly Doelgroep[];
  readonly gepubliceerd: readonly GepubliceerdeCijfers[];
}

/** The smallest count above zero that a role is shown; null when it sees every count. */
export function drempelOf({ doelgroepen }: KleineAantallen, role: string): number | null {
  const own = doelgroepen.find(({ rollen }) => rollen.includes(role)) ?? doelgroepen.find(({ rollen }) => rollen.includes('*'));
  if (own === undefined) throw new Error('A profile has one doelgroep for all other roles');
  return own.drempel;
}

/** What is wrong with them: each role has one doelgroep and all others have one with a threshold; what was published lies in one year and crosses nothing. */
export function checkKleineAantallen({ doelgroepen, gepubliceerd }: KleineAantallen): readonly Mistake[] {
  const roles = doelgroepen.flatMap(({ rollen }) => rollen);
  const others = doelgroepen.filter(({ rollen }) => rollen.includes('*'));
  const path = '/kleineAantallen';
  return [
    ...roles
      .filter((role, index) => roles.indexOf(role) < index)
      .map((role) => ({ path: `${path}/doelgroepen`, reason: `${role} is there twice` })),
    ...(others.length === 1 && others[0]?.drempel != null
      ? []
      : [{ path: `${path}/doelgroepen`, reason: 'all other roles (*) need one doelgroep with a drempel' }]),
    ...gepubliceerd.flatMap((own, index) => periodMistakes(`${path}/gepubliceerd/${index}`, own, gepubliceerd.slice(0, index))),
  ];
}

function periodMistakes(path: string, { van, tot }: GepubliceerdeCijfers, earlier: readonly GepubliceerdeCijfers[]): readonly Mistake[] {
  const crosses = earlier.some(
    (other) => van <= other.tot && other.van <= tot && !(van <= other.van && other.tot <= tot) && !(other.van <= van && tot <= other.tot),
  );
  return [
    ...reversed(path, { from: van, until: tot }),
    ...(van.slice(0, 4) === tot.slice(0, 4) ? [] : [{ path, reason: 'what was published lies in one calendar year' }]),
    ...(crosses ? [{ path, reason: 'it crosses another period that was published' }] : []),
  ];
}
