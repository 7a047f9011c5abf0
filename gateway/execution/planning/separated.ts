import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import { operationOf, writtenAs } from './operation.ts';
import { placeOf, type Required } from './required.ts';

/** Fields of an entity that one representation can serve. */
interface Group {
  readonly fields: Set<FieldNode>;
  /** By place, what stands there. */
  readonly taken: Map<string, string>;
}

/** Takes the copies of required fields out of a plan: what provides one asks for the field, and fields that need it otherwise are fetched apart. */
export function separated(required: Required, plan: QueryPlan): QueryPlan {
  if (required.copies.size === 0 || plan.node === undefined || plan.node.kind === 'Subscription') return plan;
  return { ...plan, node: planned(required, plan.node) };
}

function planned(required: Required, node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => planned(required, each)) };
    case 'Flatten':
      return { ...node, node: planned(required, node.node) };
    case 'Condition': {
      const { ifClause, elseClause } = node;
      return {
        ...node,
        ...(ifClause === undefined ? {} : { ifClause: planned(required, ifClause) }),
        ...(elseClause === undefined ? {} : { elseClause: planned(required, elseClause) }),
      };
    }
    case 'Fetch': {
      const fetches = fetched(required, node);
      return fetches.length === 1 && fetches[0] !== undefined ? fetches[0] : { kind: 'Parallel', nodes: fetches };
    }
    default:
      return node;
  }
}

function fetched(required: Required, fetch: FetchNode): FetchNode[] {
  const operation = visit(operationOf(fetch), {
    Field: (field) => {
      const found = required.copies.get(field.name.value);
      return found && { ...field, alias: field.alias ?? field.name, name: { ...field.name, value: found.field } };
    },
  });
  const { requires } = fetch;
  const groups = requires === undefined ? [] : groupsOf(required, fetch.serviceName, operation);
  if (groups.length < 2) return [withInputs(required, { ...fetch, operation: writtenAs(operation) })];
  return groups.map((group, index) => {
    const part = partOf(operation, group);
    const used = new Set<string>();
    visit(part.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
    const claimed = (copy: string): boolean => groups.some(({ taken }) => [...taken.values()].includes(copy));
    const serves = (place: string, copy: string): boolean => group.taken.get(place) === copy || (index === 0 && !claimed(copy));
    return withInputs(required, {
      ...fetch,
      operation: writtenAs({
        ...part,
        variableDefinitions: (part.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value)),
      }),
      variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
      requires: served(required, requires ?? [], [], serves),
    });
  });
}

function groupsOf({ needs }: Required, subgraph: string, { selectionSet }: OperationDefinitionNode): readonly Group[] {
  const groups: Group[] = [];
  const walk = (selections: readonly SelectionNode[], type: string): void => {
    for (const each of selections) {
      if (each.kind === Kind.INLINE_FRAGMENT) walk(each.selectionSet.selections, each.typeCondition?.name.value ?? type);
      if (each.kind !== Kind.FIELD) continue;
      const needed = needs.get(`${subgraph} ${type}.${each.name.value}`) ?? [];
      let group = groups.find(({ taken }) => needed.every(({ place, copy }) => (taken.get(place) ?? copy) === copy));
      if (group === undefined) {
        group = { fields: new Set(), taken: new Map() };
        groups.push(group);
      }
      group.fields.add(each);
      for (const { place, copy } of needed) group.taken.set(place, copy);
    }
  };
  for (const entities of selectionSet.selections) if (entities.kind === Kind.FIELD) walk(entities.selectionSet?.selections ?? [], '');
  return groups;
}

/** The operation with the fields of a group alone. */
function partOf(operation: OperationDefinitionNode, { fields }: Group): OperationDefinitionNode {
  const part = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((each): SelectionNode[] => {
      if (each.kind !== Kind.INLINE_FRAGMENT) return each.kind === Kind.FIELD && fields.has(each) ? [each] : [];
      const selectionSet = part(each.selectionSet);
      return selectionSet.selections.length === 0 ? [] : [{ ...each, selectionSet }];
    }),
  });
  const selections = operation.selectionSet.selections.map((entities) =>
    entities.kind === Kind.FIELD && entities.selectionSet !== undefined
      ? { ...entities, selectionSet: part(entities.selectionSet) }
      : entities,
  );
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

/** What names an entity, without the copies that serve others. */
function served(
  required: Required,
  selections: readonly QueryPlanSelectionNode[],
  path: readonly string[],
  serves: (place: string, copy: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((each): QueryPlanSelectionNode[] => {
    if (each.kind === 'InlineFragment') return [{ ...each, selections: served(required, each.selections, path, serves) }];
    const found = required.copies.get(each.name);
    if (found !== undefined && !serves(placeOf(path, found), each.name)) return [];
    if (each.selections === undefined) return [each];
    return [{ ...each, selections: served(required, each.selections, [...path, found?.field ?? each.name], serves) }];
  });
}

/** A subgraph is given each copy under the name of the field. */
function withInputs({ copies }: Required, fetch: FetchNode): FetchNode {
  const renames: FetchDataRewrite[] = [];
  const walk = (selections: readonly QueryPlanSelectionNode[], path: readonly string[]): void => {
    for (const each of selections) {
      if (each.kind === 'InlineFragment') {
        walk(each.selections, each.typeCondition === undefined ? path : [...path, `... on ${each.typeCondition}`]);
        continue;
      }
      const below = [...path, each.alias ?? each.name];
      // What is within is renamed first, while the way there is as the plan has it.
      if (each.selections !== undefined) walk(each.selections, below);
      const found = copies.get(each.name);
      if (found !== undefined) renames.push({ kind: 'KeyRenamer', path: below, renameKeyTo: found.field });
    }
  };
  walk(fetch.requires ?? [], []);
  return renames.length === 0 ? fetch : { ...fetch, inputRewrites: [...renames, ...(fetch.inputRewrites ?? [])] };
}
