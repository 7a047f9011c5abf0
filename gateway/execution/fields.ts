import {
  doTypesOverlap,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { responseKey } from './response-key.ts';
import type { Condition } from './steps.ts';
import { isOfType } from './types.ts';

/** All of these hold; an empty one always does. */
export type All = readonly Condition[];

/** Selection sets that are read as one, each under its own conditions. */
export type Selections = readonly Selected[];

interface Selected {
  readonly set: SelectionSetNode;
  /** Of which its fields are. */
  readonly type: GraphQLCompositeType;
  readonly when: All;
}

/** A field of the answer, with all places of the operation that ask for it. */
export interface Field {
  readonly key: string;
  /** As its client calls it. */
  readonly shown: string;
  readonly name: string;
  /** Null for `__typename`, `__schema` and `__type`. */
  readonly type: GraphQLOutputType | null;
  /** It is there when any of these holds. */
  readonly when: readonly All[];
  readonly selections: Selections;
}

/** Which fields an operation asks for, of each type; its document is valid. */
export class Fields {
  readonly schema: GraphQLSchema;
  /** Names of all types that objects can be of. */
  readonly composites: ReadonlySet<string>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #single = new Map<SelectionSetNode, Selections>();

  /** `names` are those of `Apart`. */
  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    names: ReadonlyMap<string, string> = new Map(),
  ) {
    this.schema = schema;
    this.composites = compositesOf(schema);
    this.#fragments = fragments;
    this.#names = names;
  }

  /** The same for the same set, so that what is made of it can be kept. */
  single(set: SelectionSetNode, type: GraphQLCompositeType): Selections {
    const found = this.#single.get(set) ?? [{ set, type, when: [] }];
    this.#single.set(set, found);
    return found;
  }

  /** Of an object of `typename`, in the order of the operation. */
  of(typename: string, selections: Selections): readonly Field[] {
    const found = new Map<string, { field: Omit<Field, 'selections'>; when: All[]; sets: Selected[] }>();
    for (const { set, type, when } of selections) {
      this.#each(set.selections, type, when, typename, (node, parent, conditions) => {
        const key = responseKey(node);
        const name = node.name.value;
        const type = isUnionType(parent) || name.startsWith('__') ? null : (parent.getFields()[name]?.type ?? null);
        const composite = type && compositeIn(type);
        let entry = found.get(key);
        if (entry === undefined) {
          const kept: All[] = [];
          entry = { field: { key, shown: this.#names.get(key) ?? key, name, type, when: kept }, when: kept, sets: [] };
          found.set(key, entry);
        }
        entry.when.push(conditions);
        if (node.selectionSet !== undefined && composite !== null)
          entry.sets.push({ set: node.selectionSet, type: composite, when: conditions });
      });
    }
    return [...found.values()].map(({ field, when, sets }) => {
      const always = when.some((all) => all.length === 0);
      const [first] = sets;
      const selections = first !== undefined && sets.length === 1 ? this.single(first.set, first.type) : sets;
      return { ...field, when: always ? [] : when, selections };
    });
  }

  /** Whether what is asked for depends on which type an object of `declared` is. */
  dependsOnType(declared: GraphQLCompositeType, selections: Selections): boolean {
    if (!isAbstractType(declared)) return false;
    const depends = (nodes: readonly SelectionNode[]): boolean =>
      nodes.some((node) => {
        if (node.kind === Kind.FIELD) return node.name.value === '__typename';
        const { condition, set } = this.#fragment(node);
        return (condition !== undefined && !isOfType(this.schema, declared.name, condition)) || depends(set.selections);
      });
    return selections.some(({ set }) => depends(set.selections));
  }

  #each(nodes: readonly SelectionNode[], parent: GraphQLCompositeType, when: All, typename: string, visit: Visit): void {
    for (const node of nodes) {
      const conditions = conditionsOf(node, when);
      if (conditions === null) continue;
      if (node.kind === Kind.FIELD) {
        visit(node, parent, conditions);
        continue;
      }
      const { condition, set } = this.#fragment(node);
      if (condition !== undefined && !isOfType(this.schema, typename, condition)) {
        if (!this.#mayBe(typename, condition)) continue;
        for (const asked of this.#asked(set.selections, typename, conditions)) visit(asking(condition), parent, asked);
        continue;
      }
      const type = condition === undefined ? parent : this.schema.getType(condition);
      if (isCompositeType(type)) this.#each(set.selections, type, conditions, typename, visit);
    }
  }

  /** When a fragment asks for a field of an object of which only the interface is known: else it does not matter what type it is of. */
  #asked(nodes: readonly SelectionNode[], typename: string, when: All): All[] {
    return nodes.flatMap((node) => {
      const conditions = conditionsOf(node, when);
      if (conditions === null) return [];
      if (node.kind === Kind.FIELD) return [conditions];
      const { condition, set } = this.#fragment(node);
      const applies = condition === undefined || isOfType(this.schema, typename, condition) || this.#mayBe(typename, condition);
      return applies ? this.#asked(set.selections, typename, conditions) : [];
    });
  }

  /** Whether an object of which only the interface is known may be of a type. */
  #mayBe(typename: string, condition: string): boolean {
    const [one, other] = [this.schema.getType(typename), this.schema.getType(condition)];
    return isAbstractType(one) && isCompositeType(other) && doTypesOverlap(this.schema, one, other);
  }

  #fragment(node: Exclude<SelectionNode, FieldSelection>): { condition: string | undefined; set: SelectionSetNode } {
    if (node.kind === Kind.INLINE_FRAGMENT) return { condition: node.typeCondition?.name.value, set: node.selectionSet };
    const fragment = this.#fragments.get(node.name.value);
    if (fragment === undefined) throw new Error('a valid document has all its fragments');
    return { condition: fragment.typeCondition.name.value, set: fragment.selectionSet };
  }
}

type FieldSelection = Extract<SelectionNode, { kind: Kind.FIELD }>;
type Visit = (node: FieldSelection, parent: GraphQLCompositeType, when: All) => void;

/** What a fragment asks of an object whose type is not known, as of one that is asked for its type. */
const asking = (condition: string): FieldSelection => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: `... on ${condition}` },
  name: { kind: Kind.NAME, value: '__typename' },
});

/** With those of `@skip` and `@include`; null when it is never there. */
function conditionsOf(node: SelectionNode, when: All): All | null {
  let result = when;
  for (const { name, arguments: given = [] } of node.directives ?? []) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    const negated = name.value === 'skip';
    if (value?.kind === Kind.VARIABLE) result = [...result, { variable: value.name.value, negated }];
    else if (value?.kind === Kind.BOOLEAN && value.value === negated) return null;
  }
  return result;
}

export const compositeIn = (type: GraphQLOutputType): GraphQLCompositeType | null => {
  const named = getNamedType(type);
  return isCompositeType(named) ? named : null;
};

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();
function compositesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const found =
    known.get(schema) ??
    new Set(
      Object.values(schema.getTypeMap())
        .filter(isCompositeType)
        .map(({ name }) => name),
    );
  known.set(schema, found);
  return found;
}
