import { type GraphQLSchema, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import type { Backdating } from '../commands/occurred-on.ts';
import { type ExpectedError, forbidden, unauthenticated } from '../errors.ts';
import type { LocalDate } from '../time.ts';
import { type Actor, anonymous } from './actor.ts';
import { type BreakGlass, type Entry, EVERYONE, entriesOf, type Mode, type PolicyTable } from './policy-table.ts';
import { holdsOn, purposesOf } from './purpose.ts';
import { readPolicyTable } from './read-policy.ts';
import { grantedScope, type Scope } from './scope.ts';

/** The access table as one subgraph sees it. A field without an entry of its own takes its type's; what no rule decides is closed. */
export interface Policy {
  /** All roles of the table. */
  readonly roles: readonly string[];
  /** The row rule by which a role may use a coordinate, null when it may not. */
  rule(role: string, coordinate: string): string | null;
  allows(role: string, coordinate: string): boolean;
  /** Whether it is open to everybody: reference data, and values that are reached through a checked field. */
  isPublic(coordinate: string): boolean;
  /** Whether it is of a group that tells of residents, or of none. */
  isPersonal(coordinate: string): boolean;
  /** Whether a coordinate is not there for whom it is closed. */
  hides(coordinate: string): boolean;
  /** The group of fields that a coordinate is of, null where no rule decides. */
  groupOf(coordinate: string): string | null;
  /** Refuses, as `FORBIDDEN`, a purpose that the caller does not hold on a date; a query needs the tie that its activity asks for. */
  admit(actor: Actor, request: { readonly on: LocalDate; readonly mutation: boolean }): void;
  /**
   * The row rule of a right; `UNAUTHENTICATED` `TOKEN_REQUIRED` for the public, `FORBIDDEN` `ROLE_WITHOUT_RIGHT` for a role without it,
   * `PURPOSE_REQUIRED` or `PURPOSE_WITHOUT_RIGHT` for an activity that does not need it, and `NotThere` in place of these where the table hides it.
   */
  require(actor: Actor, coordinate: string): string;
  /** Refuses a reference to an entity, as `require` does: by the type's entry or, where it has none, to a role without any of its fields. */
  requireType(actor: Actor, type: string): void;
  /** Whether the safety brake closes protected people to the caller. */
  shields(actor: Actor): boolean;
  /** The right to use a coordinate on a date, or the errors of `require`. */
  scope(actor: Actor, coordinate: string, on: LocalDate): Scope;
  /** How far back a business date may lie, and for whom that does not hold. */
  readonly backdating: Backdating;
  /** For how many whole months the log of reads is kept. */
  readonly readLogMonths: number;
  /** What a role may read on a date without a tie of its own, null where that is nothing. */
  breakGlass(role: string, on: LocalDate): BreakGlass | null;
  /** Whether a coordinate has an entry of its own. */
  decides(coordinate: string): boolean;
  /** Coordinates of a schema that no rule decides: closed to all. */
  open(schema: GraphQLSchema): readonly string[];
  /** Coordinates of the table that the schema does not have. */
  stale(schema: GraphQLSchema): readonly string[];
}

/** Thrown for what is not there for this caller: answered as what does not exist. */
export class NotThere extends Error {}

/** Reads the table for one subgraph; throws `PolicyError` with file, line, path and reason of every mistake. */
export function readPolicy(file: string, subgraph: string, mode: Mode): Policy {
  return policyOf(readPolicyTable(file), subgraph, mode);
}

export function policyOf(table: PolicyTable, subgraph: string, mode: Mode): Policy {
  const entries = entriesOf(table, subgraph);
  const purposes = purposesOf(table, mode);
  const fieldsByType: Partial<Record<string, string[]>> = Object.groupBy(entries.keys(), typeOf);
  const entryFor = (coordinate: string) => entries.get(coordinate) ?? entries.get(typeOf(coordinate));
  const ruleIn = (entry: Entry | undefined, role: string): string | null => entry?.allow.get(role) ?? entry?.allow.get(EVERYONE) ?? null;
  const rule = (role: string, coordinate: string): string | null => ruleIn(entryFor(coordinate), role);
  const decide = (actor: Actor, coordinate: string): string => {
    const entry = entryFor(coordinate);
    const rows = ruleIn(entry, actor.role);
    const refused = rows === null ? withoutRight(actor) : purposes.refusal(actor, entry);
    if (rows !== null && refused === null) return rowsOf(actor, coordinate, rows);
    throw entry?.absent === true && actor.role !== anonymous.role ? new NotThere() : refused;
  };
  /** Rights of who asks, by coordinate: a field is decided once in a request, in however many rows it stands. */
  const decided = new WeakMap<Actor, Map<string, string>>();
  const required = (actor: Actor, coordinate: string): string => {
    const rights = decided.get(actor) ?? new Map<string, string>();
    const known = rights.get(coordinate);
    if (known !== undefined) return known;
    decided.set(actor, rights);
    const rows = decide(actor, coordinate);
    rights.set(coordinate, rows);
    return rows;
  };
  /** What was opened without a tie is read, and nothing is done in it. */
  const rowsOf = (actor: Actor, coordinate: string, own: string): string => {
    const glass = entryFor(coordinate)?.kind === 'PERSON' ? purposes.brokenGlass(actor) : null;
    if (glass !== null && glass.rows !== own && typeOf(coordinate) === 'Mutation') throw forbidden('PURPOSE_WITHOUT_RIGHT');
    return glass?.rows ?? own;
  };
  const shields = ({ role }: Actor): boolean => table.protection.outside.includes(role);
  return {
    roles: Object.keys(table.roles),
    rule,
    allows: (role, coordinate) => rule(role, coordinate) !== null,
    isPublic: (coordinate) => rule(EVERYONE, coordinate) !== null,
    isPersonal: (coordinate) => (entryFor(coordinate)?.kind ?? 'PERSON') === 'PERSON',
    hides: (coordinate) => entryFor(coordinate)?.absent === true,
    groupOf: (coordinate) => entryFor(coordinate)?.group ?? null,
    backdating: table.backdating,
    readLogMonths: table.readLog.months,
    breakGlass: (role, on) =>
      Object.values(table.activities).find((each) => each.roles.includes(role) && holdsOn(each, on) && each.breakGlass !== undefined)
        ?.breakGlass ?? null,
    admit: purposes.admit,
    require: required,
    requireType: (actor, type) => {
      const decided = entries.has(type) ? [type] : (fieldsByType[type] ?? []);
      required(actor, decided.find((coordinate) => rule(actor.role, coordinate) !== null) ?? decided[0] ?? type);
    },
    shields,
    scope: (actor, coordinate, on) =>
      grantedScope(actor, required(actor, coordinate), on, {
        inwoners: purposes.narrowed(actor, entryFor(coordinate)),
        shield: shields(actor) ? 'PROTECTED' : 'NONE',
      }),
    decides: (coordinate) => entries.has(coordinate),
    open: (schema) => coordinatesOf(schema).filter((coordinate) => entryFor(coordinate) === undefined),
    stale: (schema) => {
      const there = new Set([...coordinatesOf(schema).flatMap((coordinate) => [coordinate, typeOf(coordinate)]), ...interfacesOf(schema)]);
      return [...entries.keys()].filter((coordinate) => !there.has(coordinate));
    },
  };
}

const withoutRight = (actor: Actor): ExpectedError =>
  actor.role === anonymous.role ? unauthenticated('TOKEN_REQUIRED') : forbidden('ROLE_WITHOUT_RIGHT');

/** An interface that is an entity is referred to by its own name. */
const interfacesOf = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .map(({ name }) => name);

const typeOf = (coordinate: string): string => coordinate.split('.', 1)[0] ?? coordinate;

/** Every field that a resolver runs for, without what federation and introspection add. */
function coordinatesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type) && !type.name.startsWith('_'))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []))
    .filter((coordinate) => !coordinate.includes('._'));
}
