import { badInput } from '@kerngraaf/platform/errors.ts';
import { isObject } from '@kerngraaf/platform/objects.ts';
import type { AskedDocument } from '../limits/document.ts';

/** What a client sent, of the shape that GraphQL over HTTP demands. */
export interface RequestBody {
  readonly query?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
  readonly documentId?: unknown;
}

/** Throws `BAD_USER_INPUT` `REQUEST_MALFORMED` for another shape. */
export function checkRequest(body: unknown): asserts body is RequestBody {
  if (!isObject(body)) throw badInput('REQUEST_MALFORMED');
  const { query, operationName, variables, extensions } = body;
  const texts = [query, operationName].every((each) => each === undefined || each === null || typeof each === 'string');
  const maps = [variables, extensions].every((each) => each === undefined || each === null || isObject(each));
  if (!texts || !maps) throw badInput('REQUEST_MALFORMED');
}

/** What is to be planned. Throws `BAD_USER_INPUT` `DOCUMENT_REQUIRED`. */
export function askedIn({ query, operationName, variables }: RequestBody): AskedDocument {
  if (!query) throw badInput('DOCUMENT_REQUIRED');
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}
