import { accept } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { inHand, type NotOpen, type OnderzoekDecision, withDossier } from './in-hand.ts';
import { type Onderdeel, type Onderzoek, type Onderzoeksonderdeel, onderdelen } from './onderzoek.ts';

export interface GivenOnderdeel {
  readonly onderdeel: Onderdeel;
  readonly tekst: string | null;
  readonly geenReden: string | null;
}

/** What is wrong with parts to record, or null: no part is empty without a reason (Wmo 2015 art. 2.3.2 lid 4). */
export function onderdelenMistake(
  given: readonly GivenOnderdeel[],
): 'ONDERDEEL_TWICE' | 'ONDERDEEL_EMPTY' | 'ONDERDEEL_TEXT_AND_REASON' | null {
  if (new Set(given.map(({ onderdeel }) => onderdeel)).size < given.length) return 'ONDERDEEL_TWICE';
  if (given.some(({ tekst, geenReden }) => tekst === null && geenReden === null)) return 'ONDERDEEL_EMPTY';
  return given.some(({ tekst, geenReden }) => tekst !== null && geenReden !== null) ? 'ONDERDEEL_TEXT_AND_REASON' : null;
}

/** Sound parts take the place of what was recorded of them. */
export function recordOnderzoeksonderdeel(
  onderzoek: Onderzoek,
  { given, on }: { readonly given: readonly GivenOnderdeel[]; readonly on: LocalDate },
): OnderzoekDecision<NotOpen> {
  return inHand(onderzoek, (open) => {
    const recorded = new Map(open.dossier.onderdelen.map((part) => [part.onderdeel, part]));
    for (const part of given) recorded.set(part.onderdeel, asRecorded(part, on));
    const ordered = onderdelen.flatMap((code) => recorded.get(code) ?? []);
    return accept(withDossier(open, { onderdelen: ordered }), [{ type: 'OnderzoekProgressed', on, step: 'ONDERDEEL' }]);
  });
}

function asRecorded({ onderdeel, tekst, geenReden }: GivenOnderdeel, recordedOn: LocalDate): Onderzoeksonderdeel {
  if (tekst !== null) return { onderdeel, recordedOn, tekst, geenReden: null };
  if (geenReden !== null) return { onderdeel, recordedOn, tekst: null, geenReden };
  throw new Error('A part is recorded with its text or with why it is empty');
}
