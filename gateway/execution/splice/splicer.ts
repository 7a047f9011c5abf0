import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { type Place, type Source, TYPENAME } from './layout.ts';
import type { Reader } from './reader.ts';

/** Generates what puts an answer together out of the texts of the subgraphs' answers, by what reading them left on their tapes. */
export class Splicer {
  readonly #reader: Reader;
  readonly #functions: string[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get source(): string {
    return this.#functions.join('\n');
  }

  /** The name of a function that gives the next object as text. */
  object({ type, sources, wanted }: Place): string {
    const heads = sources.map((source, index) => this.#head(sources, source, index));
    const parts: string[] = [];
    for (let position = 0; position < wanted.length; ) {
      const { key, source: by } = wanted[position] ?? { key: '', source: null };
      const label = `${position === 0 ? '{' : ','}`;
      const found = by ?? 0;
      const source = sources[found];
      const piece = source && this.#reader.header(source).pieces.findIndex(({ first }) => source.fetched[first]?.wanted === position);
      if (source !== undefined && piece !== undefined && piece >= 0) {
        const { names, pieces } = this.#reader.header(source);
        const { first, last } = pieces[piece] ?? { first: 0, last: 0 };
        const at = (end: number): string => `a${source.step.index}[h${found} + ${names + 2 * piece + end}]`;
        parts.push(`${JSON.stringify(label)} + t${source.step.index}.slice(${at(0)}, ${at(1)})`);
        position += last - first + 1;
        continue;
      }
      position += 1;
      const named = `${label}${JSON.stringify(key)}:`;
      const field = source?.fetched.find((each) => each.wanted === position - 1);
      if (by === null) parts.push(JSON.stringify(named + JSON.stringify(type)));
      else if (field?.below && field.type && source) {
        parts.push(`${JSON.stringify(named)} + ${this.#value(field.type, field.below, source.step.index)}`);
      } else throw new Error(`nothing gives ${key === TYPENAME ? 'a type' : 'a field'}`);
    }
    return this.#define(`() { ${heads.join('\n')}\nreturn ${parts.join('\n+ ')} + '}'; }`);
  }

  /** Where the object begins on the tape of a source. */
  #head(sources: readonly Source[], { step }: Source, index: number): string {
    const { size } = this.#reader.header(sources[index] as Source);
    const [by, number] = sources
      .map(({ names }, place) => [place, names.findIndex((each) => each.step === step)] as const)
      .find(([, found]) => found >= 0) ?? [index, -1];
    const naming = sources[by];
    const begin = number < 0 || naming === undefined ? `p${step.index}` : `o${step.index}[a${naming.step.index}[h${by} + ${number}]]`;
    return `const h${index} = ${begin}; p${step.index} = h${index} + ${size};`;
  }

  #value(type: GraphQLOutputType, below: Place, step: number): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner)) return `${this.#list(inner.ofType, below, step)}()`;
    const write = `${this.object(below)}()`;
    return isNonNullType(type) ? write : `(a${step}[p${step}++] === 0 ? 'null' : ${write})`;
  }

  #list(item: GraphQLOutputType, below: Place, step: number): string {
    const each = this.#value(item, below, step);
    return this.#define(`() { const n = a${step}[p${step}++]; if (n < 1) return n < 0 ? 'null' : '[]';
let s = '[' + ${each}; for (let k = 1; k < n; k += 1) s += ',' + ${each}; return s + ']'; }`);
  }

  #define(body: string): string {
    const name = `w${this.#functions.length}`;
    this.#functions.push(`function ${name}${body}`);
    return name;
  }
}
