import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { type Voorwerk, versiesOf } from '../domain/voorwerk.ts';
import { visibleVoorwerk } from './visibility.ts';
import { type VoorwerkRow, VoorwerkRows } from './voorwerk-rows.ts';

export const voorwerkAggregate: Aggregate<Voorwerk> = {
  name: 'voorwerk',
  topic: 'kernteams.voorwerk',
  async lock(manager, scope, id) {
    const [row] = await read<VoorwerkRow>(
      manager,
      (parameter) => `SELECT r.* FROM voorwerk r WHERE ${visibleVoorwerk(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : voorwerkFrom(row);
  },
  async insert(manager, voorwerk) {
    await manager.insert(VoorwerkRows, toRow(voorwerk));
  },
  async update(manager, voorwerk) {
    const { gemeente, id } = voorwerk;
    await manager.update(VoorwerkRows, { gemeente, id }, toRow(voorwerk));
  },
};

export function voorwerkFrom({ versies, status, ...own }: VoorwerkRow): Voorwerk {
  const [first, ...others] = versies;
  switch (status) {
    case 'CONCEPT':
      return { ...own, status };
    case 'AANGEBODEN':
    case 'OVERGENOMEN':
    case 'TERUGGEGEVEN':
      // The table's checks promise it for these.
      if (first === undefined) throw new Error('Offered voorwerk has no version');
      return { ...own, status, versies: [first, ...others] };
    default:
      return unreachable(status);
  }
}

const toRow = (voorwerk: Voorwerk): VoorwerkRow => {
  const { gemeente, id, version, casus, melding, inwoner, kernteam, status, since } = voorwerk;
  return { gemeente, id, version, casus, melding, inwoner, kernteam, status, since, versies: versiesOf(voorwerk) };
};
