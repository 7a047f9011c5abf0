import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { UitgaandeMelding } from '../domain/uitgaande-melding.ts';
import { meldingOrder } from './melding-reads.ts';
import { ofGemeenten } from './place.ts';
import { type UitgaandeRow, UitgaandeRows } from './veilig-thuis-rows.ts';

/** Tells nothing: its topic has no type of it. */
export const uitgaandeAggregate: Aggregate<UitgaandeMelding> = {
  name: 'uitgaande-melding',
  topic: 'intake.veilig-thuis-melding',
  async lock(manager, scope, id) {
    const [row] = await read<UitgaandeRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM uitgaande_melding r WHERE ${ownUitgaande(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : uitgaandeFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(UitgaandeRows, toRow(state));
  },
  async update(manager, state) {
    await manager.update(UitgaandeRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Rows `r` of who recorded them, by whatever rule she acts, until they were handed over. */
const ownUitgaande = (scope: Scope, parameter: Parameter): string =>
  `${ofGemeenten(scope, 'r', parameter)} AND r.vastgelegd_door = ${parameter(scope.actor.subject)} AND r.overgedragen_op IS NULL`;

/** Newest first, as meldingen are. */
export const uitgaandeOrder: KeysetOrder = { ...meldingOrder, name: 'uitgaandeMeldingen' };

export const uitgaandePage = (manager: EntityManager, scope: Scope, page: Page): Promise<readonly KeysetRow<UitgaandeRow>[]> =>
  readPage<UitgaandeRow>(manager, { table: 'uitgaande_melding', where: (parameter) => ownUitgaande(scope, parameter) }, page);

export const uitgaandeFrom = (row: UitgaandeRow): UitgaandeMelding => ({
  id: row.id,
  gemeente: row.gemeente,
  version: row.version,
  betrokkenen: row.betrokkenen,
  toelichting: row.toelichting,
  occurredOn: row.occurred_on,
  overgedragenOp: row.overgedragen_op,
  vastgelegdDoor: row.vastgelegd_door,
  recordedAt: toInstant(row.recorded_at),
});

const toRow = (state: UitgaandeMelding): UitgaandeRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  betrokkenen: state.betrokkenen,
  toelichting: state.toelichting,
  occurred_on: state.occurredOn,
  overgedragen_op: state.overgedragenOp,
  vastgelegd_door: state.vastgelegdDoor,
  recorded_at: new Date(state.recordedAt),
});
