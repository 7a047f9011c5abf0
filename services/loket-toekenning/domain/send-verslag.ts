import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isAfgestemd } from './afstemming.ts';
import { inHand, type NotOpen, type OnderzoekDecision, withDossier } from './in-hand.ts';
import { type Onderzoek, type Onderzoeksdossier, onderdelen } from './onderzoek.ts';

export type NotReady =
  | 'VERSLAG_ALREADY_SENT'
  | 'ONDERZOEK_INCOMPLETE'
  | 'PGB_NOT_EXPLAINED'
  | 'PLAN_TERM_RUNS'
  | 'ADVIES_OPEN'
  | 'AFSTEMMING_REQUIRED';

export interface Sending {
  readonly tekst: string;
  /** Whether the seven days for a persoonlijk plan run, as intake tells. */
  readonly planTermRuns: boolean;
  /** Whether the gemeenteprofiel asks a colleague's view. */
  readonly afstemmingVerplicht: boolean;
  readonly on: LocalDate;
}

/** The written outcome (Wmo 2015 art. 2.3.2 lid 8). A heronderzoek asks what the first did. */
export function sendVerslag(onderzoek: Onderzoek, { tekst, on, ...given }: Sending): OnderzoekDecision<NotOpen | NotReady> {
  return inHand(onderzoek, (open): OnderzoekDecision<NotReady> => {
    const reason = verslagMistake(open.dossier, given);
    if (reason !== null) return refuse(reason);
    return accept(withDossier(open, { verslag: { sentOn: on, tekst } }), [{ type: 'OnderzoekProgressed', on, step: 'VERSLAG' }]);
  });
}

function verslagMistake(dossier: Onderzoeksdossier, given: Pick<Sending, 'planTermRuns' | 'afstemmingVerplicht'>): NotReady | null {
  const { wet, voorwerk, adviezen } = dossier;
  if (dossier.verslag !== null) return 'VERSLAG_ALREADY_SENT';
  if (adviezen.some(({ gegeven }) => gegeven === null)) return 'ADVIES_OPEN';
  if (wet === 'WMO') {
    // Wmo 2015 art. 2.3.2 lid 4; voorwerk that was taken over is the report (O35).
    if (voorwerk === null && dossier.onderdelen.length < onderdelen.length) return 'ONDERZOEK_INCOMPLETE';
    if (dossier.pgbUitgelegdOp === null) return 'PGB_NOT_EXPLAINED';
    if (given.planTermRuns && dossier.persoonlijkPlan === null) return 'PLAN_TERM_RUNS';
  }
  return given.afstemmingVerplicht && !isAfgestemd(dossier) ? 'AFSTEMMING_REQUIRED' : null;
}
