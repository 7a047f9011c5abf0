import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { uitgaandeAggregate } from '../database/uitgaande-melding.ts';
import { handOverOutgoingMelding, type UitgaandeMelding } from '../domain/uitgaande-melding.ts';

export interface HandOverOutgoingMeldingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly uitgaandeMelding: string;
  readonly occurredOn: LocalDate;
}

export function handOverOutgoingMeldingUseCase(
  service: UseCases,
  command: Command<HandOverOutgoingMeldingInput>,
): Promise<UitgaandeMelding> {
  const { input } = command;
  return service.transact(command, uitgaandeAggregate, async (tx) => {
    const melding = await tx.load(uitgaandeAggregate, parseUuid(input.uitgaandeMelding));
    const on = occurredOn(service, tx, input.occurredOn);
    if (on < melding.occurredOn) throw badInput('BEFORE_MELDING');
    return tx.save(uitgaandeAggregate, decided(handOverOutgoingMelding(melding, on)).state, []);
  });
}
