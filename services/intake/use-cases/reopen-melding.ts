import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { Melding } from '../domain/melding.ts';
import { reopeningMistake, reopenMelding } from '../domain/reopen-melding.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface ReopenMeldingInput extends MeldingCommandInput {
  readonly reden: string;
}

export function reopenMeldingUseCase(service: UseCases, command: Command<ReopenMeldingInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    assertSound(reopeningMistake(melding, on));
    const reden = shortText(input.reden);
    return saveMelding(service, tx, decided(reopenMelding(melding, reden, on)));
  });
}
