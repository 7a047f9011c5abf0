import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import { handleMeldingInPoort, uitkomstMistake } from '../domain/handle-melding-in-poort.ts';
import type { Melding } from '../domain/melding.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface HandleMeldingInPoortInput extends MeldingCommandInput {
  readonly uitkomst: string;
  readonly toelichting?: string | null | undefined;
}

export function handleMeldingInPoortUseCase(service: UseCases, command: Command<HandleMeldingInPoortInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    assertSound(uitkomstMistake(input.uitkomst, profileOf(service, melding, on)));
    const toelichting = ifGiven(input.toelichting, shortText);
    return saveMelding(tx, decided(handleMeldingInPoort(melding, { on, uitkomst: input.uitkomst, toelichting })));
  });
}
