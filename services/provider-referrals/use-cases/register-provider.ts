import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { refused } from '@kerngraaf/platform/errors.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { providerAggregate } from '../database/provider.ts';
import { isRegistered } from '../database/provider-reads.ts';
import { type Provider, providerMistake } from '../domain/provider.ts';
import { toldOfProvider } from '../messaging/publishes-contract.ts';

export interface RegisterProviderInput {
  readonly commandId: string;
  readonly gemeente: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly agb?: string | null | undefined;
  readonly occurredOn: LocalDate;
}

export function registerProviderUseCase(service: UseCases, command: Command<RegisterProviderInput>): Promise<Provider> {
  const { input } = command;
  return service.transact(command, providerAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    profileForNew(service, tx, input.gemeente, on);
    const { gemeente, organisatie, agb = null } = input;
    assertSound(providerMistake({ organisatie, agb }));
    const naam = checkedText(input.naam, { max: 200 });
    if (await isRegistered(tx.manager, tx.scope, input)) throw refused('PROVIDER_ALREADY_REGISTERED');
    const provider = { id: service.newId(), gemeente, version: 0, organisatie, naam, agb, registeredOn: on, onderaannemers: [] };
    return tx.save(providerAggregate, provider, [toldOfProvider(provider, { type: 'ProviderRegistered', on })]);
  });
}
