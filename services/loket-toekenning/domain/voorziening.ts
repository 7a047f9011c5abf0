import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { grondOf } from '@kerngraaf/schema/law/gronden.ts';
import type { Leveringsvorm } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Jaarkosten } from './kosten.ts';

interface VoorzieningBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly melding: Uuid;
  readonly inwoner: Uuid;
  /** Code of the catalogue. */
  readonly product: string;
  /** The besluit and its part that it rests on now. */
  readonly beschikking: Uuid;
  readonly onderdeel: Uuid;
  /** Parts of besluiten that it rested on before, oldest first. */
  readonly eerder: readonly Uuid[];
  readonly leveringsvorm: Leveringsvorm;
  readonly since: LocalDate;
  /** Last day. */
  readonly until: LocalDate;
  readonly omvang: string;
  /** Whole eurocents over the whole period: the sum of `kosten`. */
  readonly bedrag: number;
  /** What it costs per year, in order of days; before a revision by what was granted then. */
  readonly kosten: readonly Jaarkosten[];
  /** For a heronderzoek, the last one first. */
  readonly termijnen: readonly Termijn[];
}

export type LopendeVoorziening = VoorzieningBase & { readonly status: 'ACTIEF' | 'GEWIJZIGD' };
export type BeeindigdeVoorziening = VoorzieningBase & {
  readonly status: 'BEEINDIGD';
  /** Code of `schema/law/gronden.json`. */
  readonly eindgrond: string;
};
/** What a resident gets by a besluit. */
export type Voorziening = LopendeVoorziening | BeeindigdeVoorziening;
export type VoorzieningStatus = Voorziening['status'];

/** Whether its last day is over: whatever it is stored as, nothing runs any more. */
export const isOver = ({ until }: Voorziening, today: LocalDate): boolean => until < today;

/** Why it ended, or null while it runs. */
export const eindgrondOf = (voorziening: Voorziening, today: LocalDate): string | null => {
  if (voorziening.status === 'BEEINDIGD') return voorziening.eindgrond;
  return isOver(voorziening, today) ? 'periode-voorbij' : null;
};

/** Where a part of a besluit stands by what came of it: another may have taken its place while the besluit carries others. */
export function onderdeelStatus(voorziening: Voorziening, onderdeel: Uuid): 'BEKENDGEMAAKT' | 'HERZIEN' | 'INGETROKKEN' {
  if (voorziening.onderdeel !== onderdeel) return 'HERZIEN';
  const grond = voorziening.status === 'BEEINDIGD' ? grondOf(voorziening.eindgrond) : null;
  return grond?.voor.includes('INTREKKING') ? 'INGETROKKEN' : 'BEKENDGEMAAKT';
}

export type VoorzieningEvent =
  | { readonly type: 'VoorzieningStarted' | 'VoorzieningChanged' | 'VoorzieningEnded'; readonly on: LocalDate }
  | { readonly type: 'HeronderzoekDue'; readonly on: LocalDate; readonly dueOn: LocalDate };
