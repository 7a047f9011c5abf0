import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  parse,
} from 'graphql';
import type { Policy } from '../access/policy.ts';
import { checkedSchema, narrowedNonNull } from './access.ts';
import { referenceOf } from './reference.ts';
import { scalars } from './scalars.ts';
import { type Subjects, unlogged } from './subjects.ts';

/** Resolvers by type and field, as the code generator types them from the SDL. */
export type ResolverMap = Readonly<Record<string, object>>;

/**
 * The executable schema of a subgraph, each field checked against the policy. Throws with all names when a resolver has no place in the SDL or is
 * missing where its absence would stay unseen, when the policy leaves a coordinate undecided, names one that is not there, or closes a non-null
 * field alone, and when a field that is closed to somebody would be answered without a line in the log of reads.
 */
export function buildSchema(typeDefs: string, resolvers: ResolverMap, policy: Policy, subjects: Subjects): GraphQLSchema {
  const all = { ...scalars, ...resolvers } as NonNullable<ModuleResolvers>;
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: all }]);
  const mistakes = [
    ...told('resolvers without a field in the SDL', strayResolvers(schema, resolvers)),
    ...told('root fields and entities without a resolver', missingResolvers(schema)),
    ...told('scalars without a resolver', plainScalars(schema, all)),
    ...told('coordinates that no policy rule decides', policy.open(schema)),
    ...told('policy rules for coordinates that are not there', policy.stale(schema)),
    ...told('non-null fields that are closed alone', narrowedNonNull(schema, policy)),
    ...told('fields of which nobody knows whom they are about', unlogged(schema, policy, subjects)),
  ];
  if (mistakes.length > 0) throw new Error(mistakes.join('; '));
  return checkedSchema(schema, policy, subjects);
}

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
type ModuleResolvers = Extract<Modules[number], { resolvers?: unknown }>['resolvers'];

const told = (what: string, names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`${what}: ${names.join(', ')}`]);

/** Apollo drops these in silence: a misspelt name would answer null for ever. */
function strayResolvers(schema: GraphQLSchema, resolvers: ResolverMap): readonly string[] {
  return Object.entries(resolvers).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    if (type === undefined || isInputObjectType(type)) return [name];
    if (!isObjectType(type)) return [];
    const known = type.getFields();
    return Object.keys(fields)
      .filter((field) => !field.startsWith('__') && known[field] === undefined)
      .map((field) => `${name}.${field}`);
  });
}

/** A root field would answer null for ever, an entity would echo its key. */
function missingResolvers(schema: GraphQLSchema): readonly string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== null && type !== undefined);
  const fields = roots.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.resolve === undefined)
      .map((field) => `${type.name}.${field.name}`),
  );
  const union = schema.getType('_Entity');
  const entities = isUnionType(union) ? union.getTypes() : [];
  return [
    ...fields,
    ...entities.filter((type) => isResolvable(type) && referenceOf(type.extensions) === undefined).map((type) => type.name),
  ];
}

/** Whether a type has a key that its references are resolved by. */
function isResolvable(type: GraphQLObjectType): boolean {
  const nodes = [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return nodes.some(
    (directive) =>
      directive.name.value.endsWith('key') &&
      !directive.arguments?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value),
  );
}

/** A scalar without a resolver lets any JSON through. */
function plainScalars(schema: GraphQLSchema, resolvers: ResolverMap): readonly string[] {
  const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
  return Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !builtIn.has(type.name) && !type.name.includes('_') && resolvers[type.name] === undefined)
    .map((type) => type.name);
}
