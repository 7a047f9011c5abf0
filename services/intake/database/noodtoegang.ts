import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { tied } from '@kerngraaf/platform/access/tied.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Noodtoegang } from '../domain/noodtoegang.ts';
import { type NoodtoegangRow, NoodtoegangRows } from './noodtoegang-rows.ts';
import { atLoket, ofGemeenten, unknownRule } from './place.ts';

/** Tells nothing: its topic has no type of it. */
export const noodtoegangAggregate: Aggregate<Noodtoegang> = {
  name: 'noodtoegang',
  topic: 'intake.inwoner',
  async lock(manager, scope, id) {
    const [row] = await read<NoodtoegangRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM noodtoegang r WHERE ${visibleNoodtoegang(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : noodtoegangFrom(row);
  },
  async insert(manager, state) {
    await manager.insert(NoodtoegangRows, toRow(state));
  },
  async update(manager, state) {
    await manager.update(NoodtoegangRows, { gemeente: state.gemeente, id: state.id }, toRow(state));
  },
};

/** Which of them `r` a scope sees: all of the gemeente for who looks at them afterwards, and her own until its last day for who works at the loket. */
function visibleNoodtoegang(scope: Scope, parameter: Parameter): string {
  return `${ofGemeenten(scope, 'r', parameter)} AND ${rule(scope, parameter)}${tied(scope, { inwoner: 'r.inwoner' }, parameter)}`;
}

function rule(scope: Scope, parameter: Parameter): string {
  switch (scope.rows) {
    case 'gemeente':
      return 'true';
    case 'noodtoegang':
      return `r.geopend_door = ${parameter(scope.actor.subject)} AND ${parameter(scope.on)}::date <= r.tot AND ${atLoket(scope, 'r', parameter)}`;
    default:
      throw unknownRule(scope);
  }
}

/** The gemeente of a resident, where the actor works at its loket today; null else. */
export async function mayOpen(manager: EntityManager, scope: Scope, inwoner: Uuid): Promise<string | null> {
  if (scope.rows !== 'noodtoegang') throw unknownRule(scope);
  const [row] = await read<{ readonly gemeente: string }>(
    manager,
    (parameter) => `SELECT r.gemeente FROM inwoner r
      WHERE ${ofGemeenten(scope, 'r', parameter)} AND ${atLoket(scope, 'r', parameter)} AND r.id = ${parameter(inwoner)}`,
  );
  return row?.gemeente ?? null;
}

/** The longest waiting first. */
export const noodtoegangOrder: KeysetOrder = {
  name: 'noodtoegangen',
  direction: 'asc',
  columns: [
    { column: 'recorded_at', kind: 'instant' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** `beoordeeld`: null for both. */
export const noodtoegangPage = (
  manager: EntityManager,
  scope: Scope,
  { gemeente, beoordeeld }: { readonly gemeente: string; readonly beoordeeld: boolean | null },
  page: Page,
): Promise<readonly KeysetRow<NoodtoegangRow>[]> => {
  const which = beoordeeld === null ? '' : ` AND r.beoordeeld_op IS ${beoordeeld ? 'NOT ' : ''}NULL`;
  const where = (parameter: Parameter): string => `${visibleNoodtoegang(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}${which}`;
  return readPage<NoodtoegangRow>(manager, { table: 'noodtoegang', where }, page);
};

export async function noodtoegangById(manager: EntityManager, scope: Scope, id: Uuid): Promise<Noodtoegang | null> {
  const [row] = await read<NoodtoegangRow>(
    manager,
    (parameter) => `SELECT r.* FROM noodtoegang r WHERE ${visibleNoodtoegang(scope, parameter)} AND r.id = ${parameter(id)}`,
  );
  return row === undefined ? null : noodtoegangFrom(row);
}

export function noodtoegangFrom(row: NoodtoegangRow): Noodtoegang {
  const { oordeel, toelichting, beoordeeld_op: on, beoordeeld_door: door } = row;
  return {
    id: row.id,
    gemeente: row.gemeente,
    version: row.version,
    inwoner: row.inwoner,
    reden: row.reden,
    geopendDoor: row.geopend_door,
    rol: row.rol,
    functie: row.functie,
    tot: row.tot,
    recordedAt: toInstant(row.recorded_at),
    beoordeling: oordeel === null || on === null || door === null ? null : { oordeel, toelichting, on, door },
  };
}

const toRow = (state: Noodtoegang): NoodtoegangRow => ({
  gemeente: state.gemeente,
  id: state.id,
  version: state.version,
  inwoner: state.inwoner,
  reden: state.reden,
  geopend_door: state.geopendDoor,
  rol: state.rol,
  functie: state.functie,
  tot: state.tot,
  recorded_at: new Date(state.recordedAt),
  oordeel: state.beoordeling?.oordeel ?? null,
  toelichting: state.beoordeling?.toelichting ?? null,
  beoordeeld_op: state.beoordeling?.on ?? null,
  beoordeeld_door: state.beoordeling?.door ?? null,
});
