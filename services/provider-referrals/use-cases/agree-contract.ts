import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { productOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import { occurredOn, profileForNew, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { overlapsContract } from '../database/contract-reads.ts';
import { providersByIds } from '../database/provider-reads.ts';
import { agreementMistake } from '../domain/agreement.ts';
import type { Bekostiging, Contract } from '../domain/contract.ts';
import { toldOfContract } from '../messaging/publishes-contract.ts';

export interface AgreeContractInput {
  readonly commandId: string;
  readonly provider: string;
  readonly gemeente: string;
  readonly gemeenten: readonly string[];
  readonly producten: readonly string[];
  readonly bekostiging: Bekostiging;
  readonly since: LocalDate;
  readonly until?: LocalDate | null | undefined;
  readonly capaciteit?: number | null | undefined;
  readonly occurredOn: LocalDate;
}

/** Who agrees has a right in each gemeente that the contract serves: none is bound by another. */
export function agreeContractUseCase(service: UseCases, command: Command<AgreeContractInput>): Promise<Contract> {
  const { input } = command;
  return service.transact(command, contractAggregate, async (tx) => {
    const on = occurredOn(service, tx, input.occurredOn);
    const { gemeente, producten, bekostiging, since, until = null, capaciteit = null } = input;
    const gemeenten = input.gemeenten.includes(gemeente) ? input.gemeenten : [gemeente, ...input.gemeenten];
    const catalogues = new Map(gemeenten.map((each) => [each, profileForNew(service, tx, each, since).producten]));
    const agreed = { gemeenten, producten, since, until, capaciteit };
    assertSound(agreementMistake(agreed, (each, product) => productOn(catalogues.get(each) ?? [], product, since) !== null));
    const [provider] = await providersByIds(tx.manager, [parseUuid(input.provider)]);
    if (provider === undefined) throw refused('NOT_FOUND');
    if (provider.gemeente !== gemeente) throw refused('GEMEENTE_NOT_SERVED');
    const { id: by, organisatie } = provider;
    const own = { id: service.newId(), gemeente, version: 0, provider: by, organisatie, bezet: 0, wachttijd: null, lumpSums: [] };
    const contract: Contract = { ...own, ...agreed, bekostiging };
    if (await overlapsContract(tx.manager, tx.scope, contract)) throw refused('CONTRACT_OVERLAPS');
    return tx.save(contractAggregate, contract, [toldOfContract(contract, { type: 'ContractAgreed', on })]);
  });
}
