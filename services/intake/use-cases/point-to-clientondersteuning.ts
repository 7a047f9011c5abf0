import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { Melding } from '../domain/melding.ts';
import { pointToClientondersteuning } from '../domain/point-to-clientondersteuning.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface PointToClientondersteuningInput extends MeldingCommandInput {
  /** Code of the gemeenteprofiel. */
  readonly organisatie?: string | null | undefined;
}

export function pointToClientondersteuningUseCase(service: UseCases, command: Command<PointToClientondersteuningInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    const pointing = { on, organisatie: input.organisatie ?? null };
    return saveMelding(service, tx, decided(pointToClientondersteuning(melding, pointing, profileOf(service, melding, on))));
  });
}
