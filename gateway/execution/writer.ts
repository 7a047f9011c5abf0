import {
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
} from 'graphql';
import { compositeIn, type Field, type Fields, type Selections } from './fields.ts';
import { json, reading, scalar, text } from './json.ts';
import { own } from './merge.ts';
import type { Data } from './source.ts';
import type { Given } from './walk.ts';

/** An object as JSON text, null where a null in it went up to it. */
type Write = (object: Data) => string | null;

/** What the functions of one operation read and tell while they run. */
export interface Writing {
  variables: Given['variables'];
  introspection: Given['introspection'];
  /** Set when something was left out that the schema does not allow to be: null where it says none, or a value of another kind. */
  broken: boolean;
}

/** Writes the answer's data straight from what the subgraphs sent: functions are generated for each object of the operation, once. */
export class Writer {
  readonly #fields: Fields;
  readonly #state: Writing = { variables: {}, introspection: {}, broken: false };
  readonly #dispatchers = new Map<Selections, Map<string, Write>>();
  readonly #root: Write;

  constructor(fields: Fields, root: GraphQLObjectType, selections: Selections) {
    this.#fields = fields;
    this.#root = this.#compiled(root.name, root, selections);
  }

  write(data: Data, given: Given): { data: string; broken: boolean } {
    Object.assign(this.#state, given, { broken: false });
    const written = this.#root(data) ?? 'null';
    const { broken } = this.#state;
    this.#state.variables = this.#state.introspection = {};
    return { data: written, broken };
  }

  /** One function for objects of a type, with those for all that is below it as far as types are known. */
  #compiled(typename: string, declared: GraphQLCompositeType, selections: Selections): Write {
    const unit = new Unit(this.#fields, (type, below) => this.#dispatcher(type, below));
    const name = unit.object(typename, declared, selections);
    return unit.compiled(name, this.#state);
  }

  #dispatcher(declared: GraphQLCompositeType, selections: Selections): Write {
    const known = this.#dispatchers.get(selections) ?? new Map<string, Write>();
    this.#dispatchers.set(selections, known);
    const found = known.get(declared.name);
    if (found !== undefined) return found;
    const writers = new Map<unknown, Write>();
    const dispatch: Write = (object) => {
      const { __typename: typename } = object;
      let write = writers.get(typename);
      if (write === undefined) {
        // One that nobody told, as long as no condition asks for what depends on it.
        const type = typeof typename === 'string' ? this.#fields.schema.getType(typename) : declared;
        if (!isCompositeType(type)) {
          this.#state.broken = true;
          return null;
        }
        write = this.#compiled(type.name, declared, selections);
        writers.set(typename, write);
      }
      return write(object);
    };
    known.set(declared.name, dispatch);
    return dispatch;
  }
}

type Dispatcher = (declared: GraphQLCompositeType, selections: Selections) => Write;

/** The source text of functions that call each other. */
class Unit {
  readonly #fields: Fields;
  readonly #dispatcher: Dispatcher;
  readonly #functions: string[] = [];
  readonly #constants: unknown[] = [];
  readonly #names = new Map<Selections, Map<string, string>>();

  constructor(fields: Fields, dispatcher: Dispatcher) {
    this.#fields = fields;
    this.#dispatcher = dispatcher;
  }

  compiled(name: string, state: Writing): Write {
    const constants = this.#constants.map((_, index) => `c${index}`).join(', ');
    const prelude = 'const wrong = () => { state.broken = true; return null; };';
    const source = `${constants === '' ? '' : `const [${constants}] = constants;`}\n${prelude}\n${this.#functions.join('\n')}\nreturn ${name};`;
    return new Function('state', 'constants', 'text', 'json', 'scalar', 'own', source)(
      state,
      this.#constants,
      text,
      json,
      scalar,
      own,
    ) as Write;
  }

  object(typename: string, declared: GraphQLCompositeType, selections: Selections): string {
    const byType = this.#names.get(selections) ?? new Map<string, string>();
    this.#names.set(selections, byType);
    const key = `${typename} ${declared.name}`;
    const known = byType.get(key);
    if (known !== undefined) return known;
    const name = this.#reserve();
    byType.set(key, name);
    const fields = this.#fields.of(typename, selections);
    const first = fields[0];
    const sure = first !== undefined && first.when.length === 0;
    const lines = fields.map((field, index) => {
      const comma = index === 0 ? '' : ',';
      const label = sure || index === 0 ? JSON.stringify(`${comma}${JSON.stringify(field.shown)}:`) : null;
      const written = label ?? `(s === '{' ? '' : ',') + ${JSON.stringify(`${JSON.stringify(field.shown)}:`)}`;
      return conditional(field, this.#field(field, typename, written));
    });
    const hidden = isAbstractType(declared) && typename === declared.name ? this.#hidden() : '';
    this.#define(
      name,
      `(o) { if (typeof o !== 'object' || Array.isArray(o)) return wrong(); ${hidden}let x, y, s = '{';\n${lines.join('\n')}\nreturn s + '}'; }`,
    );
    return name;
  }

