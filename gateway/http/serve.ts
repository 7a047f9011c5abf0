import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { listening } from './listening.ts';

export interface HttpServer {
  readonly port: number;
  /** Resolves after the requests in hand, or once they had their time. */
  stop(): Promise<void>;
}

export interface Bounds {
  /** Connections of clients; more are closed at once. */
  readonly clients: number;
  /** Milliseconds that a client has to send a request. */
  readonly requestWithin: number;
  /** Milliseconds that requests may still take once the server stops. */
  readonly drainWithin: number;
}

/** Serves on `port`, 0 for a free one. */
export async function serveHttp(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
  { clients, requestWithin, drainWithin }: Bounds,
): Promise<HttpServer> {
  const server = createServer(
    { requestTimeout: requestWithin, headersTimeout: requestWithin, connectionsCheckingInterval: requestWithin / 4 },
    handle,
  );
  server.maxConnections = clients;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error.code ?? '', socket));
  await listening(server.listen(port), `PORT ${port}`);
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      // A kept connection becomes idle a moment after its last answer.
      const sweep = setInterval(() => server.closeIdleConnections(), 20);
      // A request that a client never ends must not keep the process.
      const late = setTimeout(() => server.closeAllConnections(), drainWithin);
      await closed;
      clearInterval(sweep);
      clearTimeout(late);
    },
  };
}

const refusals: Readonly<Record<string, readonly [status: string, code: string, reason: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'LIMIT_EXCEEDED', 'REQUEST_TOO_SLOW'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'LIMIT_EXCEEDED', 'HEADERS_TOO_LARGE'],
};

/** What is no request that a handler could have been given. */
function refuse(cause: string, socket: Duplex): void {
  if (!socket.writable || cause === 'ECONNRESET') return void socket.destroy();
  const [status, code, reason] = refusals[cause] ?? ['400 Bad Request', 'BAD_USER_INPUT', 'REQUEST_MALFORMED'];
  const text = JSON.stringify({ errors: [{ message: `${code}: ${reason}`, extensions: { code, reason } }] });
  const head = `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${text.length}\r\n\r\n`;
  socket.end(head + text, () => socket.destroy());
}
