import { access } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { identitySigner } from '@kerngraaf/platform/access/identity.ts';
import { type HealthAnswer, makeHealth } from '@kerngraaf/platform/process/health.ts';
import { localDateAt, systemClock } from '@kerngraaf/platform/time.ts';
import { securedBy } from './authorization/directives.ts';
import { rowsOf } from './authorization/rows.ts';
import { requirementsOfTable } from './authorization/table.ts';
import { graphqlEndpoint } from './endpoint.ts';
import { PlanningThread } from './execution/planning/thread.ts';
import { composedOf } from './execution/supergraph.ts';
import { explorer } from './explore/explorer.ts';
import { type Graph, loadGraph } from './graph/graph.ts';
import { connectSubgraph } from './graph/subgraph.ts';
import { newTrail } from './graph/trail.ts';
import { sendError, sendJson, sendPage } from './http/answer.ts';
import { answerHeaders } from './http/headers.ts';
import { takesHtml } from './http/media.ts';
import { gatewayMetrics, type MetricsServer, serveMetrics } from './http/metrics.ts';
import { type HttpServer, serveHttp } from './http/serve.ts';
import { documentLimits } from './limits/document.ts';
import { limits } from './limits.ts';
import { admission } from './operations/admission.ts';
import { coordinatesOf } from './operations/coordinates.ts';
import { type AskGraph, type TieAnswer, tieResolver } from './operations/ties.ts';
import type { GatewayOptions } from './options.ts';
import manifest from './package.json' with { type: 'json' };
import { resilienceLimits } from './resilience/limits.ts';

/** A supergraph that cannot be served. */
export class SupergraphRefused extends Error {
  readonly why: string;
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : 'unknown';
    super(`SUPERGRAPH cannot be served: ${why}`, { cause });
    this.why = why;
  }
}

export interface Gateway {
  readonly port: number;
  /** Of `/metrics`, where that is served. */
  readonly metricsPort?: number | undefined;
  stop(): Promise<void>;
}

