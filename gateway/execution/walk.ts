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
import type { All, Field, Fields, Selections } from './fields.ts';
import { json, scalar, text } from './json.ts';
import { isObject, own } from './merge.ts';
import type { Data, Path } from './source.ts';

/** What an operation asks for at its root, and what there is. */
export interface Place {
  readonly type: GraphQLObjectType;
  readonly selections: Selections;
  readonly value: Data;
}

/** Of one request. */
export interface Given {
  /** Coerced variables. */
  readonly variables: Data;
  /** JSON by response key. */
  readonly introspection: Readonly<Record<string, string>>;
}

export interface Walked {
  /** JSON. */
  readonly data: string;
  /** Where in the data of the plan there is null against the schema, or a value of another kind. */
  readonly leftOut: readonly Path[];
}

/**
 * Writes what `Writer` writes, with all places that had to be left out, by walking over operation and data together: slower, but for an operation that is
 * asked once much cheaper than to generate what writes it.
 */
export function walked(fields: Fields, { variables, introspection }: Given, { type, selections, value }: Place): Walked {
  const leftOut: Path[] = [];
  const path: (string | number)[] = [];
  const known = new Map<Selections, Map<string, readonly Field[]>>();

  const wrong = (): null => {
    leftOut.push([...path]);
    return null;
  };
  const below = (step: string | number, type: GraphQLOutputType, selections: Selections, value: unknown): string | null => {
    path.push(step);
    const written = any(type, selections, value);
    path.pop();
    return written;
  };
  /** Null when it cannot be: whatever is around it is null as well. */
  const any = (type: GraphQLOutputType, selections: Selections, value: unknown): string | null => {
    const inner = isNonNullType(type) ? type.ofType : type;
    const none = isNonNullType(type) ? null : 'null';
    if (value === null || value === undefined) return none ?? wrong();
    if (isListType(inner)) return list(inner.ofType, selections, value) ?? none;
    if (isLeafType(inner)) return leaf(inner, value) ?? wrong() ?? none;
    return object(inner, selections, value) ?? none;
  };
  const list = (item: GraphQLOutputType, selections: Selections, value: unknown): string | null => {
    if (!Array.isArray(value)) return wrong();
    const items = value.map((each, index) => below(index, item, selections, each));
    return items.includes(null) ? null : `[${items.join()}]`;
  };
  const object = (declared: GraphQLCompositeType, selections: Selections, value: unknown): string | null => {
    if (!isObject(value)) return wrong();
    const { __typename: typename } = value;
    let type = declared;
    if (isAbstractType(declared) && typename !== undefined) {
      const told = typeof typename === 'string' ? fields.schema.getType(typename) : undefined;
      if (!isCompositeType(told)) return wrong();
      if (fields.dependsOnType(declared, selections)) type = told;
    }
    const parts: string[] = [];
    let isWhole = true;
    for (const field of fieldsOf(type.name, selections)) {
      if (field.when.length > 0 && !field.when.some(holds)) continue;
      // Of an interface: an interface object whose type nobody told.
      if (field.name === '__typename' && isAbstractType(type)) return wrong();
      const written =
        field.name === '__typename'
          ? JSON.stringify(type.name)
          : field.type === null
            ? introspection[field.key]
            : below(field.key, field.type, field.selections, own(value, field.key));
      if (written === null) isWhole = false;
      parts.push(`${JSON.stringify(field.shown)}:${written}`);
    }
    return isWhole ? `{${parts.join()}}` : null;
  };
  const fieldsOf = (typename: string, selections: Selections): readonly Field[] => {
    const byType = known.get(selections) ?? new Map<string, readonly Field[]>();
    const found = byType.get(typename) ?? fields.of(typename, selections);
    known.set(selections, byType.set(typename, found));
    return found;
  };
  const holds = (all: All): boolean => all.every(({ variable, negated }) => own(variables, variable) === !negated);

  const data = object(type, selections, value) ?? 'null';
  return { data, leftOut };
}

/** Null for a value of another kind. */
function leaf(type: GraphQLLeafType, value: unknown): string | null {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined ? `"${value}"` : null;
  if (!isSpecifiedScalarType(type)) return scalar(value);
  switch (type.name) {
    case 'Boolean':
      return typeof value === 'boolean' ? String(value) : null;
    case 'Int':
      return Number.isInteger(value) ? json(value) : null;
    case 'Float':
      return Number.isFinite(value) ? json(value) : null;
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value) ? json(value) : null;
    default:
      return typeof value === 'string' ? text(value) : null;
  }
}
