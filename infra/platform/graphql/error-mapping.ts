import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ExpectedError } from '../errors.ts';

/** Codes of GraphQL's own stages, which keep their message: it speaks of the document only. */
const kept: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);
/** Apollo's codes for requests that never reach a resolver, as codes of the closed list. */
const reasons: ReadonlyMap<unknown, string> = new Map([
  ['BAD_REQUEST', 'REQUEST_MALFORMED'],
  ['OPERATION_RESOLUTION_FAILURE', 'OPERATION_UNKNOWN'],
]);

/** The one place where an error becomes an answer. What is not expected says nothing about itself. */
export function mapError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const where = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  const expected = expectedIn(error);
  if (expected !== null) return { ...where, ...describeExpected(expected) };
  const code = formatted.extensions?.code;
  if (!fromResolver(error)) {
    if (kept.has(code)) return { ...where, message: formatted.message, extensions: { code } };
    if (code === 'BAD_USER_INPUT') return { ...where, ...variableMalformed(formatted.message) };
    const reason = reasons.get(code);
    if (reason !== undefined) return { ...where, message: `BAD_USER_INPUT: ${reason}`, extensions: { code: 'BAD_USER_INPUT', reason } };
  }
  return { ...where, message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Whether an error is a bug or an outage and so belongs in the log. */
export function isUnexpected(error: GraphQLError): boolean {
  return mapError(error.toJSON(), error).extensions?.code === 'INTERNAL_SERVER_ERROR';
}

/** An answer to a request that was refused before GraphQL saw it. */
export function answerFor(error: unknown): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [mapError({ message: '' }, error)] };
}

function describeExpected(error: ExpectedError): GraphQLFormattedError {
  return { message: `${error.code}: ${error.reason}`, extensions: { code: error.code, reason: error.reason } };
}

/** An `ExpectedError`, also when GraphQL wrapped it (a scalar's parser is wrapped twice). */
function expectedIn(error: unknown): ExpectedError | null {
  let inner: unknown = error;
  while (inner instanceof GraphQLError && inner.originalError !== undefined) inner = inner.originalError;
  return inner instanceof ExpectedError ? inner : null;
}

/** A resolver's error has a path; a `GraphQLError` that a resolver throws must not choose its own code. */
const fromResolver = (error: unknown): boolean => error instanceof GraphQLError && error.path !== undefined;

/** GraphQL's message on a variable repeats its value: only the variable and the place in it are told. */
export function variableMalformed(message: string): GraphQLFormattedError {
  const reason = 'VARIABLE_MALFORMED';
  const variable = /^Variable "(\$\w{1,100})"/.exec(message)?.[1];
  const place = / at "([\w.[\]]{1,200})"; /.exec(message)?.[1];
  const where = variable === undefined ? '' : ` in ${place ?? variable}`;
  return { message: `BAD_USER_INPUT: ${reason}${where}`, extensions: { code: 'BAD_USER_INPUT', reason } };
}