/** Loads the graph, then listens. Rejects with `SupergraphRefused`, or when the port cannot be had. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { identity, readyFile, stopping, log } = options;
  const metrics = gatewayMetrics(log);
  metrics.onLastGood(options.refused !== undefined);
  const signer = identity && identitySigner(identity.keys);
  const { planner, composed, requirements } = await readSupergraph(options);
  const rules = identity?.access;
  const coordinates = rules && coordinatesOf(composed, rules.table);
  const graph = loadGraph({
    ...options,
    sdl: options.supergraph,
    composed,
    requirements,
    plan: (document, text, isWanted) => planner.plan(document, text, isWanted),
    planning: metrics.planned,
    requirementsOf: coordinates && requirementsOfTable(coordinates),
    rows: coordinates && rowsOf(composed, coordinates, requirements),
    connect: (name) => {
      const url = options.addresses.get(name);
      if (url === undefined) throw new Error(`the subgraph ${name} has no address`);
      return connectSubgraph({
        name,
        url,
        within: options.subgraphsWithin?.get(name) ?? options.subgraphWithin ?? limits.subgraphMilliseconds,
        resilience: { ...resilienceLimits, ...options.resilience },
        deduplicate: options.deduplicate ?? true,
        signer,
        tracing: options.tracing,
        log,
        unanswered: (code) => metrics.unanswered(name, code),
        answered: (seconds) => metrics.subgraphAnswered(name, seconds),
        erred: (isBroken) => metrics.subgraphErred(name, isBroken),
        watch: metrics.resilience,
      });
    },
  });
  const ask: AskGraph = async (actor, body, outgoing) => {
    const { body: text, encoding } = await graph.execute(body, { actor, ...outgoing, trail: newTrail() });
    return JSON.parse(Buffer.from(text, encoding).toString()) as TieAnswer;
  };
  const admit =
    rules && coordinates
      ? admission({
          ...rules,
          coordinates,
          mode: options.production ? 'production' : 'development',
          today: () => localDateAt(systemClock.now()),
          resolveTie: tieResolver(rules.ties, ask),
        })
      : undefined;
  const setHeaders = answerHeaders({ origins: options.origins ?? [], production: options.production });
  const health = makeHealth({
    service: 'gateway',
    version: manifest.version,
    checks: readyFile === undefined ? {} : { READY_FILE: () => access(readyFile) },
    stopping,
  });

  const graphql = graphqlEndpoint({
    graph,
    carriedOut: metrics.carriedOut,
    readToken: identity?.readToken,
    admit,
    checkDocument: documentLimits(options.supergraph),
    watch: metrics.resilience,
    ...options,
  });
  const explored = options.production ? undefined : explorer(options.issuer ?? null);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    if (stopping.aborted) response.setHeader('connection', 'close');
    if (setHeaders(request, response)) return;
    const page = request.method === 'GET' && (path !== '/graphql' || takesHtml(request)) ? explored?.(path) : undefined;
    if (page !== undefined) return sendPage(response, page);
    if (path === '/graphql') {
      response.once('finish', () => metrics.answered(response.statusCode));
      return graphql(request, response);
    }
    if (path === '/jwks' && identity) return sendJson(response, 200, identity.keys.jwks, { 'cache-control': 'max-age=60' });
    const known = (await health(path)) ?? (await subgraphReady(graph, path));
    if (known === null)
      return sendJson(response, 404, { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] });
    sendJson(response, known.status, path === '/health' ? { ...known.body, schema: graph.schemaHash } : known.body);
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch((error: unknown) => {
      if (!request.readable && request.errored) return response.destroy();
      if (!(error instanceof Error && 'reason' in error)) log.error('http.broken', error);
      sendError(response, error);
    });
  };
  let metricsServer: MetricsServer | undefined;
  let server: HttpServer;
  try {
    metricsServer = options.metricsAt && (await serveMetrics(metrics, options.metricsAt));
    server = await serveHttp(answer, options.port, {
      clients: limits.clients,
      requestWithin: options.requestWithin ?? limits.requestMilliseconds,
      // As long as a request may take, and some.
      drainWithin: (options.deadline ?? limits.deadlineMilliseconds) + 1_000,
    });
  } catch (error) {
    await metricsServer?.stop();
    await Promise.all([graph.stop(), planner.stop()]);
    throw error;
  }
  log.info('gateway.listening', { port: server.port });
  return {
    port: server.port,
    metricsPort: metricsServer?.port,
    stop: async () => {
      await server.stop();
      await metricsServer?.stop();
      await Promise.all([graph.stop(), planner.stop()]);
      await options.tracing?.stop();
    },
  };
}

/** `/ready/NAME` tells of one subgraph; the gateway itself is ready without them. Null for any other path. */
async function subgraphReady(graph: Graph, path: string): Promise<HealthAnswer | null> {
  const name = path.startsWith('/ready/') ? path.slice('/ready/'.length) : '';
  const ready = await graph.ready(name);
  if (ready === undefined) return null;
  return ready ? { status: 200, body: { status: 'ready' } } : { status: 503, body: { status: 'not ready', away: [name] } };
}

/** Reads the supergraph, without what stands in it of access, on the thread that plans. Rejects with `SupergraphRefused`. */
async function readSupergraph({ supergraph, log }: GatewayOptions) {
  let planner: PlanningThread | undefined;
  try {
    const { sdl, requirements } = securedBy(supergraph);
    planner = new PlanningThread({
      ...{ ...limits.planning, sdl },
      ended: (reason) => log.warn('planning.begun-anew', { reason }),
      failed: (error) => log.error('planning.failed', error),
    });
    return { planner, composed: composedOf(await planner.ready), requirements };
  } catch (cause) {
    await planner?.stop();
    throw new SupergraphRefused(cause);
  }
}
