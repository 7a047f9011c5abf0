import { hashOf } from '@kerngraaf/platform/reading/purposed-document.ts';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { fragmentsOf } from '../execution/fragments.ts';
import { heldBytes, MOST_HELD } from '../execution/held.ts';
import { Lru } from '../execution/lru.ts';
import { limits } from '../limits.ts';
import { parsed } from './parsing.ts';
import { validator } from './validity.ts';

/** A document that may be carried out, or why it may not. */
export type Read =
  | { readonly document: DocumentNode /** SHA-256 of its text. */; readonly hash: string }
  | { readonly code: string; readonly reason?: string; readonly errors: readonly Mistake[] };

/** Of a GraphQLError what is told: the rest of it holds the whole document. */
type Mistake = Pick<GraphQLError, 'message' | 'locations'>;

/** Parses and validates each text once. */
export function documentReader(schema: GraphQLSchema, production: boolean): (text: string) => Read {
  const known = new Lru<Read>(MOST_HELD);
  const rules = production ? [...specifiedRules, noIntrospection] : specifiedRules;
  const isValid = validator(schema, rules);
  // Once more with the places of its tokens, which only errors tell and which take more memory than all else of it.
  const mistakesIn = (document: DocumentNode, text: string): readonly GraphQLError[] =>
    isValid(document) ? [] : validate(schema, parse(text, { maxTokens: limits.tokens }), rules, { hideSuggestions: production });
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = readDocument(text, mistakesIn);
    // Its plan is held with it.
    known.set(text, read, heldBytes(text));
    return read;
  };
}

const noIntrospection: ValidationRule = (context) => ({
  Field: (node) => {
    if (node.name.value === '__schema' || node.name.value === '__type')
      context.reportError(new GraphQLError('The schema is not told here.', { nodes: [node] }));
  },
});

function readDocument(text: string, mistakesIn: (document: DocumentNode, text: string) => readonly GraphQLError[]): Read {
  let document: DocumentNode;
  try {
    document = parsed(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { code: 'GRAPHQL_PARSE_FAILED', errors: [mistake(error)] };
  }
  // Before validation, whose time grows with them.
  if (selectionsOf(document) > limits.selections) return { code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_SELECTIONS', errors: [] };
  const mistakes = mistakesIn(document, text);
  return mistakes.length === 0 ? { document, hash: hashOf(text) } : { code: 'GRAPHQL_VALIDATION_FAILED', errors: mistakes.map(mistake) };
}

const mistake = ({ message, locations }: GraphQLError): Mistake => ({ message, locations });

/** The most fields and fragments of one operation, each fragment as often as it is used; a circle counts once, since validation refuses it. */
function selectionsOf(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const counted = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD)
        return sum + 1 + (selection.selectionSet === undefined ? 0 : count(selection.selectionSet));
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment !== undefined && !counted.has(name)) {
        counted.set(name, 0);
        counted.set(name, count(fragment.selectionSet));
      }
      return sum + 1 + (counted.get(name) ?? 0);
    }, 0);
  return Math.max(0, ...operationsOf(document).map(({ selectionSet }) => count(selectionSet)));
}

const operationsOf = (document: DocumentNode): readonly OperationDefinitionNode[] =>
  document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

/** The operation of that name, or the only one; undefined where there is none or more. */
export function operationIn(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = operationsOf(document);
  return name ? operations.find((each) => each.name?.value === name) : operations.length === 1 ? operations[0] : undefined;
}