  #field({ key, name, type, selections }: Field, typename: string, label: string): string {
    // Of an interface: an interface object whose type nobody told.
    if (name === '__typename' && isAbstractType(this.#fields.schema.getType(typename))) return 'return wrong();';
    if (name === '__typename') return `s += ${label} + ${JSON.stringify(JSON.stringify(typename))};`;
    if (type === null) return `s += ${label} + state.introspection[${JSON.stringify(key)}];`;
    return `x = ${reading('o', key)}; ${this.#value(type, selections, `s += ${label} + `)}`;
  }

  /** Statements that add `x` as JSON behind `add`, or return null from the function. */
  #value(type: GraphQLOutputType, selections: Selections, add: string): string {
    if (isNonNullType(type)) {
      const leaf = isLeafType(type.ofType) ? leafGuard(type.ofType) : null;
      if (leaf !== null) return `if (${leaf.test}) ${add}${leaf.text}; else return wrong();`;
      return `if (x === null || x === undefined) return wrong(); y = ${this.#text(type.ofType, selections)}; if (y === null) return null; ${add}y;`;
    }
    return `if (x === null || x === undefined) ${add}'null'; else { y = ${this.#text(type, selections)}; ${add}(y === null ? 'null' : y); }`;
  }

  /** An expression for `x`, which is not null: its JSON, or null when it cannot be. */
  #text(type: GraphQLOutputType, selections: Selections): string {
    if (isListType(type)) return `${this.#list(type.ofType, selections)}(x)`;
    if (isLeafType(type)) {
      const leaf = leafGuard(type) ?? this.#enumGuard(type);
      return `(${leaf.test} ? ${leaf.text} : wrong())`;
    }
    const composite = compositeIn(type);
    if (composite === null || !isCompositeType(type)) throw new Error('a type of the answer is a leaf, a list or composite');
    if (isAbstractType(composite) && this.#fields.dependsOnType(composite, selections))
      return `${this.#constant(this.#dispatcher(composite, selections))}(x)`;
    return `${this.object(composite.name, composite, selections)}(x)`;
  }

  #list(item: GraphQLOutputType, selections: Selections): string {
    const name = this.#reserve();
    const each = this.#value(item, selections, `s += (i === 0 ? '' : ',') + `);
    this.#define(
      name,
      `(a) { if (!Array.isArray(a)) return wrong(); let x, y, s = '['; for (let i = 0; i < a.length; i++) { x = a[i]; ${each} } return s + ']'; }`,
    );
    return name;
  }

  #enumGuard(type: GraphQLLeafType): LeafGuard {
    const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    return { test: `${this.#constant(new Set(names))}.has(x)`, text: `'"' + x + '"'` };
  }

  /** A type that the clients' schema does not have. */
  #hidden(): string {
    return `if (o.__typename !== undefined && !(${this.#constant(this.#fields.composites)}.has(o.__typename))) return wrong(); `;
  }

  #constant(value: unknown): string {
    return `c${this.#constants.push(value) - 1}`;
  }

  #reserve(): string {
    return `f${this.#functions.push('') - 1}`;
  }

  #define(name: string, body: string): void {
    this.#functions[Number(name.slice(1))] = `function ${name}${body}`;
  }
}

interface LeafGuard {
  readonly test: string;
  readonly text: string;
}

/** Null for an enum, whose values are a constant. */
function leafGuard(type: GraphQLLeafType): LeafGuard | null {
  if (isEnumType(type)) return null;
  if (!isSpecifiedScalarType(type)) return { test: '(y = scalar(x)) !== null', text: 'y' };
  switch (type.name) {
    case 'Boolean':
      return { test: `typeof x === 'boolean'`, text: `(x ? 'true' : 'false')` };
    case 'Int':
      return { test: 'Number.isInteger(x)', text: `json(x)` };
    case 'Float':
      return { test: 'Number.isFinite(x)', text: `json(x)` };
    case 'ID':
      return { test: `(typeof x === 'string' || Number.isInteger(x))`, text: 'json(x)' };
    default:
      return { test: `typeof x === 'string'`, text: 'text(x)' };
  }
}

function conditional({ when }: Field, code: string): string {
  if (when.length === 0) return code;
  const test = when
    .map((all) => all.map(({ variable, negated }) => `${reading('state.variables', variable)} === ${!negated}`).join(' && '))
    .join(' || ');
  return `if (${test}) { ${code} }`;
}
