import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
} from 'graphql';
import { type Below, type Fetched, type Place, type Source, TYPENAME } from './place.ts';

/** Neighbours that one fetch gives and the client wants beside each other: they go on as one piece. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** Where the parts of one source of a place stand on its tape, counted from where an object begins: first the entities by number, then pieces. */
export interface Header {
  readonly names: number;
  readonly pieces: readonly Piece[];
  readonly size: number;
}

/** Generates what reads objects in the bytes of an answer, and notes on a tape what is needed of them. */
export class Reader {
  readonly #functions: string[] = [];
  readonly #constants: unknown[] = [];
  readonly #names = new Map<Source, string>();
  readonly #headers = new Map<Source, Header>();

  get source(): string {
    return this.#functions.join('\n');
  }
  get constants(): readonly unknown[] {
    return this.#constants;
  }

  header(source: Source): Header {
    const found = this.#headers.get(source) ?? headerOf(source);
    this.#headers.set(source, found);
    return found;
  }

  /** The name of a function of bytes and a place in them that reads one object, and gives where it ends. */
  object(place: Place, source: Source): string {
    const known = this.#names.get(source);
    if (known !== undefined) return known;
    const name = this.#reserve();
    this.#names.set(source, name);
    const header = this.header(source);
    const quiet = place.asIs;
    const parts = new Set(source.names.flatMap((each) => each.parts).filter((key) => key !== TYPENAME));
    const lines = source.fetched.map((field, index) => {
      const label = `${index === 0 ? '{' : ','}${JSON.stringify(field.key)}:${field.type === null ? JSON.stringify(place.type) : ''}`;
      const begins = quiet ? -1 : header.pieces.findIndex(({ first }) => first === index);
      const ends = quiet ? -1 : header.pieces.findIndex(({ last }) => last === index);
      const at = (piece: number, end: number): string => `tape[h + ${header.names + 2 * piece + end}] = `;
      return [
        begins < 0 ? '' : `${at(begins, 0)}i + 1;`,
        literal(label),
        parts.has(field.key) ? `const s${index} = i;` : '',
        field.type === null ? '' : this.#value(field.type, field.below),
        parts.has(field.key) ? `const e${index} = i;` : '',
        ends < 0 ? '' : `${at(ends, 1)}i;`,
      ].join(' ');
    });
    const reserved = quiet || header.size === 0 ? '' : `const h = tape.length; tape.push(${Array(header.size).fill(0).join()});`;
    const names = source.names.map((_, index) => named(place, source, index));
    this.#define(name, `(b, i) { ${reserved}\n${lines.join('\n')}\nif (b[i] !== 125) fail();\n${names.join('\n')}\nreturn i + 1; }`);
    return name;
  }

  /** Statements that move `i` behind a value. */
  #value(type: GraphQLOutputType, below: Below | null): string {
    if (isNonNullType(type)) return this.#present(type.ofType, below);
    const notes = below !== null && !below.place.asIs;
    const absent = notes ? ` tape.push(${isListType(type) ? -1 : 0});` : '';
    const present = notes && !isListType(type) ? 'tape.push(1); ' : '';
    return `if (b[i] === 110) { i = nothing(b, i);${absent} } else { ${present}${this.#present(type, below)} }`;
  }

  #present(type: GraphQLOutputType, below: Below | null): string {
    if (isListType(type)) return `i = ${this.#list(type.ofType, below)}(b, i);`;
    const source = below?.place.sources[below.source];
    if (below !== null && source !== undefined) return `i = ${this.object(below.place, source)}(b, i);`;
    if (!isLeafType(type)) throw new Error('an object is read as one');
    if (!isEnumType(type)) return `i = ${readerOf(type)}(b, i);`;
    const names = `c${this.#constants.push(new Set(type.getValues().map(({ name }) => name))) - 1}`;
    return `{ const s = i; i = text(b, i); if (!${names}.has(t.slice(s + 1, i - 1))) fail(); }`;
  }

  #list(item: GraphQLOutputType, below: Below | null): string {
    const name = this.#reserve();
    const notes = below !== null && !below.place.asIs;
    const [reserved, count, noted] = notes ? ['const h = tape.push(0) - 1; let n = 0;', 'n += 1;', 'tape[h] = n;'] : ['', '', ''];
    const each = this.#value(item, below);
    this.#define(
      name,
      `(b, i) { if (b[i] !== 91) fail(); ${reserved} if (b[i + 1] === 93) return i + 2;
for (;;) { i += 1; ${each} ${count} if (b[i] === 93) { ${noted} return i + 1; } if (b[i] !== 44) fail(); } }`,
    );
    return name;
  }

  #reserve(): string {
    return `r${this.#functions.push('') - 1}`;
  }

  #define(name: string, body: string): void {
    this.#functions[Number(name.slice(1))] = `function ${name}${body}`;
  }
}

/** Gives the entity of a fetch to come its number, the same for the same representation. */
function named({ type }: Place, { names, fetched }: Source, index: number): string {
  const { step, parts = [] } = names[index] ?? {};
  const place = (key: string): number => fetched.findIndex((each) => each.key === key);
  const keys = parts.filter((key) => key !== TYPENAME).map((key) => `t.slice(s${place(key)}, e${place(key)})`);
  const whole = parts.map((key, part) => {
    const label = `${part === 0 ? '{' : ','}${JSON.stringify(key)}:`;
    if (key === TYPENAME) return JSON.stringify(label + JSON.stringify(type));
    return `${JSON.stringify(label)} + ${keys.length === 1 ? 'k' : `t.slice(s${place(key)}, e${place(key)})`}`;
  });
  return `{ const k = ${keys.join(` + ',' + `)}; let m = n${step?.index}.numbers.get(k);
if (m === undefined) { m = n${step?.index}.list.push(${whole.join(' + ')} + '}') - 1; n${step?.index}.numbers.set(k, m); } tape[h + ${index}] = m; }`;
}

/** Statements that fail unless exactly this stands at `i`, and move it behind. */
function literal(text: string): string {
  const tests = [...Buffer.from(text)].map((code, index) => `b[${index === 0 ? 'i' : `i + ${index}`}] !== ${code}`);
  return `if (${tests.join(' || ')}) fail(); i += ${tests.length};`;
}

function headerOf({ fetched, names }: Source): Header {
  const pieces: Piece[] = [];
  fetched.forEach((field, index) => {
    if (!goesOn(field)) return;
    const before = pieces.at(-1);
    if (before?.last === index - 1 && fetched[index - 1]?.wanted === field.wanted - 1)
      pieces[pieces.length - 1] = { ...before, last: index };
    else pieces.push({ first: index, last: index });
  });
  return { names: names.length, pieces, size: names.length + 2 * pieces.length };
}

const goesOn = ({ wanted, below }: Fetched): boolean => wanted >= 0 && below?.place.asIs !== false;

function readerOf(type: GraphQLLeafType): string {
  if (!isSpecifiedScalarType(type)) return 'single';
  return { Boolean: 'truth', Int: 'integer', Float: 'decimal', ID: 'textOrInteger' }[type.name] ?? 'text';
}
