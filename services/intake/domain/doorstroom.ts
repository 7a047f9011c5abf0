import { entryOf, type Named, type Profile } from '@kerngraaf/schema/profiles/profile.ts';

/** By what questions can be grouped. Leefgebied and product stand in no event: nothing of this can be crossed with them. */
export type DoorstroomGroep = 'KERN' | 'TEAM' | 'SOORT' | 'LEEFTIJDSGROEP' | 'ROUTE' | 'OPLOSSING';

/** The age from which someone counts with the oldest group; the gemeenteprofiel marks it as assumed. */
export const OUDER_VANAF = 65;

export interface DoorstroomTelling {
  /** Null for all questions together. */
  readonly code: string | null;
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

export type DoorstroomRij = DoorstroomTelling & Named;

/** A row with its name; all questions together are named so. */
export const doorstroomRij = (profile: Profile, groep: DoorstroomGroep, telling: DoorstroomTelling): DoorstroomRij =>
  telling.code === null ? { ...telling, code: 'totaal', naam: 'Alle vragen' } : { ...telling, ...named(profile, groep, telling.code) };

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
