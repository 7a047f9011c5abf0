import { type DocumentNode, parse } from 'graphql';
import { limits } from '../limits.ts';

let last: { readonly text: string; readonly document: DocumentNode } | undefined;

/** Without its places. The last one is remembered: what judges a document and what carries it out read it one after the other. Throws `GraphQLError`. */
export function parsed(text: string): DocumentNode {
  if (last?.text === text) return last.document;
  const document = parse(text, { maxTokens: limits.tokens, noLocation: true });
  last = { text, document };
  return document;
}
