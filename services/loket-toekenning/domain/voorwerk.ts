import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { inHand, type NotOpen, type OnderzoekDecision, withDossier } from './in-hand.ts';
import type { Onderzoek } from './onderzoek.ts';

/** What the loket knows of voorwerk that a kernteam offered for the melding of an onderzoek. */
export interface AangebodenVoorwerk {
  readonly voorwerk: Uuid;
  readonly melding: Uuid;
  readonly kernteam: string;
  /** The newest version that was offered. */
  readonly voorwerkVersion: number;
  readonly offeredOn: LocalDate;
  /** The loket's copy of that version; null until it could be read. */
  readonly kopie: { readonly hash: string; readonly inhoud: string } | null;
}

export interface Answering {
  /** Null when nothing was offered for this melding under that id. */
  readonly offered: AangebodenVoorwerk | null;
  /** The version that the caller read. */
  readonly voorwerkVersion: number;
  readonly on: LocalDate;
}

type NotThisVoorwerk = 'VOORWERK_NOT_OFFERED' | 'VOORWERK_CHANGED' | 'VOORWERK_ALREADY_TAKEN_OVER';

/** What a besluit rests on is copied once, with version, date and hash: the kernteam may change its own (O35). */
export function takeOverVoorwerk(
  onderzoek: Onderzoek,
  { offered, voorwerkVersion, on }: Answering,
): OnderzoekDecision<NotOpen | NotThisVoorwerk | 'VOORWERK_NOT_READ'> {
  return inHand(onderzoek, (open): OnderzoekDecision<NotThisVoorwerk | 'VOORWERK_NOT_READ'> => {
    if (open.dossier.voorwerk !== null) return refuse('VOORWERK_ALREADY_TAKEN_OVER');
    if (offered === null) return refuse('VOORWERK_NOT_OFFERED');
    if (offered.voorwerkVersion !== voorwerkVersion) return refuse('VOORWERK_CHANGED');
    if (offered.kopie === null) return refuse('VOORWERK_NOT_READ');
    const { voorwerk, kopie } = offered;
    return accept(withDossier(open, { voorwerk: { voorwerk, voorwerkVersion, takenOverOn: on, ...kopie } }), [
      { type: 'VoorwerkTakenOver', on, voorwerk, voorwerkVersion },
    ]);
  });
}

export function returnVoorwerk(
  onderzoek: Onderzoek,
  { offered, voorwerkVersion, reden, on }: Answering & { readonly reden: string },
): OnderzoekDecision<NotOpen | NotThisVoorwerk> {
  return inHand(onderzoek, (open): OnderzoekDecision<NotThisVoorwerk> => {
    if (open.dossier.voorwerk !== null) return refuse('VOORWERK_ALREADY_TAKEN_OVER');
    if (offered === null) return refuse('VOORWERK_NOT_OFFERED');
    if (offered.voorwerkVersion !== voorwerkVersion) return refuse('VOORWERK_CHANGED');
    const { voorwerk } = offered;
    const teruggaven = [...open.dossier.teruggaven, { voorwerk, voorwerkVersion, on, reden }];
    return accept(withDossier(open, { teruggaven }), [{ type: 'VoorwerkReturned', on, voorwerk, voorwerkVersion }]);
  });
}
