import { createHash } from 'node:crypto';
import { variableMalformed } from '@kerngraaf/platform/graphql/error-mapping.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { type Authorize, authorizer } from '../authorization/authorize.ts';
import { nothingGranted, type Requirement, type RequirementsOf } from '../authorization/requirements.ts';
import type { Rows } from '../authorization/rows.ts';
import { aboutSeen } from '../authorization/seen.ts';
import { type Executed, type Executor, executorOf } from '../execution/executor.ts';
import { PlanRefused, TooManyPlans } from '../execution/planning/refused.ts';
import type { Prepared } from '../execution/prepared.ts';
import type { Ask } from '../execution/source.ts';
import type { Composed, Planned } from '../execution/supergraph.ts';
import { overloaded } from '../limits/bulkhead.ts';
import type { AskedDocument } from '../limits/document.ts';
import { limits } from '../limits.ts';
import { documentReader, operationIn } from './documents.ts';
import { brokenMessage } from './errors.ts';
import { type Answer, answered, type Errors, emptied, exceeded, refused, unplanned, unreadable } from './outcome.ts';
import { rootFieldsOf } from './root-fields.ts';
import type { Subgraph } from './subgraph.ts';
import type { RequestContext } from './trail.ts';

export interface GraphOptions {
  /** Its SDL, for who asks which one is served. */
  readonly sdl: string;
  readonly composed: Composed;
  /** What the supergraph asks of callers, by `Type` and `Type.field`. */
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>;
  readonly connect: (name: string, url: string | undefined) => Subgraph;
  readonly production: boolean;
  /** What the access table asks for beside the supergraph; absent in a plain gateway. */
  readonly requirementsOf?: RequirementsOf | undefined;
  /** Whose rows are seen by it. */
  readonly rows?: Rows | undefined;
  readonly plan: Planned['plan'];
  /** Told of each plan that is made, with the seconds that it took. */
  readonly planning: (seconds: number) => void;
  readonly log: Log;
}

export interface Graph {
  /** Of the supergraph's text. */
  readonly schemaHash: string;
  execute(asked: AskedDocument, context: RequestContext): Promise<Answer>;
  /** Whether the subgraph of this name answers; undefined when there is none. */
  ready(name: string): Promise<boolean> | undefined;
  stop(): Promise<void>;
}

/** Plans and executes over the subgraphs. */
export function loadGraph({
  sdl,
  composed,
  requirements,
  connect,
  production,
  requirementsOf,
  rows,
  plan,
  planning,
  log,
}: GraphOptions): Graph {
  const subgraphs = new Map(composed.subgraphs.map(({ name, url }) => [name, connect(name, url)]));
  const subgraph = (name: string): Subgraph => {
    const found = subgraphs.get(name);
    if (found === undefined) throw new Error('a plan asks the subgraphs of its supergraph');
    return found;
  };
  const ask: Ask<RequestContext> = (request, context) => subgraph(request.source).ask(request, context);
  const executor = executorOf<RequestContext>({
    planned: { ...composed, plan },
    ask,
    malformed: (source) => subgraph(source).failed('SUBGRAPH_UNAVAILABLE', 'WRONG_ENTITIES'),
    onPlanned: planning,
  });
  const read = documentReader(composed.schema, production);
  const authorize = authorizeBy(composed.schema, requirements, requirementsOf, rows);
  const planned = planner(executor);
  const refusal = oncePerOperation((document, operation) => refusedOperation(executor, operation, document));

  const executed = async (asked: AskedDocument, context: RequestContext): Promise<Answer> => {
    const found = read(asked.query);
    if (!('document' in found)) return unreadable(found);
    const { document, hash } = found;
    context.trail.operation = hash;
    const operation = operationIn(document, asked.operationName);
    const resolution = operation ? refusal(document, operation) : refused(UNRESOLVED, 'Name one operation of the document.');
    if (resolution !== null || operation === undefined) return resolution ?? refused(UNRESOLVED, 'There is no operation.');
    const { errors: malformed, coerced } = getVariableValues(composed.schema, operation.variableDefinitions ?? [], asked.variables);
    if (malformed !== undefined) return answered({ errors: malformed.map(({ message }) => variableMalformed(message)) }, 400);
    const narrowed = authorize?.(document, operation, { ...(context.granted ?? nothingGranted), role: context.actor.role }) ?? null;
    const left = narrowed?.left ?? { document, operation, size: 0, isEmpty: false };
    if (left.size > limits.selections) return exceeded('TOO_MANY_SELECTIONS');
    const { trail } = context;
    const plan = left.isEmpty ? null : await planned(left.document, left.operation, context);
    const result = plan === null ? nothingAsked : await executor.execute(plan, asked.variables, coerced, context);
    const told = plan === null || result.leftOut.length === 0 ? result.errors : [...result.errors, ...emptied(result.leftOut, plan)];
    if (narrowed === null) return answered({ ...result, errors: told as Errors, trail }, 200);
    const { errors, unsure, ...whole } = narrowed.restore(result, coerced);
    const denied = [...errors, ...(unsure.length === 0 ? [] : await aboutSeen(unsure, (request) => ask(request, context)))];
    const unknown = left.isEmpty && denied.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
    const shown = told.map((error) => (error.path === undefined ? error : { ...error, path: narrowed.shown(error.path) }));
    return answered({ ...whole, errors: [...(shown as Errors), ...denied], trail }, unknown ? 401 : 200);
  };
  return {
    schemaHash: createHash('sha256').update(sdl).digest('hex'),
    execute: async (asked, context) => {
      try {
        const answer = await executed(asked, context);
        if (answer.status !== 200) context.trail.failed = true;
        return answer;
      } catch (error) {
        context.trail.failed = true;
        if (error instanceof PlanRefused) return unplanned(error.reason);
        if (error instanceof TooManyPlans) throw overloaded('TOO_MANY_PLANS');
        log.error('graph.broken', error);
        return refused('INTERNAL_SERVER_ERROR', brokenMessage, 500);
      }
    },
    ready: (name) => subgraphs.get(name)?.ready(),
    stop: async () => {
      await Promise.all([...subgraphs.values()].map((each) => each.close()));
    },
  };
}

