import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { type Executor, executorOf } from '../executor.ts';
import { isObject } from '../merge.ts';
import { plannedHere } from '../planning/here.ts';
import { plannerConfig } from '../planning/planner.ts';
import { responseKey } from '../response-key.ts';
import type { Data, Path, SourceError } from '../source.ts';
import { type Answered, canonical } from './difference.ts';
import type { Operation } from './operations.ts';
import { receivedOf } from './received.ts';
import { type Answers, sourceOf } from './sources.ts';
import type { Subgraph } from './supergraphs.ts';
import type { Trouble } from './values.ts';
import { type Whole, wholeOf } from './whole.ts';

/** The stock gateway and ours over the same subgraphs. */
export interface Pair {
  readonly schema: GraphQLSchema;
  /** For both; where ours cannot, which is told, stock plans for itself. */
  plan(operation: Operation): Promise<boolean>;
  stock(operation: Operation): Promise<Answered>;
  /** With `away` one subgraph that answers nothing. */
  ours(operation: Operation, away?: string): Promise<Answered>;
  /** What GraphQL says; null where things go wrong. */
  readonly whole: Whole | null;
  /** Names of the subgraphs. */
  readonly sources: readonly string[];
  /** How many answers of ours were put together without parsing. */
  splices(): number;
  close(): Promise<void>;
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const isSound = ({ errors, losses, gaps }: Trouble): boolean => errors + losses === 0 && !gaps;
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
  let dead: string | undefined;
  const entries: string[] = [];
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
        if (source === dead) return receivedOf({ data: null, errors: [{ message: `${source} is away` }] });
        const request = JSON.parse(Buffer.from(body, encoding).toString());
        if (dead !== undefined) entries.push(...entriesIn(request.query));
        const { data = null, errors = [] } = await answered(source, request);
        return receivedOf({ data: data as never, errors: errors as SourceError[] });
      },
    }),
  );
  const recorded = async (run: () => Promise<Omit<Answered, 'calls'>>): Promise<Answered> => {
    calls.length = 0;
    named.clear();
    entries.length = 0;
    isUnresolved = false;
    const result = await run();
    return { ...result, calls: [...calls], isUnresolved, entries: [...entries] };
  };
  return {
    schema: ours.schema,
    plan: async ({ query }) => {
      const document = parse(query);
      return ours.prepare(document, theOperation(document)).then(
        () => true,
        () => {
          plan = undefined;
          return false;
        },
      );
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
    ours: ({ query, variables }, away) =>
      recorded(async () => {
        dead = away;
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
    whole: isSound(trouble) ? wholeOf({ supergraph: composed.supergraphSdl, subgraphs, seed, trouble }) : null,
    sources: [...sources.keys()],
    splices: () => splices,
    close: () => gateway.stop(),
  };
}

const entriesIn = (query: string): readonly string[] =>
  (theOperation(parse(query)).selectionSet.selections as readonly FieldNode[])
    .filter(({ name }) => name.value === 'shared')
    .map(responseKey);

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
