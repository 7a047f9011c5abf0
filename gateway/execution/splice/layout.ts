import {
  type FieldNode,
  type GraphQLNamedOutputType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Field, Fields, Selections } from '../fields.ts';
import { responseKey } from '../response-key.ts';
import type { Path } from '../source.ts';
import { isBefore, type Step } from '../steps.ts';
import { type Fetched, type Named, type Place, type Source, TYPENAME, type Wanted } from './place.ts';

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
      if (field.type === null) return field.name === TYPENAME ? { key: field.key, sources: [] } : unfit('introspection');
      const givers = selected.flatMap((nodes, source) => (nodes.some((node) => responseKey(node) === field.key) ? [source] : []));
      return givers.length === 0 ? unfit('unknown fields') : { key: field.key, sources: givers };
    });
    const shared = new Map<Field, Place>();
    const named = all.map((): Named[] => []);
    for (const step of entities) {
      const parts = step.represent?.partsOf(type) ?? unfit('representations');
      const by = all.findIndex((each, index) => isBefore(steps, each.step, step) && holds(selected[index] ?? [], parts));
      (named[by] ?? unfit('representations')).push({ step, parts });
    }
    const sources = all.map(({ step }, source): Source => {
      const fetched = (selected[source] ?? []).map((node): Fetched => {
        const key = responseKey(node);
        const outer = full.getType(type);
        const place = wanted.findIndex((each) => each.key === key);
        const field = asked[place];
        if (node.name.value === TYPENAME) return { key, type: null, below: null, wanted: source === 0 ? place : -1 };
        if (field !== undefined && field.name !== node.name.value) unfit('names');
        const outputType = field?.type ?? (isObjectType(outer) ? outer.getFields()[node.name.value]?.type : undefined) ?? unfit('no type');
        const givers = wanted[place]?.sources ?? [source];
        // Of several values the first is taken, which has to be one.
        if (node.selectionSet === undefined)
          return {
            key,
            type: givers.length > 1 ? new GraphQLNonNull(getNullableType(outputType)) : outputType,
            below: null,
            wanted: givers[0] === source ? place : -1,
          };
        if (givers.length > 1 && depthOf(outputType) > 0) unfit('shared lists');
        const bases = givers.flatMap((each) => {
          const set = selected[each]?.find((other) => responseKey(other) === key)?.selectionSet;
          return set === undefined || all[each] === undefined ? [] : [{ step: all[each].step, set }];
        });
        const below = (field && shared.get(field)) ?? inside([...path, key], outputType, field?.selections ?? null, bases);
        if (field !== undefined) shared.set(field, below);
        return { key, type: outputType, below: { place: below, source: givers.indexOf(source) }, wanted: place };
      });
      return { step, fetched, names: named[source] ?? [] };
    });
    for (const { fetched } of sources) {
      const places = fetched.flatMap(({ below, wanted }) => (below?.place.asIs === false ? [wanted] : []));
      if (places.some((each, index) => index > 0 && each < (places[index - 1] ?? 0))) unfit('another order');
    }
    const [only] = sources;
    const plain =
      only !== undefined &&
      sources.length === 1 &&
      only.names.length === 0 &&
      only.fetched.every(({ below }) => below?.place.asIs !== false);
    if (client === null && !plain) unfit('entities that only the plan asks for');
    const same = plain && only.fetched.length === wanted.length && only.fetched.every((each, index) => each.wanted === index);
    return { type, sources, wanted, asIs: client === null || same };
  };

  const inside = (path: Path, type: GraphQLOutputType, client: Selections | null, bases: readonly Base[]): Place => {
    const named: GraphQLNamedOutputType = getNamedType(type);
    if (!isObjectType(named)) return unfit('abstract types');
    return place([...path, ...Array<string>(depthOf(type)).fill('@')], named.name, client, bases);
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
  new Set(nodes.map(responseKey)).size === nodes.length ? nodes : unfit('a field twice');
const samePath = (one: Path, other: Path): boolean => one.length === other.length && one.every((step, index) => step === other[index]);
const holds = (nodes: readonly FieldNode[], keys: readonly string[]): boolean =>
  keys.every((key) => key === TYPENAME || nodes.some((node) => responseKey(node) === key && node.selectionSet === undefined));
const depthOf = (type: GraphQLOutputType): number =>
  isNonNullType(type) ? depthOf(type.ofType) : isListType(type) ? 1 + depthOf(type.ofType) : 0;
