import { variableMalformed } from '@kerngraaf/platform/graphql/error-mapping.ts';
import type { GraphQLFormattedError } from 'graphql';

/** Said of a bug or an outage; what it was stands in the log only. */
export const brokenMessage: string = 'Something went wrong on our side.';

/** Codes of the gateway itself and of GraphQL over HTTP; any other of its own errors is a bug. */
const ownCodes: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'LIMIT_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

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

/**
 * An error of the executed operation as a client may see it: message, path, code, reason and service. Errors of subgraphs, which the executor marks
 * with `serviceName`, have been judged by `shownOfSubgraph`.
 */
export function shown({ message, path, locations, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const { code, reason, service, serviceName, validationErrorCode } = extensions;
  const at = { ...(path === undefined ? {} : { path }), ...(locations === undefined ? {} : { locations }) };
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') {
    return { message: 'LIMIT_EXCEEDED: TOO_MANY_SELECTIONS', extensions: { code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_SELECTIONS' } };
  }
  if (serviceName === undefined && !ownCodes.has(code))
    return { message: brokenMessage, ...at, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  if (serviceName === undefined && code === 'BAD_USER_INPUT') return { ...at, ...variableMalformed(message) };
  return { message, ...at, extensions: { code, ...(isName(reason) ? { reason } : {}), ...(isName(service) ? { service } : {}) } };
}

const LONGEST_MESSAGE = 500;
const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z][\w.-]{0,63}$/.test(value);
const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
