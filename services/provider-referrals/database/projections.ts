import type { Projection } from '@kerngraaf/platform/events/projection.ts';

export const projections: readonly Projection[] = [];
