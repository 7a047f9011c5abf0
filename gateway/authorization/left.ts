import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../execution/fragments.ts';
import { responseKey } from '../execution/response-key.ts';
import { isOfType } from '../execution/types.ts';
import { type Link, type Linked, namesBehind } from './linked.ts';
import { asks, freeKey, onType, sizeOf } from './nodes.ts';
import type { Requirement } from './requirements.ts';

/** Why a field is left out. */
export interface Denied {
  /** Null where it depends on the type of the object. */
  readonly everywhere: Requirement | null;
  readonly byType: ReadonlyMap<string, Requirement>;
}

/** An operation without what its caller may not see. */
export interface Left {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Its selections, each fragment as often as it is used: more than there were where only some types behind an interface are open. */
  readonly size: number;
  /** Nothing is left to ask. */
  readonly isEmpty: boolean;
  /** Response keys of the fields below which something was left out. */
  readonly touched: ReadonlySet<string>;
  /** Under which key objects say their type, where what was left out depends on it. */
  readonly typeKey: string;
  /** With which the keys begin under which rows are named; see `keyOfName`. */
  readonly rowKey: string;
}

/** `linked`: to find out of which rows the caller may be told that a field of theirs is closed to her role. */
export function leftOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denied: ReadonlyMap<FieldNode, Denied>,
  linked?: Linked,
): Left {
  return new Leaving(schema, document, denied, linked).left(operation);
}

class Leaving {
  readonly #schema: GraphQLSchema;
  readonly #denied: ReadonlyMap<FieldNode, Denied>;
  readonly #whole: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What is left of fragments: null where nothing is. */
  readonly #fragments = new Map<string, FragmentDefinitionNode | null>();
  /** Fragments out of which something was left. */
  readonly #changed = new Set<string>();
  readonly #touched = new Set<string>();
  readonly #typeKey: string;
  readonly #linked: Linked | undefined;
  readonly #rowKey: string;

  constructor(schema: GraphQLSchema, document: DocumentNode, denied: ReadonlyMap<FieldNode, Denied>, linked: Linked | undefined) {
    this.#schema = schema;
    this.#denied = denied;
    this.#whole = fragmentsOf(document);
    this.#typeKey = freeKey(document, 'typename_');
    this.#linked = linked;
    this.#rowKey = freeKey(document, 'row_');
  }

  left(operation: OperationDefinitionNode): Left {
    const root = this.#schema.getRootType(operation.operation);
    if (!root) throw new Error('a valid document has an operation that the schema has');
    const selections = this.#whenAllTouchedAreKnown(() => this.#set(operation.selectionSet, root).selections);
    const own = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    const fragments = [...this.#fragments.values()].filter((each) => each !== null);
    const byName = new Map(fragments.map((each) => [each.name.value, each]));
    return {
      document: { kind: Kind.DOCUMENT, definitions: [own, ...fragments] },
      operation: own,
      size: sizeOf(own.selectionSet, byName),
      isEmpty: selections.length === 0,
      touched: this.#touched,
      typeKey: this.#typeKey,
      rowKey: this.#rowKey,
    };
  }

  /** Fields under one key are one object, which says its type for all of them; and what says its type touches what is around it. */
  #whenAllTouchedAreKnown<Found>(read: () => Found): Found {
    for (;;) {
      const known = this.#touched.size;
      this.#fragments.clear();
      const found = read();
      if (this.#touched.size === known) return found;
    }
  }

  #set({ selections }: SelectionSetNode, type: GraphQLCompositeType): Kept {
    let changed = false;
    const left = selections.flatMap((each): readonly SelectionNode[] => {
      if (each.kind === Kind.FIELD) {
        const found = this.#field(each, type);
        changed ||= found.changed;
        return found.selections;
      }
      if (each.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = this.#fragment(each.name.value);
        changed ||= this.#changed.has(each.name.value);
        return fragment === null ? [] : [each];
      }
      const condition = each.typeCondition === undefined ? type : this.#schema.getType(each.typeCondition.name.value);
      const inside = this.#set(each.selectionSet, isCompositeType(condition) ? condition : type);
      changed ||= inside.changed;
      return inside.selections.length === 0 ? [] : [{ ...each, selectionSet: { ...each.selectionSet, selections: inside.selections } }];
    });
    return { selections: left, changed };
  }

