import { type Actor, anonymous } from '@kerngraaf/platform/access/actor.ts';
import { type ExpectedError, forbidden, unauthenticated } from '@kerngraaf/platform/errors.ts';
import { type DocumentNode, type GraphQLFormattedError, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/** Whether a role is answered about a coordinate such as `Query.gemeente`, in whichever subgraph. */
export type Allows = (role: string, coordinate: string) => boolean;

/**
 * The errors for which an operation is not planned at all: a root field that is not public, for a caller without a token, and a mutation that the
 * caller's role has no right to. Everything else is decided by the subgraphs, row by row.
 */
export function refusalsOf(
  allows: Allows,
  actor: Actor,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): readonly GraphQLFormattedError[] {
  const withoutToken = actor === anonymous;
  if (!withoutToken && operation.operation !== 'mutation') return [];
  const type = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation.operation];
  const error = withoutToken ? unauthenticated('TOKEN_REQUIRED') : forbidden('ROLE_WITHOUT_RIGHT');
  return [...rootFieldsOf(operation, document)]
    .filter(([, name]) => !name.startsWith('__') && !allows(actor.role, `${type}.${name}`))
    .map(([key]) => shownAt(error, key));
}

const shownAt = ({ message, code, reason }: ExpectedError, key: string): GraphQLFormattedError => ({
  message,
  path: [key],
  extensions: { code, reason },
});

/** From response key to field name; each fragment is read once, since fragments can multiply. The document is valid. */
export function rootFieldsOf(operation: OperationDefinitionNode, document: DocumentNode): ReadonlyMap<string, string> {
  const fragments = new Map(
    document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );
  const fields = new Map<string, string>();
  const read = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.set((selection.alias ?? selection.name).value, selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) read(selection.selectionSet.selections);
      if (selection.kind !== Kind.FRAGMENT_SPREAD) continue;
      const fragment = fragments.get(selection.name.value);
      fragments.delete(selection.name.value);
      if (fragment !== undefined) read(fragment.selectionSet.selections);
    }
  };
  read(operation.selectionSet.selections);
  return fields;
}
