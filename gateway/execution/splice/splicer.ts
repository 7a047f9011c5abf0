import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { Place, Source } from './place.ts';
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
      const { key, sources: by } = wanted[position] ?? { key: '', sources: [] };
      const named = `${position === 0 ? '{' : ','}${JSON.stringify(key)}:`;
      const [found = 0] = by;
      const source = sources[found];
      const piece = source && this.#reader.header(source).pieces.find(({ first }) => source.fetched[first]?.wanted === position);
      if (source !== undefined && piece !== undefined) {
        const { names, pieces } = this.#reader.header(source);
        const at = (end: number): string => `a${source.step.index}[h${found} + ${names + 2 * pieces.indexOf(piece) + end}]`;
        parts.push(`${JSON.stringify(position === 0 ? '{' : ',')} + t${source.step.index}.slice(${at(0)}, ${at(1)})`);
        position += piece.last - piece.first + 1;
        continue;
      }
      const field = source?.fetched.find((each) => each.wanted === position);
      if (by.length === 0) parts.push(JSON.stringify(named + JSON.stringify(type)));
      else if (field?.below && field.type) {
        const steps = by.flatMap((each) => sources[each]?.step.index ?? []);
        parts.push(`${JSON.stringify(named)} + ${this.#value(field.type, field.below.place, steps)}`);
      } else throw new Error(`nothing gives ${key}`);
      position += 1;
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

  #value(type: GraphQLOutputType, below: Place, steps: readonly number[]): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner)) return `${this.#list(inner.ofType, below, steps)}()`;
    const write = this.object(below);
    if (isNonNullType(type)) return `${write}()`;
    const present = steps.map((step) => `a${step}[p${step}++]`);
    // Where not all of them have it, what is left out depends on the schema.
    return present.length === 1
      ? `(${present[0]} === 0 ? 'null' : ${write}())`
      : `all(${present.join(' + ')}, ${present.length}, ${write})`;
  }

  #list(item: GraphQLOutputType, below: Place, steps: readonly number[]): string {
    const each = this.#value(item, below, steps);
    return this.#define(`() { const n = a${steps[0]}[p${steps[0]}++]; if (n < 1) return n < 0 ? 'null' : '[]';
let s = '[' + ${each}; for (let k = 1; k < n; k += 1) s += ',' + ${each}; return s + ']'; }`);
  }

  #define(body: string): string {
    const name = `w${this.#functions.length}`;
    this.#functions.push(`function ${name}${body}`);
    return name;
  }
}
