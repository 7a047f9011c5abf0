import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { ProfileTaak } from '@kerngraaf/schema/profiles/profile.ts';
import type { Activiteit, Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

/** A task that the gemeenteprofiel does not give to kernteams is refused: Overbetuwe rules out hulpverlening and begeleiding (O28). */
export function recordActiviteit(
  casus: Casus,
  activiteit: Activiteit,
  taak: ProfileTaak,
): CasusDecision<NotInHand | 'ACTIVITEIT_NOT_FOR_KERNTEAM'> {
  return inHand(casus, (opgepakt): CasusDecision<'ACTIVITEIT_NOT_FOR_KERNTEAM'> => {
    if (!taak.toegestaan) return refuse('ACTIVITEIT_NOT_FOR_KERNTEAM');
    const after = withDossier(opgepakt, { activiteiten: [...opgepakt.dossier.activiteiten, activiteit] });
    return accept(after, [{ type: 'CasusProgressed', on: activiteit.on, step: 'ACTIVITEIT' }]);
  });
}
