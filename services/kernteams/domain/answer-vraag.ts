import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus } from './casus.ts';
import type { ConsulentSoort } from './consulent.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

export interface Answer {
  readonly vraag: Uuid;
  readonly antwoord: string;
  /** The kind of consulent as which the caller acts; null when as none. */
  readonly as: ConsulentSoort | null;
  readonly on: LocalDate;
}

export type NotThisVraag = 'VRAAG_UNKNOWN' | 'VRAAG_ALREADY_ANSWERED' | 'NOT_ASKED';

export function answerVraag(casus: Casus, { vraag, antwoord, as, on }: Answer): CasusDecision<NotInHand | NotThisVraag> {
  return inHand(casus, (opgepakt): CasusDecision<NotThisVraag> => {
    const { vragen } = opgepakt.dossier;
    const asked = vragen.find(({ id }) => id === vraag);
    if (asked === undefined) return refuse('VRAAG_UNKNOWN');
    if (asked.aan !== as) return refuse('NOT_ASKED');
    if (asked.antwoord !== null) return refuse('VRAAG_ALREADY_ANSWERED');
    const answered = { ...asked, antwoord: { on, text: antwoord } };
    const after = withDossier(opgepakt, { vragen: vragen.map((other) => (other === asked ? answered : other)) });
    return accept(after, [{ type: 'CasusProgressed', on, step: 'ANTWOORD' }]);
  });
}
