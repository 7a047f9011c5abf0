import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { hashed } from './random.ts';
import type { Subgraph } from './supergraphs.ts';

/** What goes wrong how often, from 0 to 1. */
export interface Trouble {
  /** Fields that are null, and that fail. */
  readonly nulls: number;
  readonly errors: number;
  /** How often a subgraph cannot look up any entity of one type. */
  readonly losses: number;
}

/** What a subgraph is asked and what it answers, over JSON. */
export type Answers = (request: { readonly query: string; readonly variables?: object | undefined }) => Promise<Record<string, unknown>>;

const ENTITIES = 5;
/** This one is known by its key only. */
const ABSENT = 4;

interface Thing {
  readonly __typename: string;
  readonly k: number;
  readonly given?: Readonly<Record<string, unknown>>;
  /** Of an interface object. */
  readonly id?: string;
}

/** A subgraph in this process whose values depend on nothing but type, entity, field, arguments and seed, so that all subgraphs agree. */
export function sourceOf({ sdl, requires, name, members = [] }: Subgraph, seed: number, trouble: Trouble, calls: string[]): Answers {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: {} }]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) {
      type.resolveType = (value: Thing) => value.__typename;
      referring(type, ({ id }) => concrete(String(id)));
    }
    if (!isObjectType(type)) continue;
    referring(type, (given) => {
      // Thrown at once, it ends the whole answer, with all that was asked for beside it.
      if (hashed(`lost ${seed} ${name} ${type.name}`) < trouble.losses) throw new Error(`lost ${type.name} of ${name}`);
      return type.name === 'Thing'
        ? { ...concrete(String(given.id)), __typename: 'Thing', id: String(given.id) }
        : referred(type.name, given);
    });
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const needed = requires.get(`${type.name}.${field.name}`);
      field.resolve =
        needed === undefined
          ? resolver({ schema, seed, trouble, source: name, calls, members })
          : (thing: Thing) => JSON.stringify(needed.map((each) => thing.given?.[each]));
    }
  }
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables }) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const result = await execute({
      schema,
      document,
      variableValues: variables as Record<string, unknown>,
      fieldResolver: defaultFieldResolver,
    });
    return JSON.parse(JSON.stringify(result)) as Record<string, unknown>;
  };
}

/** Where `@apollo/subgraph` looks for it. */
function referring(type: { extensions: object }, resolveReference: (given: Record<string, unknown>) => Thing | null): void {
  type.extensions = { apollo: { subgraph: { resolveReference } } };
}

function referred(type: string, given: Record<string, unknown>): Thing | null {
  const k = Array.from({ length: ENTITIES }, (_, index) => index).find((index) => {
    const thing = { __typename: type, k: index };
    if ('id' in given) return keyField(thing, 'id') === given.id;
    if ('code' in given) return given.code !== null && keyField(thing, 'code') === given.code;
    return given.region !== null && keyField(thing, 'no') === given.no;
  });
  return k === undefined || k === ABSENT ? null : { __typename: type, k, given };
}

function concrete(id: string): Thing {
  const [type = '', k = ''] = id.split(':');
  return entity(type, Number(k));
}

/** An id says its type, for interface objects. */
function keyField({ __typename, k, id }: Thing, field: string): unknown {
  if (field === 'id') return id ?? `${__typename}:${k}`;
  if (field === 'code') return k === 3 ? null : `c${k}`;
  if (field === 'region') return k === 2 ? null : { id: `r${k % 2}` };
  return field === 'no' ? k : undefined;
}

interface World {
  readonly schema: GraphQLSchema;
  readonly seed: number;
  readonly trouble: Trouble;
  readonly source: string;
  readonly calls: string[];
  readonly members: readonly string[];
}

function resolver(world: World): GraphQLFieldResolver<Thing, unknown> {
  const { schema, seed, trouble, source, calls } = world;
  return (thing, args, _, { parentType, fieldName, returnType }) => {
    const root = parentType === schema.getQueryType() || parentType === schema.getMutationType();
    if (parentType === schema.getMutationType()) calls.push(`${source}.${fieldName}(${JSON.stringify(args)})`);
    if (!root && ['id', 'code', 'region', 'no'].includes(fieldName)) return keyField(thing, fieldName);
    // An interface object knows the id only: nothing of an entity may depend on its type there.
    const type = parentType.name;
    const of = root ? type : `${type}:${thing.id ?? thing.k}`;
    const place = `${seed} ${of}.${fieldName}(${JSON.stringify(args)})`;
    if (fieldName === 'shared') return entity('T0', Number(String(args.id).split(':')[1] ?? 0) % ENTITIES);
    if (hashed(`error ${place}`) < trouble.errors) throw new Error(`failed ${of}.${fieldName}`);
    return valueAt(world, returnType, place, trouble.nulls);
  };
}

const entity = (__typename: string, k: number): Thing => ({ __typename, k });

function valueAt(world: World, type: GraphQLOutputType, place: string, nulls: number): unknown {
  const at = hashed(place);
  if (isNonNullType(type)) return hashed(`null ${place}`) < nulls / 8 ? null : valueAt(world, type.ofType, `${place}!`, 0.0001);
  if (hashed(`null ${place}`) < nulls) return null;
  if (isListType(type))
    return Array.from({ length: Math.floor(at * 4) }, (_, index) => valueAt(world, type.ofType, `${place} ${index}`, nulls));
  const named = getNamedType(type);
  if (isEnumType(named)) return ['RED', 'GREEN', 'BLUE'][Math.floor(at * 3)];
  if (isCompositeType(named)) {
    const k = Math.floor(at * ENTITIES);
    if (named.name === 'Thing' && world.members.length > 0) {
      const id = `${world.members[Math.floor(hashed(`type ${place}`) * world.members.length)]}:${k}`;
      return { ...entity('Thing', k), id };
    }
    if (!isAbstractType(named)) return entity(named.name, k);
    const possible = world.schema.getPossibleTypes(named);
    return entity(possible[Math.floor(hashed(`type ${place}`) * possible.length)]?.name ?? '', k);
  }
  switch (named.name) {
    case 'Int':
      return Math.floor(at * 1000);
    case 'Float':
      return at;
    case 'Boolean':
      return at < 0.5;
    case 'Anything':
      return [at, { __proto: 1, 'a "b"': [null, 'é\n'] }, 'x', true][Math.floor(at * 4)];
    default:
      return `${place.slice(-12)} "é\u2028`;
  }
}
