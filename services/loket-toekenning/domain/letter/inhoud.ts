import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { BeschikkingSoort, Geadresseerde } from '../beschikking.ts';
import type { Besluitonderdeel } from '../besluitonderdeel.ts';

/** A part with the words that stand for its codes. */
export interface BriefDeel {
  readonly deel: Besluitonderdeel;
  readonly product: string;
  readonly grond: { readonly naam: string; readonly artikel: string };
}

/** All that a letter says. */
export interface BriefInhoud {
  readonly gemeente: string;
  readonly geadresseerde: Geadresseerde;
  /** Date of the letter: that of the bekendmaking. */
  readonly on: LocalDate;
  /** Opaque; says nothing about the resident. */
  readonly kenmerk: string;
  readonly soort: BeschikkingSoort;
  readonly wet: Wet;
  readonly decidedOn: LocalDate;
  /** What was asked; null without an aanvraag. */
  readonly gevraagd: { readonly on: LocalDate; readonly producten: readonly string[] } | null;
  readonly delen: readonly BriefDeel[];
  /** Names of what she got urgently until this begins (Wmo 2015 art. 2.3.3). */
  readonly spoed: readonly string[];
  /** With an INTREKKING: the last day, and why. */
  readonly einde: { readonly until: LocalDate; readonly toelichting: string } | null;
  /** Where something was refused: the name of the team that was offered, or null when it is to be found. */
  readonly kernteam: { readonly naam: string | null } | null;
  readonly mandaat: { readonly functie: string; readonly grond: string };
  readonly bezwaarTot: LocalDate;
  readonly correspondentie: { readonly bezwaaradres: readonly string[]; readonly rechtbank: string; readonly telefoon: string };
}
