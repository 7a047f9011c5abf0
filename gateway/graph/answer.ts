import { isObject } from '@kerngraaf/platform/objects.ts';

/** A subgraph's answer with the shape that GraphQL demands. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Reads an answer; the code of what it is not: `NO_JSON` or `NO_GRAPHQL`. */
export function answerIn(bytes: Buffer): SubgraphAnswer | 'NO_JSON' | 'NO_GRAPHQL' {
  let answer: unknown;
  try {
    answer = JSON.parse(bytes.toString('utf8'));
  } catch {
    return 'NO_JSON';
  }
  return isAnswer(answer) ? answer : 'NO_GRAPHQL';
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors, extensions } = value as Record<string, unknown>;
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  if (errors !== undefined && !Array.isArray(errors)) return false;
  if (extensions !== undefined && !isObject(extensions)) return false;
  return data === undefined || data === null ? hasErrors : isObject(data);
}
