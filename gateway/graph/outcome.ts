import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import type { Executed } from '../execution/executor.ts';
import { ascii } from '../execution/json.ts';
import { originIn } from '../execution/origin.ts';
import type { Refusal } from '../execution/planning/refused.ts';
import type { Prepared } from '../execution/prepared.ts';
import type { Encoding } from '../execution/source.ts';
import type { Read } from './documents.ts';
import { brokenMessage } from './errors.ts';
import { newTrail, type Trail } from './trail.ts';

/** A status of HTTP, and JSON. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Whether each character of the body is one of text, or a byte of UTF-8. */
  readonly encoding: Encoding;
}

/** Of a document that is none, or more than one may be. */
export function unreadable({ code, reason, errors }: Exclude<Read, { document: DocumentNode }>): Answer {
  if (reason !== undefined) return exceeded(reason);
  return answered({ errors: errors.map(({ message, locations = [] }) => ({ message, locations, extensions: { code } })) }, 400);
}

/** More than one request may ask. */
export const exceeded = (reason: string): Answer =>
  answered({ errors: [{ message: `LIMIT_EXCEEDED: ${reason}`, extensions: { code: 'LIMIT_EXCEEDED', reason } }] }, 400);
/** One error instead of data. */
export const refused = (code: string, message: string, status = 400): Answer =>
  answered({ errors: [{ message, extensions: { code } }] }, status);
/** Of an operation without a plan. */
export function unplanned(reason: Refusal): Answer {
  if (reason !== 'PLAN_FAILED') return exceeded(reason);
  return answered({ errors: [{ message: brokenMessage, extensions: { code: 'INTERNAL_SERVER_ERROR', reason } }] }, 500);
}

/** As a client gets them. */
export type Errors = readonly GraphQLFormattedError[];

/** One for each place that a subgraph left empty against the schema, or filled with what is not of it, and said nothing of. */
export function emptied(places: Executed['leftOut'], { steps, shown }: Pick<Prepared, 'steps' | 'shown'>): Errors {
  const origin = originIn(steps);
  return places.map((path) => {
    const service = origin(path);
    const code = 'INTERNAL_SERVER_ERROR';
    return { message: brokenMessage, path: shown(path), extensions: service === undefined ? { code } : { code, service } };
  });
}

interface Parts {
  readonly errors: readonly GraphQLFormattedError[];
  /** JSON. */
  readonly data?: string;
  readonly encoding?: Encoding;
  readonly trail?: Trail;
}

/** With what the subgraphs told beside their data. */
export function answered({ errors, data, encoding = 'utf8', trail = newTrail() }: Parts, status: number): Answer {
  const { position, behind } = trail;
  trail.failed = errors.length > 0;
  const extensions = { ...(position.length === 0 ? {} : { position }), ...(behind.length === 0 ? {} : { behind }) };
  const parts = [
    ...(errors.length === 0 ? [] : [`"errors":${JSON.stringify(errors)}`]),
    ...(data === undefined ? [] : [`"data":${data}`]),
    ...(position.length + behind.length === 0 ? [] : [`"extensions":${ascii(JSON.stringify(extensions))}`]),
  ];
  return { status, body: `{${parts.join()}}`, encoding };
}
