import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { acceptVeiligThuisMelding, type VeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';
import { allTreat, loadVeiligThuis, saveVeiligThuis, sinceVeiligThuis, type VeiligThuisCommandInput } from './veilig-thuis-command.ts';

export type AcceptVeiligThuisMeldingInput = VeiligThuisCommandInput;

export function acceptVeiligThuisMeldingUseCase(
  service: UseCases,
  command: Command<AcceptVeiligThuisMeldingInput>,
): Promise<VeiligThuisOnderzoek> {
  const { input } = command;
  return service.transact(command, veiligThuisAggregate, async (tx) => {
    const work = await loadVeiligThuis(tx, input);
    const on = sinceVeiligThuis(service, tx, work, input);
    const professional = parseUuid(tx.actor.subject);
    const mayTreat = await allTreat(service, tx, work, [professional], on);
    return saveVeiligThuis(tx, decided(acceptVeiligThuisMelding(work, { professional, mayTreat, on })));
  });
}