/** Undefined where nothing is asked of any caller. */
function authorizeBy(
  schema: GraphQLSchema,
  requirements: GraphOptions['requirements'],
  ofTable: RequirementsOf | undefined,
  rows: Rows | undefined,
): Authorize | undefined {
  if (requirements.size === 0 && ofTable === undefined) return undefined;
  return authorizer(schema, (coordinate) => [...(requirements.get(coordinate) ?? []), ...(ofTable?.(coordinate) ?? [])], rows);
}

/** As long as its document is remembered, an operation needs not even be looked up. Who waits for a plan does so within the time of her request. */
function planner(
  executor: Executor<RequestContext>,
): (document: DocumentNode, operation: OperationDefinitionNode, context: RequestContext) => Promise<Prepared> | Prepared {
  const known = new WeakMap<OperationDefinitionNode, Prepared>();
  const used = new WeakSet<Prepared>();
  return (document, operation, { trail, life }) => {
    const found = known.get(operation);
    if (found !== undefined) {
      trail.planKnown = true;
      return found;
    }
    const isWanted = (): boolean => !life.gone && performance.now() < life.endsAt;
    const made = executor.prepare(document, operation, isWanted).then((prepared) => {
      trail.planKnown = used.has(prepared);
      used.add(prepared);
      known.set(operation, prepared);
      return prepared;
    });
    return life.wait(made, () => new TooManyPlans());
  };
}

/** As long as its document is remembered, nothing that depends on the operation alone is made twice. */
function oncePerOperation<Made>(make: (document: DocumentNode, operation: OperationDefinitionNode) => Made): typeof make {
  const known = new WeakMap<OperationDefinitionNode, { readonly made: Made }>();
  return (document, operation) => {
    const found = known.get(operation) ?? { made: make(document, operation) };
    known.set(operation, found);
    return found.made;
  };
}

const UNRESOLVED = 'OPERATION_RESOLUTION_FAILURE';

function refusedOperation({ schema }: Executor<RequestContext>, operation: OperationDefinitionNode, document: DocumentNode): Answer | null {
  if (operation.operation === 'subscription' || !schema.getRootType(operation.operation))
    return refused(UNRESOLVED, `There is no ${operation.operation} here.`);
  return rootFieldsOf(operation, document).size > limits.rootFields ? exceeded('TOO_MANY_ROOT_FIELDS') : null;
}

const nothingAsked: Executed = { data: '{}', encoding: 'utf8', errors: [], leftOut: [] };
