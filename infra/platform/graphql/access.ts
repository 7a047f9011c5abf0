import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Policy } from '../access/policy.ts';
import { badInput, DoneUnseen } from '../errors.ts';
import type { SubgraphContext } from './context.ts';

type Resolve = GraphQLFieldResolver<unknown, SubgraphContext>;
type ResolveReference = (reference: unknown, context: SubgraphContext, info: unknown) => unknown;
type Extensions = Readonly<Record<string, unknown>>;

/**
 * The same schema with a check before every resolver, on whatever path a field is reached: a denied field is null with an error and its path.
 * A reference (`_entities`) is checked by the entry of its type; `_service`, `_entities` themselves and introspection stay reachable.
 */
export function checkedSchema(schema: GraphQLSchema, policy: Policy): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) =>
      new GraphQLObjectType({ ...type.toConfig(), extensions: withCheckedReference(type.name, type.extensions, policy) }),
    [MapperKind.INTERFACE_TYPE]: (type) =>
      referenceOf(type.extensions) === undefined
        ? type
        : new GraphQLInterfaceType({ ...type.toConfig(), extensions: withCheckedReference(type.name, type.extensions, policy) }),
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const resolve: Resolve = field.resolve ?? defaultFieldResolver;
      if (fieldName === '_entities') return { ...field, resolve: onlyKnownTypes(resolve) };
      if (typeName.startsWith('_') || fieldName.startsWith('_')) return field;
      const coordinate = `${typeName}.${fieldName}`;
      const checked: Resolve = (source, args, context, info) => {
        policy.require(context.actor, coordinate);
        return resolve(source, args, context, info);
      };
      return { ...field, resolve: typeName === 'Mutation' ? nullWhenUnseen(checked) : checked };
    },
  });
}

const nullWhenUnseen =
  (resolve: Resolve): Resolve =>
  async (source, args, context, info) => {
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      if (error instanceof DoneUnseen) return null;
      throw error;
    }
  };

/** Apollo's own resolver fails all of a list on one reference to a type that the subgraph does not have, and calls it an internal error. */
function onlyKnownTypes(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    const references: readonly { __typename?: unknown }[] = args.representations;
    for (const { __typename: name } of references) {
      const type = typeof name === 'string' && !name.startsWith('_') ? info.schema.getType(name) : undefined;
      if (!isObjectType(type) && !isInterfaceType(type)) throw badInput('REFERENCE_UNKNOWN');
    }
    return resolve(source, args, context, info);
  };
}

/** Where `@apollo/subgraph` keeps a type's `__resolveReference`. Asynchronous, so that one refused reference leaves the others of its list. */
function withCheckedReference(name: string, extensions: Extensions, policy: Policy): Extensions {
  const resolve = referenceOf(extensions);
  const resolveReference: ResolveReference = async (reference, context, info) => {
    // A type without a resolver would echo whatever the caller put into the reference.
    if (resolve === undefined) throw badInput('REFERENCE_UNKNOWN');
    policy.requireType(context.actor, name);
    return resolve(reference, context, info);
  };
  return { ...extensions, apollo: { subgraph: { resolveReference } } };
}

/** A type's `__resolveReference`. */
export function referenceOf(extensions: Extensions): ResolveReference | undefined {
  const apollo = extensions.apollo as { readonly subgraph?: { readonly resolveReference?: ResolveReference } } | undefined;
  return apollo?.subgraph?.resolveReference;
}

/**
 * Non-null fields with an entry that closes them to a role which their type is open to: denied alone, such a field takes its whole parent with it.
 * Must be empty.
 */
export function narrowedNonNull(schema: GraphQLSchema, policy: Policy): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => ({ type: type.name, coordinate: `${type.name}.${field.name}` })),
    )
    .filter(({ type, coordinate }) => policy.roles.some((role) => policy.allows(role, type) && !policy.allows(role, coordinate)))
    .map(({ coordinate }) => coordinate);
}
