import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { ascii } from './json.ts';
import type { Step } from './steps.ts';

/** A document that carries out several fetches of entities at once. */
export interface Batch {
  /** JSON, ASCII. */
  readonly query: string;
  /** For each fetch, the key of its entities in the answer and the name of its variable. */
  readonly parts: readonly { readonly key: string; readonly variable: string }[];
  /** Those of clients. */
  readonly variables: readonly string[];
}

/** Each fetch as it is, under keys and variables of its own. A client's variable is no `representations…`. */
export function batched(steps: readonly Step[]): Batch {
  const operations = steps.map(({ document }, index) => renamed(parse(document, { noLocation: true }), index));
  const definitions = new Map(
    operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions.map((each) => [each.variable.name.value, each] as const)),
  );
  const query = print({
    kind: Kind.OPERATION_DEFINITION,
    operation: operations[0]?.operation ?? ('query' as OperationDefinitionNode['operation']),
    ...(operations[0]?.name === undefined ? {} : { name: operations[0].name }),
    variableDefinitions: [...definitions.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: operations.flatMap(({ selectionSet }) => selectionSet.selections) },
  });
  return {
    query: ascii(JSON.stringify(stripIgnoredCharacters(query))),
    parts: steps.map((_, index) => ({ key: keyOf(index), variable: `representations_${index}` })),
    variables: [...new Set(steps.flatMap(({ variables }) => variables))],
  };
}

const keyOf = (index: number): string => `_${index}`;

function renamed(document: DocumentNode, index: number): OperationDefinitionNode {
  const [operation, ...others] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) throw new Error('a fetch of entities is one operation');
  const own: OperationDefinitionNode = visit(operation, {
    Variable: (node) =>
      node.name.value === 'representations' ? { ...node, name: { ...node.name, value: `representations_${index}` } } : undefined,
  });
  const selections = own.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? { ...selection, alias: { kind: Kind.NAME as const, value: keyOf(index) } } : selection,
  );
  return { ...own, selectionSet: { ...own.selectionSet, selections } };
}
