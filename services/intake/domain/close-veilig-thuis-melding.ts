import { accept, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { voidTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { overgedragenOp, type VeiligThuisDecision, type VeiligThuisMelding } from './veilig-thuis-melding.ts';

export type CloseVeiligThuisRefusal = 'VEILIG_THUIS_MELDING_TAKEN_UP' | 'VEILIG_THUIS_MELDING_CLOSED';

/** Ends what should not have been recorded, before somebody takes it up; after that the receiver's work ends it. */
export function closeVeiligThuisMelding(
  melding: VeiligThuisMelding,
  { reden, on }: { readonly reden: string; readonly on: LocalDate },
): VeiligThuisDecision<CloseVeiligThuisRefusal> {
  switch (melding.status) {
    case 'ONTVANGEN':
    case 'OVERGEDRAGEN': {
      const { id, oppakken } = melding;
      const ended = { opgepaktOp: null, overgedragenOp: overgedragenOp(melding), closedOn: on, reden } as const;
      const state: VeiligThuisMelding = { ...melding, ...ended, status: 'AFGESLOTEN', oppakken: voidTermijn(oppakken, on) };
      return accept(state, [{ type: 'VeiligThuisMeldingClosed', veiligThuisMelding: id, on }]);
    }
    case 'OPGEPAKT':
      return refuse('VEILIG_THUIS_MELDING_TAKEN_UP');
    case 'AFGESLOTEN':
      return refuse('VEILIG_THUIS_MELDING_CLOSED');
    default:
      return unreachable(melding);
  }
}
