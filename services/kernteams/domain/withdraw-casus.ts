import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type Casus, dossierOf } from './casus.ts';

/** The one who asked withdrew the question: what the team still had, it has no longer. Null when it had let go already. Tells nothing: intake told it. */
export function withdrawCasus(casus: Casus, on: LocalDate): Casus | null {
  switch (casus.status) {
    case 'AANGEBODEN':
    case 'OPGEPAKT':
      return { ...casus, status: 'TERUGGEGEVEN', since: on, reden: null, dossier: dossierOf(casus) };
    case 'GEWEIGERD':
    case 'TERUGGEGEVEN':
    case 'AFGESLOTEN':
      return null;
    default:
      return unreachable(casus);
  }
}
