import {
  type GraphQLOutputType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { All, Fields, Selections } from './fields.ts';
import { scalar } from './json.ts';
import { isObject, own } from './merge.ts';
import type { Data, Path } from './source.ts';

interface Place {
  readonly type: GraphQLOutputType;
  readonly selections: Selections;
  readonly value: unknown;
}

/** The paths at which data is null where the schema allows none, or of another kind: what the writer only knows to be there. */
export function leftOut(fields: Fields, variables: Data, root: Place): readonly Path[] {
  const found: Path[] = [];
  const holds = (all: All): boolean => all.every(({ variable, negated }) => own(variables, variable) === !negated);
  const walk = ({ type, selections, value }: Place, path: Path): void => {
    if (isNonNullType(type)) {
      if (value === null || value === undefined) found.push(path);
      else walk({ type: type.ofType, selections, value }, path);
      return;
    }
    if (value === null || value === undefined) return;
    if (isListType(type)) {
      if (!Array.isArray(value)) found.push(path);
      else value.forEach((each, index) => void walk({ type: type.ofType, selections, value: each }, [...path, index]));
    } else if (isLeafType(type)) {
      if (!isLeafValue(type, value)) found.push(path);
    } else if (!isCompositeType(type) || !isObject(value)) {
      found.push(path);
    } else {
      const known = fields.schema.getType(type !== root.type && typeof value.__typename === 'string' ? value.__typename : type.name);
      if (!isCompositeType(known)) return void found.push(path);
      for (const field of fields.of(known.name, selections)) {
        if (field.when.length > 0 && !field.when.some(holds)) continue;
        if (field.type === null) {
          if (field.name === '__typename' && !isObjectType(known)) return void found.push(path);
        } else walk({ type: field.type, selections: field.selections, value: own(value, field.key) }, [...path, field.key]);
      }
    }
  };
  walk(root, []);
  return found;
}

function isLeafValue(type: GraphQLOutputType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(type as never)) return scalar(value) !== null;
  switch (String(type)) {
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return Number.isFinite(value);
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return typeof value === 'string';
  }
}
