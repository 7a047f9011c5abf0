import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';

/** What the loket did with a version. */
export interface Antwoord {
  readonly soort: 'OVERGENOMEN' | 'TERUGGEGEVEN';
  readonly on: LocalDate;
}

/** The plan as it was offered once. Never changes, but for what the loket answered. */
export interface VoorwerkVersie {
  /** From 1. */
  readonly nummer: number;
  readonly offeredOn: LocalDate;
  /** Canonical JSON of the content. */
  readonly inhoud: string;
  /** SHA-256 of `inhoud`, in hex. */
  readonly hash: string;
  /** In order. */
  readonly antwoorden: readonly Antwoord[];
}

interface OfCasus {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly casus: Uuid;
  readonly melding: Uuid;
  readonly inwoner: Uuid | null;
  readonly kernteam: string;
  /** Since when it stands in its status. */
  readonly since: LocalDate;
}

/** At least one version, oldest first. */
export type Versies = readonly [VoorwerkVersie, ...VoorwerkVersie[]];

export type ConceptVoorwerk = OfCasus & { readonly status: 'CONCEPT' };
/** The status is what became of the newest version, or OVERGENOMEN once any was taken over. */
export type GebodenVoorwerk = OfCasus & {
  readonly status: 'AANGEBODEN' | 'OVERGENOMEN' | 'TERUGGEGEVEN';
  readonly versies: Versies;
  /** In which the loket is to answer the newest version; null until it is saved. */
  readonly termijn: Termijn | null;
  /** When the loket ended its onderzoek without an answer to the newest version: nobody has it in hand then. */
  readonly letGoOn: LocalDate | null;
};

/** What a kernteam prepares for the loket in one casus (O35). */
export type Voorwerk = ConceptVoorwerk | GebodenVoorwerk;
export type VoorwerkStatus = Voorwerk['status'];

export type VoorwerkEvent = { readonly type: 'VoorwerkOffered'; readonly versie: VoorwerkVersie };

export const versiesOf = (voorwerk: Voorwerk): readonly VoorwerkVersie[] => (voorwerk.status === 'CONCEPT' ? [] : voorwerk.versies);

export const newestOf = (voorwerk: Voorwerk): VoorwerkVersie | null => versiesOf(voorwerk).at(-1) ?? null;
