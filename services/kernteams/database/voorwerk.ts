import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withDeadlines } from '@kerngraaf/platform/deadlines/deadline.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { deadlineOf } from '@kerngraaf/schema/terms/deadlines.ts';
import { type Voorwerk, versiesOf } from '../domain/voorwerk.ts';
import { visibleVoorwerk } from './visibility.ts';
import { type VoorwerkRow, VoorwerkRows } from './voorwerk-rows.ts';

const voorwerk: Aggregate<Voorwerk> = {
  name: 'voorwerk',
  topic: 'kernteams.voorwerk',
  async lock(manager, scope, id) {
    const [row] = await read<VoorwerkRow>(
      manager,
      (parameter) => `SELECT r.* FROM voorwerk r WHERE ${visibleVoorwerk(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : voorwerkFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(VoorwerkRows, toRow(state));
  },
  async update(manager, state) {
    const { gemeente, id } = state;
    await manager.update(VoorwerkRows, { gemeente, id }, toRow(state));
  },
};

/** One that was missed stays open until the loket answers, or ends its onderzoek. */
export const voorwerkAggregate: Aggregate<Voorwerk> = withDeadlines(voorwerk, (state) => {
  if (state.status === 'CONCEPT' || state.termijn === null) return [];
  const deadline = deadlineOf(state.termijn);
  return [{ ...deadline, open: deadline.open && state.letGoOn === null }];
});

export function voorwerkFrom({ versies, status, termijn, let_go_on: letGoOn, ...own }: VoorwerkRow): Voorwerk {
  const [first, ...others] = versies;
  switch (status) {
    case 'CONCEPT':
      return { ...own, status };
    case 'AANGEBODEN':
    case 'OVERGENOMEN':
    case 'TERUGGEGEVEN':
      // The table's checks promise it for these.
      if (first === undefined) throw new Error('Offered voorwerk has no version');
      return { ...own, status, versies: [first, ...others], termijn, letGoOn };
    default:
      return unreachable(status);
  }
}

const toRow = (state: Voorwerk): VoorwerkRow => {
  const { gemeente, id, version, casus, melding, inwoner, kernteam, status, since } = state;
  const [termijn, let_go_on] = state.status === 'CONCEPT' ? [null, null] : [state.termijn, state.letGoOn];
  return { gemeente, id, version, casus, melding, inwoner, kernteam, status, since, versies: versiesOf(state), termijn, let_go_on };
};
