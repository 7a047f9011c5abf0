import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import { hashed } from './random.ts';

/** What goes wrong how often, from 0 to 1. */
export interface Trouble {
  /** Fields that are null, and that fail. */
  readonly nulls: number;
  readonly errors: number;
  /** How often a subgraph cannot look up any entity of one type. */
  readonly losses: number;
  /** Whether there are entities that no subgraph can look up, keys that are null, and null against the schema. */
  readonly gaps: boolean;
}

/** An object of a generated world. */
export interface Thing {
  readonly __typename: string;
  readonly k: number;
  /** What a subgraph was given that looks it up. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Of an interface object. */
  readonly id?: string;
}

/** What its values depend on. */
export interface World {
  readonly schema: GraphQLSchema;
  readonly seed: number;
  readonly trouble: Trouble;
  /** Who is asked. */
  readonly source: string;
  /** Mutations, as they come. */
  readonly calls: string[];
  /** Of an interface object: the types that it may be. */
  readonly members: readonly string[];
}

const ENTITIES = 5;
/** This one is known by its key only, where there are gaps. */
const ABSENT = 4;

export const entity = (__typename: string, k: number): Thing => ({ __typename, k });

/** The entity of an id. */
export function identified(id: string): Thing {
  const [type = '', k = ''] = id.split(':');
  return entity(type, Number(k));
}

/** The entity that has a key, which consists of what is named; null when there is none. */
export function found(type: string, key: readonly string[], given: Readonly<Record<string, unknown>>, { gaps }: Trouble): Thing | null {
  const [part = ''] = key;
  if (given[part] === null) return null;
  const name = part === 'region' ? 'no' : part;
  const k = Array.from({ length: ENTITIES }, (_, index) => index).find((each) => keyField(entity(type, each), name, gaps) === given[name]);
  return k === undefined || (gaps && k === ABSENT) ? null : { __typename: type, k, given };
}

/** An id says its type, for interface objects. */
function keyField({ __typename, k, id }: Thing, field: string, gaps: boolean): unknown {
  if (field === 'id') return id ?? `${__typename}:${k}`;
  if (field === 'code') return gaps && k === 3 ? null : `c${k}`;
  if (field === 'region') return gaps && k === 2 ? null : { id: `r${k % 2}` };
  return field === 'no' ? k : undefined;
}

/** Values depend on nothing but entity, field, arguments and seed, so that whoever is asked gives the same. */
export function resolver(world: World): GraphQLFieldResolver<Thing, unknown> {
  const { schema, seed, trouble, source, calls } = world;
  return (thing, args, _, { parentType, fieldName, returnType }) => {
    const root = parentType === schema.getQueryType() || parentType === schema.getMutationType();
    if (parentType === schema.getMutationType()) calls.push(`${source}.${fieldName}(${JSON.stringify(args)})`);
    if (!root && ['id', 'code', 'region', 'no'].includes(fieldName)) return keyField(thing, fieldName, trouble.gaps);
    // An interface object knows the id only: nothing of an entity may depend on its type there.
    const of = root ? parentType.name : (thing.id ?? `${parentType.name}:${thing.k}`);
    const place = `${seed} ${of}.${fieldName}(${JSON.stringify(args)})`;
    if (fieldName === 'shared') return entity('T0', Number(String(args.id).split(':')[1] ?? 0) % ENTITIES);
    if (hashed(`error ${place}`) < trouble.errors) throw new Error(`failed ${of}.${fieldName}`);
    return valueAt(world, returnType, place, trouble.nulls);
  };
}

function valueAt(world: World, type: GraphQLOutputType, place: string, nulls: number): unknown {
  const at = hashed(place);
  if (isNonNullType(type)) {
    const isNull = world.trouble.gaps && hashed(`null ${place}`) < nulls / 8;
    return isNull ? null : valueAt(world, type.ofType, `${place}!`, world.trouble.gaps ? 0.0001 : 0);
  }
  if (hashed(`null ${place}`) < nulls) return null;
  if (isListType(type))
    return Array.from({ length: Math.floor(at * 4) }, (_, index) => valueAt(world, type.ofType, `${place} ${index}`, nulls));
  const named = getNamedType(type);
  if (isEnumType(named)) return ['RED', 'GREEN', 'BLUE'][Math.floor(at * 3)];
  if (isCompositeType(named)) {
    const k = Math.floor(at * ENTITIES);
    const one = (types: readonly string[]): string => types[Math.floor(hashed(`type ${place}`) * types.length)] ?? '';
    if (isAbstractType(named)) {
      const possible = world.schema.getPossibleTypes(named).map(({ name }) => name);
      return entity(one(possible.sort()), k);
    }
    return named.name === 'Thing' ? { ...entity('Thing', k), id: `${one(world.members)}:${k}` } : entity(named.name, k);
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
