import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Eerste, Toestemming, ToestemmingBase } from '../domain/toestemming.ts';
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

/** Whether one stands on its day, given or waiting for the second; nobody else can give it while the melding is locked. */
export async function toestemmingStands(
  manager: EntityManager,
  { gemeente, inwoner, melding, doel, betreft, gegevenOp }: ToestemmingBase,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT FROM toestemming WHERE gemeente = $1 AND inwoner = $2 AND melding = $3 AND doel = $4
       AND betreft IS NOT DISTINCT FROM $5 AND status <> 'INGETROKKEN' AND (geldig_tot IS NULL OR $6 <= geldig_tot)`,
    [gemeente, inwoner, melding, doel, betreft, gegevenOp],
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

/** The one that holds today of a resident for a question; null when there is none. */
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
      AND (r.geldig_tot IS NULL OR ${parameter(scope.on)}::date <= r.geldig_tot)
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
    geldigTot: row.geldig_tot,
    vastgelegdDoor: row.vastgelegd_door,
    recordedAt: toInstant(row.recorded_at),
  };
  const { status, eerste_op: op, eerste_vastgelegd_door: vastgelegdDoor, ingetrokken_op: ingetrokkenOp } = row;
  const eerste = op === null || vastgelegdDoor === null ? null : { op, vastgelegdDoor };
  switch (status) {
    case 'WACHT_OP_TWEEDE':
      return { ...base, status };
    case 'GEGEVEN':
      return { ...base, status, eerste };
    case 'INGETROKKEN':
      if (ingetrokkenOp === null) throw new Error('A withdrawn toestemming lacks its day');
      return { ...base, status, eerste, ingetrokkenOp };
    default:
      return unreachable(status);
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
  geldig_tot: state.geldigTot,
  eerste_op: eersteOf(state)?.op ?? null,
  eerste_vastgelegd_door: eersteOf(state)?.vastgelegdDoor ?? null,
  ingetrokken_op: state.status === 'INGETROKKEN' ? state.ingetrokkenOp : null,
  vastgelegd_door: state.vastgelegdDoor,
  recorded_at: new Date(state.recordedAt),
});

const eersteOf = (state: Toestemming): Eerste | null => (state.status === 'WACHT_OP_TWEEDE' ? null : state.eerste);
