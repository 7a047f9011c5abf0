import { accept, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus, Dossier } from './casus.ts';
import type { CasusDecision } from './in-hand.ts';

export type NotOffered = 'CASUS_ALREADY_ACCEPTED' | 'CASUS_NO_LONGER_HERE' | 'CASUS_CLOSED';

/** `inTeam`: whether the regievoerder sits in the casus's team on that day in a function that has casussen. */
export function acceptCasus(
  casus: Casus,
  { regievoerder, inTeam, on }: { readonly regievoerder: Uuid; readonly inTeam: boolean; readonly on: LocalDate },
): CasusDecision<NotOffered | 'NOT_IN_TEAM'> {
  switch (casus.status) {
    case 'AANGEBODEN':
      if (!inTeam) return refuse('NOT_IN_TEAM');
      return accept({ ...casus, status: 'OPGEPAKT', since: on, dossier: newDossier(regievoerder, on) }, [{ type: 'CasusAccepted', on }]);
    case 'OPGEPAKT':
      return refuse('CASUS_ALREADY_ACCEPTED');
    case 'GEWEIGERD':
    case 'TERUGGEGEVEN':
      return refuse('CASUS_NO_LONGER_HERE');
    case 'AFGESLOTEN':
      return refuse('CASUS_CLOSED');
    default:
      return unreachable(casus);
  }
}

const newDossier = (regievoerder: Uuid, acceptedOn: LocalDate): Dossier => ({
  acceptedOn,
  regievoerder,
  medewerkers: [],
  leefgebieden: [],
  zrm: [],
  activiteiten: [],
  huisbezoeken: [],
  vragen: [],
  plan: null,
  individualNeedOn: null,
});
