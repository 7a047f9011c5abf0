import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { providerAggregate } from '../database/provider.ts';
import { providersByIds } from '../database/provider-reads.ts';
import { addSubcontractor, type Provider, subcontractorMistake } from '../domain/provider.ts';
import { toldOfProvider } from '../messaging/publishes-contract.ts';

export interface AddSubcontractorInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly provider: string;
  readonly subcontractor: string;
  readonly percentage: number;
  readonly since: LocalDate;
  readonly until?: LocalDate | null | undefined;
  readonly occurredOn: LocalDate;
}

export function addSubcontractorUseCase(service: UseCases, command: Command<AddSubcontractorInput>): Promise<Provider> {
  const { input } = command;
  return service.transact(command, providerAggregate, async (tx) => {
    const provider = await tx.load(providerAggregate, parseUuid(input.provider));
    const on = occurredOn(service, tx, input.occurredOn);
    const { percentage, since, until = null } = input;
    const added = { provider: parseUuid(input.subcontractor), percentage, since, until };
    assertSound(subcontractorMistake(provider.id, added));
    const [subcontractor] = await providersByIds(tx.manager, [added.provider]);
    if (subcontractor === undefined) throw refused('NOT_FOUND');
    const { state, events } = decided(addSubcontractor(provider, added, on));
    return tx.save(
      providerAggregate,
      state,
      events.map((event) => toldOfProvider(state, event)),
    );
  });
}
