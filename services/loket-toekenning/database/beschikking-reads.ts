import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { KeysetOrder, KeysetRow, KeysetSource, Page, Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { readPage, readPages } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Beschikking, BeschikkingStatus, VastgesteldeBeschikking } from '../domain/beschikking.ts';
import type { Besluitonderdeel } from '../domain/besluitonderdeel.ts';
import { beschikkingFrom, WHOLE, type WholeBeschikking } from './beschikking.ts';
import type { OnderdeelRow } from './beschikking-rows.ts';
import { onderdeelFrom } from './onderdeel.ts';
import { inGemeente, visibleBeschikking } from './visibility.ts';

/** Newest first. */
export const beschikkingOrder: KeysetOrder = {
  name: 'beschikking',
  direction: 'desc',
  columns: [
    { column: 'decided_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const beschikkingenByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Beschikking[]> =>
  beschikkingenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

export const beschikkingenOfMeldingen = (
  manager: EntityManager,
  scope: Scope,
  meldingen: readonly string[],
): Promise<readonly Beschikking[]> => beschikkingenWhere(manager, scope, (parameter) => `r.melding = ANY(${parameter(meldingen)})`);

/** Oldest first. */
async function beschikkingenWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
): Promise<readonly Beschikking[]> {
  const rows = await read<WholeBeschikking>(
    manager,
    (parameter) =>
      `SELECT ${WHOLE} FROM beschikking r WHERE ${visibleBeschikking(scope, parameter)} AND ${where(parameter)} ORDER BY r.decided_on, r.id`,
  );
  return rows.map(beschikkingFrom);
}

/** A part with what names its product to people: the gemeenteprofiel of the day of the besluit. */
export interface GeplaatstOnderdeel {
  readonly deel: Besluitonderdeel;
  readonly inwoner: Uuid;
  readonly gemeente: string;
  readonly decidedOn: LocalDate;
  /** Of the beschikking. */
  readonly status: BeschikkingStatus;
}

/** Parts of beschikkingen that the scope may see. */
export async function onderdelenByIds(
  manager: EntityManager,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly GeplaatstOnderdeel[]> {
  const rows = await read<OnderdeelRow & { inwoner: Uuid; decided_on: LocalDate; status: BeschikkingStatus }>(
    manager,
    (
      parameter,
    ) => `SELECT o.*, r.inwoner, r.decided_on, r.status FROM besluitonderdeel o JOIN beschikking r ON r.gemeente = o.gemeente AND r.id = o.beschikking
      WHERE ${visibleBeschikking(scope, parameter)} AND o.id = ANY(${parameter(ids)})`,
  );
  return rows.map((row) => {
    const { inwoner, gemeente, decided_on: decidedOn, status } = row;
    return { deel: onderdeelFrom(row), inwoner, gemeente, decidedOn, status };
  });
}

/** Whether an onderzoek has an urgent grant: within the gemeenten of the scope. */
export async function hasSpoed(manager: EntityManager, scope: Scope, onderzoek: string): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM beschikking r
      WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.onderzoek = ${parameter(onderzoek)} AND r.soort = 'SPOED'`,
  );
  return rows.length > 0;
}

export interface BeschikkingFilter {
  readonly gemeente?: string;
  readonly status: readonly BeschikkingStatus[] | null;
}

export const beschikkingPage = (
  manager: EntityManager,
  scope: Scope,
  filter: BeschikkingFilter,
  page: Page,
): Promise<readonly KeysetRow<WholeBeschikking>[]> => readPage<WholeBeschikking>(manager, source(scope, filter), page);

/** By id of the resident. */
export const beschikkingPagesOfInwoners = (
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<WholeBeschikking>[]>> =>
  readPages<WholeBeschikking>(manager, source(scope, { status: null }), { column: 'inwoner', type: 'uuid', ids: inwoners }, page);

const source = (scope: Scope, { gemeente, status }: BeschikkingFilter): KeysetSource => ({
  table: 'beschikking',
  select: WHOLE,
  where: (parameter) => {
    const inGemeente = gemeente === undefined ? '' : ` AND r.gemeente = ${parameter(gemeente)}`;
    const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
    return `${visibleBeschikking(scope, parameter)}${inGemeente}${inStatus}`;
  },
});

/** Whether a besluit `r` changes a voorziening `v`: a revision or withdrawal of it, or one in place of a besluit that it rests on or rested on. */
const CHANGES = `(r.voorziening = v.id OR (r.soort = 'BEZWAAR' AND EXISTS (SELECT FROM besluitonderdeel o
  WHERE o.gemeente = r.gemeente AND o.beschikking = r.vervangt AND (o.id = v.onderdeel OR o.id = ANY(v.eerder)))))`;

/** Whether a besluit that changes one of these voorzieningen was decided and is not yet known: within the gemeenten of the scope. */
export async function hasPending(manager: EntityManager, scope: Scope, voorzieningen: readonly string[]): Promise<boolean> {
  const rows = await read(
    manager,
    (
      parameter,
    ) => `SELECT FROM voorziening v JOIN beschikking r ON r.gemeente = v.gemeente AND r.inwoner = v.inwoner AND r.status = 'VASTGESTELD'
      WHERE v.gemeente = ANY(${parameter(scope.gemeenten)}) AND v.id = ANY(${parameter(voorzieningen)}::uuid[]) AND ${CHANGES} LIMIT 1`,
  );
  return rows.length > 0;
}

/** Besluiten that change what a resident has, or of that some, decided and not yet known; of any caller, each held until the transaction ends. */
export async function holdPending(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner }: { readonly gemeente: string; readonly inwoner: string },
  voorzieningen: readonly string[] | null = null,
): Promise<readonly VastgesteldeBeschikking[]> {
  const rows = await read<WholeBeschikking>(
    manager,
    (parameter) => `SELECT ${WHOLE} FROM beschikking r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.inwoner = ${parameter(inwoner)} AND r.status = 'VASTGESTELD' AND EXISTS (
        SELECT FROM voorziening v WHERE v.gemeente = r.gemeente AND v.inwoner = r.inwoner AND ${CHANGES}
          ${voorzieningen === null ? '' : `AND v.id = ANY(${parameter(voorzieningen)}::uuid[])`}) ORDER BY r.id FOR UPDATE OF r`,
  );
  return rows.map(beschikkingFrom).filter((each) => each.status === 'VASTGESTELD');
}
