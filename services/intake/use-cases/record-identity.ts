import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import type { IdentiteitsdocumentSoort, Melding } from '../domain/melding.ts';
import { recordIdentity } from '../domain/record-identity.ts';
import { loadMelding, type MeldingCommandInput, saveMelding, sinceMelding } from './melding-command.ts';

export interface RecordIdentityInput extends MeldingCommandInput {
  readonly document: IdentiteitsdocumentSoort;
}

export function recordIdentityUseCase(service: UseCases, command: Command<RecordIdentityInput>): Promise<Melding> {
  const { input } = command;
  return service.transact(command, meldingAggregate, async (tx) => {
    const melding = await loadMelding(tx, input);
    const on = sinceMelding(service, tx, melding, input);
    return saveMelding(service, tx, decided(recordIdentity(melding, input.document, on)));
  });
}
