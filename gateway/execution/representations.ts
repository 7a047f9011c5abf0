import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { json, reading } from './json.ts';
import { define, isObject, merge, own, wasNull } from './merge.ts';
import { conditionIn, rewrite } from './rewrites.ts';
import type { Data } from './source.ts';
import { isOfType } from './types.ts';

/** What names an entity to a subgraph, as JSON; null when it lacks a part of it, or is of no type that the fetch is for. */
export interface Represent {
  /** `failed` tells whether a fetch for this entity failed: else what is missing was not asked for, by a condition, and is left out. */
  (entity: Data, failed: boolean): string | null;
  /** The fields that a representation of a type consists of, in their order; null where it takes more than to write them down. */
  partsOf(typename: string): readonly string[] | null;
}
type Written = (entity: Data, failed: boolean) => string | null;

export interface Required {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly rewrites: readonly FetchDataRewrite[];
}

/** An entity says one type in all its parts. */
const NONE: ReadonlySet<string> = new Set();

/** So many entities of a type are named before a function is generated that names them. */
const FEW = 4;

/** One function per type that is met often. */
export function representation(schema: GraphQLSchema, required: Required): Represent {
  const byType = new Map<unknown, Written>();
  const represent: Written = (entity, failed) => {
    const { __typename: typename } = entity;
    let found = byType.get(typename);
    if (found === undefined) {
      if (typeof typename !== 'string' || schema.getType(typename) === undefined) return null;
      found = written(schema, required, typename);
      byType.set(typename, found);
    }
    return found(entity, failed);
  };
  return Object.assign(represent, { partsOf: (typename: string) => partsOf(schema, required, typename) });
}

function written(schema: GraphQLSchema, required: Required, typename: string): Written {
  let named = 0;
  let often: Written | undefined;
  return (entity, failed) => {
    named += 1;
    if (named <= FEW) return represented(schema, required, entity, failed);
    often ??= generated(schema, required, typename);
    return often(entity, failed);
  };
}

function partsOf(schema: GraphQLSchema, { requires, rewrites }: Required, typename: string): readonly string[] | null {
  const fields = new Set<string>();
  const plain = rewrites.length === 0 && collect(schema, typename, requires, fields);
  return plain && fields.has('__typename') && fields.size > 1 ? [...fields] : null;
}

/** By the letter of the plan, for the first ones and for what the generated functions leave to it: a fragment of which a part is missing is left out. */
function represented(schema: GraphQLSchema, { requires, rewrites }: Required, entity: Data, failed: boolean): string | null {
  const picked: Data = {};
  for (const selection of requires) {
    const part = pick(schema, entity, [selection], failed);
    if (part !== undefined) merge(picked, part, NONE);
  }
  if (!('__typename' in picked)) return null;
  rewrite(schema, rewrites, picked);
  return JSON.stringify(picked);
}

/**
 * Undefined when a part is missing; a fragment inside may be, unless a fetch failed. An object that misses a part is null where the fetch that was for the
 * part got null, and what there is of it came from another.
 */
function pick(schema: GraphQLSchema, source: Data, selections: readonly QueryPlanSelectionNode[], failed: boolean): Data | undefined {
  const result: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = own(source, key);
      const whole = selection.selections === undefined ? value : pickIn(schema, value, selection.selections, failed);
      const picked = whole === undefined && wasNull(source, key) ? null : whole;
      if (picked === undefined) return undefined;
      define(result, key, picked);
    } else if (applies(schema, source.__typename, selection.typeCondition)) {
      const part = pick(schema, source, selection.selections, failed);
      if (part !== undefined) merge(result, part, NONE);
      else if (failed || selections.length === 1) return undefined;
    }
  }
  return result;
}

function pickIn(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[], failed: boolean): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    const items = value.map((each, place) => {
      const whole = pickIn(schema, each, selections, failed);
      return whole === undefined && wasNull(value, String(place)) ? null : whole;
    });
    return items.includes(undefined) ? undefined : items;
  }
  return isObject(value) ? pick(schema, value, selections, failed) : undefined;
}

const applies = (schema: GraphQLSchema, typename: unknown, condition: string | undefined): boolean =>
  condition === undefined || (typeof typename === 'string' && isOfType(schema, typename, condition));

function generated(schema: GraphQLSchema, required: Required, typename: string): Written {
  const letter: Written = (entity, failed) => represented(schema, required, entity, failed);
  const fields = new Set<string>();
  if (!collect(schema, typename, required.requires, fields)) return letter;
  if (!fields.has('__typename')) return () => null;
  const constants = new Map<string, unknown>([['__typename', typename]]);
  const renames = new Map<string, string>();
  for (const { path, ...each } of required.rewrites) {
    const [condition, key = '', ...deeper] = path;
    const type = conditionIn(condition ?? '');
    if (type === null || deeper.length > 0) return letter;
    if (!isOfType(schema, typename, type)) continue;
    if (each.kind === 'ValueSetter') constants.set(key, each.setValueTo);
    else renames.set(key, each.renameKeyTo);
  }
  for (const key of constants.keys()) fields.add(key);
  const body: string[] = [];
  const parts = [...fields].map((field) => {
    const key = `${JSON.stringify(renames.get(field) ?? field)}:`;
    if (constants.has(field)) return JSON.stringify(key + JSON.stringify(constants.get(field)));
    const value = `v${body.length}`;
    body.push(`const ${value} = ${reading('o', field)}; if (${value} === undefined) return letter(o, failed);`);
    return `${JSON.stringify(key)} + json(${value})`;
  });
  const source = `return (o, failed) => { ${body.join('\n')} return '{' + ${parts.join(" + ',' + ")} + '}'; };`;
  return new Function('json', 'own', 'letter', source)(json, own, letter) as Written;
}

/** The fields for a type; false when they need more than reading: objects in keys, fragments inside. */
function collect(schema: GraphQLSchema, typename: string, selections: readonly QueryPlanSelectionNode[], fields: Set<string>): boolean {
  return selections.every((selection) => {
    if (selection.kind === 'InlineFragment')
      return !applies(schema, typename, selection.typeCondition) || collect(schema, typename, selection.selections, fields);
    if (selection.selections !== undefined) return false;
    fields.add(selection.alias ?? selection.name);
    return true;
  });
}
