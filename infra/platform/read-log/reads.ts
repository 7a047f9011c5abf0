import type { EntityManager } from 'typeorm';
import type { Scope } from '../access/scope.ts';
import { tied } from '../access/tied.ts';
import { type KeysetOrder, type Parameter, readPages } from '../database/keyset.ts';
import { type PageLoader, pageLoader } from '../graphql/connection.ts';
import { kept } from '../graphql/loaders.ts';
import type { LocalDate } from '../time.ts';

/** What a person may know of a line. */
export interface ReadLogRow {
  readonly recorded_at: Date;
  readonly gemeenten: readonly string[];
  readonly organisation: string | null;
  readonly function: string | null;
  readonly role: string;
  readonly activity: string | null;
  readonly by_person: 'SELF' | 'REPRESENTATIVE' | null;
}

/** First and last day in Europe/Amsterdam. */
export interface ReadLogPeriod {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** Newest first. */
export const readLogOrder: KeysetOrder = {
  name: 'inzagen',
  direction: 'desc',
  columns: [
    { column: 'recorded_at', kind: 'instant' },
    { column: 'span_id', kind: 'text' },
  ],
};

/** Whose log a person may see, as SQL about `r.subject`: the owner knows whom she is and represents. */
export type PersonsRule = (scope: Scope, parameter: Parameter) => string;

/** Pages of the log by whom it is about; made per request. */
export type ReadLogLoader = (period: ReadLogPeriod) => PageLoader<ReadLogRow>;

export function readLogLoader(manager: EntityManager, scope: Scope, persons: PersonsRule): ReadLogLoader {
  const loaders = new Map<string, PageLoader<ReadLogRow>>();
  const source = ({ from, to }: ReadLogPeriod) => ({
    table: 'read_log',
    select: 'r.recorded_at, r.gemeenten, r.organisation, r.function, r.role, r.activity, r.by_person',
    where: (parameter: Parameter) =>
      [visibleLine(scope, persons, parameter), since(from, parameter), until(to, parameter)].filter((each) => each !== '').join(' AND '),
  });
  return (period) =>
    kept(loaders, JSON.stringify(period), () =>
      pageLoader((ids, page) => readPages<ReadLogRow>(manager, source(period), { column: 'subject', type: 'uuid', ids }, page)),
    );
}

/**
 * The one place that decides which lines show. What must seem not to be there shows to who guards the log alone: a line of it would tell the person,
 * and who represents her, that it is there.
 */
function visibleLine(scope: Scope, persons: PersonsRule, parameter: Parameter): string {
  const inGemeente = `r.gemeenten && ${parameter(scope.gemeenten)}::text[]${tied(scope, { inwoner: 'r.subject' }, parameter)}`;
  switch (scope.rows) {
    case 'gemeente':
      return inGemeente;
    case 'self':
      return `${inGemeente} AND NOT r.absent AND ${persons(scope, parameter)}`;
    default:
      throw new Error(`No SQL for row rule ${scope.rows}`);
  }
}

const since = (day: LocalDate | null, parameter: Parameter): string =>
  day === null ? '' : `r.recorded_at >= (${parameter(day)}::date::timestamp AT TIME ZONE 'Europe/Amsterdam')`;

const until = (day: LocalDate | null, parameter: Parameter): string =>
  day === null ? '' : `r.recorded_at < ((${parameter(day)}::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')`;
