import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isEnded, type Melding, type MeldingEvent } from './melding.ts';

/** Wmo 2015 art. 2.3.2 lid 1: the college confirms receipt of the melding, once. */
export function confirmReceipt(
  melding: Melding,
  on: LocalDate,
): Decision<Melding, MeldingEvent, 'RECEIPT_ALREADY_CONFIRMED' | 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  if (melding.ontvangstBevestigdOp !== null) return refuse('RECEIPT_ALREADY_CONFIRMED');
  return accept({ ...melding, ontvangstBevestigdOp: on }, [{ type: 'ReceiptConfirmed', melding: melding.id, on }]);
}
