import { objectOf } from '@kerngraaf/platform/objects.ts';

/** Said of a bug or an outage; what it was stands in the log only. */
export const brokenMessage: string = 'Something went wrong on our side.';

/** From a subgraph these say that gateway and subgraph do not understand each other: nothing that a client can act on. */
const brokenCodes: ReadonlySet<unknown> = new Set([
  'INTERNAL_SERVER_ERROR',
  'DOWNSTREAM_SERVICE_ERROR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What a client sees of an error's extensions. */
export type ShownExtensions = { readonly code: string; readonly reason?: string; readonly service?: string };

/** The message and extensions of a subgraph's error as a client may see them; the service is named when it is broken. */
export function shownOfSubgraph(error: unknown, service: string): { readonly message: string; readonly extensions: ShownExtensions } {
  const { message, extensions } = objectOf(error);
  const { code, reason } = objectOf(extensions);
  if (typeof message !== 'string' || !isName(code) || brokenCodes.has(code)) {
    return { message: brokenMessage, extensions: { code: 'INTERNAL_SERVER_ERROR', service } };
  }
  return { message: message.slice(0, LONGEST_MESSAGE), extensions: { code, ...(isName(reason) ? { reason } : {}) } };
}

const LONGEST_MESSAGE = 500;
const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z][\w.-]{0,63}$/.test(value);
