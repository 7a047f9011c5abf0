import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';

export type NoodtoegangOordeel = 'TERECHT' | 'ONTERECHT';

/** What the reviewer thought of it. */
export interface Beoordeling {
  readonly oordeel: NoodtoegangOordeel;
  readonly toelichting: string | null;
  readonly on: LocalDate;
  readonly door: string;
}

/** Somebody opened a resident's dossier without being tied to her, for a reason. */
export interface Noodtoegang {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  readonly reden: string;
  readonly geopendDoor: string;
  readonly rol: string;
  readonly functie: string | null;
  /** Last day on which it opens. */
  readonly tot: LocalDate;
  readonly recordedAt: Instant;
  readonly beoordeling: Beoordeling | null;
}

/** In characters: "spoed" is no reason that can be judged. */
const SHORTEST_REASON = 20;

export const openNoodtoegang = (noodtoegang: Noodtoegang): Decision<Noodtoegang, never, 'REDEN_TOO_SHORT'> =>
  noodtoegang.reden.length < SHORTEST_REASON ? refuse('REDEN_TOO_SHORT') : accept(noodtoegang);

/** Once, and by somebody else. */
export function reviewNoodtoegang(
  noodtoegang: Noodtoegang,
  beoordeling: Beoordeling,
): Decision<Noodtoegang, never, 'NOODTOEGANG_REVIEWED' | 'OWN_NOODTOEGANG'> {
  if (noodtoegang.beoordeling !== null) return refuse('NOODTOEGANG_REVIEWED');
  return noodtoegang.geopendDoor === beoordeling.door ? refuse('OWN_NOODTOEGANG') : accept({ ...noodtoegang, beoordeling });
}
