import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { besluitenOf, type Casusbespreking } from '../domain/casusbespreking.ts';
import { type CasusbesprekingRow, CasusbesprekingRows } from './casusbespreking-rows.ts';
import { visibleBespreking } from './visibility.ts';

export const casusbesprekingAggregate: Aggregate<Casusbespreking> = {
  name: 'casusbespreking',
  topic: 'kernteams.casusbespreking',
  async lock(manager, scope, id) {
    const [row] = await read<CasusbesprekingRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM casusbespreking r WHERE ${visibleBespreking(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : casusbesprekingFrom(row);
  },
  async insert(manager, bespreking) {
    await manager.insert(CasusbesprekingRows, toRow(bespreking));
  },
  async update(manager, bespreking) {
    const { gemeente, id } = bespreking;
    await manager.update(CasusbesprekingRows, { gemeente, id }, toRow(bespreking));
  },
};

export function casusbesprekingFrom(row: CasusbesprekingRow): Casusbespreking {
  const { id, gemeente, version, kernteam, consulent, deelnemers, agenda, besluiten } = row;
  const dates = { scheduledOn: row.scheduled_on, plannedOn: row.planned_on };
  const meeting = { id, gemeente, version, kernteam, ...dates, consulent, deelnemers, agenda };
  switch (row.status) {
    case 'GEPLAND':
      return { ...meeting, status: row.status };
    case 'GEHOUDEN':
      // The table's checks promise the day for this one.
      if (row.held_on === null) throw new Error('A casusbespreking that was held has no day');
      return { ...meeting, status: row.status, heldOn: row.held_on, besluiten };
    default:
      return unreachable(row.status);
  }
}

const toRow = (bespreking: Casusbespreking): CasusbesprekingRow => {
  const { id, gemeente, version, kernteam, status, consulent, deelnemers, agenda } = bespreking;
  return {
    ...{ id, gemeente, version, kernteam, status, consulent, deelnemers, agenda },
    scheduled_on: bespreking.scheduledOn,
    planned_on: bespreking.plannedOn,
    held_on: bespreking.status === 'GEHOUDEN' ? bespreking.heldOn : null,
    besluiten: besluitenOf(bespreking),
    casussen: agenda.map(({ casus }) => casus),
  };
};
