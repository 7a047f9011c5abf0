import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';

/** Who speaks for a resident; null for herself. A resident speaks for herself or for whom she represents; anyone else says who spoke. */
export function representativeIn({ inwoner: caller }: Actor, inwoner: Uuid, named: string | null | undefined): Uuid | null {
  if (caller !== undefined) return caller === inwoner ? null : caller;
  return named === null || named === undefined ? null : parseUuid(named);
}
