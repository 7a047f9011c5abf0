import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import { joinVraagverheldering } from '../domain/join-vraagverheldering.ts';
import type { Expertise, Melding } from '../domain/melding.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface JoinVraagverhelderingInput extends MeldingCommandInput {
  readonly expertise: Expertise;
}

export function joinVraagverhelderingUseCase(service: UseCases, command: Command<JoinVraagverhelderingInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    return saveMelding(
      service,
      tx,
      decided(joinVraagverheldering(melding, { professional: tx.actor.subject, expertise: input.expertise, since: on })),
    );
  });
}
