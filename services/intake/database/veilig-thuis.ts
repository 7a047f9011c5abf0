import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import { opgepaktOp, overgedragenOp, type VeiligThuisMelder, type VeiligThuisMelding } from '../domain/veilig-thuis-melding.ts';
import { visibleVeiligThuis } from './lane-visibility.ts';
import { type VeiligThuisBetrokkeneRow, VeiligThuisBetrokkeneRows, type VeiligThuisRow, VeiligThuisRows } from './veilig-thuis-rows.ts';

export type StoredVeiligThuis = VeiligThuisRow & { readonly betrokkenen: readonly VeiligThuisBetrokkeneRow[] };

/** The columns of a `StoredVeiligThuis` from the row `r` of `veilig_thuis_melding`. */
export const columnsOfVeiligThuis: string = `r.*,
  (SELECT jsonb_agg(to_jsonb(b) ORDER BY b.place) FROM veilig_thuis_betrokkene b WHERE b.gemeente = r.gemeente AND b.melding = r.id) AS betrokkenen`;

export const veiligThuisAggregate: Aggregate<VeiligThuisMelding> = {
  name: 'veilig-thuis-melding',
  topic: 'intake.veilig-thuis-melding',
  async lock(manager, scope, id) {
    const [locked] = await read<{ gemeente: string }>(
      manager,
      (parameter) =>
        `SELECT r.gemeente FROM veilig_thuis_melding r WHERE ${visibleVeiligThuis(scope, 'r', parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    if (locked === undefined) return null;
    // A second statement: its betrokkenen as they are after waiting for the lock.
    const [row] = await manager.query<StoredVeiligThuis[]>(
      `SELECT ${columnsOfVeiligThuis} FROM veilig_thuis_melding r WHERE r.gemeente = $1 AND r.id = $2`,
      [locked.gemeente, id],
    );
    return row === undefined ? null : veiligThuisFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(VeiligThuisRows, toRow(state));
    await manager.insert(VeiligThuisBetrokkeneRows, betrokkeneRows(state));
  },
  async update(manager, state) {
    await manager.update(VeiligThuisRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
    await manager.upsert(VeiligThuisBetrokkeneRows, betrokkeneRows(state), ['gemeente', 'melding', 'inwoner']);
  },
};

/** Who reported it, in a table of its own. */
export async function keepMelder(manager: EntityManager, { gemeente, id }: VeiligThuisMelding, melder: VeiligThuisMelder): Promise<void> {
  const { naam, hoedanigheid, bereikbaar } = melder;
  await manager.query('INSERT INTO veilig_thuis_melder (gemeente, melding, naam, hoedanigheid, bereikbaar) VALUES ($1, $2, $3, $4, $5)', [
    gemeente,
    id,
    naam,
    hoedanigheid,
    bereikbaar,
  ]);
}

export function veiligThuisFrom(row: StoredVeiligThuis): VeiligThuisMelding {
  const base = {
    id: row.id,
    gemeente: row.gemeente,
    version: row.version,
    ontvanger: row.ontvanger,
    functies: row.functies,
    kring: row.kring,
    betrokkenen: row.betrokkenen.map(({ inwoner, rol, vrijgegeven_op }) => ({ inwoner, rol, vrijgegevenOp: vrijgegeven_op })),
    overdracht: row.overdracht,
    termijnen: row.termijnen,
    oppakken: row.oppakken,
    occurredOn: row.occurred_on,
    vastgelegdDoor: row.vastgelegd_door,
    recordedAt: toInstant(row.recorded_at),
  };
  const { status, overgedragen_op, opgepakt_op, reden } = row;
  switch (status) {
    case 'ONTVANGEN':
      return { ...base, status };
    case 'OVERGEDRAGEN':
      return { ...base, status, overgedragenOp: there(overgedragen_op) };
    case 'OPGEPAKT':
      return { ...base, status, overgedragenOp: there(overgedragen_op), opgepaktOp: there(opgepakt_op) };
    case 'AFGESLOTEN':
      return { ...base, status, overgedragenOp: overgedragen_op, opgepaktOp: opgepakt_op, closedOn: there(row.closed_on), reden };
    default:
      return unreachable(status);
  }
}

/** What the table's checks promise to be there. */
function there<T>(value: T | null): T {
  if (value === null) throw new Error('A row of veilig_thuis_melding lacks what its status needs');
  return value;
}

const isWaiting = ({ status }: VeiligThuisMelding): boolean => status === 'ONTVANGEN' || status === 'OVERGEDRAGEN';

const toRow = (state: VeiligThuisMelding): VeiligThuisRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  status: state.status,
  ontvanger: state.ontvanger,
  functies: state.functies,
  kring: state.kring,
  overdracht: state.overdracht,
  termijnen: state.termijnen,
  oppakken: state.oppakken,
  oppakken_voor: isWaiting(state) ? state.oppakken.dueOn : null,
  occurred_on: state.occurredOn,
  overgedragen_op: overgedragenOp(state),
  opgepakt_op: opgepaktOp(state),
  closed_on: state.status === 'AFGESLOTEN' ? state.closedOn : null,
  reden: state.status === 'AFGESLOTEN' ? state.reden : null,
  vastgelegd_door: state.vastgelegdDoor,
  recorded_at: new Date(state.recordedAt),
});

const betrokkeneRows = ({ gemeente, id: melding, betrokkenen }: VeiligThuisMelding): VeiligThuisBetrokkeneRow[] =>
  betrokkenen.map(({ inwoner, rol, vrijgegevenOp }, place) => ({ gemeente, melding, inwoner, place, rol, vrijgegeven_op: vrijgegevenOp }));
