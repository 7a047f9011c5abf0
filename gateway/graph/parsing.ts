import { type DocumentNode, type Lexer, parse } from 'graphql';
import { limits } from '../limits.ts';

let last: { readonly text: string; readonly document: DocumentNode } | undefined;

/** Without its places. The last one is remembered: what judges a document and what carries it out read it one after the other. Throws `GraphQLError`. */
export const parsed = (text: string): DocumentNode => (last?.text === text ? last.document : parsedBy(undefined, text));

/** The same, token by token as a lexer gives them. */
export function parsedBy(lexer: Lexer | undefined, text: string): DocumentNode {
  const document = parse(text, { maxTokens: limits.tokens, noLocation: true, ...(lexer === undefined ? {} : { lexer }) });
  last = { text, document };
  return document;
}
