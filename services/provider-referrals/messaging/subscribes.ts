import type { Reactions } from '@kerngraaf/platform/events/reaction.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';

/** Whole topics are taken; types without a reaction or projection only move the position. */
export const topics: readonly string[] = [
  'intake.inwoner',
  'intake.melding',
  'kernteams.casus',
  'kernteams.aansluiting',
  'loket-toekenning.voorziening',
];

export const reactionsOf = (_service: UseCases, _reader: GraphReader): Reactions => ({});
