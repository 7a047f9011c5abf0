import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { type Executor, executorOf } from '../executor.ts';
import { plannedHere } from '../planning/here.ts';
import type { Path, SourceError } from '../source.ts';
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
}

/** The stock gateway and ours over the same subgraphs. */
export interface Pair {
  readonly schema: GraphQLSchema;
  /** For both; throws where the planner cannot. */
  plan(operation: Operation): Promise<void>;
  stock(operation: Operation): Promise<Answered>;
  ours(operation: Operation): Promise<Answered>;
  /** How many answers of ours were put together without parsing. */
  splices(): number;
  close(): Promise<void>;
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
type StockAnswer = { data?: unknown; errors?: readonly { message: string; path?: Path }[] };

/** Null when the subgraphs do not compose. */
export async function pairOf(subgraphs: readonly Subgraph[], seed: number, trouble: Trouble): Promise<Pair | null> {
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
  const gateway = new ApolloGateway({
    supergraphSdl: composed.supergraphSdl,
    logger: silent,
    // Both carry out the same plan.
    queryPlannerConfig: { cache: { get: async () => plan, set: async () => undefined, delete: async () => true, clear: () => undefined } },
    buildService: ({ name }) => ({
      process: async ({ request }) =>
        withoutInterface(await answered(name, { query: request.query ?? '', variables: request.variables })) as never,
    }),
  });
  const { executor } = await gateway.load({} as never);
  const ours: Executor<undefined> = executorOf({
    planned: { ...planned, plan: async (document) => (plan = await planned.plan(document)) },
    plans: 1,
    malformed: () => ({ message: 'malformed' }),
    ask: async ({ source, body, encoding }) => {
      const { data = null, errors = [] } = await answered(source, JSON.parse(Buffer.from(body, encoding).toString()));
      return receivedOf({ data: data as never, errors: errors as SourceError[] });
    },
  });
  const recorded = async (run: () => Promise<Omit<Answered, 'calls'>>): Promise<Answered> => {
    calls.length = 0;
    const result = await run();
    return { ...result, calls: [...calls] };
  };
  return {
    schema: ours.schema,
    plan: async ({ query }) => {
      const document = parse(query);
      await ours.prepare(document, theOperation(document));
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

/** Stock takes the name of an interface, as an interface object gives it, for the type of an entity that it knew better. */
function withoutInterface(answer: Record<string, unknown>): unknown {
  const { _entities: entities = [] } = (answer.data ?? {}) as { _entities?: ({ __typename?: string } | null)[] };
  for (const each of entities) if (each?.__typename === 'Thing') delete each.__typename;
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
  if (canonical(stock.data) !== canonical(ours.data)) return 'the data differs';
  if (stock.calls.join() !== ours.calls.join()) return 'mutations were carried out otherwise';
  const messages = (answer: Answered): string =>
    answer.errors
      .map(({ message }) => message)
      .sort()
      .join('\n');
  if (messages(stock) !== messages(ours)) return 'the errors differ';
  const paths = (answer: Answered): string =>
    answer.errors
      .map(({ path }) => JSON.stringify(path))
      .sort()
      .join();
  // Stock takes the n-th entity at a path for the n-th representation that it sent; there ours must lead to a null.
  if (paths(stock) !== paths(ours) && !ours.errors.every(({ path = [] }) => leadsToNull(ours.data, path)))
    return 'the paths of errors differ';
  return null;
}

function leadsToNull(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (value === null) return true;
    if (typeof value !== 'object' || !Object.hasOwn(value, step)) return value === undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null;
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
