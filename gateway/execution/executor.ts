import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, print } from 'graphql';
import { Asked } from './asked.ts';
import { fragmentsOf } from './fragments.ts';
import { heldBytes, MOST_HELD } from './held.ts';
import { Lru } from './lru.ts';
import { PlanRefused } from './planning/refused.ts';
import { type Prepared, prepare } from './prepared.ts';
import { Run, type RunOptions } from './run.ts';
import type { Ask, Data, Encoding, Path, SourceError } from './source.ts';
import { Pieces } from './splice/pieces.ts';
import { Unlike } from './splice/values.ts';
import type { Planned } from './supergraph.ts';
import { Tree } from './tree.ts';
import { errorsOf } from './troubles.ts';

export interface ExecutorOptions<Context> {
  readonly planned: Planned;
  readonly ask: Ask<Context>;
  /** Said of a subgraph whose answer has other entities than were asked for. */
  readonly malformed: (source: string) => SourceError;
  /** Told of each plan that is made, with the seconds that it took. */
  readonly onPlanned?: (seconds: number) => void;
  /** Bytes, about, of plans that are kept; the last one is in any case. */
  readonly plans?: number;
}

export interface Executed {
  /** JSON. */
  readonly data: string;
  /** Whether each of its characters is one of text, or a byte of UTF-8. */
  readonly encoding: Encoding;
  readonly errors: readonly SourceError[];
  /** Where in the data of the plan, without any error, a subgraph gave null against the schema, or what the clients' schema does not have: null in the answer. */
  readonly leftOut: readonly Path[];
}

/** Carries out operations by their plans over the subgraphs of a supergraph. */
export interface Executor<Context> {
  readonly schema: GraphQLSchema;
  /**
   * The plan for an operation of a valid document, made once for all documents that ask the same, as long as somebody wants it. Rejects as the planner
   * does.
   */
  prepare(document: DocumentNode, operation: OperationDefinitionNode, isWanted?: () => boolean): Promise<Prepared>;
  /** `given` are the variables as they came, `variables` the same after coercion. */
  execute(prepared: Prepared, given: Data, variables: Data, context: Context): Promise<Executed>;
}

export function executorOf<Context>(options: ExecutorOptions<Context>): Executor<Context> {
  const plans = new Lru<Promise<Prepared>>(options.plans ?? MOST_HELD);
  /** By key, who wants a plan that is not made yet. */
  const wanting = new Map<string, (() => boolean)[]>();
  const { planned, ask, malformed, onPlanned } = options;
  return {
    schema: planned.schema,
    prepare: (document, operation, isWanted = () => true) => {
      const alone = withOnly(document, operation);
      const key = print(alone);
      const known = plans.get(key);
      if (known !== undefined) {
        wanting.get(key)?.push(isWanted);
        return known;
      }
      const wants = [isWanted];
      wanting.set(key, wants);
      const made = plan(alone, key, () => wants.some((each) => each())).finally(() => wanting.delete(key));
      plans.set(key, made, heldBytes(key));
      // What is refused is refused at once the next time; what failed otherwise is tried again.
      made.catch((error: unknown) => error instanceof PlanRefused || plans.delete(key));
      return made;
    },
    execute: async (prepared, given, variables, context) => {
      const options = { prepared, given, variables, ask, context };
      const splice = prepared.splice();
      if (splice === null) return read(options);
      const asked = new Asked(ask);
      const pieces = new Pieces(splice, prepared.steps);
      try {
        await new Run({ ...options, ask: asked.once }, pieces).done();
        const data = pieces.data();
        prepared.spliced(true);
        return { data, encoding: pieces.encoding, errors: [], leftOut: [] };
      } catch (error) {
        if (!(error instanceof Unlike)) throw error;
        prepared.spliced(false);
        return read({ ...options, ask: asked.again });
      }
    },
  };

  async function plan(document: DocumentNode, text: string, isWanted: () => boolean): Promise<Prepared> {
    const begin = performance.now();
    const prepared = await prepare(planned, document, text, isWanted);
    onPlanned?.((performance.now() - begin) / 1_000);
    return prepared;
  }

  async function read(options: RunOptions<Context>): Promise<Executed> {
    const { prepared, variables } = options;
    const tree = new Tree(prepared, malformed);
    await new Run(options, tree).done();
    const { data, leftOut } = prepared.write(tree.root, variables);
    const { root, troubles, starved } = tree;
    const errors = troubles.length === 0 ? [] : errorsOf({ root, troubles, starved, steps: prepared.steps }, data);
    return {
      data,
      encoding: tree.encoding,
      errors: errors.map((error) => (error.path === undefined ? error : { ...error, path: prepared.shown(error.path) })),
      leftOut: errors.length === 0 ? leftOut() : [],
    };
  }
}

/** The operation with the fragments that it uses, in the order of their names. */
function withOnly(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = fragmentsOf(document);
  const used = new Set<string>();
  const read = (selections: OperationDefinitionNode['selectionSet']['selections']): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet !== undefined) read(selection.selectionSet.selections);
        continue;
      }
      const { value } = selection.name;
      const fragment = used.has(value) ? undefined : fragments.get(value);
      used.add(value);
      if (fragment !== undefined) read(fragment.selectionSet.selections);
    }
  };
  read(operation.selectionSet.selections);
  const definitions = [...used].sort().flatMap((name) => fragments.get(name) ?? []);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...definitions] };
}
