import type { Month } from '@kerngraaf/platform/time.ts';
import type { Cijfers, Shown } from '@kerngraaf/schema/figures/table.ts';
import { entryOf, type Named, type Profile } from '@kerngraaf/schema/profiles/profile.ts';

/** By what questions can be grouped. Leefgebied and product stand in no event: nothing of this can be crossed with them. */
export type DoorstroomGroep = 'KERN' | 'TEAM' | 'SOORT' | 'LEEFTIJDSGROEP' | 'ROUTE' | 'OPLOSSING';

/** The age from which someone counts with the oldest group; the gemeenteprofiel marks it as assumed. */
export const OUDER_VANAF = 65;

export interface DoorstroomTelling {
  /** Null for all questions together. */
  readonly code: string | null;
  /** Null for all months that were asked. */
  readonly month: Month | null;
  /** Also those that were joined to another. */
  readonly alle: number;
  readonly vragen: number;
  readonly opgepakt: number;
  readonly dagenTotOpgepakt: number | null;
  readonly afgesloten: number;
  readonly dagenTotAfgesloten: number | null;
  readonly hulpBegonnen: number;
  readonly dagenTotHulp: number | null;
  readonly hops: number;
  readonly doorgestuurd: number;
  readonly grensverkeer: number;
  readonly doodlopend: number;
  readonly dubbelen: number;
}

/** What questions are counted by. */
const kenmerken = ['opgepakt', 'afgesloten', 'hulpBegonnen', 'doorgestuurd', 'grensverkeer', 'doodlopend', 'dubbelen'] as const;
type Kenmerk = (typeof kenmerken)[number];

/** The counts of one group, or of all together: null for what is hidden. */
export type DoorstroomCounts = Readonly<Record<Kenmerk | 'vragen', number | null>>;

/**
 * Of a group, and of all (null). Each count is a part of the questions, whatever they are grouped by, and its groups are parts of that. Teams are shown to
 * nobody who sees no small counts: `vragenPerKernteam` counts nearly the same questions by nearly the same groups.
 */
export function doorstroomCounts(
  tellingen: readonly DoorstroomTelling[],
  { table, exact, groep }: Shown & { readonly groep: DoorstroomGroep },
): (code: string | null) => DoorstroomCounts {
  const rows = tellingen.flatMap(({ code, month, ...counts }) => (code === null || month === null ? [] : [{ code, month, ...counts }]));
  const perGroep = (value: () => number | null): number | null => (groep === 'TEAM' ? exact(value) : value());
  const vragen = table(rows.map(({ code, month, vragen: aantal }) => ({ code, month, aantal })));
  const tables = Object.fromEntries(kenmerken.map((kenmerk) => [kenmerk, kenmerkTables(rows, kenmerk, table)])) as Readonly<
    Record<Kenmerk, ReturnType<typeof kenmerkTables>>
  >;
  return (code) => {
    const of = (kenmerk: Kenmerk): number | null => {
      const { all, groups } = tables[kenmerk];
      return code === null ? all.aantal(kenmerk) : perGroep(() => groups.aantal(code));
    };
    const counts = Object.fromEntries(kenmerken.map((kenmerk) => [kenmerk, of(kenmerk)])) as Readonly<Record<Kenmerk, number | null>>;
    return { vragen: code === null ? vragen.totaal() : perGroep(() => vragen.aantal(code)), ...counts };
  };
}

type Row = Readonly<Record<Kenmerk | 'vragen' | 'alle', number>> & { readonly code: string; readonly month: Month };

/** How many have something and how many not, and the groups of those that have it. */
function kenmerkTables(rows: readonly Row[], kenmerk: Kenmerk, table: Shown['table']): { readonly all: Cijfers; readonly groups: Cijfers } {
  const all = table(
    rows.flatMap(({ month, ...row }) => [
      { code: kenmerk, month, aantal: row[kenmerk] },
      { code: 'rest', month, aantal: (kenmerk === 'dubbelen' ? row.alle : row.vragen) - row[kenmerk] },
    ]),
  );
  const groups = rows.map(({ code, month, ...row }) => ({ code, month, aantal: row[kenmerk] }));
  return { all, groups: table(groups, { within: [all, kenmerk] }) };
}

/** The name of a group; all questions together are named so. */
export const groepNamed = (profile: Profile, groep: DoorstroomGroep, code: string | null): Named =>
  code === null ? { code: 'totaal', naam: 'Alle vragen' } : named(profile, groep, code);

function named(profile: Profile, groep: DoorstroomGroep, code: string): Named {
  const { kernen, kernteams, oplossingen, poortuitkomsten } = profile;
  switch (groep) {
    case 'KERN':
      return entryOf([...kernen, onbekend], code);
    case 'TEAM':
      return entryOf([...kernteams, { code: 'geen', naam: 'Geen kernteam' }], code);
    case 'SOORT':
      return entryOf(soorten, code);
    case 'LEEFTIJDSGROEP':
      return entryOf([...leeftijdsgroepen, onbekend], code);
    case 'ROUTE':
      return {
        code,
        naam: code
          .split('-')
          .map((way) => entryOf(wegen, way).naam)
          .join(', dan '),
      };
    case 'OPLOSSING':
      return entryOf([...oplossingen, ...poortuitkomsten, ...einden, onbekend], code);
  }
}

const onbekend: Named = { code: 'onbekend', naam: 'Niet bekend' };

const soorten: readonly Named[] = [
  { code: 'WMO_MELDING', naam: 'Wmo-melding' },
  { code: 'JEUGDHULPVRAAG', naam: 'Jeugdhulpvraag' },
  { code: 'PARTICIPATIE', naam: 'Participatie' },
  { code: 'SCHULDEN', naam: 'Schulden' },
  { code: 'INFORMATIEVRAAG', naam: 'Informatievraag' },
  { code: 'SIGNAAL', naam: 'Signaal' },
];

const leeftijdsgroepen: readonly Named[] = [
  { code: 'jeugd', naam: 'Jonger dan 18' },
  { code: 'volwassen', naam: '18 tot 65' },
  { code: 'ouder', naam: '65 en ouder' },
];

const wegen: readonly Named[] = [
  { code: 'poort', naam: 'alleen de poort' },
  { code: 'kernteam', naam: 'kernteam' },
  { code: 'loket', naam: 'loket' },
  { code: 'vrijwilliger', naam: 'vrijwilligers' },
  { code: 'aanbieder', naam: 'aanbieder' },
];

const einden: readonly Named[] = [
  { code: 'open', naam: 'Nog open' },
  { code: 'ingetrokken', naam: 'Ingetrokken' },
  { code: 'samengevoegd', naam: 'Samengevoegd met een andere vraag' },
];
