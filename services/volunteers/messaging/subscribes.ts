import type { Reactions } from '@kerngraaf/platform/events/reaction.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';

/** Whole topics are taken; types without a reaction or projection only move the position. */
export const topics: readonly string[] = [];

export const reactionsOf = (_service: UseCases): Reactions => ({});
