import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNullableType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type SelectionNode,
} from 'graphql';
import { responseKey } from '../response-key.ts';
import type { Operation } from './operations.ts';
import type { Random } from './random.ts';

/** Asks the shared entry, where there is one, for its key and for fields that any subgraph may have. */
export function entryOf(schema: GraphQLSchema, random: Random): Operation | null {
  const type = sharedIn(schema);
  if (type === null) return null;
  const fields = Object.values(type.getFields()).filter((field) => isLeafType(field.type) && !field.args.some(isRequiredArgument));
  const names = random.some(fields, 3).map(({ name }) => name);
  return { query: `{ shared(id: "T0:${random.below(5)}") { id ${names.join(' ')} } }`, variables: {} };
}

/** What an operation calls the shared entries that it asks for their key, and otherwise for nothing of which the loss would take it along. */
export function sturdyEntries(schema: GraphQLSchema, { query }: Operation): readonly string[] {
  const type = sharedIn(schema);
  const [operation] = parse(query).definitions;
  if (type === null || operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  const fields = operation.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each] : []));
  const isNullable = (name: string): boolean => name === 'id' || isNullableType(type.getFields()[name]?.type);
  const isPlain = (each: SelectionNode): boolean =>
    each.kind === Kind.FIELD && each.alias === undefined && each.directives?.length === 0 && isNullable(each.name.value);
  const isSturdy = ({ name, directives = [], selectionSet }: FieldNode): boolean =>
    name.value === 'shared' &&
    directives.length === 0 &&
    selectionSet?.selections.every(isPlain) === true &&
    selectionSet.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'id');
  const isAll = fields.length === operation.selectionSet.selections.length;
  const keys = new Set(isAll ? fields.map(responseKey) : []);
  return [...keys].filter((key) => fields.every((each) => responseKey(each) !== key || isSturdy(each)));
}

function sharedIn(schema: GraphQLSchema): GraphQLObjectType | null {
  const type = schema.getQueryType()?.getFields().shared?.type;
  return isObjectType(type) ? type : null;
}
