import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/** The planner returns to a subgraph by the first key that it has there, resolvable or not: here those that are come first. */
export function resolvableFirst(supergraph: DocumentNode): DocumentNode {
  const sorted = <Node extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(node: Node): Node => {
    const { directives = [] } = node;
    return directives.some(isUnresolvable) ? { ...node, directives: directives.toSorted((a, b) => rank(a) - rank(b)) } : node;
  };
  return visit(supergraph, { ObjectTypeDefinition: sorted, InterfaceTypeDefinition: sorted });
}

const isUnresolvable = ({ name, arguments: given = [] }: ConstDirectiveNode): boolean =>
  name.value === 'join__type' &&
  given.some((each) => each.name.value === 'resolvable' && each.value.kind === Kind.BOOLEAN && !each.value.value);
const rank = (directive: ConstDirectiveNode): number => (isUnresolvable(directive) ? 1 : 0);
