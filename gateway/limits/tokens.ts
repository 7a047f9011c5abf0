import { tooMuch } from '@kerngraaf/platform/graphql/limits.ts';
import { GraphQLError, Lexer, Source, type Token, TokenKind } from 'graphql';
import { Lru } from '../execution/lru.ts';
import { parsedBy } from '../graph/parsing.ts';
import { checkNumber } from '../http/json.ts';
import { limits } from '../limits.ts';

/** Documents that are within the limits, by their characters; each counts for some more, since it is remembered with its place. */
const passed = new Lru<true>(4_000_000);
const PLACE_CHARACTERS = 1_000;

/**
 * Counts tokens while they are parsed, of each text once, since the parser, the validation and the planner walk a document recursively. Throws
 * `LIMIT_EXCEEDED` `DOCUMENT_TOO_LONG`, `DOCUMENT_TOO_DEEP` or `TOO_MANY_DIRECTIVES`, and `BAD_USER_INPUT` `NUMBER_TOO_LARGE`.
 */
export function checkTokens(document: string): void {
  if (passed.get(document)) return;
  // A text that is no document is counted as far as it has tokens: the parser tells the client where that ends.
  if (!counted(() => parsedBy(new Counting(new Source(document)), document))) counted(() => readAll(new Counting(new Source(document))));
  passed.set(document, true, document.length + PLACE_CHARACTERS);
}

function counted(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof GraphQLError) return false;
    throw error;
  }
}

function readAll(lexer: Lexer): void {
  while (lexer.advance().kind !== TokenKind.EOF);
}

class Counting extends Lexer {
  #tokens = 0;
  #depth = 0;
  #directives = 0;

  override advance(): Token {
    const token = super.advance();
    if (token.kind === TokenKind.EOF) return token;
    this.#tokens += 1;
    if (this.#tokens > limits.tokens) throw tooMuch('DOCUMENT_TOO_LONG');
    this.#depth += depths[token.kind] ?? 0;
    if (this.#depth > limits.depth) throw tooMuch('DOCUMENT_TOO_DEEP');
    if (token.kind === TokenKind.AT) this.#directives += 1;
    if (this.#directives > limits.directives) throw tooMuch('TOO_MANY_DIRECTIVES');
    if (token.kind === TokenKind.INT || token.kind === TokenKind.FLOAT) checkNumber(token.value.replace('-', ''));
    return token;
  }
}

const depths: Readonly<Partial<Record<TokenKind, number>>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
};
