import type { IncomingMessage, ServerResponse } from 'node:http';

/** Nothing of an answer is a page, runs, is shown in a frame, or tells where it came from. */
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};
/** Two years; a browser heeds it only over TLS. */
const inProduction: Readonly<Record<string, string>> = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

export interface HeaderOptions {
  /** Origins of other sites, exactly as browsers send them, that may ask and read. */
  readonly origins: readonly string[];
  readonly production: boolean;
}

/** Puts on what every answer carries, and what tells a browser that this origin may read it; true when a preflight was answered with that. */
export type SetHeaders = (request: IncomingMessage, response: ServerResponse) => boolean;

export function answerHeaders({ origins, production }: HeaderOptions): SetHeaders {
  const allowed = new Set(origins);
  const fixed = new Map(Object.entries(production ? { ...always, ...inProduction } : always));
  return ({ method, headers }, response) => {
    response.setHeaders(fixed);
    if (allowed.size === 0) return false;
    response.setHeader('vary', 'origin');
    if (headers.origin === undefined || !allowed.has(headers.origin)) return false;
    response.setHeader('access-control-allow-origin', headers.origin);
    response.setHeader('access-control-expose-headers', 'ratelimit, ratelimit-policy, retry-after');
    if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined) return false;
    // Tokens go in a header, so no site needs cookies.
    response.writeHead(204, {
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization, content-type, kerngraaf-after, traceparent',
      'access-control-max-age': '600',
    });
    response.end();
    return true;
  };
}
