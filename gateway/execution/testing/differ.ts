import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { type Executor, executorOf } from '../executor.ts';
import { isObject } from '../merge.ts';
import { plannedHere } from '../planning/here.ts';
import { plannerConfig } from '../planning/planner.ts';
import type { Data, Path, SourceError } from '../source.ts';
import type { Operation } from './operations.ts';
import { receivedOf } from './received.ts';
import { type Answers, sourceOf, type Trouble } from './sources.ts';
import type { Subgraph } from './supergraphs.ts';

/** What an operation was answered. */
export interface Answered {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly path?: Path | undefined }[];
  /** Mutations in the order in which subgraphs carried them out. */
  readonly calls: readonly string[];
  /** Of stock: whether it asked in vain of what type an interface object is. */
  readonly isUnresolved?: boolean;
}

/** The stock gateway and ours over the same subgraphs. */
export interface Pair {
  readonly schema: GraphQLSchema;
  /** For both; where ours cannot, stock plans for itself. */
  plan(operation: Operation): Promise<void>;
  stock(operation: Operation): Promise<Answered>;
  ours(operation: Operation): Promise<Answered>;
  /** How many answers of ours were put together without parsing. */
  splices(): number;
  close(): Promise<void>;
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
type StockAnswer = { data?: unknown; errors?: readonly { message: string; path?: Path }[] };

export interface PairOptions {
  readonly subgraphs: readonly Subgraph[];
  readonly seed: number;
  readonly trouble: Trouble;
  /** Whether stock plans for itself, in place of carrying out our plan. */
  readonly apart: boolean;
  /** Ours with a fault in it. */
  readonly broken?: ((executor: Executor<undefined>) => Executor<undefined>) | undefined;
}

/** Null when the subgraphs do not compose. */
export async function pairOf({ subgraphs, seed, trouble, apart, broken = (executor) => executor }: PairOptions): Promise<Pair | null> {
  const composed = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })));
  if (composed.supergraphSdl === undefined) return null;
  const calls: string[] = [];
  const sources = new Map<string, Answers>(subgraphs.map((each) => [each.name, sourceOf(each, seed, trouble, calls)]));
  const answered = async (source: string, request: { query: string; variables?: object | undefined }): Promise<Record<string, unknown>> => {
    const found = sources.get(source);
    if (found === undefined) throw new Error(`no ${source}`);
    return found(request);
  };
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const planned = plannedHere(composed.supergraphSdl);
  let plan: QueryPlan | undefined;
  let splices = 0;
  /** Where stock was given the name of an interface before. */
  const named = new Set<string>();
  let isUnresolved = false;
  const gateway = new ApolloGateway({
    supergraphSdl: composed.supergraphSdl,
    logger: silent,
    queryPlannerConfig: {
      ...plannerConfig,
      // Both carry out the same plan.
      cache: { get: async () => (apart ? undefined : plan), set: async () => undefined, delete: async () => true, clear: () => undefined },
    },
    buildService: ({ name }) => ({
      process: async ({ request, ...of }) => {
        const path = 'pathInIncomingRequest' in of ? of.pathInIncomingRequest : [];
        const { query = '', variables = {} } = request;
        const answer = await answered(name, { query, variables });
        isUnresolved ||= hasUnresolved(variables.representations, answer);
        return withoutInterface(answer, path, named) as never;
      },
    }),
  });
  const { executor } = await gateway.load({} as never);
  const ours = broken(
    executorOf<undefined>({
      planned: { ...planned, plan: async (document) => (plan = await planned.plan(document)) },
      plans: 1,
      malformed: () => ({ message: 'malformed' }),
      ask: async ({ source, body, encoding }) => {
        const { data = null, errors = [] } = await answered(source, JSON.parse(Buffer.from(body, encoding).toString()));
        return receivedOf({ data: data as never, errors: errors as SourceError[] });
      },
    }),
  );
  const recorded = async (run: () => Promise<Omit<Answered, 'calls'>>): Promise<Answered> => {
    calls.length = 0;
    named.clear();
    isUnresolved = false;
    const result = await run();
    return { ...result, calls: [...calls], isUnresolved };
  };
  return {
    schema: ours.schema,
    plan: async ({ query }) => {
      const document = parse(query);
      await ours.prepare(document, theOperation(document)).catch(() => {
        plan = undefined;
      });
    },
    stock: ({ query, variables }) =>
      recorded(async () => {
        const request = { query, variables };
        const result = (await executor({
          request,
          document: parse(query),
          queryHash: query,
          schema: ours.schema,
          context: {},
          logger: silent,
          metrics: {},
        } as never)) as StockAnswer;
        const { data = null, errors = [] } = JSON.parse(JSON.stringify(result)) as StockAnswer;
        return { data, errors };
      }),
    ours: ({ query, variables }) =>
      recorded(async () => {
        const document = parse(query);
        const operation = theOperation(document);
        const { coerced = {} } = getVariableValues(ours.schema, operation.variableDefinitions ?? [], variables);
        const prepared = await ours.prepare(document, operation);
        const executed = async () => {
          const { data, encoding, errors, leftOut } = await ours.execute(prepared, variables, coerced, undefined);
          if (encoding === 'latin1') splices += 1;
          return { data: JSON.parse(Buffer.from(data, encoding).toString()), errors, leftOut };
        };
        const { leftOut, ...first } = await executed();
        if (operation.operation === 'mutation') return first;
        // Put together out of pieces, or by what is generated, from the second time on.
        const { leftOut: leftOutAgain, ...second } = await executed();
        if (canonical([first.data, leftOut]) !== canonical([second.data, leftOutAgain]))
          throw new Error(`the second answer differs: ${JSON.stringify(second.data)}`);
        return second;
      }),
    splices: () => splices,
    close: () => gateway.stop(),
  };
}

