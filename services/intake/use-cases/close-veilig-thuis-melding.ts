import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { closeVeiligThuisMelding } from '../domain/close-veilig-thuis-melding.ts';
import type { VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';
import { loadVeiligThuis, saveVeiligThuis, sinceVeiligThuis, type VeiligThuisCommandInput } from './veilig-thuis-command.ts';

export interface CloseVeiligThuisMeldingInput extends VeiligThuisCommandInput {
  readonly reden: string;
}

export function closeVeiligThuisMeldingUseCase(
  service: UseCases,
  command: Command<CloseVeiligThuisMeldingInput>,
): Promise<VeiligThuisMelding> {
  const { input } = command;
  return service.transact(command, veiligThuisAggregate, async (tx) => {
    const melding = await loadVeiligThuis(tx, input);
    const on = sinceVeiligThuis(service, tx, melding, input);
    return saveVeiligThuis(tx, decided(closeVeiligThuisMelding(melding, { reden: shortText(input.reden), on })));
  });
}
