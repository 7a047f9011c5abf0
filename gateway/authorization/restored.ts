import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLFormattedError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isObject, own } from '../execution/merge.ts';
import type { Data, Encoding, Path } from '../execution/source.ts';
import { isOfType } from '../execution/types.ts';
import { limits } from '../limits.ts';
import { type Denied, keyOf, type Left } from './left.ts';
import { type Granted, type Requirement, refusalOf } from './requirements.ts';

/** An operation, what its caller is denied in it, and what was asked in its place. */
export interface Whole {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly denied: ReadonlyMap<FieldNode, Denied>;
  readonly left: Left;
}

/** JSON, each of whose characters is one of text or a byte of UTF-8. */
export interface Text {
  readonly data: string;
  readonly encoding: Encoding;
}

export interface Restored extends Text {
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * The answer to the whole operation from that to what was left of it: null, with an error, where a field was left out of an object that is there. A null
 * that the schema does not allow goes up.
 */
export function restored(whole: Whole, answered: Text, variables: Data, granted: Granted): Restored {
  return new Restoring(whole, variables, granted).restored(JSON.parse(textOf(answered)));
}

const textOf = ({ data, encoding }: Text): string => (encoding === 'utf8' ? data : Buffer.from(data, encoding).toString());

/** Selections of an object, each with the type that it is selected on. */
type Sets = readonly { readonly set: SelectionSetNode; readonly type: GraphQLCompositeType }[];

interface Entry {
  readonly key: string;
  /** Null for what introspection answers. */
  readonly type: GraphQLOutputType | null;
  /** Of what is not denied. */
  readonly sets: { set: SelectionSetNode; type: GraphQLCompositeType }[];
  /** Of the first place that asks for it; null when one of them is not denied. */
  denied: Requirement | null;
}

class Restoring {
  readonly #whole: Whole;
  readonly #variables: Data;
  readonly #granted: Granted;
  readonly #errors: GraphQLFormattedError[] = [];
  readonly #known = new Map<Sets, Map<string | undefined, readonly Entry[]>>();

  constructor(whole: Whole, variables: Data, granted: Granted) {
    this.#whole = whole;
    this.#variables = variables;
    this.#granted = granted;
  }

  restored(answer: unknown): Restored {
    const { schema, operation } = this.#whole;
    const root = schema.getRootType(operation.operation);
    if (!root || !isObject(answer)) return { data: 'null', encoding: 'utf8', errors: [] };
    const data = this.#object(answer, root, [{ set: operation.selectionSet, type: root }], []);
    return { data: data ?? 'null', encoding: 'utf8', errors: this.#errors };
  }

  /** JSON; null where a null goes further up. */
  #object(object: Data, declared: GraphQLCompositeType, sets: Sets, path: Path): string | null {
    const told = own(object, this.#whole.left.typeKey);
    const typename = isAbstractType(declared) ? (typeof told === 'string' ? told : undefined) : declared.name;
    const parts: string[] = [];
    for (const entry of this.#entries(typename, declared, sets)) {
      const at = [...path, entry.key];
      if (entry.denied !== null) this.#tell(entry.denied, at);
      const value = entry.denied === null ? this.#value(own(object, entry.key), entry.type, entry, at) : this.#nothing(entry.type);
      if (value === null) return null;
      parts.push(`${JSON.stringify(entry.key)}:${value}`);
    }
    return `{${parts.join()}}`;
  }

  #value(value: unknown, type: GraphQLOutputType | null, entry: Entry, path: Path): string | null {
    if (value === undefined || value === null) return this.#nothing(type);
    const nullable = type !== null && isNonNullType(type) ? type.ofType : type;
    const text = this.#text(value, nullable, entry, path);
    return text ?? this.#nothing(type);
  }

  #text(value: unknown, type: GraphQLOutputType | null, entry: Entry, path: Path): string | null {
    if (type === null || entry.sets.length === 0 || !this.#whole.left.touched.has(entry.key)) return JSON.stringify(value);
    if (isListType(type) && Array.isArray(value)) {
      const items: string[] = [];
      for (const [index, each] of value.entries()) {
        const item = this.#value(each, type.ofType, entry, [...path, index]);
        if (item === null) return null;
        items.push(item);
      }
      return `[${items.join()}]`;
    }
    return isCompositeType(type) && isObject(value) ? this.#object(value, type, entry.sets, path) : JSON.stringify(value);
  }

  #nothing(type: GraphQLOutputType | null): string | null {
    return type !== null && isNonNullType(type) ? null : 'null';
  }

  #tell(requirement: Requirement, path: Path): void {
    if (this.#errors.length === limits.missingFields) return;
    const { message, code, reason } = refusalOf(this.#granted, requirement);
    this.#errors.push({ message, path, extensions: { code, reason } });
  }

  /** The fields of an object of a type, undefined where it makes no difference, in the order of the operation. */
  #entries(typename: string | undefined, declared: GraphQLCompositeType, sets: Sets): readonly Entry[] {
    const byType = this.#known.get(sets) ?? new Map<string | undefined, readonly Entry[]>();
    this.#known.set(sets, byType);
    const known = byType.get(typename);
    if (known !== undefined) return known;
    const found = new Map<string, Entry>();
    for (const { set, type } of sets) this.#collect(set.selections, type, typename ?? declared.name, found);
    const entries = [...found.values()];
    byType.set(typename, entries);
    return entries;
  }

  #collect(selections: readonly SelectionNode[], parent: GraphQLCompositeType, typename: string, found: Map<string, Entry>): void {
    const { schema, fragments } = this.#whole;
    for (const each of selections) {
      if (!this.#isIncluded(each)) continue;
      if (each.kind === Kind.FIELD) {
        this.#add(each, parent, typename, found);
        continue;
      }
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
      const condition = fragment?.typeCondition?.name.value ?? parent.name;
      const type = schema.getType(condition);
      const applies = fragment?.typeCondition === undefined || isOfType(schema, typename, condition);
      if (fragment !== undefined && applies && isCompositeType(type))
        this.#collect(fragment.selectionSet.selections, type, typename, found);
    }
  }

  #add(node: FieldNode, parent: GraphQLCompositeType, typename: string, found: Map<string, Entry>): void {
    const { schema, denied } = this.#whole;
    const known = schema.getType(typename);
    const type = isCompositeType(known) && !isUnionType(known) ? known : parent;
    const field = isUnionType(type) || node.name.value.startsWith('__') ? undefined : type.getFields()[node.name.value];
    const answer = field && getNamedType(field.type);
    const why = denied.get(node);
    const requirement = why?.everywhere ?? why?.byType.get(typename) ?? null;
    const key = keyOf(node);
    const entry = found.get(key) ?? { key, type: field?.type ?? null, sets: [], denied: requirement };
    found.set(key, entry);
    if (requirement !== null) return;
    entry.denied = null;
    if (node.selectionSet !== undefined && isCompositeType(answer)) entry.sets.push({ set: node.selectionSet, type: answer });
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
