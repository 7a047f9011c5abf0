import { tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { fragmentsOf } from '../execution/fragments.ts';
import { limits } from '../limits.ts';
import type { FieldWeights, InputWeights, SchemaWeights } from './weights.ts';

/** The value that a client gave for a variable, or its default. */
export type Variable = (name: string) => unknown;

/**
 * What an operation costs at most: for each object 1 and for each value 0, or as `@cost` says, times the length of the lists around it as `@listSize`
 * says. Fragments count as often as they are used, and `@skip` and `@include` do not matter. Throws `LIMIT_EXCEEDED` with `TOO_MANY_SELECTIONS`,
 * `TOO_MANY_ALIASES` or `TOO_DEEP`; what is not valid counts nothing, and neither does what a circle of fragments repeats.
 */
export function costOf(weights: SchemaWeights, document: DocumentNode, operation: OperationDefinitionNode, variable: Variable): number {
  const fragments = fragmentsOf(document);
  const open = new Set<string>();
  let selected = 0;
  let aliases = 0;

  const set = ({ selections }: SelectionSetNode, type: string, depth: number, sized: Sized | undefined): number => {
    let sum = 0;
    for (const each of selections) {
      selected += 1;
      if (selected > limits.selections) throw tooMuch('TOO_MANY_SELECTIONS');
      if (each.kind === Kind.FIELD) sum += field(each, type, depth, sized);
      if (each.kind === Kind.INLINE_FRAGMENT) sum += set(each.selectionSet, each.typeCondition?.name.value ?? type, depth, sized);
      if (each.kind !== Kind.FRAGMENT_SPREAD) continue;
      const name = each.name.value;
      const fragment = fragments.get(name);
      if (fragment === undefined || open.has(name)) continue;
      open.add(name);
      sum += set(fragment.selectionSet, fragment.typeCondition.name.value, depth, sized);
      open.delete(name);
    }
    return sum;
  };
  const field = (node: FieldNode, type: string, depth: number, sized: Sized | undefined): number => {
    if (depth > limits.fieldDepth) throw tooMuch('TOO_DEEP');
    if (node.alias !== undefined) aliases += 1;
    if (aliases > limits.aliases) throw tooMuch('TOO_MANY_ALIASES');
    const known = weights.fields.get(type)?.get(node.name.value);
    const given = known && sizeOf(known, node, variable);
    const inner =
      node.selectionSet === undefined ? 0 : set(node.selectionSet, known?.type ?? '', depth + 1, known?.isList ? undefined : given);
    if (known === undefined) return 0;
    const length = known.isList ? (sized?.fields.has(node.name.value) ? sized.size : (given?.size ?? limits.listSize)) : 1;
    return inputsOf(weights, known, node, variable) + length * (known.weight + inner);
  };
  return set(operation.selectionSet, weights.roots[operation.operation] ?? '', 1, undefined);
}

/** How long a list is, or those of its lists that have these names. */
interface Sized {
  readonly size: number;
  readonly fields: ReadonlySet<string>;
}

function sizeOf({ listSize, inputs }: FieldWeights, node: FieldNode, variable: Variable): Sized | undefined {
  if (listSize === undefined) return undefined;
  const { assumedSize, slicingArguments = [], sizedFields = [] } = listSize;
  const sizes = slicingArguments
    .map((name) => {
      const given = node.arguments?.find((each) => each.name.value === name);
      return given === undefined ? inputs.get(name)?.byDefault : (plainOf(given.value, variable) ?? undefined);
    })
    .filter((size) => typeof size === 'number');
  const size = sizes.length > 0 ? Math.max(0, ...sizes) : (assumedSize ?? limits.listSize);
  return { size, fields: new Set(sizedFields) };
}

/** The weights of what is given as arguments. */
function inputsOf({ inputs }: SchemaWeights, { inputs: known }: FieldWeights, node: FieldNode, variable: Variable): number {
  const weigh = (value: unknown, input: InputWeights | undefined): number => {
    if (input === undefined || value === undefined || value === null) return 0;
    if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + weigh(each, input), 0);
    const fields = inputs.get(input.type);
    if (typeof value !== 'object' || fields === undefined) return input.weight;
    return Object.entries(value).reduce((sum, [name, each]) => sum + weigh(each, fields.get(name)), input.weight);
  };
  return (node.arguments ?? []).reduce((sum, { name, value }) => {
    const input = known.get(name.value);
    const weighs = input !== undefined && (input.weight !== 0 || inputs.has(input.type));
    return weighs ? sum + weigh(plainOf(value, variable), input) : sum;
  }, 0);
}

/** Without any type: enough to see how many there are. */
function plainOf(node: ValueNode, variable: Variable): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variable(node.name.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((each) => plainOf(each, variable));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((each) => [each.name.value, plainOf(each.value, variable)]));
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    default:
      return node.value;
  }
}
