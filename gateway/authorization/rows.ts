import { getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { Composed } from '../execution/supergraph.ts';
import type { Coordinates } from '../operations/coordinates.ts';

/** By what a row of some type shows to a reader: the subgraph that tells her this field of it. */
export interface Witness {
  readonly source: string;
  /** Fields that name the row to it, of one key or another. */
  readonly keys: readonly (readonly string[])[];
  /** Of none of them, as it may say any of those again without looking. */
  readonly field: string;
}

/** Which rows a role may see anything of. */
export interface Rows {
  /** Null for a type of whose rows the role sees nothing; undefined for one that has no rows of its own: its objects are there with what they are part of. */
  witness(type: string, role: string): Witness | null | undefined;
  /** The subgraphs that have a field. */
  sourcesOf(coordinate: string): readonly string[];
}

/** By the access table; `secured` is what the supergraph itself asks something for, of which nothing is asked here. */
export function rowsOf(
  { schema, subgraphs }: Pick<Composed, 'schema' | 'subgraphs'>,
  { allows }: Pick<Coordinates, 'allows'>,
  secured: ReadonlyMap<string, unknown>,
): Rows {
  const sources = new Map<string, string[]>();
  for (const { name, fields } of subgraphs) for (const each of fields) sources.set(each, [...(sources.get(each) ?? []), name]);
  const types = new Set(subgraphs.flatMap(({ keys }) => keys.map(({ type }) => type)));
  const found = new Map<string, Witness | null>();

  const sought = (name: string, role: string): Witness | null => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return null;
    const all = type.getFields();
    const open = (field: string): boolean => allows(role, `${name}.${field}`) && !secured.has(`${name}.${field}`);
    const witnesses = subgraphs.flatMap(({ name: source, fields, keys: every }) => {
      const own = every.flatMap((key) => (key.type === name ? [key.fields.split(/[\s,]+/)] : []));
      // A key within a key names no field here, so nothing is open by it.
      const keys = own.filter((key) => key.every((field) => all[field] !== undefined && open(field)));
      if (keys.length === 0) return [];
      return Object.values(all)
        .filter(({ name: field }) => fields.includes(`${name}.${field}`) && !own.some((key) => key.includes(field)) && open(field))
        .filter(({ type: answer, args }) => isLeafType(getNamedType(answer)) && args.length === 0)
        .map(({ name: field, type: answer }) => ({ witness: { source, keys, field }, certain: isNonNullType(answer) }));
    });
    return (witnesses.find(({ certain }) => certain) ?? witnesses[0])?.witness ?? null;
  };
  return {
    witness: (type, role) => {
      if (!types.has(type)) return undefined;
      const key = `${type} ${role}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const witness = sought(type, role);
      found.set(key, witness);
      return witness;
    },
    sourcesOf: (coordinate) => sources.get(coordinate) ?? [],
  };
}
