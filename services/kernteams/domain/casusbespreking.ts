import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';

export interface Agendapunt {
  readonly casus: Uuid;
  readonly toelichting: string | null;
}

export interface Actie {
  readonly wat: string;
  /** Of those who take part. */
  readonly wie: Uuid | null;
  readonly voor: LocalDate | null;
}

export type BesprekingUitkomst = 'VERDER' | 'INDIVIDUELE_VOORZIENING_NODIG';

/** What was decided about one casus of the agenda. */
export interface BesprekingBesluit {
  readonly casus: Uuid;
  readonly besluit: string;
  readonly uitkomst: BesprekingUitkomst;
  readonly acties: readonly Actie[];
}

interface Meeting {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly kernteam: string;
  readonly scheduledOn: LocalDate;
  readonly plannedOn: LocalDate;
  /** The fixed consulent of the team (O31). */
  readonly consulent: Uuid | null;
  readonly deelnemers: readonly Uuid[];
  readonly agenda: readonly Agendapunt[];
}

export type GeplandeBespreking = Meeting & { readonly status: 'GEPLAND' };
export type GehoudenBespreking = Meeting & {
  readonly status: 'GEHOUDEN';
  readonly heldOn: LocalDate;
  readonly besluiten: readonly BesprekingBesluit[];
};

/** A team's meeting about its casussen, with the consulent of the loket who belongs to it (O30). */
export type Casusbespreking = GeplandeBespreking | GehoudenBespreking;
export type CasusbesprekingStatus = Casusbespreking['status'];

export type CasusbesprekingEvent =
  | { readonly type: 'CasusbesprekingScheduled'; readonly on: LocalDate }
  | { readonly type: 'CasusbesprekingRecorded'; readonly on: LocalDate };

export const besluitenOf = (bespreking: Casusbespreking): readonly BesprekingBesluit[] =>
  bespreking.status === 'GEHOUDEN' ? bespreking.besluiten : [];

export const isTwice = (casussen: readonly { readonly casus: Uuid }[]): boolean =>
  new Set(casussen.map(({ casus }) => casus)).size < casussen.length;