function hasUnresolved(representations: readonly Data[] = [], { data }: Record<string, unknown>): boolean {
  const { _entities: entities = [] } = (data ?? {}) as { _entities?: unknown[] };
  return representations.some(({ __typename: typename }, slot) => typename === 'Thing' && entities[slot] === null);
}

/** Stock takes the name of an interface, as an interface object gives it, for the type of an entity that it knew better, or may know by now. */
function withoutInterface(answer: Record<string, unknown>, path: Path, named: Set<string>): unknown {
  const { _entities: entities, ...root } = (answer.data ?? {}) as { _entities?: (Record<string, unknown> | null)[] };
  for (const each of entities ?? []) if (each?.__typename === 'Thing') delete each.__typename;
  const given: string[] = [];
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, `${place}.@`);
    if (!isObject(value)) return;
    for (const [key, each] of Object.entries(value)) walk(each, `${place}.${key}`);
    if (value.__typename !== 'Thing' || typeof value.id !== 'string') return;
    const known = `${place} ${value.id}`;
    if (named.has(known)) delete value.__typename;
    else given.push(known);
  };
  const at = path.map((step) => `.${step}`).join('');
  if (entities === undefined) walk(root, at);
  else for (const each of entities) walk(each, at);
  for (const known of given) named.add(known);
  return answer;
}

export function isValid(schema: GraphQLSchema, { query, variables }: Operation): boolean {
  const document = parse(query);
  if (validate(schema, document).length > 0) return false;
  return getVariableValues(schema, theOperation(document).variableDefinitions ?? [], variables).errors === undefined;
}

function theOperation(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return operation;
}

/** What differs, as a sentence; null when nothing does. */
export function difference(stock: Answered, ours: Answered): string | null {
  if (!isSame(stock, ours, [stock.data, ours.data], [])) return 'the data differs';
  if (stock.calls.join() !== ours.calls.join()) return 'mutations were carried out otherwise';
  const lost = new Set(stock.errors.filter(isLost).map(({ message }) => message));
  if ([...lost].some((message) => !ours.errors.some((error) => error.message === message))) return 'a fetch failed without an error';
  const others = ({ errors }: Answered) => placed(errors.filter(({ message }) => !lost.has(message)));
  return haveSamePlaces(others(stock), others(ours), ours.data) ? null : 'the errors differ';
}

