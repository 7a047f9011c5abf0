import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, toInstant } from '@kerngraaf/platform/time.ts';
import { PROTECTION_TOPIC } from '@kerngraaf/schema/access/protection.ts';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Bescherming } from '../domain/bescherming.ts';
import { visibleOfInwoner } from './visibility.ts';

/** A row as the driver gives it; property and column have one name. */
export interface BeschermingRow {
  gemeente: string;
  id: Uuid;
  version: number;
  inwoner: Uuid;
  reden: string;
  since: LocalDate;
  vastgelegd_door: string;
  recorded_at: Date;
  until: LocalDate | null;
  opheffing_reden: string | null;
  opgeheven_door: string | null;
}

export const BeschermingRows: EntitySchema<BeschermingRow> = new EntitySchema<BeschermingRow>({
  name: 'bescherming',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    inwoner: { type: 'uuid' },
    reden: { type: 'text' },
    since: { type: 'date' },
    vastgelegd_door: { type: 'text' },
    recorded_at: { type: 'timestamptz', precision: 3 },
    until: { type: 'date', nullable: true },
    opheffing_reden: { type: 'text', nullable: true },
    opgeheven_door: { type: 'text', nullable: true },
  },
});

export const beschermingAggregate: Aggregate<Bescherming> = {
  name: 'protection',
  topic: PROTECTION_TOPIC,
  async lock(manager, scope, id) {
    const [row] = await read<BeschermingRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM bescherming r WHERE ${visibleOfInwoner(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : beschermingFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(BeschermingRows, toRow(state));
  },
  async update(manager, state) {
    await manager.update(BeschermingRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Whether the brake holds for a resident; nobody else can pull it while she is locked. */
export async function holdsFor(
  manager: EntityManager,
  { gemeente, id }: { readonly gemeente: string; readonly id: Uuid },
): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT FROM bescherming WHERE gemeente = $1 AND inwoner = $2 AND until IS NULL', [
    gemeente,
    id,
  ]);
  return rows.length > 0;
}

/** The brakes that hold for these residents. */
export async function beschermingenOfInwoners(
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
): Promise<readonly Bescherming[]> {
  const rows = await read<BeschermingRow>(
    manager,
    (parameter) => `SELECT r.* FROM bescherming r WHERE ${visibleOfInwoner(scope, parameter)}
      AND r.inwoner = ANY(${parameter(inwoners)}::uuid[]) AND r.until IS NULL`,
  );
  return rows.map(beschermingFrom);
}

const beschermingFrom = (row: BeschermingRow): Bescherming => ({
  id: row.id,
  gemeente: row.gemeente,
  version: row.version,
  inwoner: row.inwoner,
  reden: row.reden,
  since: row.since,
  vastgelegdDoor: row.vastgelegd_door,
  recordedAt: toInstant(row.recorded_at),
  opgeheven:
    row.until === null || row.opheffing_reden === null || row.opgeheven_door === null
      ? null
      : { op: row.until, reden: row.opheffing_reden, door: row.opgeheven_door },
});

const toRow = (state: Bescherming): BeschermingRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  inwoner: state.inwoner,
  reden: state.reden,
  since: state.since,
  vastgelegd_door: state.vastgelegdDoor,
  recorded_at: new Date(state.recordedAt),
  until: state.opgeheven?.op ?? null,
  opheffing_reden: state.opgeheven?.reden ?? null,
  opgeheven_door: state.opgeheven?.door ?? null,
});
