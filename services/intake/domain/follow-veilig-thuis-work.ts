import { accept, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { meetTermijn, reviveTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { VeiligThuisDecision, VeiligThuisMelding } from './veilig-thuis-melding.ts';

/** What the receiver tells of its work. */
export type VeiligThuisWork =
  | { readonly type: 'OPENED'; readonly on: LocalDate }
  | { readonly type: 'ACCEPTED'; readonly professional: Uuid; readonly on: LocalDate }
  | { readonly type: 'NAMED'; readonly professionals: readonly Uuid[]; readonly on: LocalDate }
  | { readonly type: 'CLOSED'; readonly on: LocalDate };

/** What was transferred stands where the receiver's work stands. What says nothing new leaves it as it is. */
export function followVeiligThuisWork(melding: VeiligThuisMelding, told: VeiligThuisWork): VeiligThuisDecision {
  switch (told.type) {
    case 'OPENED':
      return accept(melding.status === 'ONTVANGEN' ? { ...melding, status: 'OVERGEDRAGEN', overgedragenOp: told.on } : melding);
    case 'ACCEPTED':
      return accept(takenUp(melding, told.professional, told.on));
    case 'NAMED':
      return accept({ ...melding, kring: told.professionals });
    case 'CLOSED':
      return accept(melding.status === 'OPGEPAKT' ? { ...melding, status: 'AFGESLOTEN', closedOn: told.on, reden: null } : melding);
    default:
      return unreachable(told);
  }
}

/** Also of one that was ended while somebody took it up: a child's safety is not lost between two desks. */
function takenUp(melding: VeiligThuisMelding, professional: Uuid, on: LocalDate): VeiligThuisMelding {
  const { status: _, closedOn: __, reden: ___, ...base } = { closedOn: null, reden: null, ...melding };
  const overgedragenOp = ('overgedragenOp' in melding ? melding.overgedragenOp : null) ?? on;
  const oppakken = meetTermijn(reviveTermijn(melding.oppakken, on), on, melding.ontvanger);
  return { ...base, kring: [professional], oppakken, status: 'OPGEPAKT', overgedragenOp, opgepaktOp: on };
}
