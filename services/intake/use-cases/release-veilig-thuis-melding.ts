import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { releaseVeiligThuisMelding } from '../domain/release-veilig-thuis-melding.ts';
import type { VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';
import { loadVeiligThuis, saveVeiligThuis, sinceVeiligThuis, type VeiligThuisCommandInput } from './veilig-thuis-command.ts';

export interface ReleaseVeiligThuisMeldingInput extends VeiligThuisCommandInput {
  readonly inwoner: string;
}

export function releaseVeiligThuisMeldingUseCase(
  service: UseCases,
  command: Command<ReleaseVeiligThuisMeldingInput>,
): Promise<VeiligThuisMelding> {
  const { input } = command;
  return service.transact(command, veiligThuisAggregate, async (tx) => {
    const melding = await loadVeiligThuis(tx, input);
    const on = sinceVeiligThuis(service, tx, melding, input);
    const { gemeente } = melding;
    const [inwoner = null] = await holdInwoners(tx.manager, tx.scope, { gemeente, ids: [parseUuid(input.inwoner)] });
    const profile = profileOf(service, melding, on);
    return saveVeiligThuis(tx, decided(releaseVeiligThuisMelding(melding, { inwoner, profile, officer: tx.actor, on })));
  });
}
