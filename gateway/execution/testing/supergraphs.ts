import { Random } from './random.ts';

/** A generated subgraph: its SDL, and of which entity fields it says what they require. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  /** `Type.field` to the fields that it requires. */
  readonly requires: ReadonlyMap<string, string>;
  /** Of an interface object: the types that it may be. */
  readonly members?: readonly string[];
}

/** Of what stock is known to be wrong about: what is not generated. `PLANNING`: nothing of its planner, nor of how it carries a plan out. */
export type Spared = 'NOTHING' | 'EXECUTION' | 'PLANNING';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject", "@inaccessible"])';
const VALUES = `
  enum Colour { RED GREEN BLUE @inaccessible }
  scalar Anything
  input Filter { least: Int = 1, tags: [String!], colour: Colour }
  type Value @shareable { text(x: Int): String size: Int! inner: Inner parts: [Inner!] }
  type Inner @shareable { text: String colour: Colour }
  type Region @shareable { id: ID! }`;
const SCALARS = [
  'String',
  'Int',
  'Float',
  'Boolean',
  'ID',
  'Colour',
  'Anything',
  'Value',
  '[String]',
  '[Value!]',
  'String!',
  '[[Int!]]',
  'Value!',
];
const ARGUMENTS = ['', '', '', '(x: Int)', '(x: Int = 3, y: String)', '(filter: Filter)', '(ids: [ID!]! = ["a"])'];
/** What a field may be required with, by its arguments. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  '(x: Int)': ['', '(x: 1)', '(x: 2)'],
  '(x: Int = 3, y: String)': ['', '(x: 3)', '(x: null)', '(y: "z", x: 5)'],
  '(filter: Filter)': ['', '(filter: { least: 2 })', '(filter: { tags: ["a", "b"], colour: RED })'],
  '(ids: [ID!]! = ["a"])': ['', '(ids: [])', '(ids: ["b", "c"])'],
};
const KEYS = ['id', 'code', 'region { id } no'];

interface Entity {
  readonly name: string;
  /** By subgraph. */
  readonly keys: Map<string, readonly string[]>;
  readonly fields: string[];
}

/**
 * Two to four subgraphs that share entities, values, an interface, a union and root fields; not all of them compose. Spared are keys
 * that cannot be resolved before one that can, which stock plans wrongly, and fields that are required with arguments, which it carries out wrongly too: it gives
 * no `false` on under another name, and nothing within a list.
 */
