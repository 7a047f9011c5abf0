import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner } from './inwoner.ts';

/** The college has somebody look into named dossiers, for a named reason and a time (Wmo 2015 art. 6.1). */
export interface Inspectie {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  /** What it is called. */
  readonly referentie: string;
  /** Who may read: the subject of her identity. */
  readonly toezichthouder: Uuid;
  /** First and last day. */
  readonly van: LocalDate;
  readonly tot: LocalDate;
  readonly dossiers: readonly Uuid[];
  /** When it was closed, from which moment on nothing may be read. */
  readonly geslotenOp: LocalDate | null;
  readonly ingesteldDoor: string;
  readonly recordedAt: Instant;
}

/** So many dossiers fit in one identity. */
export const MOST_DOSSIERS = 100;

export type OpenInspectieRefusal = 'PERSON_REQUIRED' | 'PERSON_TWICE' | 'DOSSIERS_TOO_MANY' | 'INWONER_UNKNOWN' | 'OWN_INSPECTIE';

/** `known`: those of its dossiers that are of residents of the gemeente. */
export function openInspectie(inspectie: Inspectie, known: readonly Inwoner[]): Decision<Inspectie, never, OpenInspectieRefusal> {
  const persons = new Set(inspectie.dossiers);
  if (persons.size === 0) return refuse('PERSON_REQUIRED');
  if (persons.size > MOST_DOSSIERS) return refuse('DOSSIERS_TOO_MANY');
  if (persons.size < inspectie.dossiers.length) return refuse('PERSON_TWICE');
  if (known.filter(({ id }) => persons.has(id)).length < persons.size) return refuse('INWONER_UNKNOWN');
  // Nobody opens dossiers for herself.
  if (inspectie.toezichthouder === inspectie.ingesteldDoor) return refuse('OWN_INSPECTIE');
  return accept(inspectie);
}

export const closeInspectie = (inspectie: Inspectie, on: LocalDate): Decision<Inspectie, never, 'INSPECTIE_CLOSED'> =>
  inspectie.geslotenOp === null ? accept({ ...inspectie, geslotenOp: on }) : refuse('INSPECTIE_CLOSED');
