import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import { endingMistake } from '../domain/close-trajecten.ts';
import type { Melding } from '../domain/melding.ts';
import { withdrawMelding } from '../domain/withdraw-melding.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface WithdrawMeldingInput extends MeldingCommandInput {
  readonly reden: string;
}

export function withdrawMeldingUseCase(service: UseCases, command: Command<WithdrawMeldingInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    assertSound(endingMistake(melding, on));
    const reden = shortText(input.reden);
    return saveMelding(service, tx, decided(withdrawMelding(melding, reden, on)));
  });
}
