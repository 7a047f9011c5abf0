import { isUtf8 } from 'node:buffer';
import type { Fetching } from '../fetching.ts';
import { isObject } from '../merge.ts';
import type { Store } from '../run.ts';
import type { Data, Received } from '../source.ts';
import type { Step } from '../steps.ts';
import type { Part, Splice } from './splice.ts';
import { fail } from './values.ts';

const DATA = Buffer.from('{"data":');
const EXTENSIONS = ',"extensions":';

/** Answers as they came, with notes of where in them is what. Throws `Unlike` for one that has to be read to be understood. */
export class Pieces implements Store {
  readonly encoding = 'latin1' as const;
  readonly #splice: Splice;
  readonly #parts: readonly Part[];
  #whole = '';

  constructor(splice: Splice, steps: readonly Step[]) {
    this.#splice = splice;
    this.#parts = steps.map(() => ({ text: '', tape: [], offsets: [], named: { numbers: new Map(), list: [] } }));
  }

  begin(step: Step): Fetching | null {
    const representations = this.#parts[step.index]?.named.list ?? [];
    return step.represent !== null && representations.length === 0 ? null : { step, targets: [], slots: [], representations };
  }

  take(group: readonly Fetching[], keys: readonly string[], { bytes, extended }: Received): readonly Fetching[] {
    if (bytes === null || !isUtf8(bytes)) fail();
    const text = bytes.toString('latin1');
    try {
      this.#read(group, keys, bytes, text, extended);
      return [];
    } finally {
      this.#splice.forget();
    }
  }

  #read(group: readonly Fetching[], keys: readonly string[], bytes: Buffer, text: string, extended: Received['extended']): void {
    const start = literal(bytes, 0, DATA);
    const end =
      group[0]?.step.represent === null ? this.#root(group[0].step, bytes, start, text) : this.#entities(group, keys, bytes, text);
    if (this.#splice.whole) this.#whole = text.slice(start, end);
    if (bytes[end] === 0x7d) checkBlank(bytes, end + 1);
    else extended(extensionsIn(bytes, text, end));
  }

  again(): readonly Fetching[] {
    return [];
  }

  /** The answer's data, a character for each byte. */
  data(): string {
    if (this.#splice.whole) return this.#whole;
    try {
      return this.#splice.write(this.#parts);
    } finally {
      this.#splice.forget();
    }
  }

  #root(step: Step, bytes: Buffer, start: number, text: string): number {
    this.#part(step).text = text;
    return this.#splice.reader(step, this.#parts)(bytes, start);
  }

  #entities(group: readonly Fetching[], keys: readonly string[], bytes: Buffer, text: string): number {
    let at = DATA.length;
    for (const [index, { step, representations }] of group.entries()) {
      const part = this.#part(step);
      part.text = text;
      const read = this.#splice.reader(step, this.#parts);
      at = literal(bytes, at, Buffer.from(`${index === 0 ? '{' : ','}"${keys[index]}":`));
      for (const [number] of representations.entries()) {
        if (bytes[at] !== (number === 0 ? 0x5b : 0x2c)) fail();
        part.offsets.push(part.tape.length);
        at = read(bytes, at + 1);
      }
      if (bytes[at] !== 0x5d) fail();
      at += 1;
    }
    return bytes[at] === 0x7d ? at + 1 : fail();
  }

  #part(step: Step): Part {
    return this.#parts[step.index] ?? fail();
  }
}

function literal(bytes: Buffer, at: number, expected: Buffer): number {
  const end = at + expected.length;
  return end <= bytes.length && expected.compare(bytes, at, end) === 0 ? end : fail();
}

function checkBlank(bytes: Buffer, at: number): void {
  for (let index = at; index < bytes.length; index += 1) if ((bytes[index] ?? 0) > 0x20) fail();
}

/** What stands behind the data, if it is that and nothing else. */
function extensionsIn(bytes: Buffer, text: string, at: number): Data {
  if (!text.startsWith(EXTENSIONS, at)) fail();
  const { extensions, ...others } = parsed(`{${bytes.subarray(at + 1).toString()}`);
  return isObject(extensions) && Object.keys(others).length === 0 ? extensions : fail();
}

function parsed(json: string): Data {
  try {
    return JSON.parse(json) as Data;
  } catch {
    return fail();
  }
}
