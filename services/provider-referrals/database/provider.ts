import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Provider } from '../domain/provider.ts';
import { type ProviderRow, ProviderRows } from './provider-rows.ts';
import { inGemeente } from './visibility.ts';

export const providerAggregate: Aggregate<Provider> = {
  name: 'provider',
  topic: 'provider-referrals.provider',
  async lock(manager, scope, id) {
    const [row] = await read<ProviderRow>(
      manager,
      (parameter) => `SELECT r.* FROM provider r WHERE ${inGemeente(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : providerFrom(row);
  },
  async insert(manager, provider) {
    await manager.insert(ProviderRows, toRow(provider));
  },
  async update(manager, provider) {
    const { gemeente, id } = provider;
    await manager.update(ProviderRows, { gemeente, id }, toRow(provider));
  },
};

export const providerFrom = ({ registered_on: registeredOn, ...row }: ProviderRow): Provider => ({ ...row, registeredOn });

const toRow = ({ gemeente, id, version, organisatie, naam, agb, registeredOn, onderaannemers }: Provider): ProviderRow => ({
  gemeente,
  id,
  version,
  organisatie,
  naam,
  agb,
  registered_on: registeredOn,
  onderaannemers,
});
