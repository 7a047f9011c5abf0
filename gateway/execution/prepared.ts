import { type DocumentNode, type GraphQLObjectType, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { apart } from './aliases.ts';
import { type Batch, batched } from './batch.ts';
import { Fields, type Selections } from './fields.ts';
import { fragmentsOf } from './fragments.ts';
import { introspectionOf } from './introspection.ts';
import type { Data, Path } from './source.ts';
import { type Splice, spliceOf } from './splice/splice.ts';
import { type Step, stepsOf } from './steps.ts';
import type { Planned } from './supergraph.ts';
import { type Given, walked } from './walk.ts';
import { Writer } from './writer.ts';

/** All of an operation that does not depend on the request. */
export interface Prepared {
  /** With all that the subgraphs know. */
  readonly schema: GraphQLSchema;
  /** Names of the types of objects. */
  readonly types: ReadonlySet<string>;
  readonly steps: readonly Step[];
  /** The answer, of what the subgraphs gave and the coerced variables. */
  write(data: Data, variables: Data): Written;
  /** How its answer is put together without parsing; null where it cannot be, or is not worth it. */
  splice(): Splice | null;
  /** Told whether an answer could be put together so. */
  spliced(could: boolean): void;
  /** From a variable of the plan to the client's, where they differ. */
  readonly variableNames: ReadonlyMap<string, string>;
  /** As its client calls what stands at a path of the data. */
  shown(path: Path): Path;
  /** One document for several fetches of entities. */
  batch(steps: readonly Step[]): Batch;
}

export interface Written {
  /** JSON. */
  readonly data: string;
  /** Where in the data of the plan there is null against the schema, or a value of another kind. */
  leftOut(): readonly Path[];
}

/** Plans a valid document with one operation of the supergraph, whose text is at hand, for which nothing is generated before it is asked again. */
export async function prepare(planned: Planned, asked: DocumentNode, text: string, isWanted: () => boolean): Promise<Prepared> {
  const { document, names } = apart(asked, planned.needed) ?? { document: asked, names: nobodys };
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const root = operation && planned.schema.getRootType(operation.operation);
  if (operation === undefined || !root) throw new Error('a valid document has an operation that the schema has');
  const fields = new Fields(planned.schema, fragmentsOf(document), names);
  const variableNames = reserved(operation);
  const own = document === asked && variableNames.size === 0;
  const plan = planned.plan(own ? document : withNames(document, variableNames), own ? text : undefined, isWanted);
  const steps = stepsOf(planned.full, await plan);
  const batches = new Map<string, Batch>();
  const selections = fields.single(operation.selectionSet, root);
  const introspect = introspectionOf(planned.schema, document);
  const splicing =
    introspect === null && operation.operation === 'query' && names.size === 0
      ? { fields, full: planned.full, root, selections, steps }
      : null;
  return {
    schema: planned.full,
    types: planned.types,
    steps,
    write: writing(fields, root, selections, (variables) => ({ variables, introspection: introspect?.(variables) ?? {} })),
    ...splicer(splicing),
    variableNames,
    shown: (path) => (names.size === 0 ? path : path.map((step) => names.get(String(step)) ?? step)),
    batch: (together) => {
      const key = together.map(({ index }) => index).join();
      const batch = batches.get(key) ?? batched(together);
      batches.set(key, batch);
      return batch;
    },
  };
}

const nobodys: ReadonlyMap<string, string> = new Map();

/** The planner's own variable is `representations`, and ours begin with it: a client's gets another name. */
function reserved({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlyMap<string, string> {
  const names = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  const free = (name: string): string => (names.has(name) ? free(`_${name}`) : name);
  return new Map([...names].filter((name) => name.startsWith('representations')).map((name) => [free(`_${name}`), name]));
}

function withNames(document: DocumentNode, names: ReadonlyMap<string, string>): DocumentNode {
  const planned = new Map([...names].map(([ours, theirs]) => [theirs, ours]));
  return visit(document, {
    Variable: (node) => {
      const value = planned.get(node.name.value);
      return value === undefined ? undefined : { ...node, name: { ...node.name, value } };
    },
  });
}

function writing(fields: Fields, type: GraphQLObjectType, selections: Selections, given: (variables: Data) => Given): Prepared['write'] {
  let writer: Writer | undefined;
  let isKnown = false;
  return (value, variables) => {
    const place = { type, selections, value };
    const of = given(variables);
    if (!isKnown) {
      isKnown = true;
      const { data, leftOut } = walked(fields, of, place);
      return { data, leftOut: () => leftOut };
    }
    writer ??= new Writer(fields, type, selections);
    const { data, broken } = writer.write(value, of);
    return { data, leftOut: () => (broken ? walked(fields, of, place).leftOut : []) };
  };
}

/** So often in a row a subgraph may answer in another way before that is what it is taken to do. */
const MOST_MISSES = 5;
/** Then it is tried again once in so many times. */
const TRIED_AGAIN = 100;

function splicer(planned: Parameters<typeof spliceOf>[0] | null): Pick<Prepared, 'splice' | 'spliced'> {
  let splice: Splice | null | undefined;
  let asked = 0;
  let misses = 0;
  return {
    splice: () => {
      asked += 1;
      if (planned === null || asked === 1 || (misses >= MOST_MISSES && asked % TRIED_AGAIN > 0)) return null;
      if (splice === undefined) splice = spliceOf(planned);
      return splice;
    },
    spliced: (could) => {
      misses = could ? 0 : misses + 1;
    },
  };
}
