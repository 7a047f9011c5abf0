import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import type { EntityManager } from 'typeorm';
import type { Melding } from '../domain/melding.ts';
import { columnsOfMelding, type StoredMelding, toMelding } from './melding-from-rows.ts';
import { BetrokkeneTable, HopTable, MeldingTable, TrajectTable } from './melding-rows.ts';
import { betrokkeneRows, hopRows, meldingRow, trajectRows } from './melding-to-rows.ts';
import { visibleMelding } from './visibility.ts';

export const meldingen: Aggregate<Melding> = {
  name: 'melding',
  topic: 'intake.melding',
  async lock(manager, scope, id) {
    const values: unknown[] = [id];
    const rule = visibleMelding(scope, 'm', (value) => `$${values.push(value)}`);
    const [locked] = await manager.query<{ gemeente: string }[]>(
      `SELECT m.gemeente FROM melding m WHERE m.id = $1 AND ${rule} FOR UPDATE OF m`,
      values,
    );
    if (locked === undefined) return null;
    // A second statement: the parts as they are after waiting for the lock, not as they were before it.
    const [row] = await manager.query<StoredMelding[]>(`SELECT ${columnsOfMelding} FROM melding r WHERE r.gemeente = $1 AND r.id = $2`, [
      locked.gemeente,
      id,
    ]);
    return row === undefined ? null : toMelding(row);
  },
  async insert(manager, state) {
    await manager.insert(MeldingTable, meldingRow(state));
    if (state.betrokkenen.length > 0) await manager.insert(BetrokkeneTable, betrokkeneRows(state));
    await saveTrajecten(manager, state);
  },
  async update(manager, state) {
    await manager.update(MeldingTable, { gemeente: state.gemeente, id: state.id }, meldingRow(state));
    await saveTrajecten(manager, state);
  },
};

/** Trajecten change, hops only join. */
async function saveTrajecten(manager: EntityManager, state: Melding): Promise<void> {
  if (state.trajecten.length === 0) return;
  await manager.upsert(TrajectTable, trajectRows(state), ['gemeente', 'id']);
  await manager.upsert(HopTable, hopRows(state), ['gemeente', 'traject', 'number']);
}
