import { type GraphQLSchema, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import type { Backdating } from '../commands/occurred-on.ts';
import { forbidden, unauthenticated } from '../errors.ts';
import type { LocalDate } from '../time.ts';
import { type Actor, anonymous } from './actor.ts';
import { EVERYONE, entriesOf, type PolicyTable, readPolicyTable } from './policy-table.ts';
import { grantedScope, type Scope } from './scope.ts';

/** The access table as one subgraph sees it. A field without an entry of its own takes its type's; what no rule decides is closed. */
export interface Policy {
  /** All roles of the table. */
  readonly roles: readonly string[];
  /** The row rule by which a role may use a coordinate, null when it may not. */
  rule(role: string, coordinate: string): string | null;
  allows(role: string, coordinate: string): boolean;
  /** The row rule of a right; `UNAUTHENTICATED` `TOKEN_REQUIRED` for the public, `FORBIDDEN` `ROLE_WITHOUT_RIGHT` for a role without it. */
  require(actor: Actor, coordinate: string): string;
  /** Refuses a reference to an entity, as `require` does: by the type's entry or, where it has none, to a role without any of its fields. */
  requireType(actor: Actor, type: string): void;
  /** The right to use a coordinate on a date, or the errors of `require`. */
  scope(actor: Actor, coordinate: string, on: LocalDate): Scope;
  /** How far back a business date may lie, and for whom that does not hold. */
  readonly backdating: Backdating;
  /** Whether a coordinate has an entry of its own. */
  decides(coordinate: string): boolean;
  /** Coordinates of a schema that no rule decides: closed to all. */
  open(schema: GraphQLSchema): readonly string[];
  /** Coordinates of the table that the schema does not have. */
  stale(schema: GraphQLSchema): readonly string[];
}

/** Reads the table for one subgraph; throws `PolicyError` with file, path and reason of every mistake. */
export function readPolicy(file: string, subgraph: string): Policy {
  return policyOf(readPolicyTable(file), subgraph);
}

export function policyOf(table: PolicyTable, subgraph: string): Policy {
  const entries = entriesOf(table, subgraph);
  const fieldsByType: Partial<Record<string, string[]>> = Object.groupBy(entries.keys(), typeOf);
  const entryFor = (coordinate: string) => entries.get(coordinate) ?? entries.get(typeOf(coordinate));
  const rule = (role: string, coordinate: string): string | null => {
    const entry = entryFor(coordinate);
    return entry?.get(role) ?? entry?.get(EVERYONE) ?? null;
  };
  const required = (actor: Actor, coordinate: string): string => {
    const rows = rule(actor.role, coordinate);
    if (rows === null) throw actor.role === anonymous.role ? unauthenticated('TOKEN_REQUIRED') : forbidden('ROLE_WITHOUT_RIGHT');
    return rows;
  };
  return {
    roles: Object.keys(table.roles),
    rule,
    allows: (role, coordinate) => rule(role, coordinate) !== null,
    backdating: table.backdating,
    require: required,
    requireType: (actor, type) => {
      const decided = entries.has(type) ? [type] : (fieldsByType[type] ?? []);
      required(actor, decided.find((coordinate) => rule(actor.role, coordinate) !== null) ?? type);
    },
    scope: (actor, coordinate, on) => grantedScope(actor, required(actor, coordinate), on),
    decides: (coordinate) => entries.has(coordinate),
    open: (schema) => coordinatesOf(schema).filter((coordinate) => entryFor(coordinate) === undefined),
    stale: (schema) => {
      const there = new Set([...coordinatesOf(schema).flatMap((coordinate) => [coordinate, typeOf(coordinate)]), ...interfacesOf(schema)]);
      return [...entries.keys()].filter((coordinate) => !there.has(coordinate));
    },
  };
}

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
