import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Leveringsvorm } from '@kerngraaf/schema/profiles/catalogue.ts';

/** A maatwerkvoorziening that a team proposes; the loket grants it or not. */
export interface ArrangementOnderdeel {
  /** Code of the gemeenteprofiel's catalogue. */
  readonly product: string;
  readonly leveringsvorm: Leveringsvorm | null;
  readonly toelichting: string | null;
}

/** What is to be reached and who does what, drawn up with the resident or without (O34). */
export interface Ondersteuningsplan {
  readonly drawnUpOn: LocalDate;
  readonly metInwoner: boolean;
  readonly doelen: readonly string[];
  readonly afspraken: readonly string[];
  readonly arrangement: readonly ArrangementOnderdeel[];
}
