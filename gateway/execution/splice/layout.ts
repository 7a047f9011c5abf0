import {
  type FieldNode,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Field, Fields, Selections } from '../fields.ts';
import type { Path } from '../source.ts';
import { isBefore, type Step } from '../steps.ts';

export const TYPENAME: string = '__typename';

/** The objects of one type at one place of the answer, with every fetch that gives something of them. */
export interface Place {
  readonly type: string;
  /** First what brings the objects, then the fetches of entities. */
  readonly sources: readonly Source[];
  /** What the client asks for, in its order. */
  readonly wanted: readonly Wanted[];
  /** What only one fetch gives, exactly as the client wants it, so that it goes on as it is; or what she does not want at all. */
  readonly asIs: boolean;
}

/** What one fetch gives of objects. */
export interface Source {
  readonly step: Step;
  /** In the order of its document. */
  readonly fetched: readonly Fetched[];
  /** Fetches of entities that are named by what this one gives. */
  readonly names: readonly Named[];
}

export interface Fetched {
  readonly key: string;
  /** Null of `__typename`. */
  readonly type: GraphQLOutputType | null;
  /** The objects in it, of whose sources this fetch is the first. */
  readonly below: Place | null;
  /** Where it stands among what the client asks for; -1 when she does not. */
  readonly wanted: number;
}

export interface Wanted {
  readonly key: string;
  /** None of `__typename`. */
  readonly source: number | null;
}

/** A fetch of entities, and the keys that its representations hold, in their order. */
export interface Named {
  readonly step: Step;
  readonly parts: readonly string[];
}

/** Said of an operation that is not for this. */
export class Unfit extends Error {}
function unfit(why: string): never {
  throw new Unfit(why);
}

export interface Planned {
  readonly fields: Fields;
  /** With all that the subgraphs know. */
  readonly full: GraphQLSchema;
  readonly root: GraphQLObjectType;
  readonly selections: Selections;
  readonly steps: readonly Step[];
}

/** How the answer is put together out of the answers of the subgraphs. Throws `Unfit` where that depends on what they answer. */
export function layoutOf({ fields, full, root, selections, steps }: Planned): Place {
  const attached = new Set<Step>();
  const documents = new Map(steps.map((step) => [step, operationOf(step)]));
  for (const { kind, conditions, rewrites } of steps) if (kind !== 'query' || conditions.length + rewrites.length > 0) unfit('conditions');

  /** `sets` are what the sources of the objects' own place select of them. */
  const place = (path: Path, type: string, client: Selections | null, bases: readonly Base[]): Place => {
    const entities = path.length === 0 ? [] : steps.filter((step) => step.represent !== null && samePath(step.path, path));
    const all = [...bases, ...entities.map((step) => ({ step, set: entitySet(documents.get(step)) }))];
    for (const { step } of all) attached.add(step);
    const selected = all.map(({ set }) => once(flat(set, type)));
    const asked = client === null ? [] : fields.of(type, client);
    if (client !== null && asked.length === 0) unfit('nothing');
    const wanted = asked.map((field): Wanted => {
      if (field.when.length > 0) unfit('conditions');
      if (field.type === null) return field.name === TYPENAME ? { key: field.key, source: null } : unfit('introspection');
      const givers = selected.flatMap((nodes, source) => (nodes.some((node) => keyOf(node) === field.key) ? [source] : []));
      const [source] = givers;
      if (source === undefined || givers.length > 1) return unfit('shared fields');
      return { key: field.key, source };
    });
    const named = all.map((): Named[] => []);
    for (const step of entities) {
      const parts = step.represent?.partsOf(type) ?? unfit('representations');
      const by = all.findIndex((each, index) => isBefore(steps, each.step, step) && holds(selected[index] ?? [], parts));
      (named[by] ?? unfit('representations')).push({ step, parts });
    }
    const sources = all.map(({ step }, source): Source => {
      const fetched = (selected[source] ?? []).map((node): Fetched => {
        const place = wanted.findIndex(
          (each) => each.key === keyOf(node) && (each.source === source || (each.source === null && source === 0)),
        );
        return fetchedOf(node, { step, path, type, field: asked[place], wanted: place });
      });
      return { step, fetched, names: named[source] ?? [] };
    });
    for (const { fetched } of sources) {
      const places = fetched.flatMap(({ below, wanted }) => (below?.asIs === false ? [wanted] : []));
      if (places.some((each, index) => index > 0 && each < (places[index - 1] ?? 0))) unfit('another order');
    }
    const [only] = sources;
    const plain =
      only !== undefined && sources.length === 1 && only.names.length === 0 && only.fetched.every(({ below }) => below?.asIs !== false);
    if (client === null && !plain) unfit('entities that only the plan asks for');
    const same = plain && only.fetched.length === wanted.length && only.fetched.every((each, index) => each.wanted === index);
    return { type, sources, wanted, asIs: client === null || same };
  };

  const fetchedOf = (node: FieldNode, { step, path, type, field, wanted }: Inside): Fetched => {
    const key = keyOf(node);
    if (field !== undefined && field.name !== node.name.value) unfit('names');
    if (node.name.value === TYPENAME) return { key, type: null, below: null, wanted };
    const outer = full.getType(type);
    const outputType = field?.type ?? (isObjectType(outer) ? outer.getFields()[node.name.value]?.type : undefined);
    if (outputType === undefined || outputType === null) return unfit('unknown field');
    if (node.selectionSet === undefined) return { key, type: outputType, below: null, wanted };
    const named: GraphQLNamedOutputType = getNamedType(outputType);
    if (!isObjectType(named)) return unfit('abstract types');
    const inner = [...path, key, ...Array<string>(depthOf(outputType)).fill('@')];
    const below = place(inner, named.name, field?.selections ?? null, [{ step, set: node.selectionSet }]);
    return { key, type: outputType, below, wanted };
  };

  const roots = steps.filter(({ represent, path }) => represent === null && path.length === 0);
  const whole = place(
    [],
    root.name,
    selections,
    roots.map((step) => ({ step, set: documents.get(step)?.selectionSet ?? unfit('no document') })),
  );
  if (attached.size < steps.length) unfit('a fetch of its own kind');
  return whole;
}

