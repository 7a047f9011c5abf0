import { type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * The planner takes the conditions of what is asked for below a field, which has some itself, for conditions of the field. Here something without any is
 * asked for below each such field, so that the field is there, be it empty.
 */
export const kept = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((each) => ('selectionSet' in each ? { ...each, selectionSet: keptIn(each.selectionSet) } : each)),
});

const keptIn = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: set.selections.map(keptBelow) });

function keptBelow(node: SelectionNode): SelectionNode {
  if (node.kind === Kind.FRAGMENT_SPREAD || node.selectionSet === undefined) return node;
  if (node.kind === Kind.FIELD && node.name.value.startsWith('__')) return node;
  const { selections } = keptIn(node.selectionSet);
  const isSure =
    node.kind !== Kind.FIELD || !isConditional(node) || selections.some((each) => each.kind === Kind.FIELD && !isConditional(each));
  return { ...node, selectionSet: { ...node.selectionSet, selections: isSure ? selections : [TYPENAME, ...selections] } };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const isConditional = ({ directives = [] }: FieldNode): boolean => directives.length > 0;
