import { type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import { responseKey } from '../execution/response-key.ts';

/** A selection on objects of one type. */
export const onType = (name: string, selection: SelectionNode): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
});

/** A field, under this key. */
export const asks = (key: string, name: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: key },
  name: { kind: Kind.NAME, value: name },
});

/** A beginning that no key of the document has. */
export function freeKey(document: DocumentNode, wanted: string): string {
  const used = new Set<string>();
  visit(document, { Field: (node) => void used.add(responseKey(node)) });
  let key = wanted;
  while ([...used].some((each) => each.startsWith(key))) key += '_';
  return key;
}

/** The fields and fragments of a set, each as often as it is used, without looking twice into a set that stands in several places. */
export function sizeOf(set: SelectionSetNode, fragments: ReadonlyMap<string, { readonly selectionSet: SelectionSetNode }>): number {
  const known = new Map<SelectionSetNode, number>();
  const size = (each: SelectionSetNode | undefined): number => {
    if (each === undefined) return 0;
    const found =
      known.get(each) ??
      each.selections.reduce((sum, selection) => {
        const below = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet;
        return sum + 1 + size(below);
      }, 0);
    known.set(each, found);
    return found;
  };
  return size(set);
}
