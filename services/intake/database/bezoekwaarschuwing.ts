import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, toInstant } from '@kerngraaf/platform/time.ts';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Bezoekwaarschuwing } from '../domain/bezoekwaarschuwing.ts';
import { visibleOfInwoner } from './visibility.ts';

/** A row as the driver gives it; property and column have one name. */
export interface BezoekwaarschuwingRow {
  gemeente: string;
  id: Uuid;
  version: number;
  inwoner: Uuid;
  reden: string;
  since: LocalDate;
  geldig_tot: LocalDate;
  vastgelegd_door: string;
  recorded_at: Date;
  beeindigd_op: LocalDate | null;
}

export const BezoekwaarschuwingRows: EntitySchema<BezoekwaarschuwingRow> = new EntitySchema<BezoekwaarschuwingRow>({
  name: 'bezoekwaarschuwing',
  columns: {
    gemeente: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    version: { type: 'integer' },
    inwoner: { type: 'uuid' },
    reden: { type: 'text' },
    since: { type: 'date' },
    geldig_tot: { type: 'date' },
    vastgelegd_door: { type: 'text' },
    recorded_at: { type: 'timestamptz', precision: 3 },
    beeindigd_op: { type: 'date', nullable: true },
  },
});

export const bezoekwaarschuwingAggregate: Aggregate<Bezoekwaarschuwing> = {
  name: 'visit-caution',
  topic: 'intake.visit-caution',
  async lock(manager, scope, id) {
    const [row] = await read<BezoekwaarschuwingRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM bezoekwaarschuwing r WHERE ${visibleOfInwoner(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : bezoekwaarschuwingFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(BezoekwaarschuwingRows, toRow(state));
  },
  async update(manager, state) {
    await manager.update(BezoekwaarschuwingRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Whether one holds for a resident on a day; nobody else can record one while she is locked. */
export async function warnedOf(
  manager: EntityManager,
  { gemeente, id }: { readonly gemeente: string; readonly id: Uuid },
  on: LocalDate,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'SELECT FROM bezoekwaarschuwing WHERE gemeente = $1 AND inwoner = $2 AND beeindigd_op IS NULL AND $3 <= geldig_tot',
    [gemeente, id, on],
  );
  return rows.length > 0;
}

/** The warnings that hold today for these residents. */
export async function bezoekwaarschuwingenOfInwoners(
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
): Promise<readonly Bezoekwaarschuwing[]> {
  const rows = await read<BezoekwaarschuwingRow>(
    manager,
    (parameter) => `SELECT r.* FROM bezoekwaarschuwing r WHERE ${visibleOfInwoner(scope, parameter)}
      AND r.inwoner = ANY(${parameter(inwoners)}::uuid[]) AND r.beeindigd_op IS NULL AND ${parameter(scope.on)}::date <= r.geldig_tot`,
  );
  return rows.map(bezoekwaarschuwingFrom);
}

const bezoekwaarschuwingFrom = (row: BezoekwaarschuwingRow): Bezoekwaarschuwing => ({
  id: row.id,
  gemeente: row.gemeente,
  version: row.version,
  inwoner: row.inwoner,
  reden: row.reden,
  since: row.since,
  geldigTot: row.geldig_tot,
  vastgelegdDoor: row.vastgelegd_door,
  recordedAt: toInstant(row.recorded_at),
  beeindigdOp: row.beeindigd_op,
});

const toRow = (state: Bezoekwaarschuwing): BezoekwaarschuwingRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  inwoner: state.inwoner,
  reden: state.reden,
  since: state.since,
  geldig_tot: state.geldigTot,
  vastgelegd_door: state.vastgelegdDoor,
  recorded_at: new Date(state.recordedAt),
  beeindigd_op: state.beeindigdOp,
});
