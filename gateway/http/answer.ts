import type { ServerResponse } from 'node:http';
import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import { brokenMessage } from '../graph/errors.ts';

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}

/** An error before any operation was run; what is not expected shows nothing of itself. */
export function sendError(response: ServerResponse, error: unknown): void {
  if (!(error instanceof ExpectedError)) {
    sendJson(response, 500, { errors: [{ message: brokenMessage, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    return;
  }
  const { message, code, reason } = error;
  const headers: Record<string, string> = {};
  const status = statusOf(error);
  if (status === 401) headers['www-authenticate'] = 'Bearer error="invalid_token"';
  if (status === 405) headers.allow = 'POST';
  sendJson(response, status, { errors: [{ message, extensions: { code, reason } }] }, headers);
}

const statuses: Readonly<Record<string, number>> = { METHOD_NOT_ALLOWED: 405, BODY_TOO_LARGE: 413, ISSUER_UNAVAILABLE: 503 };

const statusOf = ({ code, reason }: ExpectedError): number => statuses[reason] ?? (code === 'UNAUTHENTICATED' ? 401 : 400);
