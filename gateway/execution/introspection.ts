import { type DocumentNode, executeSync, type FragmentDefinitionNode, type GraphQLSchema, Kind, type SelectionNode, visit } from 'graphql';
import { fragmentsOf } from './fragments.ts';
import type { Data } from './source.ts';

/** Answers `__schema` and `__type` of an operation: JSON by response key. */
export type Introspect = (variables: Data) => Readonly<Record<string, string>>;

/** Null when the operation asks for none. */
export function introspectionOf(schema: GraphQLSchema, document: DocumentNode): Introspect | null {
  const fragments = fragmentsOf(document);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const selections = operation === undefined ? [] : only(operation.selectionSet.selections, fragments);
  if (operation === undefined || selections.length === 0) return null;
  const needed = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const used = new Set<string>();
  const others = [...fragments.values()];
  for (const each of [{ ...needed, variableDefinitions: [] }, ...others])
    visit(each, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const asked: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...needed, variableDefinitions }, ...others] };
  let known: ReturnType<Introspect> | undefined;
  return (variables) => {
    if (known !== undefined) return known;
    const { data } = executeSync({ schema, document: asked, rootValue: {}, variableValues: variables });
    const answer = Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
    if (variableDefinitions.length === 0) known = answer;
    return answer;
  };
}

/** At the root, with fragments written out. */
function only(selections: readonly SelectionNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return /^__(schema|type)$/.test(selection.name.value) ? [selection] : [];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const inside = only(fragment?.selectionSet.selections ?? [], fragments);
    if (inside.length === 0) return [];
    const { directives } = selection;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(directives === undefined ? {} : { directives }),
        selectionSet: { kind: Kind.SELECTION_SET, selections: inside },
      },
    ];
  });
}
