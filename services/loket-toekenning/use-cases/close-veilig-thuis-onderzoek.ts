import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, longText } from '@kerngraaf/platform/text.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { closeVeiligThuisOnderzoek, type VeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';
import { loadVeiligThuis, saveVeiligThuis, sinceVeiligThuis, type VeiligThuisCommandInput } from './veilig-thuis-command.ts';

export interface CloseVeiligThuisOnderzoekInput extends VeiligThuisCommandInput {
  readonly resultaat: string;
  readonly toelichting?: string | null | undefined;
}

export function closeVeiligThuisOnderzoekUseCase(
  service: UseCases,
  command: Command<CloseVeiligThuisOnderzoekInput>,
): Promise<VeiligThuisOnderzoek> {
  const { input } = command;
  return service.transact(command, veiligThuisAggregate, async (tx) => {
    const work = await loadVeiligThuis(tx, input);
    const on = sinceVeiligThuis(service, tx, work, input);
    const { resultaten } = profileOf(service, work, on).veiligThuis;
    const { code: resultaat } = known(byCode(resultaten, input.resultaat), 'RESULTAAT_UNKNOWN');
    return saveVeiligThuis(
      tx,
      decided(closeVeiligThuisOnderzoek(work, { resultaat, toelichting: ifGiven(input.toelichting, longText), on })),
    );
  });
}
