import {
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { textOf } from './hidden.ts';

/** Whether it has fields. */
export const isComposite = (node: DocumentNode['definitions'][number]): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** The name of a type, with those of its interfaces. */
export function namesIn(type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): readonly [string, readonly string[]] {
  return [type.name.value, (type.interfaces ?? []).map(({ name }) => name.value)];
}

/** A type without its lists. */
export const namedIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type));

/** Fields as a directive has them. */
export const selectionSetOf = (fields: string): SelectionSetNode =>
  (parse(`{ ${fields} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;

/** By `SUBGRAPH Type`, the names at the top of the keys that it has there. */
export function keysIn({ definitions }: DocumentNode, subgraphs: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const type of definitions.filter(isComposite)) {
    for (const directive of type.directives ?? []) {
      const fields = directive.name.value === 'join__type' ? textOf(directive, 'key') : undefined;
      if (fields === undefined) continue;
      const of = `${subgraphs.get(textOf(directive, 'graph') ?? '')} ${type.name.value}`;
      const known = keys.get(of) ?? new Set();
      for (const each of selectionSetOf(fields).selections) if (each.kind === Kind.FIELD) known.add(each.name.value);
      keys.set(of, known);
    }
  }
  return keys;
}

/** Composition has names of its own for subgraphs: from those to theirs. */
export function subgraphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const graphs = definitions.find((each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives = [] }) => [name.value, directives.map((each) => textOf(each, 'name')).join('') || name.value]),
  );
}
