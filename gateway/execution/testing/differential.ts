import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { isValid, type Pair, type PairOptions, pairOf } from './differ.ts';
import { type Answered, difference, wrong, wrongWithout } from './difference.ts';
import { entryOf, sturdyEntries } from './entries.ts';
import { type Operation, operationOf } from './operations.ts';
import { Random } from './random.ts';
import { subgraphsOf } from './supergraphs.ts';
import type { Trouble } from './values.ts';

/** An operation that the two gateways answer otherwise, made as small as it stays so. */
export interface Found {
  readonly seed: number;
  readonly trouble: Trouble;
  /** Where nothing goes wrong: what GraphQL says. */
  readonly whole: Answered | undefined;
  readonly what: string;
  readonly operation: Operation;
  readonly sdl: readonly string[];
  readonly stock: Answered | string;
  readonly ours: Answered | string;
}

export interface Ran {
  readonly operations: number;
  readonly supergraphs: number;
  /** Answers that were put together without parsing. */
  readonly splices: number;
  /** Operations that stock could not plan, or broke on. */
  readonly skipped: number;
  readonly found: readonly Found[];
}

export interface DifferentialOptions extends Pick<PairOptions, 'broken'> {
  readonly seed: number;
  /** Of operations. */
  readonly count: number;
  /** Whether stock plans for itself. Then it is asked nothing of what its planner is known to be wrong about. */
  readonly apart?: boolean;
}

const OPERATIONS_PER_SUPERGRAPH = 40;
const FAIR: Trouble = { nulls: 0.05, errors: 0, losses: 0, gaps: true };
/** Here nothing goes wrong, and one schema says what the answer is. */
const SOUND: Trouble = { nulls: 0.05, errors: 0, losses: 0, gaps: false };
const ROUGH: Trouble = { nulls: 0.15, errors: 0.05, losses: 0.1, gaps: true };

/** Runs so many operations over generated supergraphs from a seed on, up to the first difference. */
export async function differential({ seed, count, apart = false, broken }: DifferentialOptions): Promise<Ran> {
  const found: Found[] = [];
  let [operations, supergraphs, splices, skipped] = [0, 0, 0, 0];
  for (let at = seed; operations < count && found.length === 0; at += 1) {
    const trouble = [FAIR, ROUGH, SOUND][at % 3] ?? FAIR;
    const spared = trouble === SOUND ? 'NOTHING' : apart ? 'PLANNING' : 'EXECUTION';
    const subgraphs = subgraphsOf(at, spared);
    const pair = await pairOf({ subgraphs, seed: at, trouble, apart, broken });
    if (pair === null) continue;
    supergraphs += 1;
    const random = new Random(at * 7 + 1);
    for (let index = 0; index < OPERATIONS_PER_SUPERGRAPH && operations < count; index += 1) {
      const entry = index === 0 && trouble === SOUND ? entryOf(pair.schema, random) : null;
      const operation = entry ?? operationOf(pair.schema, random, spared);
      if (!isValid(pair.schema, operation)) continue;
      operations += 1;
      const what = await compared(pair, operation);
      if (what === SKIPPED) skipped += 1;
      if (what === null || what === SKIPPED) continue;
      const smallest = await shrunk(pair, operation);
      await pair.plan(smallest);
      const { stock, ours } = await answers(pair, smallest);
      found.push({
        seed: at,
        trouble,
        what,
        operation: smallest,
        sdl: subgraphs.map(({ sdl }) => sdl),
        stock,
        ours,
        whole: pair.whole?.(smallest),
      });
      break;
    }
    splices += pair.splices();
    await pair.close();
  }
  return { operations, supergraphs, splices, skipped, found };
}

const said = (error: unknown): string => String(error instanceof Error ? error.stack : error);

async function answers(pair: Pair, operation: Operation): Promise<{ stock: Answered | string; ours: Answered | string }> {
  return { stock: await pair.stock(operation).catch(said), ours: await pair.ours(operation).catch(said) };
}

/** One of so many operations may be one that stock breaks on. */
export const MOST_SKIPPED = 100;
const SKIPPED = 'stock broke';

async function compared(pair: Pair, operation: Operation): Promise<string | null> {
  const isPlanned = await pair.plan(operation);
  if (pair.whole !== null && isPlanned) return judged(pair, operation, pair.whole(operation));
  const { stock, ours } = await answers(pair, operation);
  if (typeof stock === 'string') return SKIPPED;
  return typeof ours === 'string' ? 'ours broke' : difference(stock, ours);
}

/** What is wrong of an answer where nothing goes wrong, but that one subgraph after another is away. */
async function judged(pair: Pair, operation: Operation, whole: Answered): Promise<string | null> {
  const ours = await pair.ours(operation).catch(said);
  if (typeof ours === 'string') return `ours broke: ${ours}`;
  const what = wrong(whole, ours);
  if (what !== null || whole.calls.length > 0) return what;
  const entries = sturdyEntries(pair.schema, operation);
  for (const source of pair.sources) {
    const without = await pair.ours(operation, source).catch(said);
    const lost = typeof without === 'string' ? without : wrongWithout(whole, without, entries);
    if (lost !== null) return `without ${source} ${lost}: ${JSON.stringify(without)}`;
  }
  return null;
}

/** Leaves out one selection, argument or directive after another, as long as the answers still differ. */
async function shrunk(pair: Pair, operation: Operation): Promise<Operation> {
  let smallest = operation;
  for (let again = true; again; ) {
    again = false;
    for (const smaller of smallerThan(smallest)) {
      const what = isValid(pair.schema, smaller) ? await compared(pair, smaller) : null;
      if (what === null || what === SKIPPED) continue;
      smallest = smaller;
      again = true;
      break;
    }
  }
  return smallest;
}

function* smallerThan({ query, variables }: Operation): Generator<Operation> {
  const document = parse(query, { noLocation: true });
  let count = 0;
  visit(document, {
    enter: () => {
      count += 1;
    },
  });
  for (let drop = 0; drop < count; drop += 1) {
    let index = 0;
    const without: DocumentNode = visit(document, {
      enter: (node) => {
        index += 1;
        if (index !== drop + 1) return undefined;
        if (node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD) return null;
        return node.kind === Kind.DIRECTIVE ||
          node.kind === Kind.ARGUMENT ||
          node.kind === Kind.FRAGMENT_DEFINITION ||
          node.kind === Kind.VARIABLE_DEFINITION
          ? null
          : undefined;
      },
    });
    const text = print(onlyUsed(without));
    if (text === print(document) || /\{\s*\}/.test(text)) continue;
    try {
      parse(text);
    } catch {
      continue;
    }
    yield { query: text, variables };
  }
}

/** Without the fragments and variables that nothing uses any more. */
function onlyUsed(document: DocumentNode): DocumentNode {
  const [spread, read] = [new Set<string>(), new Set<string>()];
  visit(document, {
    FragmentSpread: ({ name }) => void spread.add(name.value),
    VariableDefinition: () => false,
    Variable: ({ name }) => void read.add(name.value),
  });
  const less = visit(document, {
    FragmentDefinition: ({ name }) => (spread.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (read.has(variable.name.value) ? undefined : null),
  });
  return less === document ? document : onlyUsed(less);
}
