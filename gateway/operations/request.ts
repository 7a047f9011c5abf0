import { badInput } from '@kerngraaf/platform/errors.ts';
import { isUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { isObject } from '@kerngraaf/platform/objects.ts';
import type { RequestBody } from '../http/request.ts';

/** What a client asks, and why: its parts that matter before anything is planned. */
export interface GraphqlRequest {
  readonly query?: string | undefined;
  readonly hash?: string | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly activity?: string | undefined;
  readonly tie?: NamedTie | undefined;
}

/** A thing that ties the reader to a person, as she names it. */
export interface NamedTie {
  readonly kind: string;
  readonly id: Uuid;
}

/**
 * Reads `query`, `documentId` or `extensions.persistedQuery`, `variables`, and `extensions.purpose { activity, tie { kind, id } }`. Throws
 * `BAD_USER_INPUT` `REQUEST_MALFORMED`.
 */
export function readRequest(body: RequestBody): GraphqlRequest {
  const { query, documentId, variables, extensions } = body;
  const { persistedQuery, purpose } = optional(extensions);
  const { sha256Hash } = optional(persistedQuery);
  const { activity, tie } = optional(purpose);
  for (const text of [documentId, sha256Hash, activity]) if (!isText(text)) throw malformed();
  if (documentId && sha256Hash && documentId !== sha256Hash) throw malformed();
  return {
    query: given(query),
    hash: given(documentId) ?? given(sha256Hash),
    operationName: body.operationName,
    variables: variables ?? {},
    activity: given(activity),
    tie: tie === undefined || tie === null ? undefined : readTie(optional(tie)),
  };
}

function readTie({ kind, id }: Readonly<Record<string, unknown>>): NamedTie {
  if (typeof kind !== 'string' || typeof id !== 'string') throw malformed();
  return { kind, id: idOf(id) };
}

/** The id that a variable gives; `BAD_USER_INPUT` `ID_MALFORMED`. */
export function idOf(value: unknown): Uuid {
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  if (!isUuid(id)) throw badInput('ID_MALFORMED');
  return id;
}

function optional(value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw malformed();
  return value;
}

const malformed = () => badInput('REQUEST_MALFORMED');
const isText = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';
const given = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
