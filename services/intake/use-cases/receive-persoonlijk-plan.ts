import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { Melding } from '../domain/melding.ts';
import { receivePersoonlijkPlan } from '../domain/receive-persoonlijk-plan.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export type ReceivePersoonlijkPlanInput = MeldingCommandInput;

export function receivePersoonlijkPlanUseCase(service: UseCases, command: Command<ReceivePersoonlijkPlanInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    return saveMelding(service, tx, decided(receivePersoonlijkPlan(melding, on)));
  });
}
