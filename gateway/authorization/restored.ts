import type { ExpectedError } from '@kerngraaf/platform/errors.ts';
import {
  type GraphQLCompositeType,
  type GraphQLFormattedError,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { isObject, own } from '../execution/merge.ts';
import type { Data, Encoding, Path } from '../execution/source.ts';
import { limits } from '../limits.ts';
import { Entries, type Entry, type Sets, type Whole } from './entries.ts';
import { keyOfName } from './linked.ts';
import { type Holder, type Requirement, refusalOf } from './requirements.ts';
import type { Row, Unsure } from './seen.ts';

/** JSON, each of whose characters is one of text or a byte of UTF-8. */
export interface Text {
  readonly data: string;
  readonly encoding: Encoding;
}

export interface Restored extends Text {
  readonly errors: readonly GraphQLFormattedError[];
  /** Of fields that are closed to the caller's role, of rows that she may not see. */
  readonly unsure: readonly Unsure[];
}

/**
 * The answer to the whole operation from that to what was left of it: null, with an error, where a field was left out of an object that is there. A null
 * that the schema does not allow goes up.
 */
export function restored(whole: Whole, answered: Text, variables: Data, holder: Holder): Restored {
  return new Restoring(whole, variables, holder).restored(JSON.parse(textOf(answered)));
}

const textOf = ({ data, encoding }: Text): string => (encoding === 'utf8' ? data : Buffer.from(data, encoding).toString());

class Restoring {
  readonly #whole: Whole;
  readonly #entries: Entries;
  readonly #holder: Holder;
  readonly #errors: GraphQLFormattedError[] = [];
  readonly #unsure: Unsure[] = [];
  /** What is told is made once, not at each place. */
  readonly #refusals = new Map<Requirement, Pick<ExpectedError, 'message' | 'code' | 'reason'>>();

  constructor(whole: Whole, variables: Data, holder: Holder) {
    this.#whole = whole;
    this.#entries = new Entries(whole, variables);
    this.#holder = holder;
  }

  restored(answer: unknown): Restored {
    const { schema, operation } = this.#whole;
    const root = schema.getRootType(operation.operation);
    if (!root || !isObject(answer)) return { data: 'null', encoding: 'utf8', errors: [], unsure: [] };
    const data = this.#object(answer, root, [{ set: operation.selectionSet, type: root, denied: null }], []);
    return { data: data ?? 'null', encoding: 'utf8', errors: this.#errors, unsure: this.#unsure };
  }

  /** JSON; null where a null goes further up. */
  #object(object: Data, declared: GraphQLCompositeType, sets: Sets, path: Path): string | null {
    const told = own(object, this.#whole.left.typeKey);
    const typename = isAbstractType(declared) ? (typeof told === 'string' ? told : undefined) : declared.name;
    const parts: string[] = [];
    for (const entry of this.#entries.of(typename, declared, sets)) {
      const at = [...path, entry.key];
      if (entry.denied !== null) this.#tell(entry.denied, at, entry.denied.kind === 'ROLE' ? this.#rowOf(object, typename) : undefined);
      const value = entry.denied === null ? this.#value(own(object, entry.key), entry.type, entry, at) : this.#nothing(entry.type);
      if (value === null) return null;
      parts.push(`${JSON.stringify(entry.key)}:${value}`);
    }
    return `{${parts.join()}}`;
  }

  #value(value: unknown, type: GraphQLOutputType | null, entry: Entry, path: Path): string | null {
    if (value === undefined || value === null) return this.#nothing(type);
    const nullable = type !== null && isNonNullType(type) ? type.ofType : type;
    const text = this.#text(value, nullable, entry, path);
    return text ?? this.#nothing(type);
  }

  #text(value: unknown, type: GraphQLOutputType | null, entry: Entry, path: Path): string | null {
    if (type === null || entry.sets.length === 0 || !this.#whole.left.touched.has(entry.key)) return JSON.stringify(value);
    if (isListType(type) && Array.isArray(value)) {
      const items: string[] = [];
      for (const [index, each] of value.entries()) {
        const item = this.#value(each, type.ofType, entry, [...path, index]);
        if (item === null) return null;
        items.push(item);
      }
      return `[${items.join()}]`;
    }
    return isCompositeType(type) && isObject(value) ? this.#object(value, type, entry.sets, path) : JSON.stringify(value);
  }

  #nothing(type: GraphQLOutputType | null): string | null {
    return type !== null && isNonNullType(type) ? null : 'null';
  }

  /** The row that an object is; undefined for one that is no row of its own, null for one of which the caller is told nothing. */
  #rowOf(object: Data, typename: string | undefined): Row | null | undefined {
    const { linked, left } = this.#whole;
    if (typename === undefined || linked === undefined) return undefined;
    const witness = linked.witness(typename);
    if (witness === undefined || witness === null) return witness;
    const keys = witness.keys.map((key) => key.map((field) => [field, own(object, keyOfName(left.rowKey, typename, field))] as const));
    const key = keys.find((each) => each.every(([, value]) => value != null));
    return key === undefined ? null : { type: typename, witness, key: Object.fromEntries(key) };
  }

  #tell(requirement: Requirement, path: Path, row: Row | null | undefined): void {
    if (row === null || this.#errors.length + this.#unsure.length === limits.deniedFields) return;
    const { message, code, reason } = this.#refusals.get(requirement) ?? refusalOf(this.#holder, requirement);
    this.#refusals.set(requirement, { message, code, reason });
    const error = { message, path, extensions: { code, reason } };
    if (row === undefined) this.#errors.push(error);
    else this.#unsure.push({ error, row });
  }
}
