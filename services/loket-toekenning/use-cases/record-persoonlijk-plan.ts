import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { recordPersoonlijkPlan } from '../domain/voorbereiding.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface RecordPersoonlijkPlanInput extends OnderzoekCommandInput {
  readonly ontvangen: boolean;
}

export function recordPersoonlijkPlanUseCase(service: UseCases, command: Command<RecordPersoonlijkPlanInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    return saveOnderzoek(tx, decided(recordPersoonlijkPlan(onderzoek, { ontvangen: input.ontvangen, on })));
  });
}
