import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { visit } from 'graphql';
import { groupsOf, partOf, type Separating } from './groups.ts';
import { isKey, named, type Serves } from './named.ts';
import { operationOf, writtenAs } from './operation.ts';
import type { Required } from './required.ts';

/**
 * Takes the copies of required fields out of a plan: what provides one asks for the field. Fields that need it otherwise are fetched apart, and so is what has a
 * condition, if it requires what without it may not be there.
 */
export function separated(required: Required, plan: QueryPlan): QueryPlan {
  if (required.needs.size === 0 || plan.node === undefined || plan.node.kind === 'Subscription') return plan;
  return { ...plan, node: planned({ ...required, isConditional: hasConditions(plan.node) }, plan.node) };
}

/** Whether a subgraph is asked for something with a condition; the planner forgets those of what is around an entity. */
function hasConditions(node: PlanNode): boolean {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.some(hasConditions);
  if (node.kind === 'Flatten') return hasConditions(node.node);
  if (node.kind === 'Condition') return [node.ifClause, node.elseClause].some((each) => each !== undefined && hasConditions(each));
  return node.kind === 'Fetch' && node.operation.includes('@');
}

function planned(required: Separating, node: PlanNode): PlanNode {
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

function fetched(required: Separating, fetch: FetchNode): FetchNode[] {
  const { requires, serviceName } = fetch;
  const isSimple = requires === undefined || (requires.length < 2 && !required.isConditional);
  if (required.copies.size === 0 && isSimple) return [fetch];
  const operation = visit(operationOf(fetch), {
    Field: (field) => {
      const found = required.copies.get(field.name.value);
      return found && { ...field, alias: field.alias ?? field.name, name: { ...field.name, value: found.field } };
    },
  });
  const groups = requires === undefined ? [] : groupsOf(required, serviceName, operation);
  const needsNothing = groups.every(({ paths }) => paths.size === 0);
  if (groups.length < 2 && (isSimple || needsNothing)) return [withInputs(required, { ...fetch, operation: writtenAs(operation) })];
  return groups.map((group, index) => {
    const part = partOf(operation, group);
    const used = new Set<string>();
    visit(part.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
    const claimed = (path: string): boolean => groups.some(({ paths }) => paths.has(path));
    const serves: Serves = (path, { type, name }) =>
      group.paths.has(path) ||
      (required.copies.has(name)
        ? index === 0 && !claimed(path)
        : !claimed(path) || isKey(required, serviceName, type, path.split(',')[0] ?? ''));
    return withInputs(required, {
      ...fetch,
      operation: writtenAs({
        ...part,
        variableDefinitions: (part.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value)),
      }),
      variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
      requires: named(required, fetch, group, serves),
    });
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
