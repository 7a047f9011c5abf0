import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type { Random } from './random.ts';
import type { Spared } from './supergraphs.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ALIASES = ['x1', 'x2', '__proto__', 'constructor', 'toString'];
const NAMES = ['id', 'code', 'no', 'region', 'label', 'text', 'size', 'f0', 'f1', 'f2'];
const DEEPEST = 5;

/**
 * A random operation of a schema; now and then it is not valid, where aliases meet. Spared are, of what stock plans wrongly: conditions that leave nothing
 * below a field that has one itself, and conditions beside what requires something; of what it carries out wrongly: fragments within one of a wider type, and
 * aliases that are names of other fields, which the plan cannot have.
 */
export function operationOf(schema: GraphQLSchema, random: Random, spared: Spared = 'NOTHING'): Operation {
  return new Draft(schema, random, spared).operation();
}

class Draft {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #spared: Spared;
  /** Which of those two that stock does not plan rightly together it has. */
  readonly #conditions: boolean;
  readonly #requiring: boolean;
  readonly #aliases: readonly string[];
  #count = 0;
  #size = 0;

  constructor(schema: GraphQLSchema, random: Random, spared: Spared) {
    this.#spared = spared;
    this.#conditions = spared !== 'PLANNING' || random.chance(0.5);
    this.#requiring = spared !== 'PLANNING' || !this.#conditions;
    this.#aliases = spared === 'NOTHING' ? [...ALIASES, ...NAMES] : ALIASES;
    this.#schema = schema;
    this.#random = random;
  }

  operation(): Operation {
    const mutation = this.#schema.getMutationType();
    const kind = mutation && this.#random.chance(0.12) ? 'mutation' : 'query';
    const root = kind === 'mutation' ? mutation : this.#schema.getQueryType();
    if (!root) throw new Error('no root');
    const selections = this.#set(root, 0);
    const definitions = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
    const name = this.#random.chance(0.3) ? ' Named' : '';
    return { query: `${kind}${name}${definitions} ${selections} ${this.#fragments.join(' ')}`, variables: this.#variables };
  }

  /** `known`: which type the object has; `holds`: every condition in it does. */
  #set(type: GraphQLCompositeType, depth: number, known = false, holds = false): string {
    const random = this.#random;
    const out: string[] = [];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter(({ name }) => this.#requiring || !/^r\d/.test(name));
    for (let left = 1 + random.below(depth === 0 ? 3 : 4); left > 0; left -= 1) {
      this.#size += 1;
      if (random.chance(0.12) || (fields.length === 0 && random.chance(0.3)))
        out.push(random.chance(0.2) ? 'kind: __typename' : '__typename');
      else if (depth > 0 && !known && (fields.length === 0 || random.chance(0.3))) out.push(this.#fragment(type, depth, holds));
      else if (fields.length > 0) {
        const field = random.one(fields);
        const named = getNamedType(field.type);
        if (isCompositeType(named) && (depth >= DEEPEST || this.#size > 30)) continue;
        const alias = random.chance(0.15) ? `${random.one(this.#aliases)}: ` : '';
        const directive = this.#directive(holds);
        const below = isCompositeType(named)
          ? ` ${this.#set(named, depth + 1, false, this.#spared === 'PLANNING' && directive !== '')}`
          : '';
        out.push(`${alias}${field.name}${this.#arguments(field.args)}${directive}${below}`);
      }
    }
    if (depth === 0 && random.chance(0.03)) out.push('__schema { queryType { name } } t: __type(name: "T0") { name kind }');
    return `{ ${out.length === 0 ? '__typename' : out.join(' ')} }`;
  }

  #fragment(type: GraphQLCompositeType, depth: number, holds: boolean): string {
    const random = this.#random;
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const abstract = Object.values(this.#schema.getTypeMap()).filter(
      (each) => isAbstractType(each) && possible.some((one) => this.#schema.getPossibleTypes(each).includes(one as never)),
    ) as GraphQLCompositeType[];
    const known = this.#spared !== 'NOTHING' && !isAbstractType(type);
    const condition = random.one([...possible, ...possible, ...abstract, type]);
    if (random.chance(0.25)) {
      const name = `F${this.#fragments.length}`;
      const place = this.#fragments.push('') - 1;
      this.#fragments[place] = `fragment ${name} on ${condition.name} ${this.#set(condition, depth, known && condition !== type, holds)}`;
      return `...${name}${this.#directive(holds)}`;
    }
    const on = condition === type && random.chance(0.3) ? '' : ` on ${condition.name}`;
    return `...${on}${this.#directive(holds)} ${this.#set(condition, depth, known && condition !== type, holds)}`;
  }

  #directive(holds: boolean): string {
    const random = this.#random;
    if (!this.#conditions || !random.chance(0.12)) return '';
    const name = random.one(['skip', 'include']);
    if (holds) return ` @${name}(if: $${this.#fresh('Boolean!', name === 'include')})`;
    if (random.chance(0.2)) return ` @${name}(if: ${random.chance(0.5)})`;
    return ` @${name}(if: $${this.#variable('Boolean!', random.chance(0.5))})`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const random = this.#random;
    const given = args.flatMap((argument) => {
      const needed = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!needed && random.chance(0.4)) return [];
      const value = this.#value(argument.type, argument.name);
      return [
        `${argument.name}: ${random.chance(0.5) ? `$${this.#variable(String(argument.type), value)}` : literal(argument.type, value)}`,
      ];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #variable(type: string, value: unknown): string {
    const known = Object.keys(this.#variables).find((each) => this.#definitions.some((one) => one.startsWith(`$${each}: ${type}`)));
    return known !== undefined && this.#random.chance(0.5) ? known : this.#fresh(type, value);
  }

  #fresh(type: string, value: unknown): string {
    const name = `v${this.#count++}`;
    const usesDefault = type === 'Int' && this.#random.chance(0.3);
    this.#definitions.push(`$${name}: ${type}${usesDefault ? ' = 7' : ''}`);
    if (!usesDefault || this.#random.chance(0.5)) this.#variables[name] = value;
    return name;
  }

  #value(type: GraphQLInputType, name: string): unknown {
    const random = this.#random;
    if (isNonNullType(type)) return this.#value(type.ofType, name);
    if (name === 'id') return `T0:${random.below(5)}`;
    if (random.chance(0.1)) return random.chance(0.5) && !isListType(type) ? null : this.#value(type, name);
    if (isListType(type)) return Array.from({ length: random.below(3) }, () => this.#value(type.ofType, name) ?? 'x');
    if (isEnumType(type)) return random.one(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        random.some(Object.values(type.getFields())).map((field) => [field.name, this.#value(field.type, field.name)]),
      );
    return type.name === 'Int' ? random.below(9) : `s${random.below(9)}"`;
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type) && Array.isArray(value)) return `[${value.map((each) => literal(type.ofType, each)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${literal(type.getFields()[name]?.type ?? type, each)}`);
  return `{ ${fields.join(', ')} }`;
}
