import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { NotThere, type Policy } from '../access/policy.ts';
import { badInput, DoneUnseen, notFound } from '../errors.ts';
import type { SubgraphContext } from './context.ts';
import { noting, type Resolve } from './noting.ts';
import { type Extensions, referenceOf } from './reference.ts';
import { knownTypes, type Subjects } from './subjects.ts';

/**
 * The same schema with a check before every resolver, on whatever path a field is reached: a denied field is null with an error and its path.
 * A reference (`_entities`) is checked by the entry of its type; `_service`, `_entities` themselves and introspection stay reachable.
 * Whom a field tells of is noted after it: of the row that it belongs to, and of the rows that it answers.
 */
export function checkedSchema(schema: GraphQLSchema, policy: Policy, subjects: Subjects): GraphQLSchema {
  const known = knownTypes(subjects);
  const roots = [schema.getQueryType()?.name, schema.getMutationType()?.name];
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) =>
      new GraphQLObjectType({ ...type.toConfig(), extensions: withCheckedReference(type.name, type.extensions, policy) }),
    [MapperKind.INTERFACE_TYPE]: (type) =>
      referenceOf(type.extensions) === undefined
        ? type
        : new GraphQLInterfaceType({ ...type.toConfig(), extensions: withCheckedReference(type.name, type.extensions, policy) }),
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const resolve: Resolve = field.resolve ?? defaultFieldResolver;
      const coordinate = `${typeName}.${fieldName}`;
      if (fieldName === '_entities') return { ...field, resolve: entered(coordinate, onlyKnownTypes(resolve)) };
      if (typeName.startsWith('_') || fieldName.startsWith('_')) return field;
      const checked: Resolve = (source, args, context, info) => {
        policy.require(context.actor, coordinate);
        return resolve(source, args, context, info);
      };
      const absent = policy.hides(coordinate);
      const shown = absent ? nothingWhenHidden(checked, typeName) : checked;
      const about = policy.isPublic(coordinate) ? {} : { row: known(typeName), answer: known(getNamedType(field.type).name) };
      const noted = noting(shown, { ...about, absent });
      const answered = typeName === 'Mutation' ? nullWhenUnseen(noted) : noted;
      return { ...field, resolve: roots.includes(typeName) ? entered(coordinate, answered) : answered };
    },
  });
}

/** What is not there is answered as a row that does not exist: null, and for a command what an unknown id gets. */
const nothingWhenHidden =
  (resolve: Resolve, typeName: string): Resolve =>
  (source, args, context, info) => {
    try {
      return resolve(source, args, context, info);
    } catch (error) {
      if (!(error instanceof NotThere)) throw error;
      if (typeName === 'Mutation') throw notFound();
      return null;
    }
  };

const entered =
  (coordinate: string, resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    context.seen.enter(coordinate);
    return resolve(source, args, context, info);
  };

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
  const resolveReference = async (reference: unknown, context: SubgraphContext, info: unknown): Promise<unknown> => {
    // A type without a resolver would echo whatever the caller put into the reference.
    if (resolve === undefined) throw badInput('REFERENCE_UNKNOWN');
    if (!isThere(policy, context, name)) return null;
    return resolve(reference, context as never, info);
  };
  return { ...extensions, apollo: { subgraph: { resolveReference } } };
}

/** False for a type that the table hides from the caller; refused otherwise. */
function isThere(policy: Policy, { actor }: SubgraphContext, type: string): boolean {
  try {
    policy.requireType(actor, type);
    return true;
  } catch (error) {
    if (error instanceof NotThere) return false;
    throw error;
  }
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
