import type { IncomingMessage } from 'node:http';
import { badInput } from '@kerngraaf/platform/errors.ts';

/** What an answer may be in, the one that is preferred first; GraphQL over HTTP. */
const known = ['application/graphql-response+json', 'application/json'] as const;
export type MediaType = (typeof known)[number];

export interface AnswerForm {
  readonly type: MediaType;
  /** Asked for by that name only: then an operation that cannot be run is answered with 200, as clients of that type expect. */
  readonly legacy: boolean;
}

/** By the `accept` header; JSON without one or with a wildcard. Throws `BAD_USER_INPUT` `NOT_ACCEPTABLE`. */
export function answerForm(accept: string | undefined): AnswerForm {
  const ranges = (accept ?? '*/*').split(',').map(readRange);
  const weightOf = (type: string): number => ranges.find(({ name }) => name === type)?.weight ?? 0;
  const best = known.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  if (weightOf(best) > 0) return { type: best, legacy: best === 'application/json' };
  if (weightOf('*/*') > 0 || weightOf('application/*') > 0) return { type: 'application/json', legacy: false };
  throw badInput('NOT_ACCEPTABLE');
}

/** Whether a browser asks for a page. */
export const takesHtml = ({ headers }: IncomingMessage): boolean =>
  (headers.accept ?? '').split(',').some((range) => readRange(range).name === 'text/html');

/** The same for an error, which comes in JSON to whoever takes nothing that is known. */
export function mediaTypeOf(accept: string | undefined): MediaType {
  try {
    return answerForm(accept).type;
  } catch {
    return 'application/json';
  }
}

function readRange(range: string): { readonly name: string; readonly weight: number } {
  const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
  return { name, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

/** Throws `BAD_USER_INPUT` `CONTENT_TYPE_UNSUPPORTED` for a body that is no JSON in UTF-8, which includes all that a form of another site can send. */
export function checkContent(contentType: string | undefined, encoding: string | undefined): void {
  const [type, ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset =
    parameters
      .find((each) => each.startsWith('charset='))
      ?.slice('charset='.length)
      .replaceAll('"', '') ?? 'utf-8';
  if (type === 'application/json' && charset === 'utf-8' && (encoding ?? 'identity') === 'identity') return;
  throw badInput('CONTENT_TYPE_UNSUPPORTED');
}
