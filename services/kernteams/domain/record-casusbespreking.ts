import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus } from './casus.ts';
import { type BesprekingBesluit, type Casusbespreking, type CasusbesprekingEvent, isTwice } from './casusbespreking.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

/** For one casus: more is a mistake, not an agreement. */
const MOST = 50;

type BesluitenMistake = 'CASUS_TWICE' | 'ACTIES_TOO_LONG' | 'BEFORE_CASUSBESPREKING';

export interface Recorded {
  readonly besluiten: readonly BesprekingBesluit[];
  /** The day that it was held. */
  readonly on: LocalDate;
}

/** What is wrong with what is recorded, or null. */
export function besluitenMistake({ scheduledOn }: Casusbespreking, { besluiten, on }: Recorded): BesluitenMistake | null {
  if (isTwice(besluiten)) return 'CASUS_TWICE';
  if (besluiten.some(({ acties }) => acties.length > MOST)) return 'ACTIES_TOO_LONG';
  return on < scheduledOn ? 'BEFORE_CASUSBESPREKING' : null;
}

type NotRecorded = 'CASUSBESPREKING_ALREADY_HELD' | 'CASUS_NOT_ON_AGENDA' | 'NOT_A_DEELNEMER';

/** What is not discussed has no besluit: it may be put on another agenda. */
export function recordCasusbespreking(
  bespreking: Casusbespreking,
  { besluiten, on }: Recorded,
): Decision<Casusbespreking, CasusbesprekingEvent, NotRecorded> {
  switch (bespreking.status) {
    case 'GEPLAND': {
      const { agenda, deelnemers, consulent } = bespreking;
      if (besluiten.some(({ casus }) => agenda.every((punt) => punt.casus !== casus))) return refuse('CASUS_NOT_ON_AGENDA');
      const present = new Set([...deelnemers, consulent]);
      const charged = besluiten.flatMap(({ acties }) => acties.map(({ wie }) => wie));
      if (charged.some((wie) => wie !== null && !present.has(wie))) return refuse('NOT_A_DEELNEMER');
      return accept({ ...bespreking, status: 'GEHOUDEN', heldOn: on, besluiten }, [{ type: 'CasusbesprekingRecorded', on }]);
    }
    case 'GEHOUDEN':
      return refuse('CASUSBESPREKING_ALREADY_HELD');
    default:
      return unreachable(bespreking);
  }
}

/** The loket gets the question too (row 9); once, however often a bespreking finds it. */
export function findIndividualNeed(casus: Casus, on: LocalDate): CasusDecision<NotInHand> {
  return inHand(casus, (opgepakt) =>
    opgepakt.dossier.individualNeedOn === null
      ? accept(withDossier(opgepakt, { individualNeedOn: on }), [{ type: 'IndividualNeedFound', on }])
      : accept(opgepakt),
  );
}
