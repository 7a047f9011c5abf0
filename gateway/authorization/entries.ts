import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { own } from '../execution/merge.ts';
import { responseKey } from '../execution/response-key.ts';
import type { Data } from '../execution/source.ts';
import { isOfType } from '../execution/types.ts';
import type { Denied, Left } from './left.ts';
import type { Linked } from './linked.ts';
import type { Requirement } from './requirements.ts';

/** An operation, what its caller is denied in it, and what was asked in its place. */
export interface Whole {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly denied: ReadonlyMap<FieldNode, Denied>;
  readonly left: Left;
  readonly linked: Linked | undefined;
}

/** Selections of an object with the type that they are selected on. */
export interface Selected {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
  /** Of the field below which they stand, where the object is there only as another place asks for it. */
  readonly denied: Requirement | null;
}
export type Sets = readonly Selected[];

/** A field of an object, with all places that ask for it. */
export interface Entry {
  readonly key: string;
  /** Null for what introspection answers. */
  readonly type: GraphQLOutputType | null;
  readonly sets: Selected[];
  /** Of the first place that asks for it; null when one of them is not denied. */
  denied: Requirement | null;
}

/** Where a field is asked for. */
interface Place {
  readonly parent: GraphQLCompositeType;
  readonly typename: string;
  readonly above: Requirement | null;
}

/** The fields that a whole operation asks for, of each type, with these variables. */
export class Entries {
  readonly #whole: Whole;
  readonly #variables: Data;
  readonly #known = new Map<Sets, Map<string | undefined, readonly Entry[]>>();

  constructor(whole: Whole, variables: Data) {
    this.#whole = whole;
    this.#variables = variables;
  }

  /** The fields of an object of a type, undefined where it makes no difference, in the order of the operation. */
  of(typename: string | undefined, declared: GraphQLCompositeType, sets: Sets): readonly Entry[] {
    const byType = this.#known.get(sets) ?? new Map<string | undefined, readonly Entry[]>();
    this.#known.set(sets, byType);
    const known = byType.get(typename);
    if (known !== undefined) return known;
    const found = new Map<string, Entry>();
    for (const each of sets) this.#collect(each, typename ?? declared.name, found);
    const entries = [...found.values()];
    byType.set(typename, entries);
    return entries;
  }

  #collect({ set, type: parent, denied }: Selected, typename: string, found: Map<string, Entry>): void {
    const { schema, fragments } = this.#whole;
    for (const each of set.selections) {
      if (!this.#isIncluded(each)) continue;
      if (each.kind === Kind.FIELD) {
        this.#add(each, { parent, typename, above: denied }, found);
        continue;
      }
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
      const condition = fragment?.typeCondition?.name.value ?? parent.name;
      const type = schema.getType(condition);
      const applies = fragment?.typeCondition === undefined || isOfType(schema, typename, condition);
      if (fragment !== undefined && applies && isCompositeType(type))
        this.#collect({ set: fragment.selectionSet, type, denied }, typename, found);
    }
  }

  #add(node: FieldNode, { parent, typename, above }: Place, found: Map<string, Entry>): void {
    const { schema, denied } = this.#whole;
    const known = schema.getType(typename);
    const type = isCompositeType(known) && !isUnionType(known) ? known : parent;
    const field = isUnionType(type) || node.name.value.startsWith('__') ? undefined : type.getFields()[node.name.value];
    const answer = field && getNamedType(field.type);
    const why = denied.get(node);
    const requirement = above ?? why?.everywhere ?? why?.byType.get(typename) ?? null;
    const key = responseKey(node);
    const entry = found.get(key) ?? { key, type: field?.type ?? null, sets: [], denied: requirement };
    found.set(key, entry);
    if (requirement === null) entry.denied = null;
    if (node.selectionSet !== undefined && isCompositeType(answer))
      entry.sets.push({ set: node.selectionSet, type: answer, denied: requirement });
  }

  #isIncluded({ directives = [] }: SelectionNode): boolean {
    return directives.every(({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return true;
      const value = given.find((each) => each.name.value === 'if')?.value;
      const wanted = name.value === 'include';
      if (value?.kind === Kind.VARIABLE) return own(this.#variables, value.name.value) === wanted;
      return value?.kind === Kind.BOOLEAN && value.value === wanted;
    });
  }
}
