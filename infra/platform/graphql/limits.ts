import { getOperationAST, Lexer, type OperationDefinitionNode, OperationTypeNode, parse, Source, TokenKind } from 'graphql';
import { badInput, ExpectedError } from '../errors.ts';

export const MAX_BODY_BYTES: number = 1024 * 1024;
/** Objects and lists inside each other, counted from the map of variables. */
export const MAX_VARIABLES_DEPTH: number = 32;
export const MAX_TOKENS: number = 10_000;
/** Brackets inside each other: GraphQL's parser recurses, and a few thousand would end its stack. */
export const MAX_DOCUMENT_DEPTH: number = 64;

export const tooMuch = (reason: string): ExpectedError => new ExpectedError('LIMIT_EXCEEDED', reason);

/** A request as GraphQL over HTTP has it. */
export interface GraphQLRequestBody {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** `BAD_USER_INPUT` `REQUEST_MALFORMED`, or `LIMIT_EXCEEDED` `VARIABLES_TOO_DEEP`. */
export function parseBody(bytes: Uint8Array): GraphQLRequestBody {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw badInput('REQUEST_MALFORMED');
  }
  if (!isRequest(body)) throw badInput('REQUEST_MALFORMED');
  if (deeperThan(body.variables, MAX_VARIABLES_DEPTH)) throw tooMuch('VARIABLES_TOO_DEEP');
  return body;
}

function isRequest(body: unknown): body is GraphQLRequestBody {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  const { operationName = null, variables = null } = body as { operationName?: unknown; variables?: unknown };
  return (operationName === null || typeof operationName === 'string') && typeof variables === 'object' && !Array.isArray(variables);
}

/** Whether objects and lists stand in each other more than `most` deep; level by level, so that no input ends the stack. */
export function deeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const inside = level.filter((each) => typeof each === 'object' && each !== null);
    if (inside.length > 0 && depth === most) return true;
    level = inside.flatMap((each) => Object.values(each as object));
  }
  return false;
}

const knownDocuments = new Map<string, ReadonlyMap<string | null, boolean>>();
const MOST_KNOWN = 500;
const LONGEST_KNOWN = 20_000;

/**
 * Whether the operation that is asked for changes something; false when the document does not parse or has no such operation, which GraphQL then
 * answers itself. `LIMIT_EXCEEDED` `TOO_MANY_TOKENS` or `DOCUMENT_TOO_DEEP` before anything is parsed.
 */
export function isMutation({ query, operationName = null }: GraphQLRequestBody): boolean {
  const known = knownDocuments.get(query)?.get(operationName);
  if (known !== undefined) return known;
  if (!scansWithinLimits(query)) return false;
  const operation = operationOf(query, operationName);
  // A name that is not in the document is not remembered: there is no end to those.
  if (operation === null) return false;
  const mutation = operation.operation === OperationTypeNode.MUTATION;
  if (query.length <= LONGEST_KNOWN) {
    if (knownDocuments.size >= MOST_KNOWN) knownDocuments.clear();
    knownDocuments.set(query, new Map([...(knownDocuments.get(query) ?? []), [operationName, mutation]]));
  }
  return mutation;
}

function operationOf(query: string, name: string | null): OperationDefinitionNode | null {
  try {
    return getOperationAST(parse(query, { noLocation: true }), name) ?? null;
  } catch {
    return null;
  }
}

function scansWithinLimits(query: string): boolean {
  const lexer = new Lexer(new Source(query));
  let [tokens, depth] = [0, 0];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (opening.has(token.kind)) depth += 1;
      else if (closing.has(token.kind)) depth -= 1;
      if (tokens > MAX_TOKENS) throw tooMuch('TOO_MANY_TOKENS');
      if (depth > MAX_DOCUMENT_DEPTH) throw tooMuch('DOCUMENT_TOO_DEEP');
    }
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    return false;
  }
  return true;
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