/** Whether an error of stock is told of a whole fetch of entities; ours of the fields that it left empty. */
const isLost = ({ path = [] }: Answered['errors'][number]): boolean => path.at(-1) === '_entities';

/**
 * Whether errors are the same, but for some of stock that are told of an earlier place than the right one, where there is no value. One that it tells twice,
 * once of an earlier place, where there is a value, is one here.
 */
function haveSamePlaces(stock: readonly Placed[], ours: readonly Placed[], data: unknown): boolean {
  const compared = (one: Placed, other: Placed): number | null =>
    one.message === other.message && one.field === other.field ? order(one.indexes, other.indexes) : null;
  const isEarlier = (one: Placed, other: Placed): boolean => (compared(one, other) ?? 0) < 0;
  const rest = stock.filter((each) => !ours.some((other) => compared(each, other) === 0));
  for (const each of ours) {
    if (stock.some((other) => compared(each, other) === 0)) continue;
    const found = rest.findIndex((other) => isEarlier(other, each));
    if (found < 0 || hasValue(data, each.path)) return false;
    rest.splice(found, 1);
  }
  return rest.every((each) => hasValue(data, each.path) && ours.some((other) => isEarlier(each, other)));
}

/**
 * Whether the data at a path is the same, but for a null of stock where one of several fetches failed at a field that the client did not ask for: what the
 * others gave is what the client asked for. And for an object of stock where what failed went up to an interface object, of which nobody told the type.
 */
function isSame(stock: Answered, ours: Answered, [theirs, own]: readonly [unknown, unknown], path: Path): boolean {
  const hasFailed = ({ errors }: Answered, other: Answered): boolean =>
    errors.some(({ path: failed = [] }) => path.every((step, depth) => step === failed[depth]) && isUnasked(other.data, failed));
  if (theirs === null && typeof own === 'object' && own !== null) return hasFailed(stock, ours);
  if (stock.isUnresolved === true && own === null && typeof theirs === 'object' && theirs !== null) return hasFailed(ours, stock);
  if (Array.isArray(theirs) && Array.isArray(own))
    return theirs.length === own.length && theirs.every((each, index) => isSame(stock, ours, [each, own[index]], [...path, index]));
  if (!isObject(theirs) || !isObject(own)) return canonical(theirs) === canonical(own);
  const keys = Object.keys(theirs);
  return (
    keys.length === Object.keys(own).length &&
    keys.every((key) => Object.hasOwn(own, key) && isSame(stock, ours, [theirs[key], own[key]], [...path, key]))
  );
}

/** Whether a path leads to an object, and on to what that does not have. */
function isUnasked(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.hasOwn(value, step)) return isObject(value);
    value = (value as Record<string | number, unknown>)[step];
  }
  return false;
}

/** Whether there is something at a path, or no such item of a list on the way. */
function hasValue(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.hasOwn(value, step)) return Array.isArray(value);
    value = (value as Record<string | number, unknown>)[step];
  }
  return value !== null;
}

interface Placed {
  readonly message: string;
  readonly path: Path;
  /** Its path without indexes. */
  readonly field: string;
  readonly indexes: readonly number[];
}

/**
 * Errors in order, each place once. Stock takes the n-th object at a path for the n-th that it asked for, so with gaps between them it tells of one before
 * the right one.
 */
function placed(errors: Answered['errors']): readonly Placed[] {
  const found = errors.map(({ message, path = [] }): Placed => {
    const field = JSON.stringify(path.map((step) => (typeof step === 'number' ? '@' : step)));
    return { message, path, field, indexes: path.filter((step) => typeof step === 'number') };
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()].sort(
    (one, other) => compare(one.message, other.message) || compare(one.field, other.field) || order(one.indexes, other.indexes),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function order(one: readonly number[], other: readonly number[]): number {
  for (const [place, index] of one.entries()) {
    const difference = index - (other[place] ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** JSON with keys in order, also one that is `__proto__`. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .sort()
    .join()}}`;
}
