import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { hiding, textOf } from './hidden.ts';

/** A field with arguments that another requires. */
export interface Needed {
  /** Where it is in what names an entity, with the type that has it. */
  readonly place: string;
  /** What it is called in the plan. */
  readonly copy: string;
}

/** A supergraph of which the planner takes no required field for another, and what is to be known of it to carry its plans out. */
export interface Required {
  readonly supergraph: DocumentNode;
  /** By name, with the type and the name of the field that each is of. */
  readonly copies: ReadonlyMap<string, { readonly type: string; readonly field: string }>;
  /** By a field that requires others, as `SUBGRAPH Type.field`. */
  readonly needs: ReadonlyMap<string, readonly Needed[]>;
}

export const placeOf = (path: readonly string[], { type, field }: { type: string; field: string }): string =>
  [...path, `${type}.${field}`].join();

/**
 * To the planner a required field is its name: with other arguments it is the same to it, and a client's may take its place. So a field with arguments gets
 * a copy for each way in which it is required, hidden from clients.
 */
export function requiredApart(supergraph: DocumentNode): Required {
  const types = new Map(supergraph.definitions.filter(isComposite).map((type) => [type.name.value, type]));
  const names = new Map<string, string>();
  const copies = new Map<string, { type: string; field: string }>();
  const needs = new Map<string, readonly Needed[]>();
  const subgraphs = subgraphNames(supergraph);
  const fieldOf = (type: string, name: string): FieldDefinitionNode | undefined =>
    types.get(type)?.fields?.find((field) => field.name.value === name);
  const copyOf = (type: string, field: string, given: string): string => {
    const key = `${type}.${field}${given}`;
    const name = names.get(key) ?? `${field}_required_${names.size}`;
    names.set(key, name);
    copies.set(name, { type, field });
    return name;
  };
  const rewritten = ({ selections }: SelectionSetNode, type: string, path: readonly string[], needed: Needed[]): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.map((each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return each;
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const condition = each.typeCondition?.name.value ?? type;
        return { ...each, selectionSet: rewritten(each.selectionSet, condition, path, needed) };
      }
      const { value } = each.name;
      const field = fieldOf(type, value);
      let name = value;
      if (field?.arguments?.length) {
        name = copyOf(
          type,
          value,
          (each.arguments ?? [])
            .map((given) => print(given))
            .sort()
            .join(),
        );
        needed.push({ place: placeOf(path, { type, field: value }), copy: name });
      }
      const selectionSet = each.selectionSet && field && rewritten(each.selectionSet, namedIn(field.type), [...path, value], needed);
      return { ...each, name: { ...each.name, value: name }, ...(selectionSet === undefined ? {} : { selectionSet }) };
    }),
  });
  const required = (type: string, field: FieldDefinitionNode): FieldDefinitionNode => ({
    ...field,
    directives: (field.directives ?? []).map((directive) => {
      const fields = directive.name.value === 'join__field' ? textOf(directive, 'requires') : undefined;
      if (fields === undefined) return directive;
      const needed: Needed[] = [];
      const value = braceless(rewritten(selectionSetOf(fields), type, [], needed));
      needs.set(`${subgraphs.get(textOf(directive, 'graph') ?? '')} ${type}.${field.name.value}`, needed);
      const changed = (directive.arguments ?? []).map((given) =>
        given.name.value === 'requires' ? { ...given, value: { kind: Kind.STRING as const, value } } : given,
      );
      return { ...directive, arguments: changed };
    }),
  });
  const definitions = supergraph.definitions.map((each) =>
    isComposite(each) ? { ...each, fields: (each.fields ?? []).map((field) => required(each.name.value, field)) } : each,
  );
  if (copies.size === 0) return { supergraph, copies, needs };
  const hidden = hiding(supergraph);
  const withCopies = definitions.map((each) => {
    if (!isComposite(each)) return each;
    const known = new Set([each.name.value, ...(each.interfaces ?? []).map(({ name }) => name.value)]);
    const added = [...copies].flatMap(([copy, { type, field }]) => {
      const original = known.has(type) ? each.fields?.find(({ name }) => name.value === field) : undefined;
      if (original === undefined) return [];
      return [{ ...original, name: { ...original.name, value: copy }, directives: [...(original.directives ?? []), hidden.directive] }];
    });
    return { ...each, fields: [...(each.fields ?? []), ...added] };
  });
  return { supergraph: hidden.declared({ ...supergraph, definitions: withCopies }), copies, needs };
}

const isComposite = (node: DocumentNode['definitions'][number]): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const namedIn = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type));

const selectionSetOf = (fields: string): SelectionSetNode =>
  (parse(`{ ${fields} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;
const braceless = (set: SelectionSetNode): string => set.selections.map((each) => print(each)).join(' ');

/** Composition has names of its own for subgraphs. */
function subgraphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const graphs = definitions.find((each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives = [] }) => [name.value, directives.map((each) => textOf(each, 'name')).join('') || name.value]),
  );
}
