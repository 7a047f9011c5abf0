import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Inwoner } from '../domain/inwoner.ts';
import { type InwonerRow, InwonerRows } from './inwoner-rows.ts';
import { visibleInwoner } from './visibility.ts';

export const inwonerAggregate: Aggregate<Inwoner> = {
  name: 'inwoner',
  topic: 'intake.inwoner',
  async lock(manager, scope, id) {
    const [row] = await read<InwonerRow>(
      manager,
      (parameter) => `SELECT r.* FROM inwoner r WHERE ${visibleInwoner(scope, 'r', parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : inwonerFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(InwonerRows, toRow(state));
  },
  async update(manager, state) {
    await manager.update(InwonerRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Those of these residents of a gemeente that the scope sees; they stay as they are until the transaction ends. */
export async function holdInwoners(
  manager: EntityManager,
  scope: Scope,
  { gemeente, ids }: { readonly gemeente: string; readonly ids: readonly Uuid[] },
): Promise<readonly Inwoner[]> {
  if (ids.length === 0) return [];
  // In one order for all, so that two who need the same residents wait for each other and never both.
  const rows = await read<InwonerRow>(
    manager,
    (parameter) => `SELECT r.* FROM inwoner r WHERE ${visibleInwoner(scope, 'r', parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.id = ANY(${parameter(ids)}::uuid[]) ORDER BY r.id FOR SHARE OF r`,
  );
  return rows.map(inwonerFrom);
}

/** Whether the gemeente has this BSN; nobody else can record it until the transaction ends. */
export async function bsnTaken(manager: EntityManager, gemeente: string, bsn: string): Promise<boolean> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`bsn ${gemeente} ${bsn}`]);
  const rows = await manager.query<unknown[]>('SELECT FROM inwoner_bsn WHERE gemeente = $1 AND bsn = $2', [gemeente, bsn]);
  return rows.length > 0;
}

export async function keepBsn(manager: EntityManager, inwoner: Inwoner, bsn: string): Promise<void> {
  await manager.query('INSERT INTO inwoner_bsn (gemeente, bsn, inwoner) VALUES ($1, $2, $3)', [inwoner.gemeente, bsn, inwoner.id]);
}

export const inwonerFrom = (row: InwonerRow): Inwoner => ({
  id: row.id,
  gemeente: row.gemeente,
  version: row.version,
  naam: row.naam,
  geboortedatum: row.geboortedatum,
  kern: row.kern,
  overledenOp: row.overleden_op,
  vertrokkenOp: row.vertrokken_op,
  vertegenwoordigers: row.vertegenwoordigers,
  recordedAt: toInstant(row.recorded_at),
});

const toRow = (state: Inwoner): InwonerRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  naam: state.naam,
  geboortedatum: state.geboortedatum,
  kern: state.kern,
  overleden_op: state.overledenOp,
  vertrokken_op: state.vertrokkenOp,
  vertegenwoordigers: state.vertegenwoordigers,
  recorded_at: new Date(state.recordedAt),
});
