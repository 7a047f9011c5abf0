import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Melding } from '../domain/melding.ts';
import { columnsOfMelding, meldingFrom, type StoredMelding } from './melding-from-rows.ts';
import { BetrokkeneRows, HopRows, MeldingRows, TrajectRows } from './melding-rows.ts';
import { betrokkeneRows, hopRows, meldingRow, trajectRows } from './melding-to-rows.ts';
import { visibleMelding } from './visibility.ts';

export const meldingAggregate: Aggregate<Melding> = {
  name: 'melding',
  topic: 'intake.melding',
  async lock(manager, scope, id) {
    const [locked] = await read<{ gemeente: string }>(
      manager,
      (parameter) =>
        `SELECT m.gemeente FROM melding m WHERE ${visibleMelding(scope, 'm', parameter)} AND m.id = ${parameter(id)} FOR UPDATE OF m`,
    );
    if (locked === undefined) return null;
    // A second statement: the parts as they are after waiting for the lock, not as they were before it.
    const [row] = await manager.query<StoredMelding[]>(`SELECT ${columnsOfMelding} FROM melding r WHERE r.gemeente = $1 AND r.id = $2`, [
      locked.gemeente,
      id,
    ]);
    return row === undefined ? null : meldingFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(MeldingRows, meldingRow(state));
    if (state.betrokkenen.length > 0) await manager.insert(BetrokkeneRows, betrokkeneRows(state));
    await saveTrajecten(manager, state);
  },
  async update(manager, state) {
    await manager.update(MeldingRows, { gemeente: state.gemeente, id: state.id }, meldingRow(state));
    await saveTrajecten(manager, state);
  },
};

/** Trajecten change, hops only join. */
async function saveTrajecten(manager: EntityManager, state: Melding): Promise<void> {
  if (state.trajecten.length === 0) return;
  await manager.upsert(TrajectRows, trajectRows(state), ['gemeente', 'id']);
  await manager.upsert(HopRows, hopRows(state), ['gemeente', 'traject', 'number']);
}