export function subgraphsOf(seed: number, spared: Spared = 'NOTHING'): readonly Subgraph[] {
  const random = new Random(seed);
  const plain = spared !== 'NOTHING';
  const names = ['a', 'b', 'c', 'd'].slice(0, 2 + random.below(3));
  const lines = new Map(names.map((name) => [name, [] as string[]]));
  const bodies = new Map<string, Map<string, string[]>>(names.map((name) => [name, new Map()]));
  const requires = new Map(names.map((name) => [name, new Map<string, string>()]));
  const entities = ['T0', 'T1', 'T2', 'T3'].slice(0, 2 + random.below(3)).map((name): Entity => {
    const all = random.some(KEYS, 1);
    const home = random.one(names);
    const keys = new Map(
      names.filter((each) => each === home || random.chance(0.7)).map((each) => [each, each === home ? all : random.some(all, 1)]),
    );
    return { name, keys, fields: [] };
  });
  const body = (subgraph: string, type: string): string[] => {
    const found = bodies.get(subgraph)?.get(type) ?? [];
    bodies.get(subgraph)?.set(type, found);
    return found;
  };
  const withInterface = new Map<string, boolean>();
  const home = names[0] ?? 'a';
  for (const { name, keys } of entities) {
    for (const [subgraph, own] of keys) {
      const fields = new Set(
        own.flatMap((key) => (key === 'id' ? ['id: ID!'] : key === 'code' ? ['code: String'] : ['region: Region', 'no: Int!'])),
      );
      // Whatever the key: a field that the interface has.
      if (subgraph === home) fields.add('label(x: Int): String @shareable');
      body(subgraph, name).push(...fields);
    }
    withInterface.set(name, keys.has(home));
  }
  const members = entities.filter(({ name }) => withInterface.get(name)).map(({ name }) => name);
  const hasInterface = members.length > 0;
  const objectKey =
    hasInterface && entities.filter(({ name }) => members.includes(name)).every(({ keys }) => keys.get(home)?.includes('id'));
  const interfaceObject = objectKey && random.chance(0.6);
  const typesIn = (subgraph: string): string[] => {
    const own = entities.filter(({ keys }) => keys.has(subgraph)).map(({ name }) => name);
    return subgraph === home && hasInterface ? [...own, 'Thing', ...(members.length > 1 ? ['Any'] : [])] : own;
  };
  const wrapped = (type: string): string => random.one([type, type, `[${type}]`, `[${type}!]`, `[${type}!]!`, `${type}!`]);
  let count = 0;
  for (const { name, keys, fields } of entities) {
    const homes = [...keys.keys()];
    /** By subgraph, what it requires of other fields. */
    const needed = new Map<string, string[]>();
    for (let index = 2 + random.below(5); index > 0; index -= 1) {
      const field = `f${count++}`;
      const owner = random.one(homes);
      const reference = random.chance(0.4) && typesIn(owner).length > 0;
      const type = reference ? wrapped(random.one(typesIn(owner))) : random.one(SCALARS);
      const args = random.one(ARGUMENTS);
      const text = `${field}${args}: ${type}`;
      const others = homes.filter((each) => each !== owner);
      const second = others.length > 0 ? random.one(others) : undefined;
      if (second !== undefined && !reference && random.chance(0.2)) {
        body(owner, name).push(`${text} @shareable`);
        body(second, name).push(`${text} @shareable`);
      } else if (second !== undefined && !reference && random.chance(0.1)) {
        body(owner, name).push(`${text} @override(from: "${second}")`);
        body(second, name).push(text);
      } else {
        body(owner, name).push(text);
        if (second !== undefined && !reference && !(plain && args) && random.chance(args ? 0.7 : 0.35)) {
          // Another subgraph needs it for fields of its own.
          const externals = needed.get(second) ?? [];
          needed.set(second, externals);
          body(second, name).push(`${text} @external`);
          for (let more = 1 + random.below(3); more > 0; more -= 1) {
            const other = externals.length > 0 && random.chance(0.3) ? ` ${random.one(externals)}` : '';
            const below = !type.includes('Value') ? '' : plain || random.chance(0.5) ? ' { size }' : ` { text(x: ${random.below(2)}) }`;
            const external = `${field}${random.one(GIVEN[args] ?? [''])}${below}`;
            const needing = `r${count++}`;
            const own = random.one(['', '', '(x: Int)']);
            body(second, name).push(`${needing}${own}: String @requires(fields: ${JSON.stringify(external + other)})`);
            requires.get(second)?.set(`${name}.${needing}`, external + other);
            fields.push(needing);
            if (more === 1) externals.push(external);
          }
        } else if (second !== undefined && !reference && !text.includes('(') && !type.includes('Value') && random.chance(0.3)) {
          // Another subgraph gives it along with a reference.
          const holder = entities.find((each) => each.keys.has(second) && each.name !== name);
          if (holder !== undefined) {
            body(second, name).push(`${text} @external`);
            body(second, holder.name).push(`p${count++}: ${random.one([name, `[${name}]`])} @provides(fields: "${field}")`);
          }
        }
      }
      fields.push(field);
    }
  }
  const [first] = entities;
  const sharing = first === undefined ? [] : [...first.keys].filter(([, keys]) => keys.includes('id')).map(([name]) => name);
  for (const name of names) {
    const types = typesIn(name);
    const query = Array.from({ length: 1 + random.below(3) }, () =>
      types.length === 0 ? `q${count++}: Int` : `q${count++}${random.one(ARGUMENTS)}: ${wrapped(random.one(types))}`,
    );
    if (sharing.length > 1 && sharing.includes(name)) query.push('shared(id: ID!): T0 @shareable');
    const out = lines.get(name) ?? [];
    out.push(`type Query { ${query.join(' ')} }`);
    if (types.length > 0 && random.chance(0.6))
      out.push(`type Mutation { m${count++}(x: Int): ${wrapped(random.one(types))} m${count++}: Int }`);
    if (name === home && hasInterface) {
      out.push(`interface Thing ${objectKey ? '@key(fields: "id") ' : ''}{ ${objectKey ? 'id: ID! ' : ''}label(x: Int): String }`);
      if (members.length > 1) out.push(`union Any = ${members.join(' | ')}`);
    }
    for (const { name: type, keys } of entities) {
      const own = keys.get(name);
      if (own === undefined) continue;
      const implementing = name === home ? ' implements Thing' : '';
      const [unresolvable] = random.chance(0.3) && own.length > 1 ? own.filter((key) => key !== 'id') : [];
      const all = own.map((key) => `@key(fields: "${key}"${key === unresolvable ? ', resolvable: false' : ''})`);
      const last = (key: string): number => Number(key.includes('resolvable') === (spared === 'PLANNING'));
      out.push(`type ${type}${implementing} ${all.sort((a, b) => last(a) - last(b)).join(' ')} { ${body(name, type).join(' ')} }`);
    }
  }
  const result = names.map((name) => ({
    name,
    sdl: `${LINK}${VALUES}\n${lines.get(name)?.join('\n')}`,
    requires: requires.get(name) ?? new Map(),
  }));
  if (!interfaceObject) return result;
  const tags = plain ? [] : random.some(GIVEN['(x: Int)'] ?? []).map((given) => [`r${count++}`, `label${given}`] as const);
  const tagged = tags.map(([needing, external]) => `${needing}: String @requires(fields: "${external}")`).join(' ');
  const object = `type Thing @key(fields: "id") @interfaceObject { id: ID! extra${random.one(ARGUMENTS)}: String many: [Value!] next: ${wrapped('Thing')} ${tagged === '' ? '' : `label(x: Int): String @external ${tagged}`} }`;
  const sdl = `${LINK}${VALUES}\n${object}\ntype Query { q${count++}: ${wrapped('Thing')} }`;
  return [...result, { name: 'z', sdl, requires: new Map(tags.map(([needing, external]) => [`Thing.${needing}`, external])), members }];
}
