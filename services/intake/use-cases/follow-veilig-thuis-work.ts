import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { followVeiligThuisWork, type VeiligThuisWork } from '../domain/follow-veilig-thuis-work.ts';
import { saveVeiligThuis } from './veilig-thuis-command.ts';

/** Reaction to what the receiver tells of its work (row 26). */
export async function followVeiligThuisWorkUseCase(tx: Tx, id: Uuid, told: VeiligThuisWork): Promise<void> {
  const melding = await tx.load(veiligThuisAggregate, id);
  const decision = decided(followVeiligThuisWork(melding, told));
  // A version that rises for nothing would turn away who is at work on it.
  if (decision.state !== melding) await saveVeiligThuis(tx, decision);
}
