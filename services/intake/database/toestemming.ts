import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Toestemming } from '../domain/toestemming.ts';
import { type ToestemmingRow, ToestemmingRows } from './toestemming-rows.ts';
import { visibleToestemming } from './visibility.ts';

export const toestemmingAggregate: Aggregate<Toestemming> = {
  name: 'toestemming',
  topic: 'intake.toestemming',
  async lock(manager, scope, id) {
    const [row] = await read<ToestemmingRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM toestemming r WHERE ${visibleToestemming(scope, 'r', parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : toestemmingFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(ToestemmingRows, toRow(state));
  },
  async update(manager, state) {
    await manager.update(ToestemmingRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Whether it was given and holds; nobody else can give it while the melding is locked. */
export async function toestemmingHolds(
  manager: EntityManager,
  { gemeente, inwoner, melding, doel, betreft }: Toestemming,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT FROM toestemming WHERE gemeente = $1 AND inwoner = $2 AND melding = $3 AND doel = $4
       AND betreft IS NOT DISTINCT FROM $5 AND status = 'GEGEVEN'`,
    [gemeente, inwoner, melding, doel, betreft],
  );
  return rows.length > 0;
}

export interface AskedConsent {
  readonly inwoner: string;
  readonly melding: string;
  readonly doel: string;
  readonly betreft: string | null;
  /** Null for whichever the reader may see. */
  readonly gemeente: string | null;
}

/** The one that holds of a resident for a question; null when there is none. */
export async function toestemmingFor(
  manager: EntityManager,
  scope: Scope,
  { inwoner, melding, doel, betreft, gemeente }: AskedConsent,
): Promise<Toestemming | null> {
  const [row] = await read<ToestemmingRow>(
    manager,
    (parameter) => `SELECT r.* FROM toestemming r WHERE ${visibleToestemming(scope, 'r', parameter)} AND r.inwoner = ${parameter(inwoner)}
      AND r.melding = ${parameter(melding)} AND r.doel = ${parameter(doel)}
      AND r.betreft IS NOT DISTINCT FROM ${parameter(betreft)}::uuid AND r.status = 'GEGEVEN'
      ${gemeente === null ? '' : `AND r.gemeente = ${parameter(gemeente)}`}`,
  );
  return row === undefined ? null : toestemmingFrom(row);
}

/** Of these residents, newest first. */
export async function toestemmingenOfInwoners(
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
): Promise<readonly Toestemming[]> {
  const rows = await read<ToestemmingRow>(
    manager,
    (parameter) => `SELECT r.* FROM toestemming r WHERE ${visibleToestemming(scope, 'r', parameter)}
      AND r.inwoner = ANY(${parameter(inwoners)}::uuid[]) ORDER BY r.gegeven_op DESC, r.recorded_at DESC, r.id`,
  );
  return rows.map(toestemmingFrom);
}

function toestemmingFrom(row: ToestemmingRow): Toestemming {
  const base = {
    id: row.id,
    gemeente: row.gemeente,
    version: row.version,
    inwoner: row.inwoner,
    melding: row.melding,
    doel: row.doel,
    betreft: row.betreft,
    vertegenwoordiger: row.vertegenwoordiger,
    gegevenOp: row.gegeven_op,
    vastgelegdDoor: row.vastgelegd_door,
    recordedAt: toInstant(row.recorded_at),
  };
  switch (row.status) {
    case 'GEGEVEN':
      return { ...base, status: row.status };
    case 'INGETROKKEN':
      if (row.ingetrokken_op === null) throw new Error('A withdrawn toestemming lacks its day');
      return { ...base, status: row.status, ingetrokkenOp: row.ingetrokken_op };
    default:
      return unreachable(row.status);
  }
}

const toRow = (state: Toestemming): ToestemmingRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  inwoner: state.inwoner,
  melding: state.melding,
  doel: state.doel,
  betreft: state.betreft,
  status: state.status,
  vertegenwoordiger: state.vertegenwoordiger,
  gegeven_op: state.gegevenOp,
  ingetrokken_op: state.status === 'INGETROKKEN' ? state.ingetrokkenOp : null,
  vastgelegd_door: state.vastgelegdDoor,
  recorded_at: new Date(state.recordedAt),
});
