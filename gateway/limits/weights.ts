import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { namesOf } from './links.ts';

/** What `@cost` and `@listSize` say of an argument or a field of an input. */
export interface InputWeights {
  readonly type: string;
  /** 0 where nothing is said. */
  readonly weight: number;
  readonly byDefault: unknown;
}

export interface FieldWeights {
  /** Its type without lists and non-null. */
  readonly type: string;
  readonly isList: boolean;
  /** Of the field, else of its type, else 1 for an object and 0 for a value. */
  readonly weight: number;
  readonly inputs: ReadonlyMap<string, InputWeights>;
  readonly listSize: ListSize | undefined;
}

export interface ListSize {
  readonly assumedSize?: number;
  /** Arguments that say how many are wanted; the largest counts. */
  readonly slicingArguments?: readonly string[];
  /** Lists in the field's object that are that long, where the field is no list itself. */
  readonly sizedFields?: readonly string[];
}

/** By type and field: `weights.get('Query')?.get('inwoner')`. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, FieldWeights>>;

export interface SchemaWeights {
  readonly fields: Weights;
  /** Of input types, by type and field; empty when none weighs anything. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, InputWeights>>;
  readonly roots: Readonly<Record<string, string>>;
}

/** Reads `@cost` and `@listSize` of https://specs.apollo.dev/cost, under whatever names the supergraph has them. */
export function weightsOf(supergraph: DocumentNode): SchemaWeights {
  const names = namesOf(supergraph, 'https://specs.apollo.dev/cost');
  const given = (directives: readonly ConstDirectiveNode[] = [], name: string): Record<string, unknown> | undefined => {
    const found = directives.find((each) => each.name.value === names(name));
    return found && Object.fromEntries((found.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]));
  };
  const costOf = (directives?: readonly ConstDirectiveNode[]): number | undefined =>
    given(directives, 'cost')?.weight as number | undefined;
  const definitions = supergraph.definitions.filter(isTypeDefinitionNode);
  const ofTypes = new Map(definitions.map((each) => [each.name.value, costOf(each.directives)]));
  const composite = new Set(definitions.filter(({ kind }) => composites.has(kind)).map(({ name }) => name.value));
  const inputOf = (each: InputValueDefinitionNode): InputWeights => ({
    type: namedIn(each.type).name,
    weight: costOf(each.directives) ?? 0,
    byDefault: each.defaultValue && valueFromASTUntyped(each.defaultValue),
  });
  const fieldOf = (each: FieldDefinitionNode): FieldWeights => {
    const { name, isList } = namedIn(each.type);
    return {
      type: name,
      isList,
      weight: costOf(each.directives) ?? ofTypes.get(name) ?? (composite.has(name) ? 1 : 0),
      inputs: new Map((each.arguments ?? []).map((argument) => [argument.name.value, inputOf(argument)])),
      listSize: given(each.directives, 'listSize'),
    };
  };
  const fields = new Map<string, Map<string, FieldWeights>>();
  const inputs = new Map<string, Map<string, InputWeights>>();
  for (const each of definitions) {
    if (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION)
      fields.set(each.name.value, new Map((each.fields ?? []).map((field) => [field.name.value, fieldOf(field)])));
    if (each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      inputs.set(each.name.value, new Map((each.fields ?? []).map((field) => [field.name.value, inputOf(field)])));
  }
  for (const each of definitions)
    if (each.kind === Kind.OBJECT_TYPE_DEFINITION)
      for (const { name } of each.interfaces ?? []) raise(fields.get(name.value), fields.get(each.name.value));
  const weighs = [...inputs.values()].some((each) => [...each.values()].some(({ weight }) => weight !== 0));
  const schema = supergraph.definitions.find((each) => each.kind === Kind.SCHEMA_DEFINITION);
  return {
    fields,
    inputs: weighs ? inputs : new Map(),
    roots: Object.fromEntries((schema?.operationTypes ?? []).map((each) => [each.operation, each.type.name.value])),
  };
}

/** Behind an interface may stand the type whose field costs most. */
function raise(fields: Map<string, FieldWeights> | undefined, of: ReadonlyMap<string, FieldWeights> | undefined): void {
  for (const [name, field] of fields ?? []) {
    const { weight, listSize } = of?.get(name) ?? field;
    fields?.set(name, { ...field, weight: Math.max(weight, field.weight), listSize: field.listSize ?? listSize });
  }
}

const composites: ReadonlySet<Kind> = new Set([Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION, Kind.UNION_TYPE_DEFINITION]);

function namedIn(type: TypeNode, isList = false): { readonly name: string; readonly isList: boolean } {
  return type.kind === Kind.NAMED_TYPE ? { name: type.name.value, isList } : namedIn(type.type, isList || type.kind === Kind.LIST_TYPE);
}
