import type { Wet } from '../profiles/catalogue.ts';
import file from './gronden.json' with { type: 'json' };

/** What a ground can be the ground of; EINDE ends a voorziening without a besluit, OPVOLGING an urgent one by the besluit that it awaited. */
export type GrondVoor = 'TOEGEKEND' | 'GEDEELTELIJK' | 'AFGEWEZEN' | 'SPOED' | 'HERZIENING' | 'INTREKKING' | 'EINDE' | 'OPVOLGING';

/** A ground in the law, in the words of a letter. */
export interface Grond {
  readonly code: string;
  /** Left out where no law asks a besluit. */
  readonly wet?: Wet;
  /** Law and article. */
  readonly artikel: string;
  readonly naam: string;
  readonly voor: readonly GrondVoor[];
  /** Whether the text in force was looked up. */
  readonly bevestigd: boolean;
  readonly bron: string;
}

export const gronden: readonly Grond[] = file.gronden as readonly Grond[];

/** The ground with this code, or null. */
export const grondOf = (code: string): Grond | null => gronden.find((grond) => grond.code === code) ?? null;

/** Whether a ground fits a law and what is decided. */
export const fits = (grond: Grond, wet: Wet, voor: GrondVoor): boolean =>
  (grond.wet === undefined || grond.wet === wet) && grond.voor.includes(voor);
