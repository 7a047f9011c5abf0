import { newId } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import type {
  AangebodenCasus,
  AfgeslotenCasus,
  Casus,
  CasusStatus,
  Dossier,
  GeweigerdeCasus,
  OpgepakteCasus,
  TeruggegevenCasus,
} from '../domain/casus.ts';

export const day = (text: string): LocalDate => parseLocalDate(text);

const offer = (): Omit<AangebodenCasus, 'status'> => ({
  id: newId(),
  gemeente: '1734',
  version: 1,
  melding: newId(),
  traject: newId(),
  hop: 1,
  inwoner: newId(),
  kernteam: 'elst-noord',
  betreftJeugdige: false,
  offeredOn: day('2026-03-02'),
  since: day('2026-03-02'),
});

export const aDossier = (own: Partial<Dossier> = {}): Dossier => ({
  acceptedOn: day('2026-03-03'),
  regievoerder: newId(),
  medewerkers: [],
  leefgebieden: [],
  zrm: [],
  activiteiten: [],
  huisbezoeken: [],
  vragen: [],
  plan: null,
  individualNeedOn: null,
  ...own,
});

export const anAangeboden = (own: Partial<AangebodenCasus> = {}): AangebodenCasus => ({ ...offer(), status: 'AANGEBODEN', ...own });

export const anOpgepakt = (own: Partial<OpgepakteCasus> = {}): OpgepakteCasus => ({
  ...offer(),
  since: day('2026-03-03'),
  status: 'OPGEPAKT',
  dossier: aDossier(),
  ...own,
});

export const aGeweigerd = (own: Partial<GeweigerdeCasus> = {}): GeweigerdeCasus => ({
  ...offer(),
  status: 'GEWEIGERD',
  weigerreden: 'TIJDGEBREK',
  ...own,
});

export const aTeruggegeven = (own: Partial<TeruggegevenCasus> = {}): TeruggegevenCasus => ({
  ...offer(),
  status: 'TERUGGEGEVEN',
  reden: 'Past beter bij het loket',
  dossier: aDossier(),
  ...own,
});

export const anAfgesloten = (own: Partial<AfgeslotenCasus> = {}): AfgeslotenCasus => ({
  ...offer(),
  status: 'AFGESLOTEN',
  oplossing: 'vrijwillige-hulp',
  dossier: aDossier(),
  ...own,
});

/** A casus in each state, of the same team. */
export const casusIn: Readonly<Record<CasusStatus, () => Casus>> = {
  AANGEBODEN: anAangeboden,
  OPGEPAKT: anOpgepakt,
  GEWEIGERD: aGeweigerd,
  TERUGGEGEVEN: aTeruggegeven,
  AFGESLOTEN: anAfgesloten,
};
