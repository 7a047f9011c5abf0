import { type DocumentNode, type FieldDefinitionNode, Kind, print, type SelectionSetNode } from 'graphql';
import { isComposite, keysIn, namedIn, namesIn, selectionSetOf, subgraphNames } from './composition.ts';
import { hiding, textOf } from './hidden.ts';

/** What a field requires. */
export interface Needs {
  /** As the plan calls it, each with the way there. */
  readonly paths: readonly string[];
  /** Fields with arguments. */
  readonly copies: readonly Needed[];
}

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
  readonly needs: ReadonlyMap<string, Needs>;
  /** By `SUBGRAPH Type`, the fields by which it is looked up. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** By a type, the interfaces that it has. */
  readonly implementing: ReadonlyMap<string, readonly string[]>;
  /** All that a type has. */
  readonly interfaces: ReadonlySet<string>;
}

const placeOf = (path: readonly string[], { type, field }: { type: string; field: string }): string => [...path, `${type}.${field}`].join();

/**
 * To the planner a required field is its name: with other arguments it is the same to it, and a client's may take its place. So a field with arguments gets
 * a copy for each way in which it is required, hidden from clients.
 */
export function requiredApart(supergraph: DocumentNode): Required {
  const types = new Map(supergraph.definitions.filter(isComposite).map((type) => [type.name.value, type]));
  const names = new Map<string, string>();
  const copies = new Map<string, { type: string; field: string }>();
  const needs = new Map<string, Needs>();
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
  interface Place {
    readonly type: string;
    /** In the schema, and in the plan. */
    readonly path: readonly string[];
    readonly planned: readonly string[];
  }
  const rewritten = ({ selections }: SelectionSetNode, place: Place, found: { paths: string[]; copies: Needed[] }): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.map((each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return each;
      const { type, path, planned } = place;
      if (each.kind === Kind.INLINE_FRAGMENT) {
        const below = { ...place, type: each.typeCondition?.name.value ?? type };
        return { ...each, selectionSet: rewritten(each.selectionSet, below, found) };
      }
      const { value } = each.name;
      const field = fieldOf(type, value);
      const given = (each.arguments ?? []).map((one) => print(one));
      const name = field?.arguments?.length ? copyOf(type, value, given.sort().join()) : value;
      if (name !== value) found.copies.push({ place: placeOf(path, { type, field: value }), copy: name });
      const way = [...planned, name];
      found.paths.push(way.join());
      const below = field && { type: namedIn(field.type), path: [...path, value], planned: way };
      const selectionSet = each.selectionSet && below && rewritten(each.selectionSet, below, found);
      return { ...each, name: { ...each.name, value: name }, ...(selectionSet === undefined ? {} : { selectionSet }) };
    }),
  });
  const required = (type: string, field: FieldDefinitionNode): FieldDefinitionNode => ({
    ...field,
    directives: (field.directives ?? []).map((directive) => {
      const fields = directive.name.value === 'join__field' ? textOf(directive, 'requires') : undefined;
      if (fields === undefined) return directive;
      const needed = { paths: [], copies: [] };
      const value = braceless(rewritten(selectionSetOf(fields), { type, path: [], planned: [] }, needed));
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
  const implementing = new Map([...types.values()].map(namesIn));
  const interfaces = new Set([...implementing.values()].flat());
  const known = { copies, needs, keys: keysIn(supergraph, subgraphs), implementing, interfaces };
  if (copies.size === 0) return { supergraph, ...known };
  const hidden = hiding(supergraph);
  const withCopies = definitions.map((each) => {
    if (!isComposite(each)) return each;
    const [own, interfaces] = namesIn(each);
    const added = [...copies].flatMap(([copy, { type, field }]) => {
      const original = own === type || interfaces.includes(type) ? each.fields?.find(({ name }) => name.value === field) : undefined;
      if (original === undefined) return [];
      return [{ ...original, name: { ...original.name, value: copy }, directives: [...(original.directives ?? []), hidden.directive] }];
    });
    return { ...each, fields: [...(each.fields ?? []), ...added] };
  });
  return { supergraph: hidden.declared({ ...supergraph, definitions: withCopies }), ...known };
}

const braceless = (set: SelectionSetNode): string => set.selections.map((each) => print(each)).join(' ');
