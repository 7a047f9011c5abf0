import type { FetchDataRewrite, FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { ascii } from './json.ts';
import { type Represent, representation } from './representations.ts';
import type { Path } from './source.ts';

/** A variable that must be true, or false where it is negated. */
export interface Condition {
  readonly variable: string;
  readonly negated: boolean;
}

/** One fetch of a plan. */
export interface Step {
  readonly index: number;
  readonly source: string;
  readonly kind: 'query' | 'mutation';
  /** Where in the answer its data goes; `@` stands for each of a list. */
  readonly path: Path;
  /** Of a fetch of entities. */
  readonly represent: Represent | null;
  readonly document: string;
  /** The document as JSON, ASCII. */
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: readonly string[];
  readonly rewrites: readonly FetchDataRewrite[];
  readonly conditions: readonly Condition[];
  /** How many steps come before it, and which wait for it. */
  waits: number;
  readonly next: number[];
  /** Several places of its path may hold one and the same object, since an earlier fetch put it there. */
  readonly shared: boolean;
}

/** The fetches of a plan with what each waits for. */
export function stepsOf(schema: GraphQLSchema, plan: QueryPlan): readonly Step[] {
  const steps: Step[] = [];
  interface Place {
    readonly path: Path;
    readonly conditions: readonly Condition[];
  }
  const walk = (node: PlanNode, before: ReadonlySet<Step>, place: Place): ReadonlySet<Step> => {
    switch (node.kind) {
      case 'Sequence':
        return node.nodes.reduce((done, each) => walk(each, done, place), before);
      case 'Parallel':
        return new Set(node.nodes.flatMap((each) => [...walk(each, before, place)]));
      case 'Flatten':
        return walk(node.node, before, { ...place, path: [...place.path, ...node.path] });
      case 'Condition': {
        const under = (negated: boolean, clause: PlanNode | undefined): ReadonlySet<Step> =>
          clause === undefined
            ? new Set()
            : walk(clause, before, { ...place, conditions: [...place.conditions, { variable: node.condition, negated }] });
        const after = [...under(false, node.ifClause), ...under(true, node.elseClause)];
        return new Set([...before, ...after]);
      }
      case 'Fetch':
        return new Set([fetched(node, before, place)]);
      default:
        throw new Error(`a plan with ${node.kind} is not carried out here`);
    }
  };
  const fetched = (node: FetchNode, before: ReadonlySet<Step>, { path, conditions }: Place): Step => {
    const { requires, inputRewrites = [], outputRewrites = [], variableUsages = [] } = node;
    const step: Step = {
      index: steps.length,
      source: node.serviceName,
      kind: node.operationKind === 'mutation' ? 'mutation' : 'query',
      path,
      represent: requires === undefined ? null : representation(schema, { requires, rewrites: inputRewrites }),
      document: node.operation,
      query: ascii(JSON.stringify(node.operation)),
      operationName: node.operationName,
      variables: variableUsages,
      rewrites: outputRewrites,
      conditions,
      waits: before.size,
      next: [],
      shared: steps.some((other) => other.represent !== null && isBelow(path, other.path)),
    };
    for (const other of before) other.next.push(step.index);
    steps.push(step);
    return step;
  };
  if (plan.node?.kind === 'Subscription') throw new Error('subscriptions are not carried out here');
  if (plan.node !== undefined) walk(plan.node, new Set(), { path: [], conditions: [] });
  return steps;
}

const isBelow = (path: Path, other: Path): boolean => path.length > other.length && other.every((step, index) => step === path[index]);

/** Whether a step waits for another, be it by way of more. */
export function isBefore(steps: readonly Step[], first: Step, later: Step): boolean {
  return first.next.some((index) => index === later.index || (steps[index] !== undefined && isBefore(steps, steps[index], later)));
}
