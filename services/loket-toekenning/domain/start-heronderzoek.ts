import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import { meetTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { newDossier } from './accept-onderzoek.ts';
import type { OpenOnderzoek } from './onderzoek.ts';
import { isOver, type Voorziening } from './voorziening.ts';

export interface StartingHeronderzoek {
  readonly id: Uuid;
  readonly behandelaar: Uuid;
  /** Whether she has a place on that day in a functie that does onderzoek. */
  readonly mayTreat: boolean;
  /** Whether it is looked at already. */
  readonly alreadyOpen: boolean;
  readonly wet: Wet;
  /** Her functie. */
  readonly by: string;
  readonly on: LocalDate;
}

export interface Heronderzoek {
  readonly onderzoek: OpenOnderzoek;
  readonly voorziening: Voorziening;
}

/** Wmo 2015 art. 2.3.9: an onderzoek of its own, without a question; it meets the term that the gemeente set. */
export function startHeronderzoek(
  voorziening: Voorziening,
  { id, behandelaar, mayTreat, alreadyOpen, wet, by, on }: StartingHeronderzoek,
): Decision<Heronderzoek, never, 'VOORZIENING_ENDED' | 'HERONDERZOEK_OPEN' | 'FUNCTIE_WITHOUT_ONDERZOEK'> {
  if (voorziening.status === 'BEEINDIGD' || isOver(voorziening, on)) return refuse('VOORZIENING_ENDED');
  if (alreadyOpen) return refuse('HERONDERZOEK_OPEN');
  if (!mayTreat) return refuse('FUNCTIE_WITHOUT_ONDERZOEK');
  const { gemeente, melding, inwoner } = voorziening;
  const onderzoek: OpenOnderzoek = {
    ...{ id, gemeente, version: 0, melding, inwoner, betreftJeugdige: wet === 'JEUGDWET', offeredOn: on, since: on },
    herkomst: { soort: 'HERONDERZOEK', voorziening: voorziening.id },
    status: 'OPEN',
    dossier: newDossier(wet, behandelaar, on),
  };
  const termijnen = voorziening.termijnen.map((termijn) => meetTermijn(termijn, on, by));
  return accept({ onderzoek, voorziening: { ...voorziening, termijnen } });
}
