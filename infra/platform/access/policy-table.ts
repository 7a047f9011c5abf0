import type { Backdating } from '../commands/occurred-on.ts';

/** Open to every role, the public one too: only for values that are reached through a checked field, and for public reference data. */
export const EVERYONE: string = '*';
/** The row rule of what has no rows of its own to choose from. */
export const ANY_ROWS: string = 'any';
/** Stands for each subgraph, for types that every owner declares alike. */
export const EVERY_SUBGRAPH: string = '*';

/** Whether data of persons is answered without a purpose: in development only. */
export type Mode = 'development' | 'production';

export interface PolicyRule {
  readonly subgraph: string;
  /** The group of its fields. */
  readonly group: string;
  /** Coordinates: `Type`, `Type.field`, `Query.x`, `Mutation.x`. */
  readonly on: readonly string[];
  /** Role to row rule. */
  readonly allow: Readonly<Record<string, string>>;
  /** For whom it is closed it is not there. */
  readonly absent?: true;
  readonly why: string;
}

/** OPEN and AGGREGATE need no activity; WORK is of those who help, PERSON of residents. */
export interface FieldGroup {
  readonly kind: 'OPEN' | 'AGGREGATE' | 'WORK' | 'PERSON';
  readonly what: string;
}

/** Whether a group is asked for with an activity; undefined is a group that is not there. */
export const needsActivity = (group: Pick<FieldGroup, 'kind'> | undefined): boolean => group?.kind === 'WORK' || group?.kind === 'PERSON';

/** Reading without a tie of one's own, for a reason that is asked and looked at afterwards. */
export interface BreakGlass {
  /** The row rule in place of the reader's own: it opens what the tie names that she made. */
  readonly rows: string;
  /** For how long, the day on which it was opened among them. */
  readonly days: number;
  /** The role that looks at it afterwards. */
  readonly reviewer: string;
}

/** A processing activity (AVG art. 30). */
export interface Activity {
  readonly what: string;
  readonly ground: string;
  readonly controller: string;
  readonly processors: readonly string[];
  readonly joint: string | null;
  /** NAMED: the request names one thing of a kind in `ties`, and only whom it concerns can be read. */
  readonly tie: 'NAMED' | 'ROW' | 'SELF' | 'SEARCH' | 'NONE';
  readonly ties?: readonly string[];
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly breakGlass?: BreakGlass;
  /** First and last day. */
  readonly since: string;
  readonly until?: string;
  readonly source: string;
  readonly confirmed: boolean;
}

/** Whom the safety brake closes a protected person to. */
export interface Protection {
  /** Roles of who does not work with her by a task of the law. */
  readonly outside: readonly string[];
  readonly why: string;
  readonly source: string;
  readonly confirmed: boolean;
}

/** How long an owner keeps who saw whose data. */
export interface ReadLogKept {
  /** Whole months after the one in which a line was written. */
  readonly months: number;
  readonly why: string;
  readonly source: string;
  readonly confirmed: boolean;
}

/** The access table as it stands in `schema/access/policy.json`: who may see what, with which rows, for which activity, and why. */
export interface PolicyTable {
  readonly version: string;
  readonly sources: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly ties: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, FieldGroup>>;
  readonly activities: Readonly<Record<string, Activity>>;
  readonly backdating: Backdating;
  readonly protection: Protection;
  readonly readLog: ReadLogKept;
  readonly rules: readonly PolicyRule[];
}

/** What the table says of one coordinate. */
export interface Entry {
  readonly allow: ReadonlyMap<string, string>;
  readonly group: string;
  readonly kind: FieldGroup['kind'];
  readonly absent: boolean;
}

/** The entries of one subgraph by coordinate. */
export function entriesOf(table: PolicyTable, subgraph: string): ReadonlyMap<string, Entry> {
  const mine = table.rules.filter((rule) => rule.subgraph === subgraph || rule.subgraph === EVERY_SUBGRAPH);
  return new Map(
    mine.flatMap(({ on, allow, group, absent = false }) => {
      const entry: Entry = { allow: new Map(Object.entries(allow)), group, kind: table.groups[group]?.kind ?? 'PERSON', absent };
      return on.map((coordinate) => [coordinate, entry] as const);
    }),
  );
}
