import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { badInput } from '../errors.ts';
import type { Health } from '../process/health.ts';
import type { Metrics } from '../process/metrics.ts';
import { MAX_BODY_BYTES, tooMuch } from './limits.ts';

/** Longer than any client's: a connection that the server ends first is a request lost in between. */
const KEEP_ALIVE = 75_000;
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
const MOST_BYTES_READ = 16 * MAX_BODY_BYTES;
/** Milliseconds that requests may still take once the server stops. */
const DRAIN_WITHIN = 5_000;

export interface HttpRequest {
  readonly headers: IncomingMessage['headers'];
  /** The body's bytes as they came; `LIMIT_EXCEEDED` `BODY_TOO_LARGE` over one mebibyte. */
  body(): Promise<Uint8Array>;
}

export interface HttpOptions {
  readonly port: number;
  readonly host: string;
  readonly health: Health;
  readonly metrics?: Metrics;
  /** Answers `POST /graphql` with JSON text; never rejects. */
  readonly graphql: (request: HttpRequest) => Promise<string>;
}

export interface HttpServer {
  /** Of `/graphql`. */
  readonly url: string;
  /** Accepts nothing more, lets requests end, then ends what is left. */
  stop(): Promise<void>;
}

/** Serves `/graphql`, `/health`, `/ready` and `/metrics`; rejects when the port cannot be had. */
export async function listen(options: HttpOptions): Promise<HttpServer> {
  let stopping = false;
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE, headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void answer(options, request, response, () => stopping);
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(options.port, options.host, listening.resolve);
  await listening.promise;
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> => {
    stopping = true;
    return drained(server);
  };
  let stopped: Promise<void> | undefined;
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/graphql`,
    stop: () => (stopped ??= stop()),
  };
}

async function answer(
  { health, metrics, graphql }: HttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
  stopping: () => boolean,
): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const send = (status: number, text: string, type = 'application/json; charset=utf-8'): void => {
    if (stopping()) response.setHeader('connection', 'close');
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  };
  if (path === '/graphql' && request.method === 'POST') {
    send(200, await graphql({ headers: request.headers, body: () => bodyOf(request) }));
    return;
  }
  if (path === '/metrics' && request.method === 'GET' && metrics !== undefined) return send(200, await metrics.text(), metrics.contentType);
  const healthy = request.method === 'GET' ? await health(path) : null;
  if (healthy !== null) send(healthy.status, JSON.stringify(healthy.body));
  else send(path === '/graphql' ? 405 : 404, '{}');
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  // A page in a browser can send other types without asking; nothing but JSON is read.
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw badInput('REQUEST_MALFORMED');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // Too much is read on without being kept, so that the answer arrives; far too much ends the connection.
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    else if (bytes > MOST_BYTES_READ) break;
  }
  if (bytes > MAX_BODY_BYTES) throw tooMuch('BODY_TOO_LARGE');
  return Buffer.concat(chunks);
}

function drained(server: Server): Promise<void> {
  const closed = Promise.withResolvers<void>();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_WITHIN);
  server.close(() => closed.resolve());
  server.closeIdleConnections();
  return closed.promise.finally(() => clearTimeout(timer));
}
