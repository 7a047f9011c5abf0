import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { providerAggregate } from '../database/provider.ts';
import { endSubcontractor, lastPart, type Provider } from '../domain/provider.ts';
import { toldOfProvider } from '../messaging/publishes-contract.ts';

export interface EndSubcontractorInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly provider: string;
  readonly subcontractor: string;
  readonly until: LocalDate;
  readonly occurredOn: LocalDate;
}

export function endSubcontractorUseCase(service: UseCases, command: Command<EndSubcontractorInput>): Promise<Provider> {
  const { input } = command;
  return service.transact(command, providerAggregate, async (tx) => {
    const provider = await tx.load(providerAggregate, parseUuid(input.provider));
    const on = occurredOn(service, tx, input.occurredOn);
    const { until } = input;
    const subcontractor = parseUuid(input.subcontractor);
    const last = lastPart(provider, subcontractor);
    if (last !== null && until < last.since) throw badInput('PERIOD_REVERSED');
    const { state, events } = decided(endSubcontractor(provider, { subcontractor, until, on }));
    return tx.save(
      providerAggregate,
      state,
      events.map((event) => toldOfProvider(state, event)),
    );
  });
}
