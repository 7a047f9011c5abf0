import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { isUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Inspectie } from '../domain/inspectie.ts';
import { type InspectieRow, InspectieRows } from './inspectie-rows.ts';
import { NOTHING, ofGemeenten, unknownRule } from './place.ts';

/** Tells nothing: its topic has no type of it. */
export const inspectieAggregate: Aggregate<Inspectie> = {
  name: 'inspectie',
  topic: 'intake.inwoner',
  async lock(manager, scope, id) {
    const [row] = await read<InspectieRow>(
      manager,
      (parameter) => `SELECT r.* FROM inspectie r WHERE ${visibleInspectie(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : inspectieFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(InspectieRows, toRow(state));
  },
  async update(manager, state) {
    await manager.update(InspectieRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Which inspections `r` a scope sees: all of the gemeente for who opens them, and for a toezichthouder her own from first to last day. */
function visibleInspectie(scope: Scope, parameter: Parameter): string {
  const concerns = scope.inwoners === null ? '' : ` AND r.dossiers && ${parameter(scope.inwoners)}::uuid[]`;
  return `${ofGemeenten(scope, 'r', parameter)} AND ${rule(scope, parameter)}${concerns}`;
}

function rule(scope: Scope, parameter: Parameter): string {
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'inspectie':
      return isUuid(scope.actor.subject)
        ? `r.toezichthouder = ${parameter(scope.actor.subject)} AND r.gesloten_op IS NULL AND ${parameter(scope.on)}::date BETWEEN r.van AND r.tot`
        : NOTHING;
    default:
      throw unknownRule(scope);
  }
}

/** Newest first. */
export const inspectieOrder: KeysetOrder = {
  name: 'inspecties',
  direction: 'desc',
  columns: [
    { column: 'recorded_at', kind: 'instant' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const inspectiePage = (
  manager: EntityManager,
  scope: Scope,
  gemeente: string,
  page: Page,
): Promise<readonly KeysetRow<InspectieRow>[]> =>
  readPage<InspectieRow>(
    manager,
    { table: 'inspectie', where: (parameter) => `${visibleInspectie(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}` },
    page,
  );

export async function inspectieById(manager: EntityManager, scope: Scope, id: Uuid): Promise<Inspectie | null> {
  const [row] = await read<InspectieRow>(
    manager,
    (parameter) => `SELECT r.* FROM inspectie r WHERE ${visibleInspectie(scope, parameter)} AND r.id = ${parameter(id)}`,
  );
  return row === undefined ? null : inspectieFrom(row);
}

export const inspectieFrom = (row: InspectieRow): Inspectie => ({
  id: row.id,
  gemeente: row.gemeente,
  version: row.version,
  referentie: row.referentie,
  toezichthouder: row.toezichthouder,
  van: row.van,
  tot: row.tot,
  dossiers: row.dossiers,
  geslotenOp: row.gesloten_op,
  ingesteldDoor: row.ingesteld_door,
  recordedAt: toInstant(row.recorded_at),
});

const toRow = (state: Inspectie): InspectieRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  referentie: state.referentie,
  toezichthouder: state.toezichthouder,
  van: state.van,
  tot: state.tot,
  dossiers: state.dossiers,
  gesloten_op: state.geslotenOp,
  ingesteld_door: state.ingesteldDoor,
  recorded_at: new Date(state.recordedAt),
});
