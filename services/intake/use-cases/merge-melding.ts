import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import { endingMistake } from '../domain/close-trajecten.ts';
import type { Melding } from '../domain/melding.ts';
import { mergeMelding } from '../domain/merge-melding.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface MergeMeldingInput extends MeldingCommandInput {
  readonly into: string;
}

export function mergeMeldingUseCase(service: UseCases, command: Command<MergeMeldingInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    // Held as well: it cannot end, nor be joined to a third, while this one is joined to it.
    const into = await tx.find(meldingAggregate, parseUuid(input.into));
    if (into === null || into.gemeente !== melding.gemeente) throw notFound();
    const on = sinceMelding(service, tx, melding, input);
    assertSound(endingMistake(melding, on));
    return saveMelding(service, tx, decided(mergeMelding(melding, into, on)));
  });
}