interface Base {
  readonly step: Step;
  readonly set: SelectionSetNode;
}
interface Inside {
  readonly step: Step;
  readonly path: Path;
  readonly type: string;
  readonly field: Field | undefined;
  readonly wanted: number;
}

function operationOf({ document }: Step): OperationDefinitionNode {
  const [operation, ...others] = parse(document, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION && others.length === 0 ? operation : unfit('fragments');
}

function entitySet(operation: OperationDefinitionNode | undefined): SelectionSetNode {
  const [entities] = operation?.selectionSet.selections ?? [];
  return entities?.kind === Kind.FIELD && entities.selectionSet !== undefined ? entities.selectionSet : unfit('no entities');
}

/** The fields of an object of exactly this type. */
function flat({ selections }: SelectionSetNode, type: string): readonly FieldNode[] {
  return selections.flatMap((each): readonly FieldNode[] => {
    if ((each.directives ?? []).length > 0) return unfit('conditions');
    if (each.kind === Kind.FIELD) return [each];
    if (each.kind !== Kind.INLINE_FRAGMENT) return unfit('fragments');
    const condition = each.typeCondition?.name.value;
    return condition === undefined || condition === type ? flat(each.selectionSet, type) : unfit('abstract types');
  });
}

const once = (nodes: readonly FieldNode[]): readonly FieldNode[] =>
  new Set(nodes.map(keyOf)).size === nodes.length ? nodes : unfit('a field twice');
const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
const samePath = (one: Path, other: Path): boolean => one.length === other.length && one.every((step, index) => step === other[index]);
const holds = (nodes: readonly FieldNode[], keys: readonly string[]): boolean =>
  keys.every((key) => key === TYPENAME || nodes.some((node) => keyOf(node) === key && node.selectionSet === undefined));
const depthOf = (type: GraphQLOutputType): number =>
  isNonNullType(type) ? depthOf(type.ofType) : isListType(type) ? 1 + depthOf(type.ofType) : 0;
