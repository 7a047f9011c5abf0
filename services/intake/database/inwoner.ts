import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Inwoner } from '../domain/inwoner.ts';
import { type InwonerRow, InwonerTable } from './inwoner-rows.ts';
import { visibleInwoner } from './visibility.ts';

export const inwoners: Aggregate<Inwoner> = {
  name: 'inwoner',
  topic: 'intake.inwoner',
  async lock(manager, scope, id) {
    const [found] = await inwonersWhere(manager, scope, [id], 'FOR UPDATE');
    return found ?? null;
  },
  async insert(manager, state) {
    await manager.insert(InwonerTable, toRow(state));
  },
  async update(manager, state) {
    await manager.update(InwonerTable, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Those of these residents that the scope sees; they stay as they are until the transaction ends. */
export const holdInwoners = (manager: EntityManager, scope: Scope, ids: readonly Uuid[]): Promise<readonly Inwoner[]> =>
  ids.length === 0 ? Promise.resolve([]) : inwonersWhere(manager, scope, ids, 'FOR SHARE');

async function inwonersWhere(
  manager: EntityManager,
  scope: Scope,
  ids: readonly Uuid[],
  lock: 'FOR UPDATE' | 'FOR SHARE',
): Promise<readonly Inwoner[]> {
  const values: unknown[] = [ids];
  const rule = visibleInwoner(scope, 'i', (value) => `$${values.push(value)}`);
  // In one order for all, so that two who need the same residents wait for each other and never both.
  const rows = await manager.query<InwonerRow[]>(
    `SELECT i.* FROM inwoner i WHERE i.id = ANY($1::uuid[]) AND ${rule} ORDER BY i.id ${lock} OF i`,
    values,
  );
  return rows.map(toInwoner);
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

export const toInwoner = (row: InwonerRow): Inwoner => ({
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
