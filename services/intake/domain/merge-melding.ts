import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { closeTrajecten } from './close-trajecten.ts';
import { isEnded, type Melding, type MeldingEvent, primaryPerson } from './melding.ts';
import { openTo } from './open-traject.ts';

export type MergeRefusal =
  | 'MELDING_CLOSED'
  | 'INTO_CLOSED'
  | 'SAME_MELDING'
  | 'NOT_SAME_PERSON'
  | 'TERM_WOULD_BE_LOST'
  | 'QUESTION_AT_LOKET';

/**
 * One person, one question, one dossier, though two desks picked it up (O13). The other melding goes on as it is; what this one found stays with it
 * and is read there.
 */
export function mergeMelding(melding: Melding, into: Melding, on: LocalDate): Decision<Melding, MeldingEvent, MergeRefusal> {
  if (melding.id === into.id) return refuse('SAME_MELDING');
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  if (isEnded(into)) return refuse('INTO_CLOSED');
  const person = primaryPerson(melding);
  if (person === null || person !== primaryPerson(into)) return refuse('NOT_SAME_PERSON');
  if (losesTerm(melding, into)) return refuse('TERM_WOULD_BE_LOST');
  if (leavesLoket(melding, into)) return refuse('QUESTION_AT_LOKET');
  const { trajecten, closed } = closeTrajecten(melding, on);
  return accept({ ...melding, status: 'SAMENGEVOEGD', samenvoeging: { on, into: into.id }, trajecten }, [
    ...closed,
    { type: 'MeldingMerged', melding: melding.id, into: into.id, on },
  ]);
}

/** Wmo 2015 art. 2.3.2 lid 1: six weeks after the first melding, whatever the desks do with it. */
const losesTerm = (melding: Melding, into: Melding): boolean =>
  melding.soort === 'WMO_MELDING' && (into.soort !== 'WMO_MELDING' || into.occurredOn > melding.occurredOn);

/**
 * What the loket took up it ends or gives back itself: an onderzoek and what rests on it belong to the question that they were begun for. What it was
 * only offered it must have as the other question too.
 */
function leavesLoket(melding: Melding, into: Melding): boolean {
  const open = openTo(melding, 'LOKET');
  return open !== null && (open.status === 'OPGEPAKT' || openTo(into, 'LOKET') === null);
}
