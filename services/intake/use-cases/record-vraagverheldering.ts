import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { longText } from '@kerngraaf/platform/text.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { Melding } from '../domain/melding.ts';
import { criteriaMistake, recordVraagverheldering } from '../domain/record-vraagverheldering.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface RecordVraagverhelderingInput extends MeldingCommandInput {
  readonly tekst: string;
  readonly criteria?: readonly string[] | undefined;
}

export function recordVraagverhelderingUseCase(service: UseCases, command: Command<RecordVraagverhelderingInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    const { criteria = [] } = input;
    assertSound(criteriaMistake(criteria, profileOf(service, melding, on)));
    const tekst = longText(input.tekst);
    return saveMelding(service, tx, decided(recordVraagverheldering(melding, tx.actor.subject, { on, tekst, criteria })));
  });
}
