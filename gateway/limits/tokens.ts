import { tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { Lexer, Source, type Token, TokenKind } from 'graphql';
import { Lru } from '../execution/lru.ts';
import { checkNumber } from '../http/json.ts';
import { limits } from '../limits.ts';

/** Documents that are within the limits, by their characters; each counts for some more, since it is remembered with its place. */
const passed = new Lru<true>(4_000_000);
const PLACE_CHARACTERS = 1_000;

/**
 * Counts tokens before parsing, of each text once, since the parser, the validation and the planner walk a document recursively. Throws `LIMIT_EXCEEDED`
 * `DOCUMENT_TOO_LONG`, `DOCUMENT_TOO_DEEP` or `TOO_MANY_DIRECTIVES`, and `BAD_USER_INPUT` `NUMBER_TOO_LARGE`.
 */
export function checkTokens(document: string): void {
  if (passed.get(document)) return;
  scan(document);
  passed.set(document, true, document.length + PLACE_CHARACTERS);
}

function scan(document: string): void {
  const lexer = new Lexer(new Source(document));
  let [depth, directives] = [0, 0];
  for (let tokens = 0; ; tokens += 1) {
    const token = nextToken(lexer);
    if (token === null) return;
    if (tokens === limits.tokens) throw tooMuch('DOCUMENT_TOO_LONG');
    depth += depths[token.kind] ?? 0;
    if (depth > limits.depth) throw tooMuch('DOCUMENT_TOO_DEEP');
    if (token.kind === TokenKind.AT) directives += 1;
    if (directives > limits.directives) throw tooMuch('TOO_MANY_DIRECTIVES');
    if (token.kind === TokenKind.INT || token.kind === TokenKind.FLOAT) checkNumber(token.value.replace('-', ''));
  }
}

const depths: Readonly<Partial<Record<TokenKind, number>>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
};

/** A text that is no token ends the count: the parser tells the client where. */
function nextToken(lexer: Lexer): Token | null {
  try {
    const token = lexer.advance();
    return token.kind === TokenKind.EOF ? null : token;
  } catch {
    return null;
  }
}
