import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';

/**
 * The planner takes the conditions of what is asked for below a field, which has some itself, for conditions of the field. Here something without any is
 * asked for below each such field, so that the field is there, be it empty.
 */
export function kept(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: {
      enter: (node) => (node.selectionSet !== undefined && node.name.value.startsWith('__') ? false : undefined),
      leave: (node) => {
        const { selectionSet } = node;
        if (selectionSet === undefined || !isConditional(node)) return undefined;
        const { selections } = selectionSet;
        if (selections.some((each) => each.kind === Kind.FIELD && !isConditional(each))) return undefined;
        return { ...node, selectionSet: { ...selectionSet, selections: [TYPENAME, ...selections] } };
      },
    },
  });
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const isConditional = ({ directives = [] }: FieldNode): boolean => directives.length > 0;
