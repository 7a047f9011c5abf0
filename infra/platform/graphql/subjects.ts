import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isAbstractType, isIntrospectionType, isObjectType } from 'graphql';
import type { Policy } from '../access/policy.ts';
import { referenceOf } from './reference.ts';

type Residents = readonly (string | null)[];
/** `context` is the request's, for a row that does not hold whom it is about. */
type SubjectsOfRow = (row: never, context: never) => Residents | Promise<Residents>;

/**
 * The residents whom a row is about, by the name of its type. A type that is only reached through such rows is not in it; one that is of a group of
 * persons and holds none is about `nobody`, and says so.
 */
export type Subjects = Readonly<Record<string, SubjectsOfRow>>;

export const nobody: SubjectsOfRow = () => [];

/** How the residents of a value are found: the rows in it, and whom each is about. */
export interface KnownType {
  readonly rowsIn: (value: unknown) => readonly unknown[];
  readonly of: SubjectsOfRow;
}

interface Edge {
  readonly node: unknown;
}

/** By name of a type: a row itself, and an edge or a connection of rows. */
export function knownTypes(subjects: Subjects): (type: string) => KnownType | undefined {
  return (type) => {
    const own = subjects[type];
    if (own !== undefined) return { of: own, rowsIn: (row) => [row] };
    const edge = subjects[type.replace(/Edge$/, '')];
    if (edge !== undefined) return { of: edge, rowsIn: (value) => [(value as Edge).node] };
    const connection = subjects[type.replace(/Connection$/, '')];
    if (connection === undefined) return undefined;
    return { of: connection, rowsIn: (value) => (value as { readonly edges: readonly Edge[] }).edges.map(({ node }) => node) };
  };
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly field: string;
  readonly returns: string;
}

/** Fields of persons of which nobody knows whom they tell of: each would be answered without a line in the log. Must be empty. */
export function unlogged(schema: GraphQLSchema, policy: Policy, subjects: Subjects): readonly string[] {
  const known = knownTypes(subjects);
  const places = placesIn(schema);
  const carried = typesBelow(schema, places, policy, (type) => known(type) !== undefined);
  const strays = Object.keys(subjects).filter((type) => schema.getType(type) === undefined);
  const open = places
    .filter(({ type, field }) => policy.isPersonal(`${type.name}.${field}`))
    .filter(({ type, returns }) => !carried.has(type.name) && known(returns) === undefined)
    .map(({ type, field }) => `${type.name}.${field}`);
  return [...strays, ...open];
}

function placesIn(schema: GraphQLSchema): readonly Place[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type) && !type.name.startsWith('_'))
    .flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ type, field: field.name, returns: getNamedType(field.type).name }))
        : [],
    )
    .filter(({ field }) => !field.startsWith('_'));
}

/** Types that are known, and those that every way to leads through a closed field of such a type: that field is logged. */
function typesBelow(
  schema: GraphQLSchema,
  places: readonly Place[],
  policy: Policy,
  isKnown: (type: string) => boolean,
): ReadonlySet<string> {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  const ways = Map.groupBy(
    places.flatMap((place) => possible(schema, place.returns).map((to) => ({ to, place }))),
    ({ to }) => to,
  );
  const below = new Set(
    [...new Set(places.map(({ type }) => type))]
      .filter((type) => isKnown(type.name) || (!roots.has(type.name) && referenceOf(type.extensions) === undefined))
      .map(({ name }) => name),
  );
  // Taken out until nothing changes: a type falls with any of the types by which it is reached.
  for (let before = -1; before !== below.size; ) {
    before = below.size;
    for (const type of below) {
      const safe = (ways.get(type) ?? []).every(
        ({ place }) => below.has(place.type.name) && !policy.isPublic(`${place.type.name}.${place.field}`),
      );
      if (!isKnown(type) && !safe) below.delete(type);
    }
  }
  return below;
}

function possible(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
}
