import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { withDeadlines } from '@kerngraaf/platform/deadlines/deadline.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { deadlineOf } from '@kerngraaf/schema/terms/deadlines.ts';
import type { EntityManager } from 'typeorm';
import type { Melding } from '../domain/melding.ts';
import { keyOf } from '../domain/melding-termijn.ts';
import { isToBeDone } from '../domain/melding-termijnen.ts';
import { columnsOfMelding, meldingFrom, type StoredMelding } from './melding-from-rows.ts';
import { BetrokkeneRows, MeldingRows } from './melding-rows.ts';
import { betrokkeneRows, hopRows, meldingRow, trajectRows } from './melding-to-rows.ts';
import { HopRows, TrajectRows } from './traject-rows.ts';
import { visibleMelding } from './visibility.ts';

const melding: Aggregate<Melding> = {
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
    if (state.status === 'SAMENGEVOEGD') await takeAlong(manager, state.gemeente, state.id, state.samenvoeging.into);
  },
};

/** A missed term stays open on the work list until what it asks is done. */
export const meldingAggregate: Aggregate<Melding> = withDeadlines(melding, (state) =>
  state.termijnen.map((termijn) => ({ ...deadlineOf(termijn), code: keyOf(termijn), open: isToBeDone(state, termijn) })),
);

/** What was joined to a melding goes with it: each names the one that goes on now. */
async function takeAlong(manager: EntityManager, gemeente: string, melding: Uuid, into: Uuid): Promise<void> {
  await manager.query('UPDATE melding SET merged_into = $3 WHERE gemeente = $1 AND merged_into = $2', [gemeente, melding, into]);
}

/** Trajecten change, hops only join. */
async function saveTrajecten(manager: EntityManager, state: Melding): Promise<void> {
  if (state.trajecten.length === 0) return;
  await manager.upsert(TrajectRows, trajectRows(state), ['gemeente', 'id']);
  await manager.upsert(HopRows, hopRows(state), ['gemeente', 'traject', 'number']);
}
