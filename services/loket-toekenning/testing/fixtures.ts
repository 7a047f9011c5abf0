import { newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import {
  type AangebodenOnderzoek,
  type Advies,
  type AfgebrokenOnderzoek,
  type AfgerondOnderzoek,
  type Gesprek,
  type Onderzoek,
  type Onderzoeksdossier,
  type OpenOnderzoek,
  type OvergenomenVoorwerk,
  onderdelen,
} from '../domain/onderzoek.ts';
import type { AangebodenVoorwerk } from '../domain/voorwerk.ts';

export const day = (text: string): LocalDate => parseLocalDate(text);

export const TODAY: LocalDate = day('2026-03-10');

export const aDossier = (own: Partial<Onderzoeksdossier> = {}): Onderzoeksdossier => ({
  wet: 'WMO',
  acceptedOn: day('2026-03-03'),
  behandelaar: newId(),
  onderdelen: [],
  gesprekken: [],
  adviezen: [],
  persoonlijkPlan: null,
  pgbUitgelegdOp: null,
  voorwerk: null,
  teruggaven: [],
  verslag: null,
  ...own,
});

/** All that the law asks before the verslag, and a colleague's view. */
export const aReadyDossier = (own: Partial<Onderzoeksdossier> = {}): Onderzoeksdossier =>
  aDossier({
    onderdelen: onderdelen.map((onderdeel) => ({ onderdeel, recordedOn: day('2026-03-05'), tekst: 'Besproken', geenReden: null })),
    adviezen: [anAdvies({ gegeven: { on: day('2026-03-06'), tekst: 'Akkoord' } })],
    pgbUitgelegdOp: day('2026-03-05'),
    ...own,
  });

export const anAdvies = (own: Partial<Advies> = {}): Advies => ({
  id: newId(),
  soort: 'COLLEGA',
  askedOn: day('2026-03-05'),
  vraag: 'Kijk je mee?',
  gegeven: null,
  ...own,
});

export const aGesprek = (own: Partial<Gesprek> = {}): Gesprek => ({
  id: newId(),
  plannedOn: day('2026-03-12'),
  kernteam: null,
  gehouden: null,
  ...own,
});

const offered = (): Omit<AangebodenOnderzoek, 'status'> => ({
  id: newId(),
  gemeente: '1734',
  version: 1,
  melding: newId(),
  herkomst: { soort: 'MELDING', traject: newId(), hop: 1 },
  inwoner: newId(),
  betreftJeugdige: false,
  offeredOn: day('2026-03-02'),
  since: day('2026-03-02'),
});

export const anAangebodenOnderzoek = (own: Partial<AangebodenOnderzoek> = {}): AangebodenOnderzoek => ({
  ...offered(),
  status: 'AANGEBODEN',
  ...own,
});

export const anOpenOnderzoek = (own: Partial<OpenOnderzoek> = {}): OpenOnderzoek => ({
  ...offered(),
  status: 'OPEN',
  since: day('2026-03-03'),
  dossier: aDossier(),
  ...own,
});

export const anAfgerondOnderzoek = (own: Partial<AfgerondOnderzoek> = {}): AfgerondOnderzoek => ({
  ...offered(),
  status: 'AFGEROND',
  dossier: aReadyDossier(),
  oplossing: 'maatwerkvoorziening',
  kernteamAangeboden: null,
  ...own,
});

export const anAfgebrokenOnderzoek = (own: Partial<AfgebrokenOnderzoek> = {}): AfgebrokenOnderzoek => ({
  ...offered(),
  status: 'AFGEBROKEN',
  dossier: null,
  reden: null,
  ...own,
});

/** One of each state in which no work is done. */
export const notOpen: readonly (readonly [string, Onderzoek])[] = [
  ['ONDERZOEK_NOT_ACCEPTED', anAangebodenOnderzoek()],
  ['ONDERZOEK_NO_LONGER_HERE', anAfgebrokenOnderzoek()],
  ['ONDERZOEK_CLOSED', anAfgerondOnderzoek()],
];

/** Content of voorwerk before which the team consulted a consulent. */
export const CONSULTED: string = '{"afstemming":[{"answeredOn":"2026-03-03","consulent":"WMO"}],"plan":{}}';

export const aVoorwerk = (own: Partial<AangebodenVoorwerk> = {}): AangebodenVoorwerk => ({
  voorwerk: newId(),
  melding: newId() as Uuid,
  kernteam: 'driel',
  voorwerkVersion: 2,
  offeredOn: day('2026-03-04'),
  kopie: { hash: 'a'.repeat(64), inhoud: CONSULTED },
  ...own,
});

export const anOvergenomenVoorwerk = (own: Partial<OvergenomenVoorwerk> = {}): OvergenomenVoorwerk => ({
  voorwerk: newId(),
  voorwerkVersion: 1,
  takenOverOn: day('2026-03-05'),
  hash: 'a'.repeat(64),
  inhoud: CONSULTED,
  ...own,
});
