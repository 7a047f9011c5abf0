import type { Supergraph } from '@apollo/federation-internals';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { responseKey } from '../response-key.ts';
import { operationOf, writtenAs } from './operation.ts';

/**
 * The planner selects the key of an entry that several subgraphs share from one of them. Here each sibling fetch carries what it can give of it, so that the
 * entry outlives any of them.
 */
export function keyed(supergraph: Supergraph, plan: QueryPlan): QueryPlan {
  const fetches = plan.node === undefined || plan.node.kind === 'Subscription' ? [] : rootFetches(plan.node);
  const queries = fetches.filter(({ operationKind }) => operationKind === 'query');
  if (queries.length < 2) return plan;
  const siblings = queries.map((fetch) => ({ fetch, operation: operationOf(fetch) }));
  for (const key of new Set(siblings.flatMap(({ operation }) => fieldsOf(operation.selectionSet.selections).map(responseKey)))) {
    const entries = siblings.flatMap((sibling) => {
      const entry = fieldsOf(sibling.operation.selectionSet.selections).find((field) => responseKey(field) === key);
      return entry?.selectionSet === undefined ? [] : [{ sibling, entry, selections: entry.selectionSet.selections }];
    });
    if (entries.length < 2) continue;
    const plain = new Map(
      entries.flatMap(({ selections }) =>
        fieldsOf(selections)
          .filter(isPlain)
          .map((field) => [responseKey(field), field]),
      ),
    );
    for (const { sibling, entry, selections } of entries) {
      const known = resolvableKeys(supergraph, sibling.fetch.serviceName, entry.name.value);
      const had = new Set(fieldsOf(selections).map(responseKey));
      const added = [...plain].filter(([name, field]) => !had.has(name) && known.has(field.name.value)).map(([, field]) => field);
      if (added.length === 0) continue;
      sibling.operation = extended(sibling.operation, entry, added);
      sibling.fetch.operation = writtenAs(sibling.operation);
    }
  }
  return plan;
}

function rootFetches(node: PlanNode): readonly FetchNode[] {
  if (node.kind === 'Parallel') return node.nodes.flatMap(rootFetches);
  if (node.kind === 'Sequence') return node.nodes.slice(0, 1).flatMap(rootFetches);
  return node.kind === 'Fetch' && node.requires === undefined ? [node] : [];
}

const isPlain = ({ arguments: given = [], directives = [], selectionSet }: FieldNode): boolean =>
  given.length + directives.length === 0 && selectionSet === undefined;
const fieldsOf = (selections: readonly SelectionNode[]): readonly FieldNode[] => selections.filter((each) => each.kind === Kind.FIELD);

/** Fields of the keys of the type of a root field, as far as a subgraph has them itself. */
function resolvableKeys(supergraph: Supergraph, subgraph: string, rootField: string): ReadonlySet<string> {
  const found = supergraph.subgraphs().get(subgraph);
  const type = found?.schema.schemaDefinition.rootType('query')?.field(rootField)?.type;
  const named = type === undefined ? undefined : (found?.schema.type(String(type).replace(/[[\]!]/g, '')) ?? undefined);
  if (found === undefined || named?.kind !== 'ObjectType') return new Set();
  const keys = [...supergraph.subgraphs().values()].flatMap((each) => {
    const same = each.schema.type(named.name);
    return same?.kind === 'ObjectType' ? same.appliedDirectivesOf(each.metadata().keyDirective()) : [];
  });
  const names = keys.flatMap((key) => String(key.arguments().fields).match(/\w+/g) ?? []);
  const own = names.filter((name) => {
    const field = named.field(name);
    return field !== undefined && !found.metadata().isFieldExternal(field);
  });
  return new Set(['__typename', ...own]);
}

function extended(operation: OperationDefinitionNode, entry: FieldNode, added: readonly FieldNode[]): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((each) =>
    each.kind === Kind.FIELD && responseKey(each) === responseKey(entry) && each.selectionSet !== undefined
      ? { ...each, selectionSet: { ...each.selectionSet, selections: [...added, ...each.selectionSet.selections] } }
      : each,
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}
