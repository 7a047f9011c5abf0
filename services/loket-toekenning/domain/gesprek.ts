import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { inHand, type NotOpen, type OnderzoekDecision, withDossier } from './in-hand.ts';
import type { Gesprek, Onderzoek } from './onderzoek.ts';

/** Both sides see it before they book (O17); a second one on a day for which one is still planned is refused. */
export function planGesprek(
  onderzoek: Onderzoek,
  { on, ...planned }: { readonly id: Uuid; readonly plannedOn: LocalDate; readonly kernteam: string | null; readonly on: LocalDate },
): OnderzoekDecision<NotOpen | 'GESPREK_ALREADY_PLANNED'> {
  return inHand(onderzoek, (open): OnderzoekDecision<'GESPREK_ALREADY_PLANNED'> => {
    const { gesprekken } = open.dossier;
    if (gesprekken.some(({ gehouden, plannedOn }) => gehouden === null && plannedOn === planned.plannedOn))
      return refuse('GESPREK_ALREADY_PLANNED');
    const gesprek: Gesprek = { ...planned, gehouden: null };
    return accept(withDossier(open, { gesprekken: [...gesprekken, gesprek] }), [{ type: 'GesprekPlanned', on, gesprek }]);
  });
}

export function recordKeukentafelgesprek(
  onderzoek: Onderzoek,
  { gesprek: id, verslag, on }: { readonly gesprek: Uuid; readonly verslag: string | null; readonly on: LocalDate },
): OnderzoekDecision<NotOpen | 'GESPREK_UNKNOWN' | 'GESPREK_ALREADY_HELD'> {
  return inHand(onderzoek, (open): OnderzoekDecision<'GESPREK_UNKNOWN' | 'GESPREK_ALREADY_HELD'> => {
    const { gesprekken } = open.dossier;
    const planned = gesprekken.find((each) => each.id === id);
    if (planned === undefined) return refuse('GESPREK_UNKNOWN');
    if (planned.gehouden !== null) return refuse('GESPREK_ALREADY_HELD');
    const held: Gesprek = { ...planned, gehouden: { on, verslag } };
    return accept(withDossier(open, { gesprekken: gesprekken.map((each) => (each === planned ? held : each)) }), [
      { type: 'OnderzoekProgressed', on, step: 'GESPREK' },
    ]);
  });
}
