import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Contract } from '../domain/contract.ts';
import { type ContractRow, ContractRows } from './contract-rows.ts';
import { visibleContract } from './visibility.ts';

export const contractAggregate: Aggregate<Contract> = {
  name: 'contract',
  topic: 'provider-referrals.contract',
  async lock(manager, scope, id) {
    const [row] = await read<ContractRow>(
      manager,
      (parameter) => `SELECT r.* FROM contract r WHERE ${visibleContract(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : contractFrom(row);
  },
  async insert(manager, contract) {
    await manager.insert(ContractRows, toRow(contract));
  },
  async update(manager, contract) {
    const { gemeente, id } = contract;
    await manager.update(ContractRows, { gemeente, id }, toRow(contract));
  },
};

export const contractFrom = ({ wachttijd_dagen: dagen, wachttijd_op: on, lump_sums: lumpSums, ...row }: ContractRow): Contract => ({
  ...row,
  wachttijd: dagen === null || on === null ? null : { dagen, on },
  lumpSums,
});

const toRow = (contract: Contract): ContractRow => ({
  gemeente: contract.gemeente,
  id: contract.id,
  version: contract.version,
  provider: contract.provider,
  organisatie: contract.organisatie,
  gemeenten: contract.gemeenten,
  producten: contract.producten,
  bekostiging: contract.bekostiging,
  since: contract.since,
  until: contract.until,
  capaciteit: contract.capaciteit,
  bezet: contract.bezet,
  wachttijd_dagen: contract.wachttijd?.dagen ?? null,
  wachttijd_op: contract.wachttijd?.on ?? null,
  lump_sums: contract.lumpSums,
});
