import { ApolloServer, HeaderMap } from '@apollo/server';
import { IDENTITY_HEADER, type IdentityVerifier } from '../access/identity.ts';
import type { Policy } from '../access/policy.ts';
import { badInput } from '../errors.ts';
import type { Health } from '../process/health.ts';
import type { Log } from '../process/log.ts';
import type { Metrics } from '../process/metrics.ts';
import type { ReadLog } from '../read-log/read-log.ts';
import { type Tracing, untraced } from '../telemetry/tracing.ts';
import { type Clock, type Instant, localDateAt } from '../time.ts';
import { parseTraceparent, traceOf, traceparentOf } from '../trace.ts';
import { apolloOptions } from './apollo.ts';
import { makeContext, type SubgraphContext } from './context.ts';
import { DEADLINE_HEADER, deadlineOf } from './deadline.ts';
import { answerFor } from './error-mapping.ts';
import { type HttpRequest, type HttpServer, listen } from './http.ts';
import { isMutation, parseBody } from './limits.ts';
import { type Positions, parsePositions, waitFor } from './positions.ts';
import { buildSchema, type ResolverMap } from './schema.ts';
import type { Subjects } from './subjects.ts';

export interface SubgraphOptions<Context extends SubgraphContext> {
  /** As in logs. */
  readonly name: string;
  readonly port: number;
  /** The loopback unless told otherwise. */
  readonly host?: string;
  /** The SDL. */
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
  /** Whom each type is about. */
  readonly subjects: Subjects;
  readonly policy: Policy;
  readonly verifier: IdentityVerifier;
  readonly positions: Positions;
  /** Whether it is known now for whom the safety brake holds. */
  readonly protectionKnown: () => Promise<boolean>;
  readonly readLog: ReadLog;
  readonly clock: Clock;
  readonly tracing?: Tracing;
  readonly log: Log;
  readonly health: Health;
  readonly metrics?: Metrics;
  /** In production the schema cannot be asked for. */
  readonly mode: 'development' | 'production';
  /** Called once per request: `(base) => ({ ...base, loaders })`. */
  readonly contextOf: (base: SubgraphContext) => Context | Promise<Context>;
}

/**
 * One subgraph on its own port. Every GraphQL answer, a refusal too, is HTTP 200 with `errors`: only the gateway asks, and the code tells it all.
 * Order: body, limits, identity, `kerngraaf-after` (queries only), `kerngraaf-deadline`, execution, the log of reads: what cannot be recorded is not answered.
 */
export async function serveSubgraph<Context extends SubgraphContext>(options: SubgraphOptions<Context>): Promise<HttpServer> {
  const { log, port, host = '127.0.0.1' } = options;
  const schema = buildSchema(options.typeDefs, options.resolvers, options.policy, options.subjects);
  const apollo = new ApolloServer<Context>(apolloOptions(schema, options.mode, log));
  await apollo.start();
  const http = await listen({ ...options, port, host, graphql: (request) => answer(options, apollo, request) });
  log.info('graphql.listening', { port: Number(new URL(http.url).port) });
  return { url: http.url, stop: () => http.stop().then(() => apollo.stop()) };
}

async function answer<Context extends SubgraphContext>(
  options: SubgraphOptions<Context>,
  apollo: ApolloServer<Context>,
  request: HttpRequest,
): Promise<string> {
  const opened = (options.tracing ?? untraced).open('POST /graphql', 'SERVER', parseTraceparent(request.headers.traceparent));
  const trace = traceOf(request.headers, opened.span);
  const traceparent = traceparentOf(opened.span);
  const startedAt = options.clock.now();
  try {
    const deadline = deadlineOf(headerOf(request, DEADLINE_HEADER));
    const bytes = await request.body();
    const body = parseBody(bytes);
    const mutation = isMutation(body);
    const actor = await options.verifier(headerOf(request, IDENTITY_HEADER), { body: bytes, mutation });
    const wanted = parsePositions(headerOf(request, 'kerngraaf-after'));
    const onError = (error: unknown): void => options.log.error('graphql.position-failed', error, { traceparent });
    const behind = mutation ? [] : await waitFor(wanted, options.positions, onError, deadline.wait);
    const { policy, clock } = options;
    policy.admit(actor, { on: localDateAt(clock.now()), mutation });
    // Who goes on whoever is protected need not wait for that.
    const protectionKnown = !policy.shields(actor) || (await options.protectionKnown());
    const base = makeContext({ actor, policy, clock, behind, trace, traceparent, protectionKnown });
    // What nobody waits for is not begun.
    deadline.check();
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => options.contextOf(base),
    });
    if (response.body.kind !== 'complete') throw new Error('an answer in parts');
    await recordReads(options.readLog, base, startedAt);
    opened.end({ operationKind: mutation ? 'mutation' : 'query' }, base.seen.failed ? 'FAILED' : undefined);
    return response.body.string;
  } catch (error) {
    const answered = answerFor(error);
    const code = answered.errors[0]?.extensions?.code;
    opened.end({}, typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR');
    if (code === 'INTERNAL_SERVER_ERROR') options.log.error('graphql.request-failed', error, { traceparent });
    return JSON.stringify(answered);
  }
}

async function recordReads(readLog: ReadLog, { seen, trace, actor, clock }: SubgraphContext, startedAt: Instant): Promise<void> {
  const persons = await seen.persons();
  if (persons.length === 0) return;
  await readLog.record({ trace, name: seen.root, failed: seen.failed, startedAt, endedAt: clock.now(), actor }, persons);
}

/** Node joins repeated headers with a comma, which no signature survives; a list of another shape is refused. */
function headerOf(request: HttpRequest, name: string): string | undefined {
  const value = request.headers[name];
  if (Array.isArray(value)) throw badInput('REQUEST_MALFORMED');
  return value;
}