  #field(node: FieldNode, type: GraphQLCompositeType): Kept {
    const denied = this.#denied.get(node);
    if (denied !== undefined && denied.everywhere !== null) {
      // Its object may be there all the same, where another place asks for it.
      if (node.selectionSet !== undefined) this.#touched.add(responseKey(node));
      return { selections: [], changed: true };
    }
    const { left, changed } = this.#below(node, type);
    if (denied === undefined) return { selections: [left], changed };
    const allowed = isAbstractType(type) ? this.#schema.getPossibleTypes(type).filter(({ name }) => !denied.byType.has(name)) : [];
    return { selections: allowed.map(({ name }) => onType(name, left)), changed: true };
  }

  #below(node: FieldNode, type: GraphQLCompositeType): { left: FieldNode; changed: boolean } {
    const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
    const answer = field && getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(answer)) return { left: node, changed: false };
    const { selections, changed } = this.#set(node.selectionSet, answer);
    if (changed) this.#touched.add(responseKey(node));
    if (!this.#touched.has(responseKey(node))) return { left: node, changed };
    // Also where what is left is of other types than the object: a planner leaves out a field below which it finds nothing.
    const names = this.#closesToRole(node.selectionSet) ? this.#namesBehind({ name: node.name.value, type, answer }) : null;
    const typed = selections.length === 0 || !isAbstractType(answer) || names !== null || this.#needsType(node.selectionSet, answer);
    const own = [...(typed ? [asks(this.#typeKey, '__typename')] : []), ...(names ?? []), ...selections];
    return { left: { ...node, selectionSet: { ...node.selectionSet, selections: own } }, changed: true };
  }

  #fragment(name: string): FragmentDefinitionNode | null {
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    const whole = this.#whole.get(name);
    const condition = whole && this.#schema.getType(whole.typeCondition.name.value);
    if (whole === undefined || !isCompositeType(condition)) throw new Error('a valid document has all its fragments');
    const { selections, changed } = this.#set(whole.selectionSet, condition);
    if (changed) this.#changed.add(name);
    const left = selections.length === 0 ? null : { ...whole, selectionSet: { ...whole.selectionSet, selections } };
    this.#fragments.set(name, left);
    return left;
  }

  #namesBehind(link: Link): readonly SelectionNode[] | null {
    return this.#linked === undefined ? null : namesBehind(this.#schema, this.#linked, this.#rowKey, link);
  }

  /** Whether a field of these objects is closed to the caller's role. */
  #closesToRole({ selections }: SelectionSetNode): boolean {
    return selections.some((each) => {
      if (each.kind === Kind.FIELD) {
        const { everywhere = null, byType = new Map<string, Requirement>() } = this.#denied.get(each) ?? {};
        return everywhere?.kind === 'ROLE' || [...byType.values()].some(({ kind }) => kind === 'ROLE');
      }
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : this.#whole.get(each.name.value);
      return fragment !== undefined && this.#closesToRole(fragment.selectionSet);
    });
  }

  /** Whether which fields an object has, or which it has not, depends on its type. */
  #needsType({ selections }: SelectionSetNode, declared: GraphQLCompositeType): boolean {
    return selections.some((each) => {
      if (each.kind === Kind.FIELD) return this.#denied.get(each)?.everywhere === null;
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : this.#whole.get(each.name.value);
      if (fragment === undefined) return false;
      const condition = fragment.typeCondition?.name.value;
      return (
        (condition !== undefined && !isOfType(this.#schema, declared.name, condition)) || this.#needsType(fragment.selectionSet, declared)
      );
    });
  }
}

/** What is left of selections, and whether that is less. */
interface Kept {
  readonly selections: readonly SelectionNode[];
  readonly changed: boolean;
}
