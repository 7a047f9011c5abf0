import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HeaderMap } from '@apollo/server';
import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { identitySigner } from '@kerngraaf/platform/access/identity.ts';
import type { GatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { makeHealth } from '@kerngraaf/platform/process/health.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import type { Allows } from './access/root-fields.ts';
import type { ReadToken } from './access/token.ts';
import { loadGraph } from './graph/graph.ts';
import { connectSubgraph } from './graph/subgraph.ts';
import { newTrail } from './graph/trail.ts';
import { sendError, sendJson } from './http/answer.ts';
import { readJson } from './http/body.ts';
import { listening } from './http/listening.ts';
import { gatewayMetrics, type MetricsPort, type MetricsServer, serveMetrics } from './http/metrics.ts';
import { limits } from './limits.ts';
import manifest from './package.json' with { type: 'json' };

export interface Identity {
  readonly readToken: ReadToken;
  readonly keys: GatewayKeys;
  readonly allows: Allows;
}

export interface GatewayOptions {
  /** The composed supergraph, SDL. */
  readonly supergraph: string;
  /** From a subgraph's name to its address. */
  readonly addresses: ReadonlyMap<string, string>;
  /** 0 takes a free port. */
  readonly port: number;
  readonly production: boolean;
  /** Absent in a plain gateway. */
  readonly identity?: Identity | undefined;
  /** `/ready` waits for this file. */
  readonly readyFile?: string | undefined;
  /** Where `/metrics` is served; absent: nowhere. */
  readonly metricsAt?: MetricsPort | undefined;
  readonly stopping: AbortSignal;
  readonly log: Log;
  /** Milliseconds for one request to a subgraph. */
  readonly subgraphWithin?: number;
}

export interface Gateway {
  readonly port: number;
  /** Of `/metrics`, where that is served. */
  readonly metricsPort?: number | undefined;
  stop(): Promise<void>;
}

/** Loads the graph, then listens. Rejects when the supergraph cannot be served or the port cannot be had. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { identity, readyFile, stopping, log } = options;
  const metrics = gatewayMetrics(log);
  const signer = identity && identitySigner(identity.keys);
  const graph = await loadGraph({
    ...options,
    allows: identity?.allows,
    connect: (name) => {
      const url = options.addresses.get(name);
      if (url === undefined) throw new Error(`the subgraph ${name} has no address`);
      return connectSubgraph({
        name,
        url,
        within: options.subgraphWithin ?? limits.subgraphMilliseconds,
        signer,
        log,
        unanswered: (code) => metrics.unanswered(name, code),
      });
    },
  });
  const health = makeHealth({
    service: 'gateway',
    version: manifest.version,
    checks: readyFile === undefined ? {} : { READY_FILE: () => access(readyFile) },
    stopping,
  });

  const graphql = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') throw badInput('METHOD_NOT_ALLOWED');
    const body = await readJson(request);
    const actor = (await identity?.readToken(request.headers.authorization)) ?? anonymous;
    const context = { actor, forwarded: forwardedOf(request), trail: newTrail() };
    const answer = await graph.execute({ method: request.method, headers: headersOf(request), search: '', body }, context);
    if (answer.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
    response.writeHead(answer.status ?? 200, { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' });
    response.end(answer.body.string);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    if (stopping.aborted) response.setHeader('connection', 'close');
    if (path === '/graphql') {
      response.once('finish', () => metrics.answered(response.statusCode));
      return graphql(request, response);
    }
    if (path === '/jwks' && identity) return sendJson(response, 200, identity.keys.jwks, { 'cache-control': 'max-age=60' });
    const known = await health(path);
    if (known === null)
      return sendJson(response, 404, { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] });
    sendJson(response, known.status, path === '/health' ? { ...known.body, schema: graph.schemaHash } : known.body);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!request.readable && request.errored) return response.destroy();
      if (!(error instanceof Error && 'reason' in error)) log.error('http.broken', error);
      sendError(response, error);
    });
  });
  server.requestTimeout = 30_000;
  let metricsServer: MetricsServer | undefined;
  try {
    metricsServer = options.metricsAt && (await serveMetrics(metrics, options.metricsAt));
    await listening(server.listen(options.port), `PORT ${options.port}`);
  } catch (error) {
    await metricsServer?.stop();
    await graph.stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  log.info('gateway.listening', { port });
  return {
    port,
    metricsPort: metricsServer?.port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      // A kept connection becomes idle a moment after its last answer.
      const sweep = setInterval(() => server.closeIdleConnections(), 20);
      // A request that a client never ends must not keep the process.
      const late = setTimeout(() => server.closeAllConnections(), limits.drainMilliseconds);
      await closed;
      clearInterval(sweep);
      clearTimeout(late);
      await metricsServer?.stop();
      await graph.stop();
    },
  };
}

/** What a subgraph hears of the client's headers; the token stays here. */
function forwardedOf({ headers }: IncomingMessage): Record<string, string> {
  const forwarded: Record<string, string> = {};
  for (const name of ['kerngraaf-after', 'traceparent']) {
    const value = headers[name];
    if (typeof value === 'string') forwarded[name] = value;
  }
  return forwarded;
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
