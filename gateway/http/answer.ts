import type { ServerResponse } from 'node:http';
import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import type { Page } from '../explore/explorer.ts';
import { brokenMessage } from '../graph/errors.ts';
import { encoded, encodingOf } from './encoding.ts';
import { type MediaType, mediaTypeOf } from './media.ts';

type Headers = Readonly<Record<string, string>>;

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Headers = {}): void {
  sendText(response, status, { body: JSON.stringify(body), encoding: 'utf8' }, 'application/json', headers);
}

/** A body, and whether each of its characters is one of text or a byte. */
export interface Text {
  readonly body: string | Buffer;
  readonly encoding: 'utf8' | 'latin1';
}

export function sendText(response: ServerResponse, status: number, { body, encoding }: Text, type: MediaType, headers: Headers = {}): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body, encoding),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body, encoding);
}

/** The same, compressed for who takes that. */
export async function sendCompressed(response: ServerResponse, status: number, text: Text, type: MediaType): Promise<void> {
  const coding = encodingOf(response.req.headers['accept-encoding'], text.body.length);
  if (coding === undefined) return sendText(response, status, text, type);
  response.appendHeader('vary', 'accept-encoding');
  const bytes = typeof text.body === 'string' ? Buffer.from(text.body, text.encoding) : text.body;
  sendText(response, status, { ...text, body: await encoded(bytes, coding) }, type, { 'content-encoding': coding });
}

/** A page of our own for a browser. */
export function sendPage(response: ServerResponse, { type, body, policy }: Page): void {
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-cache',
    'content-security-policy': policy,
  });
  response.end(body);
}

/** An error before any operation was run; what is not expected shows nothing of itself. */
export function sendError(response: ServerResponse, error: unknown): void {
  const expected = error instanceof ExpectedError;
  const { message, code, reason }: Refusal = expected ? error : { message: brokenMessage, code: 'INTERNAL_SERVER_ERROR' };
  const status = expected ? statusOf(error) : 500;
  const headers: Record<string, string> = {};
  if (status === 401) headers['www-authenticate'] = 'Bearer error="invalid_token"';
  if (status === 405) headers.allow = 'POST';
  if (code === 'OVERLOADED') headers['retry-after'] = '1';
  if (status === 413) headers.connection = 'close';
  const body = JSON.stringify({ errors: [{ message, extensions: { code, reason } }] });
  sendText(response, status, { body, encoding: 'utf8' }, mediaTypeOf(response.req.headers.accept), headers);
}

interface Refusal {
  readonly message: string;
  readonly code: string;
  readonly reason?: string;
}

/** By reason, else by code. */
const statuses: Readonly<Record<string, number>> = {
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  CONTENT_TYPE_UNSUPPORTED: 415,
  BODY_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
  ISSUER_UNAVAILABLE: 503,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SUBGRAPH_UNAVAILABLE: 503,
  SUBGRAPH_TIMEOUT: 504,
};

const statusOf = ({ code, reason }: ExpectedError): number => statuses[reason] ?? statuses[code] ?? 400;
