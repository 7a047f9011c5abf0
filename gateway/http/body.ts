import type { IncomingMessage } from 'node:http';
import { badInput, ExpectedError } from '@kerngraaf/platform/errors.ts';
import { deeperThan } from '@kerngraaf/platform/graphql/limits.ts';
import { Lexer, Source, TokenKind } from 'graphql';
import { limits } from '../limits.ts';

/**
 * The JSON of a request, undefined when the content type is another. Throws `LIMIT_EXCEEDED` `BODY_TOO_LARGE`, `VARIABLES_TOO_DEEP`,
 * `DOCUMENT_TOO_LONG` or `DOCUMENT_TOO_DEEP`, and `BAD_USER_INPUT` `BODY_NOT_JSON`.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  if (request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json') return undefined;
  const body = parseJson(bytes);
  // The body itself is one level more than the variables in it.
  if (deeperThan(body, limits.variableDepth + 1)) throw exceeded('VARIABLES_TOO_DEEP');
  if (typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string') checkDocument(body.query);
  return body;
}

const exceeded = (reason: string): ExpectedError => new ExpectedError('LIMIT_EXCEEDED', reason);

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // What goes beyond the limit is read and dropped: a client that is still sending would not see an answer.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limits.body) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > limits.body) throw exceeded('BODY_TOO_LARGE');
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw badInput('BODY_NOT_JSON');
  }
}

/** Counts tokens before parsing, since the parser, the validation and the planner walk a document recursively. */
function checkDocument(document: string): void {
  const lexer = new Lexer(new Source(document));
  let depth = 0;
  for (let tokens = 0; ; tokens += 1) {
    const kind = nextKind(lexer);
    if (kind === TokenKind.EOF) return;
    if (tokens === limits.tokens) throw exceeded('DOCUMENT_TOO_LONG');
    if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L) depth += 1;
    if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R) depth -= 1;
    if (depth > limits.depth) throw exceeded('DOCUMENT_TOO_DEEP');
  }
}

/** A text that is no token ends the count: the parser tells the client where. */
function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}
