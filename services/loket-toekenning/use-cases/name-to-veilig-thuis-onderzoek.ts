import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { veiligThuisAggregate } from '../database/veilig-thuis.ts';
import { nameToVeiligThuisOnderzoek, type VeiligThuisOnderzoek } from '../domain/veilig-thuis-onderzoek.ts';
import { allTreat, loadVeiligThuis, saveVeiligThuis, sinceVeiligThuis, type VeiligThuisCommandInput } from './veilig-thuis-command.ts';

export interface NameToVeiligThuisOnderzoekInput extends VeiligThuisCommandInput {
  readonly professionals: readonly string[];
}

// The event that tells who may know holds 50, who took it up among them.
const MOST_COLLEAGUES = 49;

export function nameToVeiligThuisOnderzoekUseCase(
  service: UseCases,
  command: Command<NameToVeiligThuisOnderzoekInput>,
): Promise<VeiligThuisOnderzoek> {
  const { input } = command;
  return service.transact(command, veiligThuisAggregate, async (tx) => {
    const work = await loadVeiligThuis(tx, input);
    const on = sinceVeiligThuis(service, tx, work, input);
    const colleagues = input.professionals.map(parseUuid);
    if (colleagues.length > MOST_COLLEAGUES) throw badInput('TOO_MANY_COLLEAGUES');
    const mayTreat = await allTreat(service, tx, work, colleagues, on);
    return saveVeiligThuis(tx, decided(nameToVeiligThuisOnderzoek(work, { colleagues, mayTreat, on })));
  });
}
