import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { type Entry, EVERYONE, entriesOf, type PolicyTable } from '@kerngraaf/platform/access/policy-table.ts';
import { type DocumentNode, type GraphQLSchema, isAbstractType, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Composed } from '../execution/supergraph.ts';

/** What the access table says of the fields of a whole graph, whichever subgraph answers them. */
export interface Coordinates {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Of each subgraph that has the field; none where no rule decides. */
  entries(coordinate: string): readonly Entry[];
  /** Whether a role may use it, in whichever subgraph. */
  allows(role: string, coordinate: string): boolean;
  /** Whether an owner answers a role about it: also where the table hides it, which the owner answers as what does not exist. */
  answers(role: string, coordinate: string): boolean;
  /** The fields that a valid document selects, as coordinates; behind an interface those of each type that it may be. */
  selected(document: DocumentNode): ReadonlySet<string>;
}

export function coordinatesOf({ subgraphs, schema }: Composed, table: PolicyTable): Coordinates {
  const found = new Map<string, Entry[]>();
  for (const { name, fields } of subgraphs) {
    const entries = entriesOf(table, name);
    for (const coordinate of fields) {
      const entry = entries.get(coordinate) ?? entries.get(coordinate.split('.', 1)[0] ?? '');
      if (entry !== undefined) found.set(coordinate, [...(found.get(coordinate) ?? []), entry]);
    }
  }
  const entries = (coordinate: string): readonly Entry[] => found.get(coordinate) ?? [];
  const allows = (role: string, coordinate: string): boolean =>
    entries(coordinate).some(({ allow }) => allow.has(role) || allow.has(EVERYONE));
  return {
    schema,
    entries,
    allows,
    answers: (role, coordinate) =>
      allows(role, coordinate) || (role !== anonymous.role && entries(coordinate).some(({ absent }) => absent)),
    selected: (document) => selectedIn(schema, document),
  };
}

function selectedIn(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const selected = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      [Kind.FIELD]: ({ name }) => {
        const parent = info.getParentType();
        if (!parent || name.value.startsWith('__')) return;
        const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : isObjectType(parent) ? [parent] : [];
        for (const type of types) selected.add(`${type.name}.${name.value}`);
      },
    }),
  );
  return selected;
}
