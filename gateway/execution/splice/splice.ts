import type { Step } from '../steps.ts';
import { layoutOf, type Planned, Unfit } from './layout.ts';
import type { Place, Source } from './place.ts';
import { Reader } from './reader.ts';
import { Splicer } from './splicer.ts';
import * as values from './values.ts';

/** Numbers of the entities of a fetch to come, and their representations in that order. */
export interface Numbered {
  readonly numbers: Map<string, number>;
  readonly list: string[];
}

/** What one execution has of one fetch. */
export interface Part {
  /** The answer, a character for each byte. */
  text: string;
  /** What was noted as it was read. */
  readonly tape: number[];
  /** Of a fetch of entities: where each begins on the tape. */
  readonly offsets: number[];
  readonly named: Numbered;
}

/** An operation whose answer is put together out of pieces of the subgraphs' answers, which nobody parses. */
export interface Splice {
  /** What reads one object, or one entity, that a fetch gives. It holds until the next is asked for, or `forget`. */
  reader(step: Step, parts: readonly Part[]): (bytes: Buffer, at: number) => number;
  /** The root of the answer, a character for each byte. */
  write(parts: readonly Part[]): string;
  /** An operation is remembered for long, what it was answered is not: said after reading and writing. */
  forget(): void;
  /** The whole of one answer's data is the answer. */
  readonly whole: boolean;
}

/** Null where what the answer consists of depends on what the subgraphs answer. */
export function spliceOf(planned: Planned): Splice | null {
  try {
    return compiled(layoutOf(planned), planned.steps);
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
}

function compiled(root: Place, steps: readonly Step[]): Splice {
  const reader = new Reader();
  const readers = new Map<Step, string>();
  for (const [place, source] of sourcesIn(root)) if (!readers.has(source.step)) readers.set(source.step, reader.object(place, source));
  const splicer = new Splicer(reader);
  const write = root.asIs ? null : splicer.object(root);
  const indexes = steps.map(({ index }) => index);
  const constants = reader.constants.map((_, index) => `c${index}`);
  const source = `const { ${Object.keys(values).join(', ')} } = values;
${constants.length === 0 ? '' : `const [${constants.join()}] = constants;`}
let t = '', tape;
${indexes.map((index) => `let n${index}, t${index} = '', a${index}, o${index}, p${index} = 0;`).join('\n')}
const all = (n, most, write) => (n === 0 ? 'null' : n === most ? write() : fail());
${reader.source}
${splicer.source}
const readers = [${steps.map((step) => readers.get(step) ?? 'undefined').join()}];
const forget = () => { t = ${indexes.map((index) => `t${index} = `).join('')}''; tape = ${indexes.map((index) => `n${index} = a${index} = o${index} = `).join('')}undefined; };
return {
  forget,
  reader(step, parts) {
    t = parts[step.index].text; tape = parts[step.index].tape;
    ${indexes.map((index) => `n${index} = parts[${index}].named;`).join(' ')}
    return readers[step.index];
  },
  write(parts) {
    ${indexes.map((index) => `t${index} = parts[${index}].text; a${index} = parts[${index}].tape; o${index} = parts[${index}].offsets; p${index} = 0;`).join('\n')}
    return ${write === null ? "''" : `${write}()`};
  },
};`;
  return { ...(new Function('values', 'constants', source)(values, reader.constants) as Splice), whole: root.asIs };
}

/** Of every place, those around it first. */
function sourcesIn(place: Place): readonly (readonly [Place, Source])[] {
  const below = place.sources.flatMap(({ fetched }) => fetched.flatMap((each) => each.below?.place ?? []));
  return [...place.sources.map((source) => [place, source] as const), ...below.flatMap(sourcesIn)];
}
