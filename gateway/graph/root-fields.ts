import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { fragmentsOf } from '../execution/fragments.ts';
import { responseKey } from '../execution/response-key.ts';

/** From response key to field name; each fragment is read once, since fragments can multiply. The document is valid. */
export function rootFieldsOf(operation: OperationDefinitionNode, document: DocumentNode): ReadonlyMap<string, string> {
  const fragments = new Map(fragmentsOf(document));
  const fields = new Map<string, string>();
  const read = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.set(responseKey(selection), selection.name.value);
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
